import type { LiveTotal } from '../model/live.ts';
import type { Guard } from '../model/plan.ts';
import type { Loss } from './losses.ts';
import { compareText } from './order.ts';

/** C6: who ceases to match through an edit of domains is released once that is acknowledged, however few they are. */
export function guardReleases(
  losses: readonly Loss[],
  released: readonly string[],
  totals: readonly LiveTotal[],
): readonly Guard[] {
  const uids = new Set(released);
  const lost = losses.filter(({ kind, uid }) => kind === 'membership' && uids.has(uid));
  return [...Map.groupBy(lost, ({ organization }) => organization)]
    .sort(([one], [other]) => compareText(one, other))
    .map(([organization, members]) => ({
      guard: 'domain-release',
      tripped: true,
      loss: 'membership',
      organization,
      lost: members.length,
      allowed: 0,
      total:
        totals.find((total) => total.kind === 'membership' && total.organization === organization)?.rows ?? 0,
      items: members.map(({ item }) => item).sort(compareText),
    }));
}
