import type pg from 'pg';
import type { IsolationFinding, ProofMethod } from '../model/isolation.ts';
import type { FindSecret } from '../model/secret-reference.ts';
import type { RowIndex } from './oracle/row-index.ts';
import type { Target } from './probe/session.ts';
import type { ProtectedTarget } from './protected/target.ts';
import type { HiddenRows } from './rows.ts';
import type { Sample } from './sample.ts';

export interface ProveOptions {
  readonly prefix: string;
  /** Names of the application's tables that must be protected; those that are, the database knows. */
  readonly protect: readonly string[];
  /** The deployer's login: it makes temporary logins. */
  readonly url: string;
  /** The login that sees every row, as this role; null: by itself. */
  readonly reading: { readonly url: string; readonly role: string | null };
  /** Runs `work` on one connection and closes it. */
  readonly connect: Connect;
  /** `login`: over real logins, which are made and dropped. `set-role`: nothing is written anywhere. */
  readonly method: Exclude<ProofMethod, 'none'>;
  /** Where no login can be made: take the role instead. Otherwise that is a finding. @default false */
  readonly fallback?: boolean;
  /** Rows times pairs at most: the more rows, the fewer pairs, down to twenty. @default any number */
  readonly mostWork?: number;
  /** So many pairs at most try to write to protected tables. */
  readonly writers: number;
  /** So many at most call the functions that list something. */
  readonly callers: number;
  /** So many accounts at most try what is closed to them, and as many that are gone try to act. */
  readonly refused: number;
  /** Beyond so many rows accounts are not tried. @default any number */
  readonly mostRows?: number;
  /** Pairs of an account and a selection at most; more are sampled. */
  readonly limit: number;
  /** Which sample. */
  readonly seed: number;
  /** Roles that may pass row-level security. */
  readonly bypassing: readonly string[];
  /** Asked for readers' passwords, where they log in. */
  readonly findSecret: FindSecret;
}

export type Connect = <T>(url: string, work: (client: pg.Client) => Promise<T>) => Promise<T>;

/** What the proof of accounts came to. */
export interface Probed {
  readonly method: ProofMethod;
  /** Why there is no proof, or a lesser one; null otherwise. */
  readonly limited: string | null;
  readonly findings: readonly IsolationFinding[];
  readonly notes: readonly string[];
}

/** What every probe needs: the rows, the snapshot that they are of, and whom to try. */
export interface Ground {
  readonly options: ProveOptions;
  readonly index: RowIndex;
  readonly hidden: HiddenRows;
  readonly snapshot: string;
  /** When the snapshot was taken, in milliseconds since 1970. */
  readonly now: number;
  /** What is looked at. */
  readonly targets: readonly Target[];
  /** Those of the application. */
  readonly protected: readonly ProtectedTarget[];
  readonly sample: Sample;
  readonly random: () => number;
}
