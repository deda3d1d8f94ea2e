import { renderCanonicalJson } from '../model/canonical.ts';
import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { Plan, PlanStep } from '../model/plan.ts';

/** One thing in which a plan made now differs from the one that was saved. */
export type StaleReason =
  | { readonly kind: 'stack'; readonly saved: string; readonly fresh: string }
  | { readonly kind: 'files'; readonly saved: string; readonly fresh: string }
  | {
      readonly kind: 'change';
      readonly moved: Moved;
      readonly change: Pick<Change, 'kind' | 'uid' | 'organization'>;
    }
  | { readonly kind: 'step'; readonly moved: Moved; readonly step: Pick<PlanStep, 'urn' | 'operation'> }
  | { readonly kind: 'guards' };

/** `new`: only the fresh plan has it; `gone`: only the saved one; `different`: both, with other content. */
export type Moved = 'new' | 'gone' | 'different';

/** Why a saved plan is not what would be planned now; empty when the hashes are equal. Same order as in the plans. */
export function findStaleReasons(saved: Plan, fresh: Plan): readonly StaleReason[] {
  const reasons: StaleReason[] = [];
  if (saved.stack !== fresh.stack) reasons.push({ kind: 'stack', saved: saved.stack, fresh: fresh.stack });
  if (saved.hash === fresh.hash) return reasons;
  if (saved.digest !== fresh.digest)
    reasons.push({ kind: 'files', saved: saved.digest, fresh: fresh.digest });
  for (const [moved, { kind, uid, organization }] of compareLists(
    saved.changes,
    fresh.changes,
    keyOfChange,
  )) {
    reasons.push({ kind: 'change', moved, change: { kind, uid, organization } });
  }
  for (const [moved, { urn, operation }] of compareLists(saved.steps, fresh.steps, ({ urn }) => urn)) {
    reasons.push({ kind: 'step', moved, step: { urn, operation } });
  }
  return reasons.length > 0 ? reasons : [{ kind: 'guards' }];
}

/** The refusal, naming up to `limit` of what moved. */
export function describeStale(reasons: readonly StaleReason[], limit = 10): Diagnostic {
  const shown = reasons.slice(0, limit).map(describeReason).join('; ');
  const rest = reasons.length > limit ? ` and ${reasons.length - limit} more` : '';
  return describeDiagnostic('STALE_PLAN', `the plan is no longer what would happen: ${shown}${rest}`, {
    hint: 'plan again, review what changed, and apply that plan',
  });
}

function describeReason(reason: StaleReason): string {
  switch (reason.kind) {
    case 'stack':
      return `it is for stack "${reason.saved}", not "${reason.fresh}"`;
    case 'files':
      return 'the files were edited';
    case 'change': {
      const { kind, uid, organization } = reason.change;
      const place = organization === null || organization === uid ? '' : ` in ${organization}`;
      return `${kind} ${uid}${place} ${describeMoved(reason.moved)}`;
    }
    case 'step':
      return `${reason.step.urn} ${describeMoved(reason.moved)}`;
    case 'guards':
      return 'a guard trips otherwise';
  }
}

function describeMoved(moved: Moved): string {
  switch (moved) {
    case 'new':
      return 'changes too now';
    case 'gone':
      return 'needs no change any more';
    case 'different':
      return 'changes in another way';
  }
}

function compareLists<T>(
  saved: readonly T[],
  fresh: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [Moved, T])[] {
  const old = Map.groupBy(saved, keyOf);
  const young = Map.groupBy(fresh, keyOf);
  const moved: (readonly [Moved, T])[] = [];
  for (const [key, [item]] of old) {
    if (item === undefined) continue;
    const match = young.get(key);
    if (match === undefined) moved.push(['gone', item]);
    else if (renderCanonicalJson(match) !== renderCanonicalJson(old.get(key)))
      moved.push(['different', item]);
  }
  for (const [key, [item]] of young) if (item !== undefined && !old.has(key)) moved.push(['new', item]);
  return moved;
}

function keyOfChange({ kind, organization, uid }: Change): string {
  return `${kind}\n${organization ?? ''}\n${uid}`;
}
