import type { Diagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Effect, Plan, PlanStep } from '../model/plan.ts';
import { planFormatVersion } from '../model/plan.ts';
import type { Instant, Portfolio } from '../model/portfolio.ts';
import { findAffectedAccounts } from './affected.ts';
import { planBill } from './bill.ts';
import { diffEffects } from './effects.ts';
import type { FactsIndex } from './facts-index.ts';
import { indexFacts } from './facts-index.ts';
import { describeFewMatches } from './forecast.ts';
import { inspectGuards } from './guards.ts';
import { hashPlan } from './hash.ts';
import { applyChanges } from './next-facts.ts';
import { compareChanges, compareSteps, orderBy } from './order.ts';
import { describeRenames } from './risks.ts';

export interface PlanInput {
  readonly portfolio: Pick<Portfolio, 'name' | 'timeZone' | 'budgets' | 'digests' | 'captureFrom'>;
  readonly stack: string;
  readonly diff: LiveDiff;
  readonly steps: readonly PlanStep[];
  /** What earlier stages found: kept in the plan, before its own findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The time for which effects are told. */
  readonly now: Instant;
}

/** Makes the plan out of the one diff: what it does to people, what guards say to it, and the hash that it is known by. */
export function planChanges({ portfolio, stack, diff, steps, diagnostics, now }: PlanInput): Plan {
  const changes = orderBy(diff.changes, compareChanges);
  const before = indexFacts(diff.facts);
  const after = indexFacts(applyChanges(diff.facts, changes));
  const effects = diffEffects(before, after, now, findAffectedAccounts(changes, before, after));
  const guards = inspectGuards({
    budgets: portfolio.budgets,
    totals: diff.facts.totals,
    changes,
    released: diff.released,
    before,
    after,
    now,
  });
  const content = { digest: portfolio.digests.root, changes, steps: orderBy(steps, compareSteps), guards };
  return {
    ...content,
    formatVersion: planFormatVersion,
    hash: hashPlan(content),
    portfolio: portfolio.name,
    timeZone: portfolio.timeZone,
    stack,
    basis: diff.basis,
    migrations: diff.migrations,
    summary: countActions(changes),
    effects,
    forecast: diff.forecast,
    bill: planBill(diff.bill, changes, before, after, now),
    diagnostics: [
      ...diagnostics,
      ...describeRenames(changes),
      ...describeFewMatches(diff.forecast, portfolio.captureFrom),
    ],
    names: findNames(changes, effects, before, after),
  };
}

function countActions(changes: Plan['changes']): Plan['summary'] {
  const summary = { create: 0, update: 0, move: 0, delete: 0 };
  for (const { action } of changes) summary[action]++;
  return summary;
}

function findNames(
  changes: Plan['changes'],
  effects: readonly Effect[],
  before: FactsIndex,
  after: FactsIndex,
): Plan['names'] {
  const names = new Map<string, string>();
  const add = (uid: string | null): void => {
    if (uid === null || names.has(uid)) return;
    const row = after.organizations.get(uid) ?? before.organizations.get(uid);
    if (row !== undefined) names.set(uid, row.name);
  };
  for (const change of changes) {
    add(change.organization);
    if (change.kind !== 'organization') continue;
    for (const row of [change.before, change.after]) {
      add(row?.uid ?? null);
      add(row?.parent ?? null);
    }
  }
  for (const { organization } of effects) add(organization);
  return Object.fromEntries(names);
}
