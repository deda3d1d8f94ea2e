import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Period } from '../../src/plan/period.ts';
import {
  always,
  clipPeriod,
  coversPeriod,
  intersectPeriods,
  joinsPeriod,
  unitePeriods,
} from '../../src/plan/period.ts';

const day = fc
  .integer({ min: 0, max: 12 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().replace('.000', ''));
const bound = fc.option(day, { nil: null, freq: 4 });
const period: fc.Arbitrary<Period> = fc
  .record({ from: bound, until: bound })
  .filter(({ from, until }) => from === null || until === null || from < until);

const holdsAt = ({ from, until }: Period, at: string) =>
  (from === null || from <= at) && (until === null || at < until);

describe('C12: periods', () => {
  it('intersect in every order to what both hold at any time', () => {
    fc.assert(
      fc.property(period, period, day, (one, other, at) => {
        const common = intersectPeriods(one, other);
        expect(intersectPeriods(other, one)).toEqual(common);
        expect(common !== null && holdsAt(common, at)).toBe(holdsAt(one, at) && holdsAt(other, at));
      }),
    );
  });

  it('form a lattice: absorption, and `always` as the top', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const common = intersectPeriods(one, other);
        if (common !== null) {
          expect(unitePeriods(one, common)).toEqual(one);
          expect(coversPeriod(one, common) && coversPeriod(other, common)).toBe(true);
        }
        expect(intersectPeriods(one, unitePeriods(one, other))).toEqual(one);
        expect(intersectPeriods(one, always)).toEqual(one);
      }),
    );
  });

  it('unite without adding time where they overlap or touch', () => {
    fc.assert(
      fc.property(period, period, day, (one, other, at) => {
        fc.pre(joinsPeriod(one, other));
        expect(holdsAt(unitePeriods(one, other), at)).toBe(holdsAt(one, at) || holdsAt(other, at));
      }),
    );
  });

  it('keep what is left of them from a time on', () => {
    fc.assert(
      fc.property(period, day, day, (one, at, later) => {
        fc.pre(later >= at);
        const rest = clipPeriod(one, at);
        expect(rest !== null && holdsAt(rest, later)).toBe(holdsAt(one, later));
      }),
    );
  });
});
