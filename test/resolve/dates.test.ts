import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { createDateReader } from '../../src/resolve/dates.ts';

const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
];

const read = (zone: string, text: string, edge: 'start' | 'end' = 'start') => {
  const reading = createDateReader(zone)?.(text, edge);
  return reading?.kind === 'instant' ? reading.instant : reading?.fault;
};

const dates = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates and date-times', () => {
  it('C12: a day begins and ends as the calendar of its time zone says, across every change of clocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), dates, (zone, text) => {
        const day = Temporal.PlainDate.from(text);
        const startOf = (date: Temporal.PlainDate) =>
          date.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
        expect(read(zone, text, 'start')).toBe(startOf(day));
        expect(read(zone, text, 'end')).toBe(startOf(day.add({ days: 1 })));
      }),
      { numRuns: 1000 },
    );
  });

  it('C12: a day whose midnight is skipped or comes twice begins with its first instant', () => {
    expect(read('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00Z');
    expect(read('America/Havana', '2026-11-01')).toBe('2026-11-01T04:00:00Z');
    expect(read('Pacific/Apia', '2011-12-31')).toBe('2011-12-30T10:00:00Z');
  });

  it('C12: until 2027-03-31 includes that day', () => {
    expect(read('UTC', '2027-03-31', 'end')).toBe('2027-04-01T00:00:00Z');
    expect(read('Europe/Paris', '2027-03-31', 'end')).toBe('2027-03-31T22:00:00Z');
  });

  it('C12: a date-time is its own instant, at either edge', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('Z', '+02:00', '-09:30', '+14:00'), (date, offset) => {
        const text = `${date}T18:45:10${offset}`;
        const instant = Temporal.Instant.from(text).toString();
        expect(read('Europe/Paris', text, 'start')).toBe(instant);
        expect(read('Asia/Tokyo', text, 'end')).toBe(instant);
      }),
    );
    expect(read('UTC', '2027-03-31T18:00+02:00')).toBe('2027-03-31T16:00:00Z');
  });

  it('C12: a date-time without an offset is refused', () => {
    expect(read('UTC', '2027-03-31T18:00')).toMatchObject({ message: expect.stringContaining('no offset') });
  });

  it.each(['2027-02-30', '2027-13-01', '2027-00-10', '2026-02-29', '2027-04-31T10:00:00Z'])(
    'a day that the calendar does not have is refused: %s',
    (text) => {
      expect(read('UTC', text)).toMatchObject({ message: `${text} is not in the calendar` });
    },
  );

  it.each([
    'tomorrow',
    '31.03.2027',
    '2027-3-1',
    '2027-03-31T24:00:00Z',
    '2027-03-31 10:00Z',
    '20270331',
    '',
  ])('what is no ISO 8601 date is refused: "%s"', (text) => {
    expect(read('UTC', text)).toMatchObject({ message: `"${text}" is not a date` });
  });

  it('the end of the year 9999 has no instant of four digits', () => {
    expect(read('UTC', '9999-12-31', 'end')).toMatchObject({ message: expect.stringContaining('9999') });
    expect(read('UTC', '9999-12-30', 'end')).toBe('9999-12-31T00:00:00Z');
  });

  it('a time zone that does not exist has no reader', () => {
    expect(createDateReader('Europe/Pariss')).toBeNull();
  });
});
