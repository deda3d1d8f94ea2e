import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase, withClient } from './database.ts';

describe('the test database harness', () => {
  const made: TestDatabase[] = [];
  const create = async (...options: Parameters<typeof createTestDatabase>): Promise<TestDatabase> => {
    const database = await createTestDatabase(...options);
    made.push(database);
    return database;
  };
  const ask = (url: string, query: string): Promise<Record<string, unknown>[]> =>
    withClient(url, async (client) => (await client.query(query)).rows);

  afterAll(async () => {
    await Promise.all(made.map((database) => database.drop()));
  });

  it('gives each caller a database of its own, owned by a deployer without superuser rights', async () => {
    const [one, other] = await Promise.all([create(), create()]);
    expect(one.url).not.toBe(other.url);
    expect(one.prefix).not.toBe(other.prefix);
    const query = `SELECT current_user AS me, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
      pg_get_userbyid(datdba) AS owner FROM pg_roles, pg_database
      WHERE rolname = current_user AND datname = current_database()`;
    expect(await ask(one.url, query)).toEqual([
      {
        me: 'polity',
        rolsuper: false,
        rolcreaterole: true,
        rolcreatedb: false,
        rolbypassrls: false,
        owner: 'polity',
      },
    ]);
    expect(await ask(one.adminUrl, query)).toMatchObject([
      { me: 'postgres', rolsuper: true, owner: 'polity' },
    ]);
  });

  it('prepares a template once, for callers at once too, and clones it', async () => {
    let prepared = 0;
    const template = {
      name: 'harness',
      prepare: async (url: string): Promise<void> => {
        prepared += 1;
        await ask(url, 'CREATE TABLE kept AS SELECT 7 AS value');
      },
    };
    const databases = await Promise.all([create({ template }), create({ template }), create({ template })]);
    expect(prepared).toBe(1);
    for (const { url } of databases) expect(await ask(url, 'TABLE kept')).toEqual([{ value: 7 }]);
  });

  it('says which template failed, keeps the cause, and tries it anew the next time', async () => {
    const cause = new Error('broken');
    const template = { name: 'fails', prepare: (): Promise<void> => Promise.reject(cause) };
    await expect(create({ template })).rejects.toMatchObject({
      message: expect.stringContaining('fails'),
      cause,
    });
    const repaired = await create({ template: { ...template, prepare: async (): Promise<void> => {} } });
    expect(await ask(repaired.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('drops a database that is still connected to', async () => {
    const database = await createTestDatabase();
    await withClient(database.url, async (client) => {
      client.on('error', () => {});
      await database.drop();
    });
    await expect(ask(database.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
