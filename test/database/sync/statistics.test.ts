import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePortfolio } from '../../support/portfolio.ts';
import { createSyncFixture, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const people = (count: number) =>
  makePortfolio({ people: Array.from({ length: count }, (_, n) => ({ id: `p${n}` })) });

/** How many people the server takes there to be; -1: nobody has looked. */
async function readEstimate(): Promise<unknown> {
  const [row] = await fixture.query(
    "SELECT reltuples::int AS people FROM pg_class WHERE oid = 'polity.person'::regclass",
  );
  return row?.people;
}

describe('statistics of the tables', () => {
  it('are taken by a load, and by an apply that changes more than a tenth', async () => {
    expect(await readEstimate()).toBe(-1);
    await fixture.apply(people(20));
    expect(await readEstimate()).toBe(20);
    await fixture.apply(people(21));
    expect(await readEstimate()).toBe(20);
    await fixture.apply(people(30));
    expect(await readEstimate()).toBe(30);
  });

  it('are taken of what was written alone', async () => {
    const taken = 'SELECT last_analyze AS at FROM pg_stat_user_tables WHERE relid = $1::regclass';
    const [before] = await fixture.query(taken, ['polity.event']);
    await fixture.apply(people(60));
    expect(await readEstimate()).toBe(60);
    expect(await fixture.query(taken, ['polity.event'])).toEqual([before]);
    expect(before).toEqual({ at: null });
  });
});
