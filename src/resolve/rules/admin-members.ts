import type { AccountKey, Organization } from '../../model/portfolio.ts';
import { domainOf, matchesDomain } from '../emails.ts';
import { placeIn } from '../places.ts';
import { holdersOf, isOver, isUncertain } from './holders.ts';
import type { Rule, View } from './view.ts';
import { nameOf } from './view.ts';

/**
 * C2, B5: whoever is granted an admin role in an organization whose admins are members can be one, and a declared person
 * is one. Whether other accounts are, run time knows: the plan judges them.
 */
export const checkAdminMembers: Rule = (view, report) => {
  const closed = view.active.filter(({ organization: { membership } }) => membership.admins === 'members');
  if (closed.length === 0) return;
  const emails = new Map(view.portfolio.accounts.map(({ key, emailNorm }) => [key, emailNorm]));
  for (const seen of closed) {
    const { organization, site } = seen;
    if (isUncertain(seen, ['members', 'domains'])) continue;
    const members = new Set(organization.members.list);
    for (const grant of organization.access.list) {
      if (view.findRole(organization, grant.role)?.level !== 'admin' || isOver(grant, view)) continue;
      for (const key of holdersOf(grant, organization)) {
        if (members.has(key) || view.sites.departed.has(key)) continue;
        const fault = describeFault(key, emails.get(key) ?? '', organization, view);
        if (fault === null) continue;
        const place = view.sites.grants.find(grant) ?? placeIn(site.files.org);
        const message = `${nameOf(key)} cannot be an admin of "${organization.uid}": ${fault.reason}`;
        report('ADMIN_NOT_MEMBER', place, message, fault.hint);
      }
    }
  }
};

function describeFault(
  key: AccountKey,
  email: string,
  { uid, domains, membership }: Organization,
  { memberOf }: View,
): { readonly reason: string; readonly hint: string } | null {
  const elsewhere = memberOf.get(key);
  if (elsewhere !== undefined) {
    const hint = 'Grant a role below admin; an account is a member of one organization at most.';
    return { reason: `admins are members here, and this is a member of "${elsewhere}"`, hint };
  }
  if (email === '') return null;
  const matching = domains.length === 0 || domains.some((domain) => matchesDomain(email, domain));
  if (!matching) {
    const hint = `Grant a role below admin, or add ${domainOf(email)} to the domains of "${uid}".`;
    return { reason: `admins are members here, and ${email} is outside the organization's domains`, hint };
  }
  // Captured as soon as the e-mail is verified.
  if (membership.mode === 'capture' || !key.startsWith('person:')) return null;
  return {
    reason: 'admins are members here',
    hint: `Add ${nameOf(key)} to \`members\` of "${uid}".`,
  };
}
