import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../src/model/forecast.ts';
import { describeFewMatches, findForecastDifferences } from '../../src/plan/forecast.ts';
import { planChanges } from '../../src/plan/plan-changes.ts';
import { factsOf } from './facts.ts';

const some = (count: number) => ({ count, accounts: [] });
const capture = (claimed: number, members = 0, elsewhere = 0, inactive = 0): Forecast => ({
  ...{ rule: 'capture', organization: 'acme', members, claimed: some(claimed) },
  ...{ elsewhere: some(elsewhere), inactive: some(inactive) },
});

describe('a forecast of what capture claims', () => {
  it('B14: warns below 50 matching accounts, wherever they are members; those not verified match nothing', () => {
    const codesOf = (forecast: Forecast) => describeFewMatches([forecast]).map(({ code }) => code);
    expect(codesOf(capture(49))).toEqual(['CAPTURE_FEW']);
    expect(codesOf(capture(50))).toEqual([]);
    expect(codesOf(capture(20, 20, 10))).toEqual([]);
    expect(codesOf(capture(20, 20, 9, 100))).toEqual(['CAPTURE_FEW']);
    expect(describeFewMatches([])).toEqual([]);
  });

  it('B14: portfolio.yaml says from how many on capture is recommended', () => {
    expect(describeFewMatches([capture(49)], 20)).toEqual([]);
    expect(describeFewMatches([capture(19)], 0)).toEqual([]);
    expect(describeFewMatches([capture(99)], 100)).toMatchObject([
      { code: 'CAPTURE_FEW', hint: expect.stringContaining('for 100 accounts and more') },
    ]);
  });

  it('B14: a plan warns as its portfolio says', () => {
    const codesOf = (advice: { readonly captureFrom?: number }) =>
      planChanges({
        portfolio: {
          ...{
            name: 'P',
            timeZone: 'UTC',
            digests: { root: '', portfolio: '', organizations: {} },
            ...advice,
          },
          budgets: { perOrganization: 5, perOrganizationPercent: 25, overallPercent: 10 },
        },
        diff: {
          ...{ basis: 'live', facts: factsOf([]), changes: [], migrations: [], refreshed: [] },
          ...{ forecast: [capture(19)], released: [], bill: null },
        },
        ...{ stack: 's', steps: [], diagnostics: [], now: '2026-06-01T00:00:00Z' },
      }).diagnostics.map(({ code }) => code);
    expect(codesOf({})).toEqual(['CAPTURE_FEW']);
    expect(codesOf({ captureFrom: 19 })).toEqual([]);
  });

  it('C3: what came out otherwise than foretold is told, and only that', () => {
    expect(findForecastDifferences([capture(3)], [capture(3)])).toEqual([]);
    expect(findForecastDifferences([capture(3)], [capture(5)])).toEqual([
      '"acme" captured 5 accounts, where the plan foretold 3',
    ]);
  });
});
