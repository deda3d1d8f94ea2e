import { describeCreation } from '../database/describe-creation.ts';
import { describeEmptyPortfolio } from '../database/empty-portfolio.ts';
import { planRows } from '../database/plan-rows.ts';
import type { Retention } from '../database/sync/retain.ts';
import type { StageResult } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Plan, PlanStep } from '../model/plan.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { applySeverities } from '../model/severities.ts';
import { planChanges } from '../plan/plan-changes.ts';
import type { Database } from './database.ts';

/** What is to become of the portfolio: what its files say, or its end. */
export type Goal = { readonly kind: 'declared' } | { readonly kind: 'destroyed'; readonly allData: boolean };

/** The portfolio to reach, and what happens to organizations that end. */
export function describeGoal(portfolio: Portfolio, goal: Goal): { desired: Portfolio; retention: Retention } {
  if (goal.kind === 'declared') return { desired: portfolio, retention: 'archived' };
  return { desired: describeEmptyPortfolio(portfolio), retention: goal.allData ? 'none' : 'all' };
}

/** The one diff of rows; without a database, the creation of everything. */
export async function diffRows(
  portfolio: Portfolio,
  goal: Goal,
  database: Database | null,
): Promise<StageResult<LiveDiff>> {
  const { desired, retention } = describeGoal(portfolio, goal);
  if (database === null) return { value: describeCreation(desired, 'offline', []), diagnostics: [] };
  const { planUrl: url, readOnlyLogin } = database;
  return planRows({ url, portfolio: desired, readOnlyLogin, retention });
}

/** plan: rows and Pulumi steps under one hash. */
export function planEverything(
  portfolio: Portfolio,
  stack: string,
  rows: StageResult<LiveDiff>,
  steps: readonly PlanStep[],
): Plan {
  const { value: diff, diagnostics } = rows;
  const plan = planChanges({ portfolio, stack, diff, steps, diagnostics, now: new Date().toISOString() });
  return { ...plan, diagnostics: applySeverities(plan.diagnostics, portfolio.severities ?? new Map()) };
}
