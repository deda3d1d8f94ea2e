import type { ApplyOutcome } from '../model/outcome.ts';
import { isEmptyPlan } from '../model/plan.ts';
import { findForecastDifferences } from '../plan/forecast.ts';
import { rowsHashOf } from '../plan/hash.ts';
import { runDeployment } from './deployment.ts';
import type { RunResult } from './engines/engine.ts';
import { type Interruption, untilInterrupted } from './interruption.ts';
import { describeFailures, describeOutcomes } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import { showProgress } from './progress.ts';
import { findMigrations, findWritten, watchSession } from './session.ts';
import type { Settings } from './settings.ts';
import type { Goal } from './stages.ts';

const nothing = { create: 0, update: 0, move: 0, delete: 0 };

/** Carries out a plan by running the Pulumi program; what was done when it fails is kept, and told. */
export async function execute(
  settings: Settings,
  goal: Goal,
  { plan, portfolio, database }: Prepared,
  acknowledged: boolean,
): Promise<ApplyOutcome> {
  if (database === null) throw new Error('a plan made offline cannot be carried out');
  const started = performance.now();
  const { hash, changes } = plan;
  const approval = { hash, changes, rowsHash: rowsHashOf(changes), acknowledged };
  const { session, applied, refusals } = watchSession({ portfolio, goal, database, approval });
  const progress = showProgress();
  const { onEvent } = progress;
  const work = (interruption: Interruption): Promise<RunResult> =>
    runDeployment('up', { settings, database, portfolio, goal, session, ...interruption, onEvent });
  const result = await untilInterrupted(work).finally(progress.end);
  const written = findWritten(applied);
  return {
    hash,
    unchanged: isEmptyPlan(plan),
    summary: written === null ? nothing : plan.summary,
    steps: describeOutcomes(plan.steps, result),
    migrations: findMigrations(applied),
    refreshed: written?.refreshed.length ?? 0,
    differences: findForecastDifferences(plan.forecast, written?.forecast ?? plan.forecast),
    acknowledged,
    duration: performance.now() - started,
    diagnostics: describeFailures(result, plan.steps, refusals),
  };
}
