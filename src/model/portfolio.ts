/**
 * The resolved portfolio: everything that the files say, with templates expanded, names looked up, dates turned into
 * instants and e-mails normalised. It holds no positions: whoever finds fault with it later speaks of keys.
 */

import type { Severities } from './severities.ts';

export type RoleLevel = 'super-admin' | 'admin' | 'contributor';
export type OrganizationType =
  | 'client'
  | 'department'
  | 'project'
  | 'subsidiary'
  | 'internal'
  | 'personal'
  | 'group'
  | 'company';
export type MembershipMode = 'capture' | 'invitation' | 'manual';

/** ISO 8601 in UTC with seconds and `Z`, as `2027-04-01T00:00:00Z`. */
export type Instant = string;

/**
 * The account that a declaration means: `person:<id>` for a person of the people files (also when the declaration
 * named one of the person's e-mails), else `email:<normalised e-mail>`.
 */
export type AccountKey = `person:${string}` | `email:${string}`;

/** C11: `additive` leaves alone what did not come from the files, `exclusive` removes it. */
export type CollectionMode = 'additive' | 'exclusive';

export interface Collection<T> {
  readonly mode: CollectionMode;
  readonly list: readonly T[];
}

export interface Portfolio {
  /** Set on the goal of `destroy` alone: not even the portfolio's own row is to stay. */
  readonly destroyed?: true;
  readonly formatVersion: number;
  readonly name: string;
  /** Leads the names of database roles, which are cluster-wide: `^[a-z][a-z0-9_]{0,30}$`. */
  readonly prefix: string;
  readonly timeZone: string;
  readonly budgets: GuardBudgets;
  readonly settings: PortfolioSettings;
  /** A6: ordered by key. */
  readonly superAdmins: readonly AccountKey[];
  /** Ordered by id. */
  readonly people: readonly Person[];
  /** Every account that some declaration means, ordered by key. */
  readonly accounts: readonly DeclaredAccount[];
  /** Ordered by name. */
  readonly domains: readonly Domain[];
  /** The portfolio's role catalogue, the three levels included; ordered by id. */
  readonly roles: readonly Role[];
  /** Parents before children, then by folder. */
  readonly organizations: readonly Organization[];
  readonly digests: Digests;
  /** For what later stages find. Outside the digests: it changes nothing that is declared. */
  readonly severities?: Severities;
  /** B14: capture is recommended from so many matching accounts on; default 50. Outside the digests, too. */
  readonly captureFrom?: number;
}

/** What the portfolio declares for later stages of its life; as declared, with defaults. */
export interface PortfolioSettings {
  /** A15: who gets the one invoice. */
  readonly billing: JsonValue;
  /** C10: whether an attestation proves control of a domain, or DNS alone does. */
  readonly proof: 'dns' | 'any';
  /** Tables of the application that join in; ordered by name. */
  readonly protect: readonly ProtectedTable[];
}

/** A table of the application that gets row-level security; columns by name. */
export interface ProtectedTable {
  /** With its schema, as `app.contact`. */
  readonly table: string;
  /** Holds an organization's uid. */
  readonly organization: string;
  /** Holds a project's id; null: rows belong to the organization as a whole. */
  readonly project: string | null;
  /** A12: where contacts stand that are compared for duplicates; null: the table holds none. */
  readonly contact: { readonly email: string; readonly name: string | null } | null;
}

/** Losses that pass unasked: whichever is larger of the two, per organization, and a share overall. */
export interface GuardBudgets {
  /** Rows; default 5. */
  readonly perOrganization: number;
  /** Percent of the organization's live rows of that kind; default 25. */
  readonly perOrganizationPercent: number;
  /** Percent of all live rows of that kind; default 10. */
  readonly overallPercent: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Normalised, the primary one first (C16); never empty. */
  readonly emails: readonly string[];
  readonly handles: Readonly<Record<string, string>>;
  /** C13: from this instant on the person has no access. */
  readonly left: Instant | null;
}

export interface DeclaredAccount {
  readonly key: AccountKey;
  /** As written, for display and mail. */
  readonly email: string;
  readonly emailNorm: string;
  /** Id of the person, when it is one of the people files. */
  readonly person: string | null;
}

export interface Domain {
  /** IDNA A-label form, lower case (C9). */
  readonly name: string;
  /** Uids of the organizations that may name it (C10), a root's meaning its whole subtree; ordered. */
  readonly assigned: readonly string[];
  readonly attestation: Attestation | null;
}

export interface Attestation {
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly evidence: string;
}

export interface Role {
  readonly id: string;
  readonly level: RoleLevel;
  /** `resource:verb`, inherited ones included, ordered. */
  readonly permissions: readonly string[];
}

export interface Organization {
  readonly uid: string;
  /** Uid of the parent; null for a root. */
  readonly parent: string | null;
  /** Uid of the topmost ancestor; its own for a root. */
  readonly root: string;
  /** The declaring folder below the declarations folder, as `agence/dupont`; empty never. */
  readonly folder: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly status: 'active' | 'archived';
  readonly isolation: 'open' | 'sealed';
  /** A13: when the mission ends, all grants in the organization end. */
  readonly missionUntil: Instant | null;
  readonly contact: AccountKey | null;
  readonly membership: { readonly mode: MembershipMode; readonly admins: 'members' | 'anyone' };
  readonly ssoRequired: boolean;
  readonly domains: readonly OrganizationDomain[];
  readonly members: Collection<AccountKey>;
  /** Roles of the organization's own, besides the catalogue; ordered by id. */
  readonly roles: readonly Role[];
  readonly projects: Collection<NamedItem>;
  readonly workspaces: Collection<NamedItem>;
  readonly groups: Collection<Group>;
  readonly access: Collection<Grant>;
  /** Integrations, automations, assets, billing, database and notes, as declared; ordered by kind, then id. */
  readonly settings: readonly Setting[];
}

export interface OrganizationDomain {
  readonly name: string;
  readonly subdomains: boolean;
}

export interface NamedItem {
  readonly id: string;
  readonly name: string;
}

export interface Group extends NamedItem {
  readonly members: Collection<AccountKey>;
}

export type Principal =
  | { readonly kind: 'account'; readonly key: AccountKey }
  | { readonly kind: 'group'; readonly id: string };

export type Scope =
  | { readonly kind: 'organization' }
  | { readonly kind: 'project'; readonly id: string }
  | { readonly kind: 'workspace'; readonly id: string };

/** One principal, one role, one scope, one period. An entry that names several projects resolves to several grants. */
export interface Grant {
  readonly principal: Principal;
  readonly role: string;
  readonly scope: Scope;
  /** A4: `subtree` reaches down to descendants and stops at sealed ones. Only at organization scope. */
  readonly reach: 'own' | 'subtree';
  /** First instant at which it gives something; null: since ever. */
  readonly from: Instant | null;
  /** First instant at which it no longer does (exclusive); null: for good. */
  readonly until: Instant | null;
}

export type SettingKind = 'integration' | 'automation' | 'asset' | 'billing' | 'database' | 'note';

export interface Setting {
  readonly kind: SettingKind;
  readonly id: string;
  /** As declared. Secrets are references by name here, as everywhere. */
  readonly body: JsonValue;
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** SHA-256 over canonical JSON, lower-case hex. */
export interface Digests {
  /** Over everything below. */
  readonly root: string;
  /** What the files at the top say: settings, super-admins, people, accounts, domains, role catalogue. */
  readonly portfolio: string;
  /** By uid. */
  readonly organizations: Readonly<Record<string, string>>;
}
