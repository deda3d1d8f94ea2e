import type { Grant } from '../model/portfolio.ts';
import type { Placed } from './collections.ts';
import { compareText } from './order.ts';
import { findOverlaps } from './periods.ts';
import type { Report } from './places.ts';
import { describePlace } from './places.ts';

interface Occurrence extends Pick<Grant, 'from' | 'until'> {
  readonly grant: Placed<Grant>;
  /** Among the grants as written. */
  readonly index: number;
}

/**
 * C12: the periods of one principal, role and scope lie apart; where they do not, the entry written later is reported.
 * @param sorted the grants `written`, ordered by `compareHolds`
 */
export function checkOverlaps(
  sorted: readonly Placed<Grant>[],
  written: readonly Placed<Grant>[],
  report: Report,
): void {
  const found = findSeries(sorted);
  if (found.length === 0) return;
  const indexes = new Map(written.map((grant, index) => [grant, index]));
  const series = found.map((held) =>
    held.map((grant): Occurrence => {
      const { from, until } = grant.value;
      return { grant, index: indexes.get(grant) ?? 0, from, until };
    }),
  );
  for (const held of series.sort((one, other) => firstOf(one) - firstOf(other))) {
    for (const pair of findOverlaps<Occurrence>(held)) reportOverlap(pair, report);
  }
}

/** Those that are held more than once. */
function findSeries(sorted: readonly Placed<Grant>[]): (readonly Placed<Grant>[])[] {
  const series: (readonly Placed<Grant>[])[] = [];
  let start = 0;
  for (let end = 1; end <= sorted.length; end += 1) {
    const [first, next] = [sorted[start], sorted[end]];
    if (first !== undefined && next !== undefined && compareHeld(first.value, next.value) === 0) continue;
    if (end - start > 1) series.push(sorted.slice(start, end));
    start = end;
  }
  return series;
}

function firstOf(held: readonly Occurrence[]): number {
  return held.reduce((first, { index }) => Math.min(first, index), Number.POSITIVE_INFINITY);
}

/** By what a grant gives to whom, then by its start. */
export function compareHolds(one: Grant, other: Grant): number {
  return compareHeld(one, other) || compareText(one.from ?? '', other.from ?? '');
}

function compareHeld(one: Grant, other: Grant): number {
  return (
    compareText(one.principal.kind, other.principal.kind) ||
    compareText(whoOf(one), whoOf(other)) ||
    compareText(one.scope.kind, other.scope.kind) ||
    compareText(whereOf(one), whereOf(other)) ||
    compareText(one.role, other.role)
  );
}

function whoOf({ principal }: Grant): string {
  return principal.kind === 'account' ? principal.key : principal.id;
}

function whereOf({ scope }: Grant): string {
  return 'id' in scope ? scope.id : '';
}

function reportOverlap([one, other]: readonly [Occurrence, Occurrence], report: Report): void {
  const [first, second] = one.index < other.index ? [one.grant, other.grant] : [other.grant, one.grant];
  const { principal, role, scope } = second.value;
  const who =
    principal.kind === 'account' ? principal.key.replace(/^[a-z]+:/, '') : `group "${principal.id}"`;
  const where = 'id' in scope ? ` in ${scope.kind} "${scope.id}"` : '';
  const hint = `Join the two or part their periods; the other is at ${describePlace(first.place)}.`;
  report('PERIOD_OVERLAP', second.place, `${who} has role "${role}"${where} twice at the same time`, hint);
}
