import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type House, openHouse } from './support/house.ts';

const insert = (organization: string, project: string | null = null) =>
  [
    "INSERT INTO app.contact (organization, project, email, name) VALUES ($1, $2, 'new@x.example', 'New')",
    [organization, project],
  ] as const;

describe('a protected table', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    expect(await house.protect()).toEqual({
      kind: 'protected',
      parts: ['indexes', 'key', 'policies', 'readers', 'record', 'rights', 'row security', 'trigger'],
    });
  });
  afterAll(() => house.drop());

  /** Code and message of a refusal, or how many rows were written; nothing of it stays. */
  const attempt = (
    person: string,
    organization: string | null,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<unknown> =>
    house.tell(person, organization, async (db) => {
      await db.query('SAVEPOINT here');
      const outcome = await db.query(sql, [...values]).then(
        ({ rowCount }) => rowCount,
        ({ code, message }: pg.DatabaseError) => ({ code, message }),
      );
      await db.query('ROLLBACK TO here');
      return outcome;
    });
  const refused = {
    code: '42501',
    message: 'new row violates row-level security policy for table "contact"',
  };

  it('A1: shows nothing to an application that names nobody, and nothing where nothing is selected', async () => {
    expect((await house.app.query('SELECT * FROM app.contact')).rows).toEqual([]);
    expect(await house.names('nora', null)).toEqual([]);
  });

  it('A3, A4: an admin sees its organization, a parent its open subtree, a contributor its projects', async () => {
    expect(await house.names('nora', 'north')).toEqual(['Bob Martin', 'Cléo Petit', 'Dan Roux', 'Eve Roy']);
    expect(await house.names('dir', 'group')).toEqual([
      'Ada Martin',
      ...['Bob Martin', 'Bob Martin', 'Cléo Petit', 'Dan Roux', 'Eve Roy'],
    ]);
    expect(await house.names('carl', 'north')).toEqual(['Cléo Petit', 'Dan Roux']);
    expect(await house.names('sam', 'cellar')).toEqual(['Bob Martin']);
    expect(await house.names('lone', 'apart')).toEqual(['Gus Blanc']);
    expect(await house.names('root', null)).toHaveLength(8);
  });

  it('A4: an admin writes its own organization; a parent reads its children and writes none of them', async () => {
    expect(await attempt('nora', 'north', ...insert('north'))).toBe(1);
    expect(await attempt('nora', 'north', ...insert('north', 'web'))).toBe(1);
    expect(await attempt('nora', 'north', ...insert('south'))).toEqual(refused);
    expect(await attempt('dir', 'group', ...insert('group'))).toBe(1);
    expect(await attempt('dir', 'group', ...insert('north'))).toEqual(refused);
    const change = "UPDATE app.contact SET name = 'Changed'";
    expect(await attempt('nora', 'north', change)).toBe(4);
    expect(await attempt('dir', 'group', change)).toBe(1);
    expect(await attempt('dir', 'group', 'DELETE FROM app.contact')).toBe(1);
    expect(await attempt('root', null, change)).toBe(8);
  });

  it('A3: a contributor writes the projects in which its role allows that, and no other', async () => {
    expect(await attempt('carl', 'north', ...insert('north', 'web'))).toBe(1);
    expect(await attempt('carl', 'north', ...insert('north', 'shop'))).toEqual(refused);
    expect(await attempt('carl', 'north', ...insert('north', 'hidden'))).toEqual(refused);
    expect(await attempt('carl', 'north', ...insert('north'))).toEqual(refused);
    expect(await attempt('carl', 'north', ...insert('apart', 'web'))).toEqual(refused);
    expect(await attempt('carl', 'north', 'DELETE FROM app.contact')).toBe(1);
    expect(await attempt('carl', 'north', "UPDATE app.contact SET project = 'shop'")).toEqual(refused);
  });

  it('A2: another’s organization, a sealed one and one that does not exist are refused alike', async () => {
    for (const organization of ['apart', 'cellar', 'south', 'nowhere', '']) {
      expect(await attempt('nora', 'north', ...insert(organization))).toEqual(refused);
      expect(
        await attempt('nora', 'north', 'UPDATE app.contact SET organization = $1', [organization]),
      ).toEqual(refused);
    }
    expect(await attempt('nora', 'north', 'UPDATE app.contact SET organization = NULL')).toEqual(refused);
  });

  it('a key that is written is none: the organization alone decides', async () => {
    const key = (await house.query("SELECT okey FROM polity.organization WHERE uid = 'north'"))[0]?.okey;
    const foreign =
      "INSERT INTO app.contact (organization, email, polity_key) VALUES ('south', 'x@x.example', $1)";
    expect(await attempt('nora', 'north', foreign, [key])).toEqual(refused);
    const forge = "UPDATE app.contact SET polity_key = 'f' RETURNING polity_key";
    const kept = await house.tell('nora', 'north', async (db) => (await db.query(forge)).rows);
    expect(kept).toEqual(Array.from({ length: 4 }, () => ({ polity_key: key })));
  });

  it('COPY TO gives what a query gives; COPY FROM is refused, whatever it holds', async () => {
    const copied = await house.tell('carl', 'north', async (db) => {
      const parts: string[] = [];
      for await (const part of db.query(copyTo('COPY app.contact (name) TO STDOUT')))
        parts.push(String(part));
      return parts.join('').split('\n').sort();
    });
    expect(copied).toEqual(['', 'Cléo Petit', 'Dan Roux']);
    expect(await attempt('nora', 'north', 'COPY app.contact (organization, email) FROM STDIN')).toMatchObject(
      {
        code: '0A000',
      },
    );
  });

  it('TRUNCATE and triggers of the application’s are refused: they pass by row-level security', async () => {
    for (const sql of [
      'TRUNCATE app.contact',
      'CREATE TRIGGER t BEFORE INSERT ON app.contact EXECUTE FUNCTION suppress_redundant_updates_trigger()',
      'ALTER TABLE app.contact DISABLE ROW LEVEL SECURITY',
    ]) {
      expect(await attempt('nora', 'north', sql)).toMatchObject({ code: '42501' });
    }
  });

  it('its owner sees no row, and cannot add one', async () => {
    expect(await house.own('SELECT * FROM app.contact')).toEqual([]);
    await expect(
      house.own("INSERT INTO app.contact (organization, email) VALUES ('north', 'o@x.example')"),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('a view shows nothing, or what its reader sees: also one of whoever deploys, who here has the application’s role', async () => {
    await house.query(`CREATE VIEW public.deployed AS SELECT * FROM app.contact; GRANT SELECT ON public.deployed TO polity_test_app;
      CREATE VIEW public.asking WITH (security_invoker = true) AS SELECT * FROM app.contact; GRANT SELECT ON public.asking TO polity_test_app`);
    await house.own(
      `CREATE VIEW app.owned AS SELECT * FROM app.contact; GRANT SELECT ON app.owned TO polity_test_app`,
    );
    const count = async (view: string): Promise<unknown> =>
      house.tell('carl', 'north', async (db) => (await db.query(`SELECT FROM ${view}`)).rowCount);
    expect(await count('public.deployed')).toBe(2);
    expect(await count('app.owned')).toBe(0);
    expect(await count('public.asking')).toBe(2);
  });

  it('a migration of its owner’s changes rows between NO FORCE and FORCE, and their keys follow', async () => {
    await house.own(`BEGIN; ALTER TABLE app.contact NO FORCE ROW LEVEL SECURITY;
      UPDATE app.contact SET organization = 'south', project = NULL WHERE name = 'Eve Roy';
      ALTER TABLE app.contact FORCE ROW LEVEL SECURITY; COMMIT`);
    expect(await house.names('sam', 'south')).toContain('Eve Roy');
    expect(await house.names('nora', 'north')).not.toContain('Eve Roy');
    expect(await house.protect()).toEqual({ kind: 'protected', parts: [] });
  });
});
