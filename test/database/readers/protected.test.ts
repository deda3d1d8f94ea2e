import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { withConnection } from '../../../src/database/connection.ts';
import { findLacking, inspectTable } from '../../../src/database/protect/index.ts';
import { withClient } from '../../support/database.ts';
import { contactTable, type House, openHouse } from '../protect/support/house.ts';

const token = `r${randomBytes(4).toString('hex')}`;
const loginOf = (uid: string): string => `${token}_${uid}`;
const uids = ['group', 'cellar', 'apart'];

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.protect();
  for (const uid of uids) {
    await house.query(
      `INSERT INTO polity.setting (root, organization, okey, kind, id, body)
       SELECT root, uid, okey, 'database', 'database', jsonb_build_object('access', 'reader', 'login', $2::text)
         FROM polity.organization WHERE uid = $1`,
      [uid, loginOf(uid)],
    );
    await house.query(`CREATE ROLE ${loginOf(uid)} LOGIN PASSWORD 'x'`);
    await house.query(`GRANT polity_test_reader TO ${loginOf(uid)}`);
  }
});
afterAll(async () => {
  for (const uid of uids) await house.query(`DROP ROLE ${loginOf(uid)}`);
  await house.drop();
});

const asReader = <T>(uid: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const url = new URL(house.url);
  url.username = loginOf(uid);
  url.password = 'x';
  return withClient(url.href, work);
};
const read = (uid: string, query: string): Promise<readonly Record<string, unknown>[]> =>
  asReader(uid, async (client) => (await client.query(query)).rows);
const names = async (uid: string, view = 'contact'): Promise<readonly unknown[]> =>
  (await read(uid, `SELECT name FROM polity_reader.${view} ORDER BY name, email`)).map(({ name }) => name);
const lacking = (): Promise<readonly string[]> =>
  withConnection(house.url, async (client) => {
    const live = await inspectTable(client, 'polity_test', contactTable);
    return findLacking(client, 'polity_test', contactTable, live?.oid ?? 0);
  });

describe('a reader and a protected table', () => {
  it('A4: reads its own rows through a view of the table’s name, and nothing of the table', async () => {
    const all = ['Ada Martin', 'Bob Martin', 'Bob Martin', 'Cléo Petit', 'Dan Roux', 'Eve Roy'];
    expect(await names('group')).toEqual(all);
    expect(await names('cellar')).toEqual(['Bob Martin']);
    expect(await names('apart')).toEqual(['Gus Blanc']);
    expect(Object.keys((await read('apart', 'SELECT * FROM polity_reader.contact'))[0] ?? {})).toEqual([
      ...['id', 'organization', 'project', 'email', 'name'],
    ]);
    await expect(read('apart', 'SELECT FROM app.contact')).rejects.toMatchObject({ code: '42501' });
  });

  it('A2: the plan of a search is the same for a foreign key and for an absent one', async () => {
    const explain = (key: string): Promise<string> =>
      asReader('apart', async (client) => {
        const statement = `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF) SELECT * FROM polity_reader.contact WHERE email = '${key}'`;
        // The first time in a session it reads catalogs, and marks what it reads as seen.
        await client.query(statement);
        return JSON.stringify((await client.query(statement)).rows).replaceAll(key, 'KEY');
      });
    expect(await explain('eve@x.example')).toBe(await explain('nobody@x.example'));
  });

  it('follows changed columns and lost rights at the next protection, and only then', async () => {
    expect(await lacking()).toEqual([]);
    await house.own(
      'ALTER TABLE app.contact ADD COLUMN "Phone number" varchar(20), DROP COLUMN name CASCADE',
    );
    await expect(names('apart')).rejects.toThrow('name');
    await house.own('ALTER TABLE app.contact ADD COLUMN name text');
    expect(await lacking()).toContain('readers');
    await house.protect();
    expect(await lacking()).toEqual([]);
    expect(await read('apart', 'SELECT email, "Phone number" FROM polity_reader.contact')).toEqual([
      { email: 'gus@x.example', 'Phone number': null },
    ]);
    await house.query('SET ROLE polity_test_owner; DROP VIEW polity_reader.contact; RESET ROLE');
    await house.query('SET ROLE polity_test_owner; DROP FUNCTION polity_reader.read_contact(); RESET ROLE');
    expect(await lacking()).toEqual(['readers']);
    await house.protect();
    expect(await names('apart')).toEqual([null]);
  });

  it('does not take the name of another view', async () => {
    await house.own('CREATE TABLE app.project (organization text, title text)');
    await house.own("INSERT INTO app.project VALUES ('apart', 'ours'), ('north', 'theirs')");
    const projects = { table: 'app.project', organization: 'organization', project: null, contact: null };
    expect(await house.protect(projects)).toMatchObject({ kind: 'protected' });
    expect(await read('apart', 'SELECT title FROM polity_reader.app_project')).toEqual([{ title: 'ours' }]);
    expect(await read('apart', 'SELECT id FROM polity_reader.project')).toEqual([{ id: 'web' }]);
    await house.release('app.project');
    await expect(read('apart', 'SELECT FROM polity_reader.app_project')).rejects.toThrow('does not exist');
  });

  it('ends with the protection', async () => {
    await house.release();
    await expect(names('group')).rejects.toThrow('does not exist');
    expect(await house.query("SELECT FROM pg_proc WHERE proname = 'read_contact'")).toEqual([]);
  });
});
