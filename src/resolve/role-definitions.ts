import type { OrganizationRoles } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { Role, RoleLevel } from '../model/portfolio.ts';
import { builtInRoles } from './built-in-roles.ts';
import type { Names } from './names.ts';
import { excuseDropped } from './names.ts';
import type { Report } from './places.ts';
import { keyIn, placeIn } from './places.ts';
import type { RoleDefinition } from './roles.ts';
import { expandRoles } from './roles.ts';
import type { Content } from './templates.ts';

const unknownRole: Names<Role>['unknown'] = {
  code: 'UNKNOWN_ROLE',
  noun: 'role',
  remedy: 'Declare it in roles.yaml, or use super-admin, admin or contributor.',
};

/** The portfolio's catalogue: the three levels, to which it may add permissions, and its own roles. Ordered by id. */
export function resolveCatalogue(
  file: Typed<OrganizationRoles> | undefined,
  unreadable: boolean,
  report: Report,
): Names<Role> {
  const declared = file === undefined ? [] : defineRoles(file);
  const builtIn = new Map(builtInRoles.map((role) => [role.id, role]));
  const definitions = declared.map((definition) =>
    extendBuiltIn(definition, builtIn.get(definition.id), report),
  );
  const extended = new Set(declared.map(({ id }) => id));
  const rest = new Map([...builtIn].filter(([id]) => !extended.has(id)));
  const isExcused = excuseDropped([file], unreadable);
  return expandRoles(definitions, { byId: rest, isExcused, unknown: unknownRole }, report);
}

/** The catalogue and an organization's own roles. */
export function resolveOwnRoles(
  { sections: { roles: section }, droppedSections }: Content,
  catalogue: Names<Role>,
  report: Report,
): { readonly own: readonly Role[]; readonly all: Names<Role> } {
  if (section === undefined && !droppedSections.includes('roles')) return { own: [], all: catalogue };
  const isDropped = excuseDropped([section], droppedSections.includes('roles'));
  const base: Names<Role> = { ...catalogue, isExcused: (id) => isDropped(id) || catalogue.isExcused(id) };
  if (section === undefined) return { own: [], all: base };
  const definitions = defineRoles(section).filter(({ id, place }) => {
    if (!catalogue.byId.has(id)) return true;
    report(
      'DUPLICATE_ID',
      place,
      `role "${id}" is in the catalogue already`,
      'Choose another id and inherit from it.',
    );
    return false;
  });
  const all = expandRoles(definitions, base, report);
  const ownIds = new Set(definitions.map(({ id }) => id));
  return { own: [...all.byId.values()].filter(({ id }) => ownIds.has(id)), all };
}

function defineRoles(source: Typed<OrganizationRoles>): readonly RoleDefinition[] {
  return Object.entries(source.value).map(([id, { level, inherits = [], permissions = [] }]) => ({
    id,
    level,
    inherits,
    permissions,
    place: keyIn(source, id),
    levelPlace: placeIn(source, id, 'level'),
  }));
}

/** A level's own role keeps its level. */
function extendBuiltIn(
  definition: RoleDefinition,
  builtIn: Role | undefined,
  report: Report,
): RoleDefinition {
  if (builtIn === undefined) return definition;
  const level: RoleLevel = builtIn.level;
  if (definition.level !== undefined && definition.level !== level) {
    const message = `"${definition.id}" is the ${level} level and cannot become ${definition.level}`;
    report(
      'ROLE_LEVEL',
      definition.levelPlace,
      message,
      'Leave `level` out, or declare a role of another id.',
    );
  }
  return { ...definition, level, permissions: [...builtIn.permissions, ...definition.permissions] };
}
