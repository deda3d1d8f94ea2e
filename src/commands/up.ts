import type { Diagnostic } from '../model/diagnostic.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { isEmptyPlan, type Plan } from '../model/plan.ts';
import { describeTrippedGuards } from '../plan/guards.ts';
import { describeStale, findStaleReasons } from '../plan/stale.ts';
import { renderOutcomeText } from '../report/outcome-text.ts';
import { confirm, explainRefusal } from './confirm.ts';
import { execute } from './execute.ts';
import { reportIsolation } from './isolation.ts';
import { runMigrations } from './migrate.ts';
import { print, say } from './output.ts';
import { printPlan } from './plan.ts';
import { type Prepared, preparePlan } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';
import { readPlan } from './show.ts';
import type { Goal } from './stages.ts';

export interface UpOptions extends CommonOptions {
  readonly yes?: boolean;
  readonly acknowledge?: string;
}

/** `polity up [PLAN]`: plans, asks, applies. With a saved plan: only if that is still what would happen. */
export async function up(file: string | undefined, options: UpOptions): Promise<number> {
  const settings = readSettings(options);
  if (settings.format !== 'text')
    throw new UsageError('up prints text; save a plan with `polity plan --format json`');
  return carryOut(settings, { kind: 'declared' }, { ...options, file, verb: 'up' });
}

interface Consent {
  readonly yes?: boolean;
  readonly acknowledge?: string;
  readonly file?: string | undefined;
  readonly verb: 'up' | 'destroy';
}

/** The way of `up` and `destroy` alike: plan, hold against the saved plan and the guards, show, ask, apply, report. */
export async function carryOut(settings: Settings, goal: Goal, consent: Consent): Promise<number> {
  const saved = consent.file === undefined ? undefined : await readPlan(settings, consent.file);
  if (saved === null) return 1;
  const prepared = await preparePlan(settings, goal).then((first) =>
    runMigrations(settings, goal, first, consent.yes === true),
  );
  if (prepared === null) return 1;
  const { plan } = prepared;
  const refusals = findRefusals(plan, saved, consent.acknowledge, goal);
  if (refusals.length > 0) {
    if (saved === undefined) printPlan(settings, plan, { advice: false });
    refuse(settings, refusals);
    return 1;
  }
  if (isEmptyPlan(plan) && !prepared.pending) {
    if (goal.kind === 'declared') printPlan(settings, plan);
    else print(`Nothing to destroy: nothing of ${plan.portfolio} is declared in the database.\n`);
    return 0;
  }
  if (!isEmptyPlan(plan) && saved === undefined) printPlan(settings, plan, { advice: false });
  const decision = await decide(prepared, consent);
  if (decision !== 'yes') {
    explainRefusal(decision, consent.verb);
    return decision === 'no' ? 0 : 1;
  }
  const acknowledged = consent.acknowledge === plan.hash && plan.guards.some(({ tripped }) => tripped);
  // A saved plan foretold by the accounts of its time: what it says is held against what comes out.
  const shown = { ...prepared, plan: { ...plan, forecast: saved?.forecast ?? plan.forecast } };
  const outcome = await execute(settings, goal, shown, acknowledged);
  print(renderOutcomeText(outcome, settings.style));
  if (outcome.diagnostics.length > 0) refuse(settings, outcome.diagnostics);
  const failed = hasErrors(outcome.diagnostics) || outcome.steps.some(({ result }) => result === 'failed');
  if (failed || goal.kind === 'destroyed') return failed ? 1 : 0;
  return (await reportIsolation(settings, shown)) ? 0 : 1;
}

function findRefusals(
  plan: Plan,
  saved: Plan | undefined,
  acknowledge: string | undefined,
  goal: Goal,
): readonly Diagnostic[] {
  if (hasErrors(plan.diagnostics)) return plan.diagnostics;
  const stale = saved === undefined ? [] : findStaleReasons(saved, plan);
  if (stale.length > 0) return [describeStale(stale)];
  // `destroy` is asked for by name, and says what it removes: its losses need no second word.
  return goal.kind === 'destroyed' || acknowledge === plan.hash
    ? []
    : describeTrippedGuards(plan.guards, plan.hash);
}

/** Refreshing digests changes nothing that anybody sees: nobody is asked. */
async function decide({ plan, portfolio }: Prepared, { yes, verb }: Consent): ReturnType<typeof confirm> {
  if (isEmptyPlan(plan)) {
    say('only the record of what was compared is refreshed');
    return 'yes';
  }
  return confirm(verb === 'up' ? 'Apply this plan?' : `Destroy ${portfolio.name}?`, yes === true);
}
