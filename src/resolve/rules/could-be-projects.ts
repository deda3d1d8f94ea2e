import type { Organization } from '../../model/portfolio.ts';
import { findUsers } from './holders.ts';
import type { Rule, Seen, View } from './view.ts';
import { placeOf } from './view.ts';

const fewestUsers = 2;

/**
 * A13, A3: too many organizations. Those of one parent and one owner that share all their users, and that nothing keeps
 * apart (not sealed, no domains, no tools and no bill of their own), could be projects of one organization.
 */
export const checkCouldBeProjects: Rule = (view, report) => {
  const alike = Map.groupBy(view.active.filter(isUnisolated), (seen) => describeUse(seen, view));
  for (const [use, [first, ...others]] of alike) {
    if (use === null || first === undefined) continue;
    for (const seen of others) {
      const message = `"${seen.organization.uid}" and "${first.organization.uid}" share all their users, and nothing keeps them apart`;
      const hint = 'Make them projects of one organization, or say what isolates them: `isolation: sealed`.';
      report('COULD_BE_PROJECTS', placeOf(seen), message, hint);
    }
  }
};

function isUnisolated({ organization }: Seen): boolean {
  const { isolation, domains, settings } = organization;
  const apart = settings.some(({ kind }) => kind === 'integration' || kind === 'billing');
  return isolation === 'open' && domains.length === 0 && !apart;
}

/** Equal for organizations that are used alike; null where too few people are to tell. */
function describeUse({ organization }: Seen, view: View): string | null {
  const users = findUsers(organization, view);
  if (users.size < fewestUsers) return null;
  return [organization.parent ?? '', ownerOf(organization), ...[...users].sort()].join('\0');
}

/** Two clients stay two, however alike; two activities of one client need not (A5 names them `[Client] - [Activité]`). */
function ownerOf({ type, name }: Organization): string {
  const owned = type === 'client' || type === 'department' || type === 'project';
  return owned ? (name.split(' - ')[0] ?? '') : '';
}
