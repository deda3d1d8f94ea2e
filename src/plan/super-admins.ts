import type { Guard } from '../model/plan.ts';
import type { Instant } from '../model/portfolio.ts';
import { inspectAccess } from './access.ts';
import type { FactsIndex } from './facts-index.ts';
import { compareText } from './order.ts';

/**
 * A6: the floor. It trips when nobody would be super-admin although somebody was, or although there are organizations; what it
 * names are those who cease to be one. Silent while no super-admin is lost and one remains.
 */
export function guardSuperAdmins(before: FactsIndex, after: FactsIndex, now: Instant): readonly Guard[] {
  const old = findSuperAdmins(before, now);
  const remaining = new Set(findSuperAdmins(after, now));
  const lost = old.filter((key) => !remaining.has(key));
  const tripped = remaining.size === 0 && (old.length > 0 || after.organizations.size > 0);
  if (!tripped && lost.length === 0) return [];
  return [
    {
      guard: 'super-admin-floor',
      tripped,
      loss: null,
      organization: null,
      lost: lost.length,
      allowed: Math.max(0, old.length - 1),
      total: old.length,
      items: lost,
    },
  ];
}

/** Accounts that are super-admins at `now`, ordered. */
function findSuperAdmins(index: FactsIndex, now: Instant): readonly string[] {
  const holders = new Set(
    index.facts.grants.filter((grant) => grant.scopeKind === 'portfolio').map((grant) => grant.principal),
  );
  return [...inspectAccess(index, now, holders)]
    .filter(([, held]) =>
      held.some(
        ({ organization, hold }) =>
          organization === null && hold.level === 'super-admin' && hold.from === null,
      ),
    )
    .map(([key]) => key)
    .sort(compareText);
}
