import type { Instant } from '../model/portfolio.ts';
import { compareText } from './order.ts';

/** C12: from the first instant on, up to and without the second; null is open. */
export interface Period {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export function isEmptyPeriod({ from, until }: Period): boolean {
  return from !== null && until !== null && from >= until;
}

/** Pairs of overlapping periods; each item is the second of a pair once at most. Takes n log n steps. */
export function findOverlaps<T extends Period>(items: readonly T[]): readonly (readonly [T, T])[] {
  const sorted = items.toSorted((one, other) => compareText(one.from ?? '', other.from ?? ''));
  const overlaps: (readonly [T, T])[] = [];
  let longest: T | undefined;
  for (const item of sorted) {
    if (longest !== undefined && (longest.until === null || (item.from ?? '') < longest.until)) {
      overlaps.push([longest, item]);
    }
    if (longest === undefined || endsLater(item, longest)) longest = item;
  }
  return overlaps;
}

function endsLater(one: Period, other: Period): boolean {
  if (other.until === null) return false;
  return one.until === null || one.until > other.until;
}
