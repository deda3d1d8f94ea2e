import type {
  AccountKey,
  Instant,
  JsonValue,
  MembershipMode,
  OrganizationType,
  RoleLevel,
} from './portfolio.ts';

/**
 * The rows of the database as people see them: natural keys, no surrogate ids, nothing derived. A change carries them as
 * its `before` and `after`; the plan's arithmetic works on them.
 */

/** C11: where a row comes from. A row may have several. */
export type Origin = 'declared' | 'captured' | 'invited' | 'promoted' | 'granted';

export interface PortfolioRow {
  readonly name: string;
  readonly timeZone: string;
  readonly budgets: JsonValue;
  readonly settings: JsonValue;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly handles: Readonly<Record<string, string>>;
  readonly left: Instant | null;
}

/** C16. `key` is the account's name in this plan: as it is after the plan is applied. */
export interface AccountRow {
  readonly key: AccountKey;
  readonly email: string;
  readonly person: string | null;
  readonly status: 'active' | 'deactivated';
  readonly origins: readonly Origin[];
}

export interface DomainRow {
  readonly name: string;
  readonly assigned: readonly string[];
  readonly attestation: JsonValue;
}

/** `organization` is null for the portfolio's catalogue. */
export interface RoleRow {
  readonly organization: string | null;
  readonly id: string;
  readonly level: RoleLevel;
  readonly permissions: readonly string[];
}

export interface OrganizationRow {
  readonly uid: string;
  readonly parent: string | null;
  /** C15: null once the folder of an archived organization is gone from the files. */
  readonly folder: string | null;
  readonly name: string;
  readonly type: OrganizationType;
  readonly status: 'active' | 'archived';
  readonly isolation: 'open' | 'sealed';
  readonly missionUntil: Instant | null;
  readonly contact: AccountKey | null;
  readonly mode: MembershipMode;
  readonly admins: 'members' | 'anyone';
  readonly ssoRequired: boolean;
}

export interface OrganizationDomainRow {
  readonly organization: string;
  readonly domain: string;
  readonly subdomains: boolean;
}

/** A project, a workspace or a group. */
export interface ItemRow {
  readonly organization: string;
  readonly id: string;
  readonly name: string;
  readonly origins: readonly Origin[];
}

export interface MembershipRow {
  readonly organization: string;
  readonly account: AccountKey;
  readonly origins: readonly Origin[];
}

export interface GroupMemberRow {
  readonly organization: string;
  readonly group: string;
  readonly account: AccountKey;
  readonly origins: readonly Origin[];
}

/** `organization` is null at portfolio scope: the super-admins. */
export interface GrantRow {
  readonly organization: string | null;
  readonly principalKind: 'account' | 'group';
  /** An account's key or a group's id. */
  readonly principal: string;
  readonly scopeKind: 'portfolio' | 'organization' | 'project' | 'workspace';
  /** Id of the project or workspace; empty otherwise. */
  readonly scope: string;
  readonly role: string;
  readonly reach: 'own' | 'subtree';
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly origin: Origin;
}

export interface SettingRow {
  readonly organization: string;
  readonly kind: string;
  readonly id: string;
  readonly body: JsonValue;
}

/** Which row belongs to which kind of change. */
export interface RowsByKind {
  readonly portfolio: PortfolioRow;
  readonly domain: DomainRow;
  readonly person: PersonRow;
  readonly account: AccountRow;
  readonly role: RoleRow;
  readonly organization: OrganizationRow;
  readonly organizationDomain: OrganizationDomainRow;
  readonly project: ItemRow;
  readonly workspace: ItemRow;
  readonly group: ItemRow;
  readonly membership: MembershipRow;
  readonly groupMember: GroupMemberRow;
  readonly grant: GrantRow;
  readonly setting: SettingRow;
}

export type RowKind = keyof RowsByKind;
