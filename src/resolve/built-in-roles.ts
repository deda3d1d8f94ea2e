import type { Role, RoleLevel } from '../model/portfolio.ts';

/** A6: from the least to the most. */
const levels: readonly RoleLevel[] = ['contributor', 'admin', 'super-admin'];

/** Positive when the first level is above the second. */
export function compareLevels(one: RoleLevel, other: RoleLevel): number {
  return levels.indexOf(one) - levels.indexOf(other);
}

/** A6: the three levels, each a role of the catalogue that others can inherit from. `*` stands for all within the role's scope. */
export const builtInRoles: readonly Role[] = [
  { id: 'admin', level: 'admin', permissions: ['*:*'] },
  { id: 'contributor', level: 'contributor', permissions: ['content:read', 'content:write'] },
  { id: 'super-admin', level: 'super-admin', permissions: ['*:*'] },
];
