import type { Role, RoleLevel } from '../model/portfolio.ts';
import { compareLevels } from './built-in-roles.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import { sortBy } from './order.ts';
import type { Place, Report } from './places.ts';
import { placeUnder } from './places.ts';
import type { Inheriting } from './role-order.ts';
import { orderRoles } from './role-order.ts';

/** A role as declared, in the catalogue or in an organization. */
export interface RoleDefinition extends Inheriting {
  readonly level: RoleLevel | undefined;
  readonly permissions: readonly string[];
  readonly place: Place;
  readonly levelPlace: Place;
}

/**
 * Adds roles to those of `base`, which they can inherit from. Permissions add up; the level is the declared one, else the
 * highest inherited, else contributor. Ordered by id.
 */
export function expandRoles(
  definitions: readonly RoleDefinition[],
  base: Names<Role>,
  report: Report,
): Names<Role> {
  const defined = new Map(definitions.map((definition) => [definition.id, definition]));
  const { ordered, circles } = orderRoles(defined);
  for (const { closing, index, ids } of circles) {
    const message = `roles inherit in a circle: ${ids.join(' → ')}`;
    report('ROLE_CYCLE', placeOf(closing, index), message, 'Take one of them out of the circle.');
  }
  // Of a circle, a name may be declared and not yet expanded: it is known, and brings nothing.
  const known = { ...base, byId: new Map<string, unknown>([...base.byId, ...defined]) };
  const roles = new Map(base.byId);
  for (const definition of ordered) {
    const role = expandRole(definition, known, roles, report);
    roles.set(role.id, role);
  }
  return { ...base, byId: new Map(sortBy(roles, ([id]) => id)) };
}

function expandRole(
  definition: RoleDefinition,
  known: Names<unknown>,
  expanded: ReadonlyMap<string, Role>,
  report: Report,
): Role {
  const parents = definition.inherits.flatMap((name, index) => {
    findNamed(known, name, placeOf(definition, index), report);
    const parent = expanded.get(name);
    if (parent === undefined) return [];
    checkLevel(definition, parent, placeOf(definition, index), report);
    return parent;
  });
  const [highest] = parents.map(({ level }) => level).sort((one, other) => compareLevels(other, one));
  const permissions = new Set([
    ...definition.permissions,
    ...parents.flatMap((parent) => parent.permissions),
  ]);
  return {
    id: definition.id,
    level: definition.level ?? highest ?? 'contributor',
    permissions: [...permissions].sort(),
  };
}

function placeOf({ place }: RoleDefinition, index: number): Place {
  return placeUnder(place, 'inherits', index);
}

function checkLevel(definition: RoleDefinition, parent: Role, place: Place, report: Report): void {
  if (definition.level === undefined || compareLevels(parent.level, definition.level) <= 0) return;
  report(
    'ROLE_LEVEL',
    place,
    `${definition.level} role "${definition.id}" cannot inherit from "${parent.id}", which is ${parent.level}`,
    `Raise its level to ${parent.level}, or inherit from a role that is no higher.`,
  );
}
