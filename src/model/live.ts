import type { LiveBill } from './bill.ts';
import type { Change } from './change.ts';
import type { Forecast } from './forecast.ts';
import type { AccountKey } from './portfolio.ts';
import type { GrantRow, GroupMemberRow, MembershipRow, OrganizationRow, PersonRow, RoleRow } from './rows.ts';

/**
 * What the database holds now, as far as a plan needs it: everything about the accounts, organizations, groups and roles
 * that the changes touch, directly or through the hierarchy; and always all grants at portfolio scope, with the accounts
 * and persons that hold them (the floor of super-admins counts them). Account keys are those of the changes.
 */
export interface LiveFacts {
  /** All organizations, so that ancestors and subtrees are known; empty where nothing is live. */
  readonly organizations: readonly OrganizationRow[];
  readonly roles: readonly RoleRow[];
  /** The persons behind these accounts, and those that a changed account will be linked to. */
  readonly people: readonly LivePerson[];
  readonly accounts: readonly LiveAccount[];
  readonly memberships: readonly MembershipRow[];
  readonly groupMembers: readonly GroupMemberRow[];
  readonly grants: readonly GrantRow[];
  /** How many live rows there are of each kind of which changes lose or narrow some: overall, and where they do. */
  readonly totals: readonly LiveTotal[];
}

export interface LiveAccount {
  readonly key: AccountKey;
  readonly email: string;
  readonly status: 'active' | 'deactivated';
  /** Id of the person behind it. */
  readonly person: string | null;
}

export type LivePerson = Pick<PersonRow, 'id' | 'name' | 'left'>;

/** Counted: what a person or an organization can lose. */
export type LossKind = 'membership' | 'groupMember' | 'grant' | 'organizationDomain' | 'organization';

export interface LiveTotal {
  readonly kind: LossKind;
  /** Null: all rows of the kind, over the whole portfolio. */
  readonly organization: string | null;
  readonly rows: number;
}

/** The comparison of the declared with the live state: what `plan/` works on. */
export interface LiveDiff {
  /** `live`: compared with a database; `empty`: it holds no rows yet; `offline`: nobody asked one. */
  readonly basis: 'live' | 'empty' | 'offline';
  readonly changes: readonly Change[];
  readonly facts: LiveFacts;
  /** File names of migrations that `up` runs first. */
  readonly migrations: readonly string[];
  /** Uids of organizations whose digest differs though no row does; `up` refreshes them. */
  readonly refreshed: readonly string[];
  /** What rules will claim at apply, by organization. */
  readonly forecast: readonly Forecast[];
  /** Uids of the membership changes that an edit of domains causes (C6); ordered. */
  readonly released: readonly string[];
  /** Null where the changes leave all bills alone. */
  readonly bill: LiveBill | null;
}
