import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantTo, makePortfolio } from '../../support/portfolio.ts';
import { createSyncFixture, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const definitions = `
  SELECT conrelid::regclass::text AS on, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
   WHERE connamespace = 'polity'::regnamespace
  UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'polity' ORDER BY 1, 2, 3`;

const filled = (role: string) =>
  makePortfolio({
    people: [{ id: 'claire' }],
    organizations: [
      { uid: 'acme', members: ['person:claire'], access: [grantTo('person:claire', role)] },
      { uid: 'lyon', parent: 'acme', isolation: 'sealed' },
    ],
  });

describe('load into an empty database', () => {
  it('leaves every constraint and index as it was, and rows as a comparison would have written them', async () => {
    const before = await fixture.query(definitions);
    await fixture.apply(filled('admin'));
    expect(await fixture.query(definitions)).toEqual(before);
    const rows = `SELECT uid, parent, root, okey = lpad(to_hex(ord), 6, '0') AS is_realm FROM polity.organization ORDER BY uid`;
    const loaded = await fixture.query(rows);
    await fixture.reset();
    await fixture.query("INSERT INTO polity.role VALUES ('elsewhere', 'x', 'admin', '{}')");
    await fixture.apply(filled('admin'));
    expect(await fixture.query(rows)).toEqual(loaded);
  });

  it('is undone as a whole by a row that breaks a constraint', async () => {
    await fixture.reset();
    await fixture.query("DELETE FROM polity.role WHERE organization = 'elsewhere'");
    const twice = [
      grantTo('person:claire', 'contributor', { from: '2025-01-01T00:00:00Z' }),
      grantTo('person:claire', 'contributor', { from: '2026-01-01T00:00:00Z' }),
    ];
    const broken = makePortfolio({
      people: [{ id: 'claire' }],
      organizations: [{ uid: 'acme', access: twice }],
    });
    await expect(fixture.apply(broken)).rejects.toMatchObject({ code: '23P01' });
    expect(await fixture.query('SELECT uid FROM polity.organization')).toEqual([]);
    expect(await fixture.query('SELECT id FROM polity.person')).toEqual([]);
  });
});
