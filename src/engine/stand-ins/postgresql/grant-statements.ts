import { escapeIdentifier } from 'pg';
import type { PropertyMap } from '../../wire/property-value.ts';
import { flagOf, inSetOrder, textOf, textsOf } from './values.ts';

/** Privileges are checked words by now (`privileges.ts`), never the program's own text. */
export function grantStatement(inputs: PropertyMap): string {
  const option = flagOf(inputs, 'withGrantOption') ? ' with grant option' : '';
  return `grant ${privilegesOf(inputs)} on ${targetOf(inputs)} to ${roleOf(inputs)}${option}`;
}

/** Privileges on named objects are taken away one by one, so that those on columns stay. */
export function revokeStatement(inputs: PropertyMap): string {
  const isNamed = textsOf(inputs, 'objects').length > 0 && textsOf(inputs, 'privileges').length > 0;
  const what = isNamed ? privilegesOf(inputs) : 'all privileges';
  return `revoke ${what} on ${targetOf(inputs)} from ${roleOf(inputs)}`;
}

function privilegesOf(inputs: PropertyMap): string {
  const columns = inSetOrder(textsOf(inputs, 'columns')).map(escapeIdentifier).join(', ');
  const suffix = columns === '' ? '' : ` (${columns})`;
  return inSetOrder(textsOf(inputs, 'privileges'))
    .map((privilege) => `${privilege}${suffix}`)
    .join(', ');
}

function targetOf(inputs: PropertyMap): string {
  const type = textOf(inputs, 'objectType');
  const schema = escapeIdentifier(textOf(inputs, 'schema'));
  const objects = inSetOrder(textsOf(inputs, 'objects')).map(
    (object) => `${schema}.${escapeIdentifier(object)}`,
  );
  if (type === 'database') return `database ${escapeIdentifier(textOf(inputs, 'database'))}`;
  if (type === 'schema') return `schema ${schema}`;
  if (type === 'column') return `table ${objects.join(', ')}`;
  return objects.length > 0 ? `${type} ${objects.join(', ')}` : `all ${type}s in schema ${schema}`;
}

function roleOf(inputs: PropertyMap): string {
  return escapeIdentifier(textOf(inputs, 'role'));
}
