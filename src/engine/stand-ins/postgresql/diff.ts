import type { DiffRequest, DiffResult, PropertyDiff, PropertyDiffKind } from '../../providers/provider.ts';
import { isUnknown, type PropertyMap, type PropertyValue } from '../../wire/property-value.ts';
import type { PropertyDefinition, ResourceDefinition } from './definition.ts';
import { inSetOrder, isEmpty, textsOf } from './values.ts';

/** Compares new inputs with the state, as Terraform does. A replacement deletes first: the objects are the same ones. */
export function diffInputs({ properties }: ResourceDefinition, request: DiffRequest): DiffResult {
  const { inputs, oldOutputs, ignoreChanges } = request;
  const detailed = Object.entries(properties).flatMap(([property, definition]) => {
    if (ignoreChanges.includes(property) || isSame(property, definition, oldOutputs, inputs)) return [];
    const kind = isEmpty(oldOutputs[property]) ? 'add' : isEmpty(inputs[property]) ? 'delete' : 'update';
    const full: PropertyDiffKind = definition.replaces === true ? `${kind}-replace` : kind;
    return [[property, { kind: full, inputDiff: false }] satisfies [string, PropertyDiff]];
  });
  return {
    changes: detailed.length === 0 ? 'none' : 'some',
    diffs: detailed.map(([property]) => property),
    replaces: detailed.flatMap(([property, { kind }]) => (kind.endsWith('-replace') ? [property] : [])),
    deleteBeforeReplace: true,
    detailedDiff: Object.fromEntries(detailed),
  };
}

/** Whether a property is the same in two states. */
export function isSame(
  property: string,
  definition: PropertyDefinition,
  old: PropertyMap,
  now: PropertyMap,
): boolean {
  if (isUnknown(now[property])) return false;
  if (definition.computed === true && isEmpty(now[property])) return true;
  return canonical(property, definition, old) === canonical(property, definition, now);
}

function canonical(property: string, { kind }: PropertyDefinition, map: PropertyMap): string {
  if (kind === 'set') return JSON.stringify(inSetOrder(textsOf(map, property)));
  const value: PropertyValue = map[property] ?? null;
  return isEmpty(value) ? 'empty' : JSON.stringify(value);
}
