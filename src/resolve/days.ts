import type { Instant } from '../model/portfolio.ts';
import { describeSuggestion } from '../model/suggest.ts';
import type { DayEdge, ReadDate } from './dates.ts';
import { createDateReader } from './dates.ts';
import type { Place, Report } from './places.ts';

/** The instant that a written date means; null, and reported, when it means none. */
export type DayReader = (text: string, edge: DayEdge, place: Place) => Instant | null;

/** Reads dates in the portfolio's time zone; in UTC, and reported, when there is no such zone. */
export function createDayReader(timeZone: string, place: Place, report: Report): DayReader {
  const readDate = findDateReader(timeZone, place, report);
  return (text, edge, place) => {
    const reading = readDate(text, edge);
    if (reading.kind === 'instant') return reading.instant;
    report('DATE_INVALID', place, reading.fault.message, reading.fault.hint);
    return null;
  };
}

function findDateReader(timeZone: string, place: Place, report: Report): ReadDate {
  const reader = createDateReader(timeZone);
  if (reader !== null) return reader;
  const suggestion = describeSuggestion(timeZone, Intl.supportedValuesOf('timeZone'));
  report(
    'TIME_ZONE_UNKNOWN',
    place,
    `there is no time zone "${timeZone}"`,
    suggestion ?? 'Write one such as Europe/Paris.',
  );
  return findDateReader('UTC', place, report);
}
