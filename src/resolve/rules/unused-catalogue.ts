import type { Typed } from '../../model/documents.ts';
import { builtInRoles } from '../built-in-roles.ts';
import { keyIn } from '../places.ts';
import { isUncertain } from './holders.ts';
import type { Rule } from './view.ts';

type Roles = Typed<Readonly<Record<string, { readonly inherits?: readonly string[] }>>>;

/** Roles of the catalogue that nobody is granted and no other role builds on. The three levels are always there. */
export const checkCatalogue: Rule = ({ tree, portfolio, sites, active }, report) => {
  const file = tree.roles;
  if (file === undefined || file.dropped.length > 0) return;
  if (active.some((seen) => isUncertain(seen, ['access', 'roles']))) return;
  const own = [...sites.organizations.values()].flatMap(({ content }) => inheritedIn(content.sections.roles));
  const granted = portfolio.organizations.flatMap(({ access }) => access.list.map(({ role }) => role));
  const used = new Set([...granted, ...own, ...inheritedIn(file), ...builtInRoles.map(({ id }) => id)]);
  for (const id of Object.keys(file.value)) {
    if (used.has(id)) continue;
    report('UNUSED_ROLE', keyIn(file, id), `nobody has role "${id}"`, 'Remove it, or grant it.');
  }
};

export function inheritedIn(section: Roles | undefined): readonly string[] {
  return Object.values(section?.value ?? {}).flatMap(({ inherits = [] }) => inherits);
}
