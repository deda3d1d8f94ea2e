import type { Instant } from '../model/portfolio.ts';

/** C12: `from` is included (null: since ever), `until` is not (null: for good). Never empty. */
export interface Period {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export const always: Period = { from: null, until: null };

/** Instants have one fixed form in UTC, so that text order is time order. */
export function compareStarts(one: Instant | null, other: Instant | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}

export function compareEnds(one: Instant | null, other: Instant | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

/** The common part; null when there is none. */
export function intersectPeriods(one: Period, other: Period): Period | null {
  const from = compareStarts(one.from, other.from) >= 0 ? one.from : other.from;
  const until = compareEnds(one.until, other.until) <= 0 ? one.until : other.until;
  return from !== null && until !== null && from >= until ? null : { from, until };
}

export function coversPeriod(outer: Period, inner: Period): boolean {
  return compareStarts(outer.from, inner.from) <= 0 && compareEnds(outer.until, inner.until) >= 0;
}

/** True when they overlap or touch: together they are one period. */
export function joinsPeriod(one: Period, other: Period): boolean {
  return reaches(one.until, other.from) && reaches(other.until, one.from);
}

function reaches(until: Instant | null, from: Instant | null): boolean {
  return until === null || from === null || until >= from;
}

export function unitePeriods(one: Period, other: Period): Period {
  return {
    from: compareStarts(one.from, other.from) <= 0 ? one.from : other.from,
    until: compareEnds(one.until, other.until) >= 0 ? one.until : other.until,
  };
}

/** What is left of a period from `now` on, with a start in the past as null; null when it is over. */
export function clipPeriod(period: Period, now: Instant): Period | null {
  if (period.until !== null && period.until <= now) return null;
  return period.from !== null && period.from <= now ? { from: null, until: period.until } : period;
}
