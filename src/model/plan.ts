import type { BillLine } from './bill.ts';
import type { Change } from './change.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Forecast } from './forecast.ts';
import type { PlanIsolation } from './isolation.ts';
import type { LossKind } from './live.ts';
import type { AccountKey, Instant, RoleLevel } from './portfolio.ts';

export const planFormatVersion = 1;

/** A plan is data: it can be saved, shown, compared and applied. */
export interface Plan {
  readonly formatVersion: typeof planFormatVersion;
  /** SHA-256 over the desired digest, the changes, the steps and the items of tripped guards. */
  readonly hash: string;
  readonly portfolio: string;
  /** IANA name: in which dates are shown. */
  readonly timeZone: string;
  readonly stack: string;
  /** Root digest of the declared state that was planned. */
  readonly digest: string;
  readonly basis: 'live' | 'empty' | 'offline';
  readonly migrations: readonly string[];
  readonly summary: {
    readonly create: number;
    readonly update: number;
    readonly move: number;
    readonly delete: number;
  };
  readonly changes: readonly Change[];
  /** What Pulumi will do besides rows; unchanged resources are left out. */
  readonly steps: readonly PlanStep[];
  readonly effects: readonly Effect[];
  /** What rules will claim of the accounts that are there at apply; no part of the hash. */
  readonly forecast: readonly Forecast[];
  /** The bills that change, with the people on them now and afterwards; no part of the hash. */
  readonly bill: readonly BillLine[];
  readonly guards: readonly Guard[];
  readonly diagnostics: readonly Diagnostic[];
  /** Display names, by uid, of the organizations that the plan speaks of: as they are afterwards. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the present state keeps organizations apart; absent where that was not asked. No part of the hash. */
  readonly isolation?: PlanIsolation;
}

/** True when there is nothing to apply. */
export function isEmptyPlan({ changes, steps, migrations }: Plan): boolean {
  return changes.length === 0 && steps.length === 0 && migrations.length === 0;
}

/** One Pulumi step that is not rows: a database role, a grant on the schema, an external object. */
export interface PlanStep {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly operation: 'create' | 'update' | 'replace' | 'delete' | 'read';
  /** Names of the changed properties, ordered; never values. */
  readonly properties: readonly string[];
}

/** What the plan does to one account at one place: gains (`before` null), losses (`after` null), and changes. */
export interface Effect {
  /** Id of the person behind the account; null for an account without one. */
  readonly person: string | null;
  /** Display name: the person's, else the e-mail. */
  readonly name: string;
  readonly key: AccountKey;
  /** E-mail of the account. */
  readonly account: string;
  /** Uid of the organization in which it holds; null: the whole portfolio. */
  readonly organization: string | null;
  /** `organization`, `project:<id>`, `workspace:<id>`, `portfolio`. */
  readonly scope: string;
  /** Id of the role; `member` for membership, `reader` for the consolidated reading of a parent (A4). */
  readonly role: string;
  readonly before: Hold | null;
  readonly after: Hold | null;
  /** How it is held (or was, for a loss): `group:designers`, `subtree of agence`; empty when granted directly. */
  readonly via: readonly string[];
}

/** When, and at which level, somebody holds something. Only holds that are active now or later exist (C12). */
export interface Hold {
  readonly level: RoleLevel | 'member' | 'reader';
  /** Null when it holds already at the time of planning. */
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface Guard {
  /** `domain-release`: members whom an edit of domains releases (C6); it lets none pass. */
  readonly guard: 'super-admin-floor' | 'removal-budget' | 'domain-release';
  readonly tripped: boolean;
  /** What is counted; null for the floor. */
  readonly loss: LossKind | null;
  /** Null: over the whole portfolio. */
  readonly organization: string | null;
  readonly lost: number;
  readonly allowed: number;
  readonly total: number;
  /** Each lost item by name, ordered. */
  readonly items: readonly string[];
}
