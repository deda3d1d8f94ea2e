import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { planRows } from '../../src/database/plan-rows.ts';
import type { Approval } from '../../src/provider/session.ts';
import { grantTo } from '../support/portfolio.ts';
import {
  after,
  before,
  type DirectoryBench,
  declare,
  openDirectoryBench,
  people,
} from './support/directory-bench.ts';
import { changeOf, withProvider } from './support/provider-client.ts';

const crowd = { uid: 'crowd', access: people.map((id) => grantTo(`person:${id}`)) };

describe('what may be applied', () => {
  let bench: DirectoryBench;
  beforeEach(async () => {
    bench = await openDirectoryBench();
  });
  afterEach(() => bench.drop());

  it('applies exactly what was approved', async () => {
    await bench.create(before);
    const approval = await bench.approve(after);
    const applied = await withProvider(
      bench.url,
      after,
      async (client) => {
        await client.provider.update({ ...changeOf(before, after), preview: false });
        return client.applied;
      },
      { approval: () => approval },
    );
    expect(applied).toMatchObject([{ kind: 'rows', hash: approval.hash, acknowledged: false }]);
    expect(await bench.ask('SELECT hash FROM polity.applied_plan ORDER BY applied_at DESC LIMIT 1')).toEqual([
      { hash: approval.hash },
    ]);
  });

  it.each([
    ['in process', true, /grant .*claire.* in dupont (changes|needs)/s],
    ['by environment', false, /not what was approved: now it is/],
  ])(
    'STALE_PLAN: refuses when the rows moved since the approval (%s), saying what',
    async (_, knows, says) => {
      await bench.create(before);
      const approval = await bench.approve(after);
      const other = declare({ uid: 'dupont', access: [grantTo('person:paul', 'admin')] }, { uid: 'acme' });
      await withProvider(bench.url, other, ({ provider }) =>
        provider.update({ ...changeOf(before, other), preview: false }),
      );
      const given = { ...approval, changes: knows ? approval.changes : null };
      await withProvider(
        bench.url,
        after,
        async ({ provider, refused, applied }) => {
          const update = provider.update({ ...changeOf(before, after), preview: false });
          await expect(update).rejects.toThrow(says);
          expect(refused).toMatchObject([{ code: 'STALE_PLAN' }]);
          expect(applied).toEqual([]);
        },
        { approval: () => given },
      );
      expect(await bench.ask("SELECT role FROM polity.access_grant WHERE organization = 'dupont'")).toEqual([
        { role: 'admin' },
      ]);
    },
  );

  it('lets one of two applies at the same time win, and refuses the other', async () => {
    await bench.create(before);
    const other = declare({ uid: 'dupont', access: [grantTo('person:paul')] }, { uid: 'acme' });
    const approvals = await Promise.all([bench.approve(after), bench.approve(other)]);
    const outcomes = await Promise.allSettled(
      [after, other].map((portfolio, n) =>
        withProvider(
          bench.url,
          portfolio,
          ({ provider }) => provider.update({ ...changeOf(before, portfolio), preview: false }),
          { approval: () => approvals[n] ?? null },
        ),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: { message: expect.stringContaining('STALE_PLAN') } });
  });

  it('believes the comparison that came along until something is applied', async () => {
    await bench.create(before);
    const nothing = {
      basis: 'live',
      changes: [],
      migrations: [],
      refreshed: [],
      forecast: [],
      released: [],
      bill: null,
    } as const;
    const { value } = await planRows({
      url: bench.url,
      portfolio: before,
      readOnlyLogin: false,
      retention: 'archived',
    });
    const compared = { value: { ...nothing, facts: value.facts }, diagnostics: [] };
    await withProvider(
      bench.url,
      after,
      async ({ provider }) => {
        const told = await provider.diff(changeOf(before, after));
        expect(Object.keys(told.detailedDiff ?? {})).toEqual(['digest']);
      },
      { compared: Promise.resolve(compared) },
    );
  });

  it('GUARD_TRIPPED: refuses losses above the budget that nobody acknowledged', async () => {
    const full = declare(crowd);
    const emptied = declare({ uid: 'crowd' });
    await bench.create(full);
    const tryWith = (approval: Approval | null) =>
      withProvider(
        bench.url,
        emptied,
        ({ provider }) => provider.update({ ...changeOf(full, emptied), preview: false }),
        { approval: () => approval },
      );
    await expect(tryWith(null)).rejects.toThrow(/GUARD_TRIPPED.*polity plan --out/s);
    await expect(tryWith(await bench.approve(emptied))).rejects.toThrow(
      /GUARD_TRIPPED.*--acknowledge a{64}/s,
    );
    expect(
      await bench.ask("SELECT count(*)::int AS n FROM polity.access_grant WHERE organization = 'crowd'"),
    ).toEqual([{ n: 11 }]);
    await tryWith(await bench.approve(emptied, true));
    expect(await bench.ask("SELECT FROM polity.access_grant WHERE organization = 'crowd'")).toEqual([]);
  });
});
