import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { databaseRoles, readerViews } from '../../../src/model/database-roles.ts';
import { createReaderFixture, type ReaderFixture } from './support.ts';

let fixture: ReaderFixture;
beforeAll(async () => {
  fixture = await createReaderFixture();
});
afterAll(() => fixture.drop());

type Rows = readonly Record<string, unknown>[];
const rowsOf = async (client: pg.Client, query: string): Promise<Rows> => (await client.query(query)).rows;
const asTop = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => fixture.as('top', work);

/** All that the session sees through the views. */
async function readAll(client: pg.Client): Promise<string> {
  const texts = await Promise.all(
    readerViews.map((view) =>
      rowsOf(
        client,
        `SELECT coalesce(jsonb_agg(v ORDER BY v::text), '[]') AS all FROM polity_reader."${view}" v`,
      ),
    ),
  );
  return JSON.stringify(texts);
}

/** The SQLSTATE that refuses a statement; null where nothing does. */
async function refusalOf(client: pg.Client, statement: string): Promise<string | null> {
  try {
    await client.query(statement);
    return null;
  } catch (error) {
    return String(Object.getOwnPropertyDescriptor(error, 'code')?.value);
  }
}

const denied = '42501';

describe('a reader who may run any statement', () => {
  it('A4: no setting widens what it sees, whoever it belongs to', async () => {
    const [other] = await fixture.query("SELECT okey, contact FROM polity.organization WHERE uid = 'other'");
    await asTop(async (client) => {
      const seen = await readAll(client);
      expect(seen).toContain('child');
      expect(seen).not.toMatch(/other|inner|sealed@|project-sealed|old/);
      const forged: Readonly<Record<string, string>> = {
        'polity.low': '0',
        'polity.high': 'g',
        'polity.write_low': '0',
        'polity.write_high': 'g',
        'polity.organization': 'other',
        'polity.account': String(other?.contact),
        'polity.acting': `${String(other?.contact)}||other|00`,
        'polity.projects': '{project-other}',
        'polity.workspaces': '{workspace-other}',
        application_name: fixture.loginOf('other'),
      };
      for (const [name, value] of Object.entries(forged)) {
        await client.query('SELECT set_config($1, $2, false)', [name, value]);
      }
      expect(await readAll(client)).toBe(seen);
      await client.query(`BEGIN; SET LOCAL polity.low = '${String(other?.okey)}'`);
      expect(await readAll(client)).toBe(seen);
      await client.query('ROLLBACK; SET row_security = off');
      expect(await refusalOf(client, 'SELECT * FROM polity_reader.project')).toBe(denied);
    });
  });

  it('becomes nobody else', async () => {
    const { owner, planner, app, reader } = databaseRoles(fixture.portfolio.prefix);
    const deployer = decodeURIComponent(new URL(fixture.url).username);
    await asTop(async (client) => {
      const seen = await readAll(client);
      for (const role of [owner, planner, app, deployer, fixture.loginOf('other')]) {
        expect(await refusalOf(client, `SET ROLE "${role}"`)).toBe(denied);
        expect(await refusalOf(client, `SET SESSION AUTHORIZATION "${role}"`)).toBe(denied);
        expect(await refusalOf(client, `SELECT set_config('role', '${role}', false)`)).toBe(denied);
        expect(await refusalOf(client, `SELECT set_config('session_authorization', '${role}', false)`)).toBe(
          denied,
        );
      }
      // Of its own group it may take the name; by that it is still itself.
      expect(await refusalOf(client, `SET ROLE "${reader}"`)).toBeNull();
      expect(await readAll(client)).toBe(seen);
      expect(
        await refusalOf(client, `ALTER ROLE "${fixture.loginOf('top')}" RENAME TO stolen`),
      ).not.toBeNull();
      expect(await refusalOf(client, `GRANT "${owner}" TO CURRENT_USER`)).toBe(denied);
    });
  });

  it('touches nothing of the schema polity, and writes nothing', async () => {
    const objects = await fixture.query(
      `SELECT format('SELECT FROM polity.%I', relname) AS statement FROM pg_class
        WHERE relnamespace = 'polity'::regnamespace AND relkind IN ('r', 'v')`,
    );
    expect(objects.length).toBeGreaterThan(30);
    await asTop(async (client) => {
      for (const { statement } of objects) expect(await refusalOf(client, String(statement))).toBe(denied);
      const rights = `
        SELECT c.relname AS name FROM pg_class c
         WHERE c.relnamespace = 'polity'::regnamespace AND c.relkind IN ('r', 'v')
           AND has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
         UNION ALL
        SELECT nspname FROM pg_namespace WHERE nspname = 'polity' AND has_schema_privilege(oid, 'USAGE, CREATE')
         UNION ALL
        SELECT p.proname FROM pg_proc p
         WHERE p.pronamespace = 'polity'::regnamespace AND has_function_privilege(p.oid, 'EXECUTE')
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
         UNION ALL
        SELECT c.relname FROM pg_class c
         WHERE c.relnamespace = 'polity_reader'::regnamespace
           AND has_any_column_privilege(c.oid, 'INSERT, UPDATE, REFERENCES')`;
      expect(await rowsOf(client, rights)).toEqual([]);
      const writes = [
        "INSERT INTO polity_reader.project (organization, id, name) VALUES ('top', 'x', 'x')",
        "UPDATE polity_reader.organization SET name = 'x'",
        'DELETE FROM polity_reader.membership',
        'CREATE VIEW polity_reader.more AS SELECT 1',
        'CREATE FUNCTION polity_reader.more() RETURNS integer LANGUAGE sql RETURN 1',
        'CREATE OR REPLACE VIEW polity_reader.project AS SELECT 1',
        'CREATE TABLE public.more (id integer)',
        'CREATE SCHEMA more',
        "SELECT polity.act_as('00000000-0000-0000-0000-000000000000')",
        'SELECT * FROM polity.find_reader_range()',
        "SELECT polity.publish('x', 'x text', 'SELECT 1')",
      ];
      for (const statement of writes) {
        expect([statement, await refusalOf(client, statement)]).toEqual([
          statement,
          expect.stringMatching(/^(42501|55000)$/),
        ]);
      }
    });
  });

  it('shadows no name: temporary tables and functions, and any search_path, change nothing', async () => {
    await asTop(async (client) => {
      const seen = await readAll(client);
      await client.query(`
        CREATE TEMP TABLE organization AS SELECT 'other' AS uid, '0'::text AS okey, 'active' AS status;
        CREATE TEMP TABLE setting (kind text, body jsonb);
        CREATE TEMP TABLE project (okey text);
        CREATE FUNCTION pg_temp.find_reader_range(OUT low text, OUT high text) LANGUAGE sql AS $$ SELECT '0', 'g' $$;
        CREATE FUNCTION pg_temp.without_secrets(jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT $1 $$;
        CREATE FUNCTION pg_temp.lower(tstzrange) RETURNS timestamptz LANGUAGE sql AS $$ SELECT now() $$;
        CREATE FUNCTION pg_temp.eq(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
        CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.eq);
        CREATE OPERATOR pg_temp.>= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.eq);
        CREATE OPERATOR pg_temp.< (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.eq)`);
      for (const path of ['pg_temp', 'pg_temp, pg_catalog', 'polity_reader, pg_temp', 'polity', "''"]) {
        await client.query(`SET search_path = ${path}`);
        const plain = 'SELECT pg_catalog.count(*)::pg_catalog.int4 AS many FROM polity_reader.organization';
        expect(await rowsOf(client, plain)).toEqual([{ many: 2 }]);
      }
      await client.query('SET search_path = pg_catalog');
      expect(await readAll(client)).toBe(seen);
    });
  });

  it('hands no foreign row to a function of its own', async () => {
    await asTop(async (client) => {
      await client.query(`
        CREATE FUNCTION pg_temp.leak(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$
        BEGIN RAISE NOTICE '%', value; RETURN true; END $$`);
      const told: string[] = [];
      client.on('notice', ({ message }) => told.push(String(message)));
      const query = "SELECT 1 FROM polity_reader.organization WHERE pg_temp.leak(uid) AND uid <> 'nothing'";
      expect(await rowsOf(client, query)).toHaveLength(2);
      expect(told.sort()).toEqual(['child', 'top']);
    });
  });

  it.each([
    ['organization', 'uid', 'other', 'absent'],
    ['project', 'id', 'project-other', 'project-absent'],
    ['access_grant', 'organization', 'sealed', 'nowhere'],
    ['account', 'email', 'guest@other.example', 'guest@nowhere.example'],
    ['setting', 'organization', 'inner', 'nowhere'],
  ])(
    'A2: the plan of a search in %s is the same, rows and buffers, for a key that is foreign and for one that is absent',
    async (view, column, foreign, absent) => {
      await asTop(async (client) => {
        const explain = async (key: string): Promise<string> => {
          const statement = `EXPLAIN (ANALYZE, BUFFERS, VERBOSE, TIMING OFF, SUMMARY OFF) SELECT * FROM polity_reader.${view} WHERE ${column} = '${key}'`;
          // The session's caches are filled when it comes to the same twice; roles of other suites empty them.
          let [before, now] = ['', ''];
          for (let n = 0; n < 10 && (now === '' || now !== before); n += 1) {
            const lines = await rowsOf(client, statement);
            [before, now] = [now, lines.map((line) => Object.values(line)[0]).join('\n')];
          }
          return now.replaceAll(key, 'KEY');
        };
        const found = await explain(foreign);
        expect(found).toContain(`Function Scan on polity_reader.read_${view}`);
        expect(found).toMatch(/Buffers: shared hit=\d+/);
        expect(found).not.toMatch(/polity\.(?!\w*reader)/);
        expect(await explain(absent)).toBe(found);
      });
    },
  );

  it('A2: statistics, comments, sizes by name and other sessions tell it nothing', async () => {
    await fixture.query('ANALYZE');
    await asTop(async (client) => {
      const nothing = [
        "SELECT tablename FROM pg_stats WHERE schemaname IN ('polity', 'polity_reader')",
        "SELECT tablename FROM pg_stats_ext WHERE schemaname = 'polity'",
        "SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query <> '<insufficient privilege>' AND query <> ''",
      ];
      for (const query of nothing) expect([query, await rowsOf(client, query)]).toEqual([query, []]);
      expect(await refusalOf(client, 'SELECT FROM pg_statistic')).toBe(denied);
      expect(await refusalOf(client, 'SELECT FROM pg_authid')).toBe(denied);
      expect(await refusalOf(client, "SELECT 'polity.setting'::regclass")).toBe(denied);
      expect(await refusalOf(client, 'COPY polity.setting TO STDOUT')).toBe(denied);
      expect(await refusalOf(client, "COPY (SELECT 1) TO PROGRAM 'true'")).toBe(denied);
    });
  });

  it('A2: errors name the value of its own row at most', async () => {
    await asTop(async (client) => {
      const message = await client.query('SELECT id::integer FROM polity_reader.project').then(
        () => '',
        (error: unknown) => String(error),
      );
      expect(message).toMatch(/project-(top|child)/);
    });
  });

  it('C15: sees nothing any more, in a session that goes on, when its organization is archived or declares no reader', async () => {
    const { portfolio } = fixture;
    const apply = (uid: string, change: object, digest: string) =>
      fixture.apply({
        ...portfolio,
        organizations: portfolio.organizations.map((o) => (o.uid === uid ? { ...o, ...change } : o)),
        digests: {
          ...portfolio.digests,
          root: digest,
          organizations: { ...portfolio.digests.organizations, [uid]: digest },
        },
      });
    await asTop(async (client) => {
      const list = 'SELECT uid FROM polity_reader.organization ORDER BY 1';
      await client.query(`PREPARE list AS ${list}`);
      expect(await rowsOf(client, 'EXECUTE list')).toHaveLength(2);
      await apply('top', { status: 'archived' }, 'archived');
      expect(await rowsOf(client, 'EXECUTE list')).toEqual([]);
      await fixture.apply(portfolio);
      expect(await rowsOf(client, 'EXECUTE list')).toHaveLength(2);
      await apply('top', { settings: [] }, 'without');
      expect(await rowsOf(client, 'EXECUTE list')).toEqual([]);
      await fixture.apply(portfolio);
    });
  });
});
