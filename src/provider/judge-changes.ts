import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Guard } from '../model/plan.ts';
import type { Instant, Portfolio } from '../model/portfolio.ts';
import { indexFacts } from '../plan/facts-index.ts';
import { describeTrippedGuards, inspectGuards } from '../plan/guards.ts';
import { rowsHashOf } from '../plan/hash.ts';
import { applyChanges } from '../plan/next-facts.ts';
import { compareChanges, orderBy } from '../plan/order.ts';
import { planChanges } from '../plan/plan-changes.ts';
import { describeStale, findStaleReasons } from '../plan/stale.ts';
import type { Approval } from './session.ts';

export interface JudgedDiff {
  readonly diff: LiveDiff;
  readonly portfolio: Portfolio;
  readonly now: Instant;
}

/** Why changes that were approved may not be applied now: they are others, or guards trip that nobody acknowledged. */
export function judgeChanges(approval: Approval, judged: JudgedDiff): readonly Diagnostic[] {
  if (rowsHashOf(judged.diff.changes) !== approval.rowsHash) return [describeMoved(approval, judged)];
  return approval.acknowledged ? [] : describeTrippedGuards(findGuards(judged), approval.hash);
}

export function findGuards({ diff, portfolio, now }: JudgedDiff): readonly Guard[] {
  const changes = orderBy(diff.changes, compareChanges);
  return inspectGuards({
    budgets: portfolio.budgets,
    totals: diff.facts.totals,
    changes,
    released: diff.released,
    before: indexFacts(diff.facts),
    after: indexFacts(applyChanges(diff.facts, changes)),
    now,
  });
}

/** How many changes a refusal names where it cannot tell which of them are new. */
const shown = 10;

function describeMoved({ changes, hash }: Approval, { diff, portfolio, now }: JudgedDiff): Diagnostic {
  if (changes !== null) {
    const fresh = planChanges({ portfolio, stack: '', diff, steps: [], diagnostics: [], now });
    return describeStale(findStaleReasons({ ...fresh, changes, hash }, fresh));
  }
  const names = diff.changes.slice(0, shown).map(({ kind, uid }) => `${kind} ${uid}`);
  const rest = diff.changes.length > shown ? ` and ${diff.changes.length - shown} more` : '';
  const moved = names.length === 0 ? 'nothing would change any more' : `now it is ${names.join(', ')}${rest}`;
  return describeDiagnostic('STALE_PLAN', `what would change is not what was approved: ${moved}`, {
    hint: 'plan again, review what changed, and apply that plan',
  });
}
