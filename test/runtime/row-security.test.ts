import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actIn,
  grantAccess,
  listOrganizations,
  selectOrganization,
  transact,
} from '../../src/client/index.ts';
import { appTables } from '../../src/model/database-roles.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul', 'zoe', 'bea', 'dir', 'nora', 'sam', 'fay'])
    ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';

interface Queryable {
  query(sql: string): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}
const valuesOf = async (db: Queryable, sql: string): Promise<readonly unknown[]> =>
  (await db.query(sql)).rows.map((row) => Object.values(row)[0]);
const organizations = 'SELECT uid FROM polity.organization ORDER BY uid';
const granted = 'SELECT DISTINCT organization FROM polity.access_grant ORDER BY organization';
const seenIn = (person: string, organization: string, sql: string): Promise<readonly unknown[]> =>
  world.within(id(person), organization, (db) => valuesOf(db, sql));

describe('what an account sees of the tables', () => {
  it('A1: nothing where nobody is named', async () => {
    for (const table of appTables) {
      expect([table, await valuesOf(world.app, `SELECT count(*)::int FROM polity."${table}"`)]).toEqual([
        table,
        [0],
      ]);
    }
  });

  it('A1: itself where nothing is selected, and everything where a super-admin selects nothing', async () => {
    await world.as(id('paul'), async (db) => {
      expect(await valuesOf(db, 'SELECT email FROM polity.account')).toEqual(['paul@shared.example']);
      expect(await valuesOf(db, organizations)).toEqual([]);
      expect(await valuesOf(db, granted)).toEqual([]);
    });
    const [all] = await world.query('SELECT count(*)::int AS n FROM polity.access_grant');
    const counted = await world.as(id('root'), (db) =>
      valuesOf(db, 'SELECT count(*)::int FROM polity.access_grant'),
    );
    expect(counted).toEqual([all?.n]);
  });

  it('A2: an admin sees the organization that is selected, and of others neither rows nor people', async () => {
    expect(await seenIn('paul', 'acme', organizations)).toEqual(['acme']);
    expect(await seenIn('paul', 'acme', granted)).toEqual(['acme']);
    expect(await seenIn('paul', 'acme', 'SELECT email FROM polity.account ORDER BY email')).toEqual([
      'paul@shared.example',
      'plain@acme-guests.example',
      'zoe@shared.example',
    ]);
    expect(await seenIn('bea', 'beta', "SELECT name FROM polity.person WHERE id = 'paul'")).toEqual([]);
  });

  it('A3: a contributor sees the organization, the own grants and the projects granted to it', async () => {
    const guest = await world.join('guest@elsewhere.example');
    for (const name of ['print', 'shop'])
      await world.query(
        `INSERT INTO polity.project (root, organization, okey, id, name, origins)
         SELECT root, uid, okey, $1, $1, '{granted}' FROM polity.organization WHERE uid = 'acme'`,
        [name],
      );
    await world.as(id('paul'), (db) =>
      grantAccess(db, {
        organization: 'acme',
        role: 'writer',
        account: guest,
        scopeKind: 'project',
        item: 'print',
      }),
    );
    await world.as(id('paul'), (db) =>
      grantAccess(db, {
        organization: 'acme',
        role: 'reader',
        account: guest,
        scopeKind: 'project',
        item: 'web',
      }),
    );
    await world.within(guest, 'acme', async (db) => {
      expect(await valuesOf(db, organizations)).toEqual(['acme']);
      expect(await valuesOf(db, 'SELECT id FROM polity.project ORDER BY id')).toEqual(['print', 'web']);
      expect(await valuesOf(db, 'SELECT DISTINCT account FROM polity.access_grant')).toEqual([guest]);
      expect(await valuesOf(db, 'SELECT account FROM polity.membership')).toEqual([]);
      expect(await valuesOf(db, "SELECT current_setting('polity.write_projects')")).toEqual(['{print}']);
    });
  });

  it('A4: a parent reads its subtree but not the sealed child, and a child nothing above it', async () => {
    expect(await seenIn('dir', 'group', organizations)).toEqual(['group', 'north', 'south']);
    expect(await seenIn('dir', 'north', organizations)).toEqual(['north']);
    expect(await seenIn('nora', 'north', organizations)).toEqual(['north']);
    expect(await seenIn('sam', 'sealed', organizations)).toEqual(['sealed']);
    await expectRefusal(world, 'not_allowed', () => seenIn('nora', 'group', organizations));
    await expectRefusal(world, 'not_allowed', () => seenIn('dir', 'sealed', organizations));
    expect(await seenIn('root', 'sealed', organizations)).toEqual(['sealed']);
  });

  it('A4, A6: writing is for the own organization, below it for `reach: subtree` alone', async () => {
    const ranges = `SELECT array_agg(o.uid ORDER BY o.uid) FROM polity.organization o
      WHERE o.okey >= current_setting('polity.write_low') AND o.okey < current_setting('polity.write_high')`;
    expect(await seenIn('dir', 'group', ranges)).toEqual([['group', 'north', 'south']]);
    await world.query(
      "UPDATE polity.access_grant SET reach = 'own' WHERE organization = 'group' AND scope_kind = 'organization'",
    );
    expect(await seenIn('dir', 'group', ranges)).toEqual([['group']]);
    expect(await seenIn('dir', 'group', organizations)).toEqual(['group', 'north', 'south']);
    expect(await seenIn('dir', 'north', ranges)).toEqual([null]);
    await world.query(
      "UPDATE polity.access_grant SET reach = 'subtree' WHERE organization = 'group' AND scope_kind = 'organization'",
    );
  });

  it('A1: a selection narrows what the transaction sees from there on', async () => {
    await world.as(id('root'), async (db) => {
      expect((await valuesOf(db, organizations)).length).toBeGreaterThan(5);
      await selectOrganization(db, { organization: 'acme' });
      expect(await valuesOf(db, organizations)).toEqual(['acme']);
    });
  });

  it('C15: an archived organization is open to nobody', async () => {
    await world.query("UPDATE polity.organization SET status = 'archived' WHERE uid = 'free'");
    await expectRefusal(world, 'not_allowed', () => seenIn('fay', 'free', organizations));
    await world.query("UPDATE polity.organization SET status = 'active' WHERE uid = 'free'");
  });
});

describe('naming account and organization at once', () => {
  it('A1: is refused alike for what is not open and what does not exist', async () => {
    const refusals: unknown[] = [];
    for (const organization of ['beta', 'nowhere'])
      await world
        .within(id('paul'), organization, () => Promise.resolve())
        .catch((error: unknown) => {
          refusals.push(String(error));
        });
    expect(refusals).toHaveLength(2);
    expect(refusals[0]).toBe(refusals[1]);
    await expectRefusal(world, 'account_unavailable', () =>
      world.within(unknownId, 'acme', () => Promise.resolve()),
    );
  });

  it('leaves nothing to the next transaction of the connection', async () => {
    const client = await world.app.connect();
    try {
      await transact(client, { account: id('paul'), organization: 'acme' }, (db) =>
        valuesOf(db, organizations),
      );
      expect(await valuesOf(client, organizations)).toEqual([]);
      await client.query('BEGIN');
      await actIn(client, { account: id('bea'), organization: 'beta' });
      await client.query('ROLLBACK');
      expect(await valuesOf(client, organizations)).toEqual([]);
    } finally {
      client.release();
    }
  });

  it('says what is open, by the same rule', async () => {
    for (const person of ['root', 'paul', 'dir', 'nora', 'sam', 'fay']) {
      const listed = await world.as(id(person), (db) => listOrganizations(db));
      const all = (await world.query('SELECT uid FROM polity.organization')).map(({ uid }) => String(uid));
      const open: string[] = [];
      for (const uid of all) {
        const isOpen = await world.within(id(person), uid, () => Promise.resolve(true)).catch(() => false);
        if (isOpen) open.push(uid);
      }
      expect([person, open.sort()]).toEqual([person, listed.map(({ organization }) => organization).sort()]);
    }
  });
});

describe('every table', () => {
  it('has row-level security enabled and forced, and the owner, who cannot log in, sees its rows', async () => {
    const bare = await world.query(
      `SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
        WHERE c.relnamespace = 'polity'::regnamespace AND c.relkind = 'r'
          AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR r.rolcanlogin
               OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'owner_all'))`,
    );
    expect(bare).toEqual([]);
  });
});
