import type { LiveAccount } from '../model/live.ts';
import { allows } from '../model/permissions.ts';
import type { AccountKey, Instant, RoleLevel } from '../model/portfolio.ts';
import type { GrantRow, MembershipRow, RoleRow } from '../model/rows.ts';
import type { FactsIndex } from './facts-index.ts';
import { principalsOf } from './facts-index.ts';
import type { HeldAt, Source } from './merge-holds.ts';
import { mergeSources } from './merge-holds.ts';
import type { Period } from './period.ts';
import { always, clipPeriod, intersectPeriods } from './period.ts';

/** Effective access by account, ordered by place and role; accounts without any are absent. */
export type Access = ReadonlyMap<AccountKey, readonly HeldAt[]>;

/** A4: the permission with which one organization's role reads what lies below it; admins with full rights have it. */
const consolidatedReading = 'consolidated:read';

/**
 * What everybody holds at `now` or will hold later, computed from facts alone: memberships, grants direct or by group,
 * delegated administration and consolidated reading (A4), within periods (C12), missions (A13), departures (C13),
 * deactivation (C8) and the end of organizations (C15). `only` limits it to the accounts of interest.
 */
export function inspectAccess(index: FactsIndex, now: Instant, only?: ReadonlySet<string>): Access {
  const sources = new Map<AccountKey, Source[]>();
  const concerns = (key: string): boolean => only === undefined || only.has(key);
  const add = (key: string, source: Source): void => {
    const account = index.accounts.get(key);
    const period = account === undefined ? null : findPresence(index, account);
    const part = period === null ? null : intersectPeriods(period, source.period);
    const rest = part === null ? null : clipPeriod(part, now);
    if (account === undefined || rest === null) return;
    const list = sources.get(account.key);
    const entry = { ...source, period: rest };
    if (list === undefined) sources.set(account.key, [entry]);
    else list.push(entry);
  };
  for (const row of index.facts.memberships) if (concerns(row.account)) addMembership(index, row, add);
  for (const grant of index.facts.grants) {
    const principals = principalsOf(index, grant).filter(concerns);
    if (principals.length > 0) addGrant(index, grant, principals, now, add);
  }
  return new Map([...sources].map(([key, list]) => [key, mergeSources(list)]));
}

type Add = (account: string, source: Source) => void;

/** C8, C13: the time in which an account can hold anything at all. */
function findPresence(index: FactsIndex, account: LiveAccount): Period | null {
  if (account.status === 'deactivated') return null;
  const left = account.person === null ? null : (index.people.get(account.person)?.left ?? null);
  return left === null ? always : { from: null, until: left };
}

function addMembership(index: FactsIndex, { organization, account }: MembershipRow, add: Add): void {
  if (index.organizations.get(organization)?.status !== 'active') return;
  add(account, {
    organization,
    scope: 'organization',
    role: 'member',
    level: 'member',
    period: always,
    via: [],
  });
}

function addGrant(
  index: FactsIndex,
  grant: GrantRow,
  principals: readonly string[],
  now: Instant,
  add: Add,
): void {
  const role = index.findRole(grant.organization, grant.role);
  const period = findGrantPeriod(index, grant);
  if (role === undefined || period === null || clipPeriod(period, now) === null) return;
  const group = grant.principalKind === 'group' ? [`group:${grant.principal}`] : [];
  const sources = describeSources(index, grant, role, period, group);
  for (const account of principals) for (const source of sources) add(account, source);
}

/** A13, C15: null where the organization is archived, or gone. */
function findGrantPeriod(index: FactsIndex, grant: GrantRow): Period | null {
  const period = { from: grant.from, until: grant.until };
  if (grant.organization === null) return period;
  const organization = index.organizations.get(grant.organization);
  if (organization?.status !== 'active') return null;
  return intersectPeriods(period, { from: null, until: organization.missionUntil });
}

function describeSources(
  index: FactsIndex,
  grant: GrantRow,
  role: RoleRow,
  period: Period,
  group: readonly string[],
): readonly Source[] {
  const { organization } = grant;
  const own = {
    organization,
    scope: describeScope(grant),
    role: grant.role,
    level: role.level,
    period,
    via: group,
  };
  if (organization === null || grant.scopeKind !== 'organization') return [own];
  const below = (name: string, level: RoleLevel | 'reader', via: string): readonly Source[] =>
    index.reachFrom(organization).map((uid) => ({
      organization: uid,
      scope: 'organization',
      role: name,
      level,
      period,
      via: [...group, via],
    }));
  return [
    own,
    ...(grant.reach === 'subtree' ? below(grant.role, role.level, `subtree of ${organization}`) : []),
    ...(reads(role) ? below('reader', 'reader', `${grant.role} of ${organization}`) : []),
  ];
}

/** True when a grant can give something outside its own organization. */
export function reachesBelow(index: FactsIndex, grant: GrantRow): boolean {
  if (grant.scopeKind !== 'organization') return false;
  const role = index.findRole(grant.organization, grant.role);
  return grant.reach === 'subtree' || (role !== undefined && reads(role));
}

function reads(role: RoleRow): boolean {
  return allows(role.permissions, consolidatedReading);
}

function describeScope(grant: GrantRow): string {
  return grant.scope === '' ? grant.scopeKind : `${grant.scopeKind}:${grant.scope}`;
}
