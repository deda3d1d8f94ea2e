import type { LiveAccount, LiveFacts, LivePerson } from '../model/live.ts';
import type { AccountKey } from '../model/portfolio.ts';
import type { GrantRow, OrganizationRow, RoleRow } from '../model/rows.ts';

/** The facts that access is computed from. */
export type AccessFacts = Omit<LiveFacts, 'totals'>;

/** The same facts, findable. */
export interface FactsIndex {
  readonly facts: AccessFacts;
  readonly organizations: ReadonlyMap<string, OrganizationRow>;
  readonly accounts: ReadonlyMap<string, LiveAccount>;
  readonly people: ReadonlyMap<string, LivePerson>;
  /** The organization's own role of that id, else the catalogue's. */
  readonly findRole: (organization: string | null, id: string) => RoleRow | undefined;
  readonly membersOf: (organization: string, group: string) => readonly AccountKey[];
  /** A4: everything below an organization down to sealed ones, in no particular order; archived ones are left out. */
  readonly reachFrom: (organization: string) => readonly string[];
}

export function indexFacts(facts: AccessFacts): FactsIndex {
  const organizations = new Map(facts.organizations.map((row) => [row.uid, row]));
  const roles = new Map(facts.roles.map((row) => [pairKey(row.organization, row.id), row]));
  const groups = Map.groupBy(facts.groupMembers, (row) => pairKey(row.organization, row.group));
  const members = new Map([...groups].map(([key, rows]) => [key, rows.map((row) => row.account)]));
  return {
    facts,
    organizations,
    accounts: new Map(facts.accounts.map((account) => [account.key, account])),
    people: new Map(facts.people.map((person) => [person.id, person])),
    findRole: (organization, id) => roles.get(pairKey(organization, id)) ?? roles.get(pairKey(null, id)),
    membersOf: (organization, group) => members.get(pairKey(organization, group)) ?? [],
    reachFrom: createReach(facts.organizations),
  };
}

/** The accounts that a grant means: one, or those of its organization's group. */
export function principalsOf(index: FactsIndex, grant: GrantRow): readonly string[] {
  if (grant.principalKind === 'account') return [grant.principal];
  return grant.organization === null ? [] : index.membersOf(grant.organization, grant.principal);
}

/** An unambiguous key of two names; the catalogue has no organization. */
export function pairKey(organization: string | null, id: string): string {
  return `${organization ?? ''}\n${id}`;
}

function createReach(rows: readonly OrganizationRow[]): FactsIndex['reachFrom'] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const known = new Map<string, readonly string[]>();
  return (organization) => {
    const found = known.get(organization);
    if (found !== undefined) return found;
    const reached = new Set<OrganizationRow>();
    collectOpen(children, organization, reached);
    // A set grows while it is walked: each organization adds its own children in turn.
    for (const row of reached) collectOpen(children, row.uid, reached);
    const uids = [...reached].filter((row) => row.status === 'active').map((row) => row.uid);
    known.set(organization, uids);
    return uids;
  };
}

function collectOpen(
  children: ReadonlyMap<string | null, readonly OrganizationRow[]>,
  parent: string,
  into: Set<OrganizationRow>,
): void {
  for (const child of children.get(parent) ?? []) if (child.isolation === 'open') into.add(child);
}
