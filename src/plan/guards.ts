import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { LiveTotal, LossKind } from '../model/live.ts';
import type { Guard } from '../model/plan.ts';
import type { GuardBudgets, Instant } from '../model/portfolio.ts';
import type { FactsIndex } from './facts-index.ts';
import type { Loss } from './losses.ts';
import { findLosses } from './losses.ts';
import { compareText } from './order.ts';
import { guardReleases } from './releases.ts';
import { guardSuperAdmins } from './super-admins.ts';

export interface GuardInput {
  readonly budgets: GuardBudgets;
  readonly totals: readonly LiveTotal[];
  readonly changes: readonly Change[];
  /** Uids of the membership changes that an edit of domains causes. */
  readonly released: readonly string[];
  readonly before: FactsIndex;
  readonly after: FactsIndex;
  readonly now: Instant;
}

/**
 * Every guard that has something to say, tripped or not: the floor of super-admins, members whom an edit of domains releases (C6),
 * then the budgets of removals by kind, the whole portfolio before single organizations. The portfolio's own grants (super-admins) count over the whole alone.
 * A total that the facts lack counts as none: the absolute budget holds then.
 */
export function inspectGuards(input: GuardInput): readonly Guard[] {
  const { budgets, totals, changes, released, before, after, now } = input;
  const losses = findLosses(changes, before, after);
  const guards: Guard[] = [
    ...guardSuperAdmins(before, after, now),
    ...guardReleases(losses, released, totals),
  ];
  for (const [kind, lost] of sortGroups(Map.groupBy(losses, (loss) => loss.kind))) {
    const rows = new Map(
      totals.filter((total) => total.kind === kind).map((total) => [total.organization, total.rows]),
    );
    guards.push(guardOverall(kind, lost, rows.get(null) ?? 0, budgets));
    if (kind === 'organization') continue;
    for (const [organization, part] of sortGroups(Map.groupBy(lost, (loss) => loss.organization))) {
      if (organization === null) continue;
      guards.push(guardOrganization(kind, organization, part, rows.get(organization) ?? 0, budgets));
    }
  }
  return guards;
}

/** One refusal per tripped guard, naming its items; for whoever applies without acknowledging the plan's hash. */
export function describeTrippedGuards(guards: readonly Guard[], hash: string): readonly Diagnostic[] {
  return guards
    .filter((guard) => guard.tripped)
    .map((guard) =>
      describeDiagnostic('GUARD_TRIPPED', describeGuard(guard), {
        hint: `if that is meant, acknowledge this very plan: --acknowledge ${hash}`,
      }),
    );
}

function describeGuard({ guard, loss, organization, lost, allowed, total, items }: Guard): string {
  const shown = items.slice(0, 5).join(', ') + (items.length > 5 ? ` and ${items.length - 5} more` : '');
  if (guard === 'super-admin-floor')
    return `no super-admin would be left${shown === '' ? '' : ` (now: ${shown})`}`;
  const place = organization === null ? 'the portfolio' : `organization "${organization}"`;
  if (guard === 'domain-release')
    return `${place} would release ${lost} of ${total} members, who do not match its domains any more: ${shown}`;
  return `${place} would lose ${lost} of ${total} ${loss} rows, more than the ${allowed} of its budget: ${shown}`;
}

function guardOverall(kind: LossKind, losses: readonly Loss[], total: number, budgets: GuardBudgets): Guard {
  const allowed = Math.max(budgets.perOrganization, share(total, budgets.overallPercent));
  return describeBudget(kind, null, losses, total, allowed);
}

function guardOrganization(
  kind: LossKind,
  organization: string,
  losses: readonly Loss[],
  total: number,
  budgets: GuardBudgets,
): Guard {
  const allowed = Math.max(budgets.perOrganization, share(total, budgets.perOrganizationPercent));
  return describeBudget(kind, organization, losses, total, allowed);
}

function describeBudget(
  loss: LossKind,
  organization: string | null,
  losses: readonly Loss[],
  total: number,
  allowed: number,
): Guard {
  return {
    guard: 'removal-budget',
    tripped: losses.length > allowed,
    loss,
    organization,
    lost: losses.length,
    allowed,
    total,
    items: losses.map(({ item }) => item).sort(compareText),
  };
}

/** Whole rows: a budget is never rounded up. */
function share(total: number, percent: number): number {
  return Math.floor((total * percent) / 100);
}

function sortGroups<K extends string | null, T>(groups: ReadonlyMap<K, T>): readonly (readonly [K, T])[] {
  return [...groups].sort(([one], [other]) => compareText(one, other));
}
