import type { EngineEvent } from '../engine/index.ts';
import { type Diagnostic, describeDiagnostic, hasErrors } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Plan } from '../model/plan.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { loadPortfolio } from '../provider/load-portfolio.ts';
import { escapeControls } from '../report/safe-text.ts';
import { reportFindings } from './check.ts';
import { type Database, openDatabase } from './database.ts';
import { describeSteps, needsRun, runDeployment } from './deployment.ts';
import type { RunResult } from './engines/engine.ts';
import { say } from './output.ts';
import { refuse } from './refuse.ts';
import { watchSession } from './session.ts';
import type { Settings } from './settings.ts';
import { diffRows, type Goal, planEverything } from './stages.ts';

/** A plan, and what it takes to carry it out. */
export interface Prepared {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly diff: LiveDiff;
  /** Null: planned offline. */
  readonly database: Database | null;
  /** The Pulumi program has something to do: at least to refresh digests. */
  readonly pending: boolean;
}

/** Reads the files; null, once the findings are printed, when they cannot be planned. */
export async function preparePortfolio(settings: Settings): Promise<Portfolio | null> {
  const declared = await loadPortfolio(settings.orgs, '.');
  reportFindings(settings, declared);
  return hasErrors(declared.diagnostics) ? null : declared.value;
}

/** Plans rows and Pulumi steps; writes nothing. Null when the files cannot be planned (then it is printed why). */
export async function preparePlan(settings: Settings, goal: Goal, offline = false): Promise<Prepared | null> {
  const opening = offline ? Promise.resolve(null) : openDatabase(settings);
  opening.catch(() => undefined);
  const portfolio = await preparePortfolio(settings);
  const database = await opening;
  if (portfolio === null) return null;
  const rows = diffRows(portfolio, goal, database);
  const previewing = database === null ? null : preview(settings, goal, portfolio, database, rows);
  const [diffed, previewed] = await Promise.all([rows, previewing]);
  // What forbids the rows stops the preview, too: then it is told once, of the rows.
  const complete = previewed === null || hasErrors(diffed.diagnostics) ? null : previewed;
  if (complete !== null && complete.failures.length > 0) {
    refuse(settings, describePreviewFailures(complete));
    return null;
  }
  const steps = complete === null ? [] : describeSteps(complete);
  const plan = planEverything(portfolio, settings.stack, diffed, steps);
  const pending = complete !== null && needsRun(complete);
  return { plan, portfolio, diff: diffed.value, database, pending };
}

function describePreviewFailures({ failures }: RunResult): readonly Diagnostic[] {
  return failures.map(({ message }) =>
    describeDiagnostic('STEP_FAILED', `the Pulumi program could not be previewed: ${message}`),
  );
}

async function preview(
  settings: Settings,
  goal: Goal,
  portfolio: Portfolio,
  database: Database,
  rows: ReturnType<typeof diffRows>,
): ReturnType<typeof runDeployment> {
  const { session } = watchSession({ portfolio, goal, database, approval: null, compared: rows });
  return runDeployment('preview', { settings, database, portfolio, goal, session, onEvent: passOnWarning });
}

/** What the program warns of concerns the plan; all else that it says comes when it is applied. */
function passOnWarning(event: EngineEvent): void {
  if (event.kind === 'log' && event.severity === 'warning') say(escapeControls(event.message));
}
