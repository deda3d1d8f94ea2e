import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../src/database/connection.ts';
import { inspectSchema, migrate, readMigrations } from '../../src/database/migrations.ts';
import { planRows } from '../../src/database/plan-rows.ts';
import { findLacking, inspectTable, protectTable } from '../../src/database/protect/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makePortfolio } from '../support/portfolio.ts';
import { createRoles } from '../support/schema.ts';

let database: TestDatabase;
let prefix: string;
beforeAll(async () => {
  database = await createTestDatabase();
  prefix = `${database.prefix}m`;
});
afterAll(() => database.drop());

const connected = <T>(work: Parameters<typeof withConnection<T>>[1]) => withConnection(database.url, work);
const plan = () => {
  const portfolio = makePortfolio({ prefix });
  return planRows({ url: database.url, portfolio, readOnlyLogin: true, retention: 'archived' });
};

describe('migrations', () => {
  it('are refused where the server is older than 15, by plan and by migrate, before anything is written', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await connected((client) =>
      client.query(`
        CREATE SCHEMA older;
        CREATE FUNCTION older.current_setting(name text) RETURNS text LANGUAGE sql
          RETURN CASE name WHEN 'server_version_num' THEN '140019' WHEN 'server_version' THEN '14.19 (Debian 14.19-1)' END;
        ALTER DATABASE ${name} SET search_path = older, pg_catalog, public`),
    );
    const message = 'the server is PostgreSQL 14.19, and polity needs 15 or newer';
    expect(await plan()).toMatchObject({
      value: { changes: [], migrations: [] },
      diagnostics: [{ code: 'SERVER_TOO_OLD', message, hint: expect.stringContaining('DATABASE_URL') }],
    });
    await expect(connected((client) => migrate(client, prefix))).rejects.toThrow(message);
    expect(await connected(inspectSchema)).toEqual({ kind: 'absent' });
    await connected((client) => client.query('DROP SCHEMA older CASCADE'));
    await connected((client) => client.query(`ALTER DATABASE ${name} RESET search_path`));
  });

  it('run once, in the order of their names, as the owner that cannot log in', async () => {
    await connected((client) => createRoles(client, prefix));
    expect(await connected(inspectSchema)).toEqual({ kind: 'absent' });
    const names = (await readMigrations()).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(await connected((client) => migrate(client, prefix))).toEqual(names);
    expect(await connected((client) => migrate(client, prefix))).toEqual([]);
    const owners = await connected((client) =>
      client.query("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'polity'"),
    );
    expect(owners.rows).toEqual([{ tableowner: `${prefix}_owner` }]);
  });

  it('two at once run each of them once', async () => {
    const other = await createTestDatabase();
    const owned = `${other.prefix}m`;
    await withConnection(other.url, (client) => createRoles(client, owned));
    const ran = await Promise.all(
      [1, 2].map(() => withConnection(other.url, (client) => migrate(client, owned))),
    );
    expect(ran.map(({ length }) => length).sort()).toEqual([0, (await readMigrations()).length]);
    await other.drop();
  });

  it('leave what roles may call as it was, where a function gets another parameter, and what is protected', async () => {
    const other = await createTestDatabase();
    const owned = `${other.prefix}u`;
    await withConnection(other.url, async (client) => {
      await createRoles(client, owned);
      await client.query(`CREATE SCHEMA polity AUTHORIZATION ${owned}_owner; CREATE SCHEMA polity_reader AUTHORIZATION ${owned}_owner;
        CREATE EXTENSION btree_gist; CREATE EXTENSION fuzzystrmatch; CREATE EXTENSION pg_trgm;
        BEGIN; SET LOCAL ROLE ${owned}_owner; SET LOCAL search_path = polity;
        CREATE TABLE polity.migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
      for (const { name, sql, checksum } of await readMigrations()) {
        if (name >= '0030') break;
        await client.query(sql);
        await client.query('INSERT INTO polity.migration VALUES ($1, $2)', [name, checksum]);
      }
      await client.query(`GRANT EXECUTE ON FUNCTION polity.resend_invitation TO ${owned}_app; COMMIT`);
      await client.query('CREATE SCHEMA shop; CREATE TABLE shop.thing (organization text NOT NULL)');
      const thing = { table: 'shop.thing', organization: 'organization', project: null, contact: null };
      expect((await protectTable(client, owned, thing)).kind).toBe('protected');
      expect((await migrate(client, owned))[0]).toBe('0030-reasons.sql');
      const live = await inspectTable(client, owned, thing);
      expect(await findLacking(client, owned, thing, live?.oid ?? 0)).toEqual([]);
      const { rows } = await client.query(
        `SELECT p.proname AS name, has_function_privilege('${owned}_app', p.oid, 'EXECUTE') AS callable FROM pg_proc p
          WHERE p.pronamespace = 'polity'::regnamespace AND p.proname ~ 'resend_invitation|share_workspace' ORDER BY 1`,
      );
      expect(rows).toEqual([
        { name: 'resend_invitation', callable: true },
        { name: 'share_workspace', callable: false },
      ]);
    });
    await other.drop();
  });

  it('pending ones on a database in use are listed by the plan, before any row', async () => {
    const [last] = (await readMigrations()).slice(-1);
    await connected((client) => client.query('DELETE FROM polity.migration WHERE name = $1', [last?.name]));
    const { value, diagnostics } = await plan();
    expect(value).toMatchObject({ basis: 'live', migrations: [last?.name], changes: [] });
    expect(diagnostics).toMatchObject([{ code: 'MIGRATIONS_PENDING' }]);
    await connected((client) =>
      client.query('INSERT INTO polity.migration (name, checksum) VALUES ($1, $2)', [
        last?.name,
        last?.checksum,
      ]),
    );
  });

  it('a schema of another version is refused, by plan and by migrate, and left alone', async () => {
    await connected((client) => client.query("INSERT INTO polity.migration VALUES ('9999-later.sql', 'x')"));
    expect((await plan()).diagnostics).toMatchObject([
      { code: 'DATABASE_NEWER', message: expect.stringContaining('9999-later.sql') },
    ]);
    await expect(connected((client) => migrate(client, prefix))).rejects.toThrow('9999-later.sql');
  });
});
