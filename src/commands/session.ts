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
}

/**
 * What the provider works on while a command runs the Pulumi program. The portfolio is the one that the command resolved.
 * @param approval null for a preview: nothing may be applied
 */
export function watchSession(
  portfolio: Portfolio,
  goal: Goal,
  database: Database,
  approval: Approval | null,
): WatchedSession {
  const applied: Applied[] = [];
  const session = openSession({
    databaseUrl: database.url,
    ...(database.readOnlyLogin ? { planUrl: database.planUrl } : {}),
    portfolio: () => Promise.resolve({ value: portfolio, diagnostics: [] }),
    approval: () => approval,
    allData: goal.kind === 'destroyed' && goal.allData,
    now: () => new Date().toISOString(),
    onApplied: (what) => applied.push(what),
  });
  return { session, applied };
}

/** The diff that was written; null when no rows were. */
export function findWritten(applied: readonly Applied[]): LiveDiff | null {
  return applied.findLast((what) => what.kind === 'rows')?.diff ?? null;
}

/** Names of the migrations that ran. */
export function findMigrations(applied: readonly Applied[]): readonly string[] {
  return applied.flatMap((what) => (what.kind === 'migrations' ? what.names : []));
}
