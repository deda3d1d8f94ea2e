import type { Instant } from '../model/portfolio.ts';

/** Why a text is no usable date: a sentence about it, and what to write instead. */
export interface DateFault {
  readonly message: string;
  readonly hint: string;
}

export type DateReading =
  | { readonly kind: 'instant'; readonly instant: Instant }
  | { readonly kind: 'fault'; readonly fault: DateFault };

/**
 * C12: `start` is the first instant of a day, `end` the first instant after it (a period includes its last day).
 * A date-time says its instant itself, whichever edge it stands at; fractions of a second are
 * left out.
 */
export type DayEdge = 'start' | 'end';

/** Reads ISO 8601 dates and date-times of one time zone. */
export type ReadDate = (text: string, edge: DayEdge) => DateReading;

const DAY_MS = 86_400_000;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTimePattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** A reader for one IANA time zone; null when the machine knows no such zone. Equal texts are computed once. */
export function createDateReader(timeZone: string): ReadDate | null {
  const offsetAt = createOffsetFinder(timeZone);
  if (offsetAt === null) return null;
  const known: Record<DayEdge, Map<string, DateReading>> = { start: new Map(), end: new Map() };
  return (text, edge) => {
    const before = known[edge].get(text);
    if (before !== undefined) return before;
    const reading = readDate(text, edge, offsetAt);
    known[edge].set(text, reading);
    return reading;
  };
}

function readDate(text: string, edge: DayEdge, offsetAt: OffsetAt): DateReading {
  if (datePattern.test(text)) {
    if (!isCalendarDate(text)) return impossible(text);
    const midnight = Date.parse(`${text}T00:00:00Z`) + (edge === 'end' ? DAY_MS : 0);
    return toReading(findDayStart(midnight, offsetAt));
  }
  const [, date, , , , offset] = dateTimePattern.exec(text) ?? [];
  if (date === undefined) {
    return fault(
      `"${text}" is not a date`,
      'Write a date as 2027-03-31 or a date-time as 2027-03-31T18:00:00+02:00.',
    );
  }
  if (!isCalendarDate(date)) return impossible(text);
  if (offset === undefined) {
    return fault(
      `"${text}" has no offset from UTC`,
      `End it with Z or an offset such as +02:00, or write ${date} alone.`,
    );
  }
  return toReading(Date.parse(text));
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function impossible(text: string): DateReading {
  return fault(`${text} is not in the calendar`, 'Write a day that exists.');
}

function toReading(time: number): DateReading {
  const iso = new Date(time).toISOString();
  if (!/^\d{4}-/.test(iso)) {
    return fault('the date is beyond the year 9999', 'Leave the key out for what never ends.');
  }
  return { kind: 'instant', instant: `${iso.slice(0, 19)}Z` };
}

function fault(message: string, hint: string): DateReading {
  return { kind: 'fault', fault: { message, hint } };
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
type OffsetAt = (time: number) => number;

function createOffsetFinder(timeZone: string): OffsetAt | null {
  if (timeZone === 'UTC') return () => 0;
  if (!isTimeZone(timeZone)) return null;
  let format: Intl.DateTimeFormat | undefined;
  return (time) => {
    format ??= createFormat(timeZone);
    return parseOffset(format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '');
  };
}

/** The list of zones answers at once; a formatter takes some 20 ms, but knows the zones' other names too. */
function isTimeZone(name: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    createFormat(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
}

/** `GMT`, `GMT-09:30`, or with seconds where a zone once kept its own solar time: `GMT+00:09:21`. */
function parseOffset(name: string): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name) ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

/**
 * The first instant of the day that begins at `midnight` (written as if the clocks showed UTC). Where clocks skip midnight,
 * the day begins at the transition; where midnight comes twice, with the first.
 */
function findDayStart(midnight: number, offsetAt: OffsetAt): number {
  const before = offsetAt(midnight - DAY_MS);
  const after = offsetAt(midnight + DAY_MS);
  const fitting = [midnight - before, midnight - after].filter((time) => time + offsetAt(time) === midnight);
  if (fitting.length > 0) return Math.min(...fitting);
  let low = midnight - DAY_MS;
  let high = midnight + DAY_MS;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
