import type { Organization } from '../../model/portfolio.ts';
import { findReaching, holdersOf, isInForce, isUncertain } from './holders.ts';
import type { Rule, Seen, View } from './view.ts';
import { placeOf } from './view.ts';

/**
 * A6: every active organization has an admin with full rights, of its own or by a parent's `reach: subtree`; a super-admin
 * does not count. That none is declared is an error; that time has ended the declared ones must not keep a departure from
 * being applied, and is a warning.
 */
export const checkAdministration: Rule = (view, report) => {
  for (const seen of view.active) {
    const { organization } = seen;
    if (organization.missionUntil !== null && organization.missionUntil <= view.now) continue;
    const [declared, effective] = findAdministration(organization, view);
    if (effective || (!declared && isUnsure(seen, view))) continue;
    if (declared) {
      const message = `nobody administers "${organization.uid}" at present: its admins have left, or their time is over or yet to come`;
      const hint = 'Grant admin to somebody who is there, or archive the organization.';
      report('ADMIN_INEFFECTIVE', placeOf(seen), message, hint);
    } else {
      const message = `"${organization.uid}" has no admin`;
      const hint =
        'Under `access`, add `- { who: …, role: admin }`; a super-admin does not count, an admin role without all permissions neither.';
      report('ADMIN_MISSING', placeOf(seen), message, hint);
    }
  }
};

/** Whether there is a grant of full rights, and whether one is in force. */
function findAdministration(organization: Organization, view: View): readonly [boolean, boolean] {
  const own = findFullRights(organization, false, view);
  if (own === 'in force') return [true, true];
  const above = findReaching(organization, view).map((at) => findFullRights(at, true, view));
  const found = [own, ...above];
  return [found.some((rights) => rights !== 'none'), found.includes('in force')];
}

type Rights = 'in force' | 'declared' | 'none';

/** What the grants of one organization give of full rights: to itself, or to what is beneath. */
function findFullRights(at: Organization, beneath: boolean, view: View): Rights {
  let declared = false;
  for (const grant of at.access.list) {
    if (beneath && grant.reach !== 'subtree') continue;
    if (grant.scope.kind !== 'organization' || !hasFullRights(at, grant.role, view)) continue;
    declared = true;
    const staying = holdersOf(grant, at).some((key) => !view.sites.departed.has(key));
    if (staying && isInForce(grant, at, view)) return 'in force';
  }
  return declared ? 'declared' : 'none';
}

function hasFullRights(organization: Organization, id: string, view: View): boolean {
  const role = view.findRole(organization, id);
  return role?.level === 'admin' && role.permissions.includes('*:*');
}

/** An admin may have been meant where something was reported, here or above. */
function isUnsure(seen: Seen, view: View): boolean {
  if (!seen.site.files.org.dropped.every((key) => key === 'contact' || key === 'name')) return true;
  const chain = [seen.organization, ...findReaching(seen.organization, view)];
  return chain.some((organization) => {
    const site = view.sites.organizations.get(organization.uid);
    return site !== undefined && isUncertain({ organization, site }, ['access', 'groups', 'roles']);
  });
}
