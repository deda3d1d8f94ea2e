import type { AccountKey, Organization } from '../../model/portfolio.ts';
import { keyIn } from '../places.ts';
import { findReaching, findUsers, holdersOf, isInForce, someUser } from './holders.ts';
import type { Rule, View } from './view.ts';
import { placeOf } from './view.ts';

/** Fewer people, or fewer organizations, and "everyone" says nothing. */
const fewest = 3;

/** A13: everyone is admin. */
export const checkEveryoneAdmin: Rule = (view, report) => {
  for (const seen of view.active) {
    const { organization } = seen;
    const admins = findAdmins(organization, view);
    if (admins.size < fewest || someUser(organization, view, (key) => !admins.has(key))) continue;
    const users = findUsers(organization, view);
    if (users.size < fewest) continue;
    const message = `all ${users.size} people of "${organization.uid}" are admins`;
    report(
      'EVERYONE_ADMIN',
      placeOf(seen),
      message,
      'Keep one or two, and give the others the role contributor.',
    );
  }
};

/** A13: everyone has access to everything. */
export const checkEveryoneEverywhere: Rule = (view, report) => {
  const file = view.tree.portfolio;
  if (file === undefined || view.active.length < fewest) return;
  const everyone = new Set<AccountKey>();
  for (const [index, { organization }] of view.active.entries()) {
    const users = findReachingUsers(organization, view);
    if (index === 0) for (const key of users) everyone.add(key);
    if (users.size !== everyone.size || ![...users].every((key) => everyone.has(key))) return;
  }
  if (everyone.size < fewest) return;
  const message = `all ${everyone.size} people have access in all ${view.active.length} organizations`;
  const hint = 'Grant access where somebody works; what all share can be projects of one organization.';
  report('EVERYONE_EVERYWHERE', keyIn(file, 'name'), message, hint);
};

function findAdmins(organization: Organization, view: View): ReadonlySet<AccountKey> {
  const admins = new Set<AccountKey>();
  for (const grant of organization.access.list) {
    if (grant.scope.kind !== 'organization' || !isInForce(grant, organization, view)) continue;
    if (view.findRole(organization, grant.role)?.level !== 'admin') continue;
    for (const key of holdersOf(grant, organization)) admins.add(key);
  }
  return admins;
}

/** Also those whose access reaches down to it. */
function findReachingUsers(organization: Organization, view: View): ReadonlySet<AccountKey> {
  const above = findReaching(organization, view).flatMap((at) =>
    at.access.list
      .filter((grant) => grant.reach === 'subtree' && isInForce(grant, at, view))
      .flatMap((grant) => holdersOf(grant, at)),
  );
  const present = above.filter((key) => !view.sites.departed.has(key));
  return new Set([...findUsers(organization, view), ...present]);
}
