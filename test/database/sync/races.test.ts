import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyRows } from '../../../src/database/apply-rows.ts';
import { withConnection } from '../../../src/database/connection.ts';
import { describeDiagnostic } from '../../../src/model/diagnostic.ts';
import { grantTo, makePortfolio } from '../../support/portfolio.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());
beforeEach(() => fixture.reset());

const sized = (organizations: number) =>
  makePortfolio({
    people: [{ id: 'claire' }],
    organizations: Array.from({ length: organizations }, (_, n) => ({
      uid: `o${n}`,
      access: [grantTo('person:claire')],
    })),
  });

describe('applies at the same time', () => {
  it('take turns: both commit, and the last one decides', async () => {
    await fixture.apply(sized(1));
    const outcomes = await Promise.all([20, 30, 40, 50].map((size) => fixture.apply(sized(size))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied', 'applied', 'applied']);
    const [row] = await fixture.query('SELECT count(*)::int AS organizations FROM polity.organization');
    const last = await fixture.plan(sized(Number(row?.organizations)));
    expect(linesOf(last)).toEqual([]);
  });

  it('never show half an apply to a reader', async () => {
    await fixture.apply(sized(5));
    let running = true;
    const seen = new Set<string>();
    const reader = withConnection(fixture.url, async (client) => {
      while (running) {
        const { rows } = await client.query(
          'SELECT (SELECT count(*) FROM polity.organization) AS o, (SELECT count(*) FROM polity.access_grant) AS g',
        );
        seen.add(`${rows[0].o}/${rows[0].g}`);
      }
    });
    for (const size of [60, 5, 60, 5]) await fixture.apply(sized(size));
    running = false;
    await reader;
    expect([...seen].filter((counts) => counts !== '5/5' && counts !== '60/60')).toEqual([]);
  });

  it('a refusal inside the transaction leaves everything as it was', async () => {
    await fixture.apply(sized(3));
    const refusal = describeDiagnostic('STALE_PLAN', 'moved');
    const outcome = await applyRows({
      ...{ url: fixture.url, portfolio: sized(9), retention: 'archived', judge: () => [refusal] },
      ...{ hash: 'h', acknowledged: false },
    });
    expect(outcome).toEqual({ kind: 'refused', diagnostics: [refusal] });
    expect(await fixture.query('SELECT count(*)::int AS n FROM polity.organization')).toEqual([{ n: 3 }]);
  });

  it('planning runs as a role that cannot write', async () => {
    await withConnection(fixture.url, async (client) => {
      await client.query('SET ROLE polity_test_planner');
      await expect(client.query('DELETE FROM polity.organization')).rejects.toMatchObject({ code: '42501' });
      await expect(
        client.query("INSERT INTO polity.domain VALUES ('x.example', '{}', null)"),
      ).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
