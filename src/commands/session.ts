import type { Diagnostic, StageResult } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Applied, type Approval, openSession, type Session } from '../provider/session.ts';
import type { Database } from './database.ts';
import type { Goal } from './stages.ts';

/** A provider's session within a command, and what came of it. */
export interface WatchedSession {
  readonly session: Session;
  /** What was applied so far, in order. */
  readonly applied: readonly Applied[];
  /** Why the provider refused something. */
  readonly refusals: readonly Diagnostic[];
}

export interface WatchedOptions {
  readonly portfolio: Portfolio;
  readonly goal: Goal;
  readonly database: Database;
  /** Null for a preview. */
  readonly approval: Approval | null;
  /** The comparison that the command makes anyway. */
  readonly compared?: Promise<StageResult<LiveDiff>>;
}

/** What the provider works on while a command runs the Pulumi program. */
export function watchSession({
  portfolio,
  goal,
  database,
  approval,
  compared,
}: WatchedOptions): WatchedSession {
  const applied: Applied[] = [];
  const refusals: Diagnostic[] = [];
  const session = openSession({
    databaseUrl: database.url,
    ...(database.readOnlyLogin ? { planUrl: database.planUrl } : {}),
    portfolio: () => Promise.resolve({ value: portfolio, diagnostics: [] }),
    approval: () => approval,
    allData: goal.kind === 'destroyed' && goal.allData,
    now: () => new Date().toISOString(),
    ...(compared === undefined || goal.kind === 'destroyed' ? {} : { compared }),
    onApplied: (what) => applied.push(what),
    onRefused: (found) => refusals.push(...found),
  });
  return { session, applied, refusals };
}

/** The diff that was written; null when no rows were. */
export function findWritten(applied: readonly Applied[]): LiveDiff | null {
  return applied.findLast((what) => what.kind === 'rows')?.diff ?? null;
}

/** Names of the migrations that ran. */
export function findMigrations(applied: readonly Applied[]): readonly string[] {
  return applied.flatMap((what) => (what.kind === 'migrations' ? what.names : []));
}
