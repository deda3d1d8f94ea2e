import type { Members } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { AccountKey, Collection, MembershipMode, OrganizationDomain } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import { readSection } from './collections.ts';
import { domainOf, matchesDomain } from './emails.ts';
import type { Place, Report } from './places.ts';
import { describePlace, placeIn } from './places.ts';

/** B3: which organization claims which account, and where it says so. */
export type Claims = Map<AccountKey, { readonly uid: string; readonly place: Place }>;

/** What of an organization its member list must agree with. */
export interface MemberRules {
  readonly uid: string;
  readonly mode: MembershipMode;
  /** Those that a member's e-mail must match; none when it may be any. */
  readonly domains: readonly OrganizationDomain[];
}

/** The declared members (B3, C11). Ordered. */
export function resolveMembers(
  section: Typed<Members> | undefined,
  rules: MemberRules,
  accounts: Accounts,
  claims: Claims,
  report: Report,
): Collection<AccountKey> {
  const written = readSection(section, report);
  if (section !== undefined && written.mode === 'exclusive' && rules.mode === 'capture') {
    const hint = 'Use `mode: additive`, or the membership mode `invitation` or `manual`.';
    report(
      'MEMBERS_EXCLUSIVE_CAPTURE',
      placeIn(section, 'mode'),
      'members cannot be exclusive while sign-ups are captured',
      hint,
    );
  }
  const list = written.items.flatMap(({ value, place }) => {
    const key = accounts.find(value, place);
    if (key === null) return [];
    const other = claims.get(key);
    if (other !== undefined) {
      const whose = other.uid === rules.uid ? 'named twice' : `a member of "${other.uid}" too`;
      const hint = `An account is a member once at most; keep one, the other is at ${describePlace(other.place)}.`;
      report('MEMBER_TWICE', place, `${value} is ${whose}`, hint);
      return [];
    }
    claims.set(key, { uid: rules.uid, place });
    checkDomains(accounts.emailOf(key), value, place, rules.domains, report);
    return [key];
  });
  return { mode: written.mode, list: list.sort() };
}

function checkDomains(
  email: string,
  who: string,
  place: Place,
  domains: readonly OrganizationDomain[],
  report: Report,
): void {
  if (email === '' || domains.length === 0 || domains.some((domain) => matchesDomain(email, domain))) return;
  const message = `${who} cannot be a member: ${email} is outside the organization's domains`;
  const hint = `Give access instead, which needs no membership, or add ${domainOf(email)} to the domains.`;
  report('MEMBER_OUTSIDE_DOMAINS', place, message, hint);
}
