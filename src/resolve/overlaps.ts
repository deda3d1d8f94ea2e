import type { Grant } from '../model/portfolio.ts';
import type { Placed } from './collections.ts';
import { findOverlaps } from './periods.ts';
import type { Report } from './places.ts';
import { describePlace } from './places.ts';

interface Occurrence extends Pick<Grant, 'from' | 'until'> {
  readonly grant: Placed<Grant>;
  readonly index: number;
}

/** C12: the periods of one principal, role and scope lie apart; where they do not, the entry written later is reported. */
export function checkOverlaps(grants: readonly Placed<Grant>[], report: Report): void {
  const occurrences = grants.map((grant, index) => ({
    grant,
    index,
    from: grant.value.from,
    until: grant.value.until,
  }));
  const series = Map.groupBy(occurrences, ({ grant }) => describeHold(grant.value));
  for (const held of series.values()) {
    for (const pair of findOverlaps<Occurrence>(held)) reportOverlap(pair, report);
  }
}

/** What a grant gives to whom, whenever. */
export function describeHold({ principal, role, scope }: Grant): string {
  const who = principal.kind === 'account' ? principal.key : principal.id;
  return [principal.kind, who, scope.kind, 'id' in scope ? scope.id : '', role].join('\0');
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
