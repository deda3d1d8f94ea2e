/** Rows as they stand in the tables, declared and made at run time alike. Instants are milliseconds since 1970; null: none. */
export interface RawRows {
  readonly organization: readonly OrganizationRow[];
  readonly organization_domain: readonly DomainRow[];
  readonly setting: readonly OwnedRow[];
  readonly project: readonly ItemRow[];
  readonly workspace: readonly WorkspaceRow[];
  readonly group: readonly ItemRow[];
  readonly membership: readonly MembershipRow[];
  readonly group_member: readonly GroupMemberRow[];
  readonly access_grant: readonly GrantRow[];
  readonly workspace_person: readonly WorkspacePersonRow[];
  readonly role: readonly RoleRow[];
  readonly account: readonly AccountRow[];
  readonly person: readonly PersonRow[];
  readonly person_email: readonly PersonEmailRow[];
}

export interface KeyedRow {
  /** Tells the row apart within its table. */
  readonly key: string;
}

export interface OwnedRow extends KeyedRow {
  readonly organization: string;
  readonly okey: string;
}

export interface OrganizationRow extends KeyedRow {
  readonly uid: string;
  readonly root: string;
  readonly parent: string | null;
  readonly okey: string;
  readonly status: string;
  readonly isolation: string;
  readonly mission_until: number | null;
  readonly contact: string | null;
}

export interface DomainRow extends OwnedRow {
  readonly domain: string;
  readonly subdomains: boolean;
}

export interface ItemRow extends OwnedRow {
  readonly id: string;
}

export interface WorkspaceRow extends KeyedRow {
  readonly organization: string | null;
  readonly okey: string | null;
  readonly id: string;
}

export interface MembershipRow extends OwnedRow {
  readonly account: string;
}

export interface GroupMemberRow extends OwnedRow {
  readonly group_id: string;
  readonly account: string;
}

export interface GrantRow extends KeyedRow {
  readonly organization: string | null;
  readonly okey: string | null;
  readonly account: string | null;
  readonly group_id: string | null;
  readonly scope_kind: string;
  readonly item: string | null;
  readonly role: string;
  readonly reach: string;
  /** Null: since ever, for good. */
  readonly from: number | null;
  readonly until: number | null;
  /** Whether the bounds themselves belong to the period. */
  readonly from_inside: boolean;
  readonly until_inside: boolean;
}

export interface WorkspacePersonRow extends KeyedRow {
  readonly workspace: string;
  readonly account: string;
  readonly owner: boolean;
}

export interface RoleRow extends KeyedRow {
  /** Empty: the portfolio's catalogue. */
  readonly organization: string;
  readonly id: string;
  readonly level: string;
  readonly permissions: readonly string[];
}

export interface AccountRow extends KeyedRow {
  readonly id: string;
  readonly email_norm: string;
  readonly verified: boolean;
  readonly person: string | null;
  readonly status: string;
}

export interface PersonRow extends KeyedRow {
  readonly id: string;
  readonly left_at: number | null;
}

export interface PersonEmailRow extends KeyedRow {
  readonly person: string;
}

/** What no application reads from a table, and some are told by functions. */
export interface HiddenRows {
  readonly invitation: readonly (KeyedRow & { readonly organization: string })[];
  /** The latest ones. */
  readonly event: readonly (KeyedRow & { readonly organization: string })[];
  /** From when on `event` has all, as SQL writes it. */
  readonly since: string;
}
