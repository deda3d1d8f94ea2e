import type { Diagnostic } from './diagnostic.ts';
import type { Plan, PlanStep } from './plan.ts';

/** What `up` (or `destroy`) did. */
export interface ApplyOutcome {
  /** Hash of the plan that was applied. */
  readonly hash: string;
  /** True when there was nothing to do. */
  readonly unchanged: boolean;
  /** Rows by action, as written. */
  readonly summary: Plan['summary'];
  readonly steps: readonly StepOutcome[];
  /** File names of the migrations that ran. */
  readonly migrations: readonly string[];
  /** Organizations whose digest alone was refreshed. */
  readonly refreshed: number;
  /** What came out otherwise than forecast (run-time rules, time), one sentence each; mostly empty. */
  readonly differences: readonly string[];
  /** The passed guards were acknowledged by the plan's hash. */
  readonly acknowledged: boolean;
  /** Milliseconds. */
  readonly duration: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface StepOutcome {
  readonly step: PlanStep;
  readonly result: 'done' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly message?: string;
}

/** What `status` tells. */
export interface StatusReport {
  /** Where the database is, without credentials: `embedded, 127.0.0.1:54321/polity`. */
  readonly database: string;
  /** Server version, as `18.4`. */
  readonly server: string;
  /** Name of the last migration that ran; null for an empty database. */
  readonly schema: string | null;
  readonly pending: readonly string[];
  readonly portfolio: string;
  readonly stack: string;
  readonly counts: {
    readonly organizations: number;
    readonly people: number;
    readonly accounts: number;
    readonly grants: number;
  };
  /** The last applied plan; null when none was. */
  readonly last: { readonly hash: string; readonly at: string; readonly acknowledged: boolean } | null;
  /** Pulumi resources in the stack's state. */
  readonly resources: number;
  /** Changes between the files and the database; null when they were not compared. */
  readonly changes: number | null;
}
