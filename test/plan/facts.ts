import type { Change } from '../../src/model/change.ts';
import type { LiveAccount, LiveFacts, LivePerson } from '../../src/model/live.ts';
import type { Effect } from '../../src/model/plan.ts';
import type { AccountKey, GuardBudgets } from '../../src/model/portfolio.ts';
import type {
  AccountRow,
  GrantRow,
  GroupMemberRow,
  MembershipRow,
  OrganizationRow,
  RoleRow,
  RowKind,
  RowsByKind,
} from '../../src/model/rows.ts';
import { inspectAccess } from '../../src/plan/access.ts';
import type { AccessFacts } from '../../src/plan/facts-index.ts';
import { indexFacts } from '../../src/plan/facts-index.ts';
import type { HeldAt } from '../../src/plan/merge-holds.ts';

/** The time of planning in these tests. */
export const now = '2026-06-01T00:00:00Z';

export const budgets: GuardBudgets = { perOrganization: 5, perOrganizationPercent: 25, overallPercent: 10 };

export const catalogue: readonly RoleRow[] = [
  {
    organization: null,
    id: 'super-admin',
    level: 'super-admin',
    permissions: ['billing:manage', 'consolidated:read', 'content:read'],
  },
  { organization: null, id: 'admin', level: 'admin', permissions: ['consolidated:read', 'content:read'] },
  { organization: null, id: 'contributor', level: 'contributor', permissions: ['content:read'] },
];

export function organization(uid: string, more: Partial<OrganizationRow> = {}): OrganizationRow {
  return {
    uid,
    parent: null,
    folder: uid,
    name: `Name of ${uid}`,
    type: 'company',
    status: 'active',
    isolation: 'open',
    missionUntil: null,
    contact: null,
    mode: 'manual',
    admins: 'anyone',
    ssoRequired: false,
    ...more,
  };
}

export function person(id: string, left: string | null = null): LivePerson {
  return { id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, left };
}

export function account(id: string, status: LiveAccount['status'] = 'active'): LiveAccount {
  return { key: `person:${id}`, email: `${id}@x.example`, person: id, status };
}

export function accountRow(id: string, more: Partial<AccountRow> = {}): AccountRow {
  return { ...account(id), origins: ['declared'], ...more };
}

export function grant(where: string | null, who: string, more: Partial<GrantRow> = {}): GrantRow {
  return {
    organization: where,
    principalKind: 'account',
    principal: `person:${who}`,
    scopeKind: where === null ? 'portfolio' : 'organization',
    scope: '',
    role: where === null ? 'super-admin' : 'contributor',
    reach: 'own',
    from: null,
    until: null,
    origin: 'declared',
    ...more,
  };
}

export function groupGrant(where: string, group: string, more: Partial<GrantRow> = {}): GrantRow {
  return grant(where, '', { principalKind: 'group', principal: group, ...more });
}

export function membership(where: string, who: string): MembershipRow {
  return { organization: where, account: `person:${who}`, origins: ['declared'] };
}

export function groupMember(where: string, group: string, who: string): GroupMemberRow {
  return { organization: where, group, account: `person:${who}`, origins: ['declared'] };
}

/** Facts with the catalogue, and with an active account for each of `people`. */
export function factsOf(people: readonly string[], more: Partial<AccessFacts> = {}): LiveFacts {
  return {
    organizations: [],
    roles: catalogue,
    people: people.map((id) => person(id)),
    accounts: people.map((id) => account(id)),
    memberships: [],
    groupMembers: [],
    grants: [],
    totals: [],
    ...more,
  };
}

/** One change; its action follows from the rows unless it says `move`. */
export function change<K extends RowKind>(
  kind: K,
  uid: string,
  where: string | null,
  before: RowsByKind[K] | null,
  after: RowsByKind[K] | null,
): Change {
  const action = before === null ? 'create' : after === null ? 'delete' : 'update';
  // A literal of a generic kind is one of the union's members, which the compiler cannot see.
  return { action, kind, uid, organization: where, before, after } as Change;
}

/** What one person holds, each as `role organization scope [from..until] <via>`. */
export function heldBy(facts: AccessFacts, who: string, at = now): readonly string[] {
  const key: AccountKey = `person:${who}`;
  return (inspectAccess(indexFacts(facts), at).get(key) ?? []).map(renderHeld);
}

function renderHeld({ organization: where, scope, role, hold, via }: HeldAt): string {
  const period = hold.from === null && hold.until === null ? '' : ` ${renderPeriod(hold)}`;
  const place = scope === 'organization' ? (where ?? '') : `${where ?? ''} ${scope}`.trim();
  return `${role} ${place}${period}${via.length === 0 ? '' : ` <${via.join(', ')}>`}`;
}

/** Each effect as `- claire admin dupont`. */
export function renderEffects(effects: readonly Effect[]): readonly string[] {
  return effects.map(
    ({ person: id, account: email, organization: where, scope, role, before, after, via }) => {
      const sign = before === null ? '+' : after === null ? '-' : '~';
      const place = scope === 'organization' ? (where ?? '') : `${where ?? ''} ${scope}`.trim();
      const holds = [before, after].flatMap((hold) =>
        hold === null ? [] : [`${hold.level} ${renderPeriod(hold)}`],
      );
      const way = via.length === 0 ? '' : ` <${via.join(', ')}>`;
      return `${sign} ${id ?? email} ${role} ${place} (${holds.join(' → ')})${way}`;
    },
  );
}

function renderPeriod(hold: { readonly from: string | null; readonly until: string | null }): string {
  return `${hold.from?.slice(0, 10) ?? ''}..${hold.until?.slice(0, 10) ?? ''}`;
}
