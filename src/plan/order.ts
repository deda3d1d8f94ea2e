import { renderCanonicalJson } from '../model/canonical.ts';
import type { Change } from '../model/change.ts';
import type { Effect, PlanStep } from '../model/plan.ts';

/** By UTF-16 code units, as canonical JSON orders its keys; null comes first. */
export function compareText(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}

/** By kind, organization and uid: one order whatever the database's collation is. */
export function compareChanges(one: Change, other: Change): number {
  return (
    compareText(one.kind, other.kind) ||
    compareText(one.organization, other.organization) ||
    compareText(one.uid, other.uid) ||
    compareText(renderCanonicalJson(one), renderCanonicalJson(other))
  );
}

export function compareSteps(one: PlanStep, other: PlanStep): number {
  return compareText(one.urn, other.urn) || compareText(one.operation, other.operation);
}

/** By person (else account), then organization: the reading order of an access review. */
export function compareEffects(one: Effect, other: Effect): number {
  return (
    compareText(one.person ?? one.account, other.person ?? other.account) ||
    compareText(one.key, other.key) ||
    compareText(one.organization, other.organization) ||
    compareText(one.scope, other.scope) ||
    compareText(one.role, other.role) ||
    compareText(startOf(one), startOf(other)) ||
    compareText(one.before === null ? '' : one.before.level, other.before === null ? '' : other.before.level)
  );
}

function startOf(effect: Effect): string | null {
  return (effect.before ?? effect.after)?.from ?? null;
}

/** The list itself when it is in order already (the common case), else an ordered copy. */
export function orderBy<T>(list: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
  for (let index = 1; index < list.length; index++) {
    const [previous, current] = [list[index - 1], list[index]];
    if (previous !== undefined && current !== undefined && compare(previous, current) > 0) {
      return list.toSorted(compare);
    }
  }
  return list;
}
