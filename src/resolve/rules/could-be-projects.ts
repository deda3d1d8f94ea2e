import type { Organization } from '../../model/portfolio.ts';
import { findUsers, someUser } from './holders.ts';
import type { Rule, Seen, View } from './view.ts';
import { placeOf } from './view.ts';

const fewestUsers = 2;

/**
 * A13, A3: too many organizations. Those of one parent and one owner that share all their users, and that nothing keeps
 * apart (not sealed, no domains, no tools and no bill of their own), could be projects of one organization.
 */
export const checkCouldBeProjects: Rule = (view, report) => {
  const alike = Map.groupBy(findCandidates(view), (seen) => describeUse(seen, view));
  for (const [first, ...others] of alike.values()) {
    if (first === undefined) continue;
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

/** Those that are not alone in what is quickly compared: their place, and the first of their users. */
function findCandidates(view: View): readonly Seen[] {
  const similar = Map.groupBy(view.active.filter(isUnisolated), ({ organization }) => {
    const first = findFirstUser(organization, view);
    return first === null ? null : `${describePlace(organization)}\0${first}`;
  });
  similar.delete(null);
  const candidates = new Set([...similar.values()].filter(({ length }) => length > 1).flat());
  return view.active.filter(
    (seen) => candidates.has(seen) && findUsers(seen.organization, view).size >= fewestUsers,
  );
}

/** Equal for organizations that are used alike. */
function describeUse({ organization }: Seen, view: View): string {
  return [describePlace(organization), ...[...findUsers(organization, view)].sort()].join('\0');
}

function describePlace(organization: Organization): string {
  return `${organization.parent ?? ''}\0${ownerOf(organization)}`;
}

function findFirstUser(organization: Organization, view: View): string | null {
  let first: string | null = null;
  someUser(organization, view, (key) => {
    if (first === null || key < first) first = key;
    return false;
  });
  return first;
}

/** Two clients stay two, however alike; two activities of one client need not (A5 names them `[Client] - [Activité]`). */
function ownerOf({ type, name }: Organization): string {
  const owned = type === 'client' || type === 'department' || type === 'project';
  return owned ? (name.split(' - ')[0] ?? '') : '';
}
