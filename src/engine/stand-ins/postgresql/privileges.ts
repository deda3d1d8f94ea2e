import type { PropertyMap } from '../../wire/property-value.ts';
import { textOf, textsOf } from './values.ts';

/** What may be granted on each type of object. Source: PostgreSQL's GRANT. */
export const allowedPrivileges: Readonly<Record<string, readonly string[]>> = {
  database: ['CREATE', 'CONNECT', 'TEMPORARY'],
  schema: ['CREATE', 'USAGE'],
  table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'],
  sequence: ['USAGE', 'SELECT', 'UPDATE'],
  function: ['EXECUTE'],
  procedure: ['EXECUTE'],
  routine: ['EXECUTE'],
  column: ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'],
};

/** @throws Error for what the official plugin refuses, and for object types that the stand-in does not know. */
export function checkGrant(inputs: PropertyMap): void {
  const type = textOf(inputs, 'objectType');
  const allowed = allowedPrivileges[type];
  const [objects, columns, privileges] = ['objects', 'columns', 'privileges'].map((name) =>
    textsOf(inputs, name),
  );
  const refused: readonly (readonly [boolean, string])[] = [
    [
      allowed === undefined,
      `grants on ${type} are not supported by the stand-in; install the official plugin`,
    ],
    [type !== 'database' && textOf(inputs, 'schema') === '', 'a grant needs a schema'],
    [
      objects?.length !== 0 && (type === 'database' || type === 'schema'),
      `a grant on a ${type} takes no objects`,
    ],
    [columns?.length !== 0 && type !== 'column', `a grant on a ${type} takes no columns`],
    [type === 'column' && columns?.length === 0, 'a grant on columns needs columns'],
    [type === 'column' && objects?.length !== 1, 'a grant on columns needs exactly one table in objects'],
    [type === 'column' && privileges?.length !== 1, 'a grant on columns needs exactly one privilege'],
  ];
  const reason = refused.find(([isRefused]) => isRefused)?.[1];
  if (reason !== undefined) throw new Error(reason);
  const unknown = privileges?.find(
    (privilege) => privilege !== 'ALL' && allowed?.includes(privilege) !== true,
  );
  if (unknown !== undefined) throw new Error(`${unknown} is no privilege on a ${type}`);
}
