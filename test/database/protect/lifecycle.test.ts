import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../../src/database/connection.ts';
import { findLacking, inspectTable } from '../../../src/database/protect/index.ts';
import { columns, contactTable, type House, migrator, openHouse } from './support/house.ts';

const noteTable = { table: 'app.note', organization: 'tenant', project: null, contact: null };

describe('protecting a table', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.own(
      "CREATE TABLE app.note (tenant text, body text); INSERT INTO app.note VALUES ('north', 'hello')",
    );
    await house.protect();
  });
  afterAll(() => house.drop());

  const lacking = (): Promise<readonly string[]> =>
    withConnection(house.url, async (client) => {
      const live = await inspectTable(client, 'polity_test', contactTable);
      return findLacking(client, 'polity_test', contactTable, live?.oid ?? 0);
    });
  const seenByNora = ['Bob Martin', 'Cléo Petit', 'Dan Roux', 'Eve Roy'];

  it('again finds nothing to do', async () => {
    expect(await lacking()).toEqual([]);
    expect(await house.protect()).toEqual({ kind: 'protected', parts: [] });
  });

  it.each([
    ['policies', 'ALTER POLICY polity_select ON app.contact USING (true)'],
    ['policies', 'ALTER POLICY polity_update ON app.contact TO PUBLIC'],
    ['policies', 'DROP POLICY polity_delete ON app.contact'],
    ['policies', 'CREATE POLICY open ON app.contact USING (true)'],
    ['row security', 'ALTER TABLE app.contact NO FORCE ROW LEVEL SECURITY'],
    ['row security', 'ALTER TABLE app.contact DISABLE ROW LEVEL SECURITY'],
    ['trigger', 'ALTER TABLE app.contact DISABLE TRIGGER zz_polity_key'],
    ['trigger', 'DROP TRIGGER zz_polity_key ON app.contact'],
    ['rights', 'GRANT TRUNCATE ON app.contact TO polity_test_app'],
    ['rights', 'GRANT REFERENCES (id) ON app.contact TO polity_test_app'],
    ['rights', 'GRANT SELECT ON app.contact TO PUBLIC'],
    ['rights', 'REVOKE SELECT ON app.contact FROM polity_test_app'],
    ['indexes', 'DROP INDEX app.contact_polity_key_idx'],
  ])('what was altered by hand is found and mended: %s (%s)', async (part, sql) => {
    await house.own(sql);
    expect(await lacking()).toEqual([part, 'record'].sort());
    expect(await house.protect()).toEqual({ kind: 'protected', parts: [part, 'record'].sort() });
    expect(await lacking()).toEqual([]);
    expect(await house.names('nora', 'north')).toEqual(seenByNora);
    expect((await house.app.query('TABLE app.contact')).rows).toEqual([]);
  });

  it.each([
    'ALTER TABLE app.contact DROP CONSTRAINT polity_organization_fkey',
    'ALTER TABLE app.contact ALTER polity_key DROP NOT NULL',
    'ALTER TABLE app.contact DROP COLUMN polity_key CASCADE',
  ])('a key that may have been forged is filled anew: %s', async (sql) => {
    await house.own(sql);
    expect(await lacking()).toContain('key');
    expect(await house.protect()).toMatchObject({ kind: 'protected' });
    expect(await lacking()).toEqual([]);
    expect(await house.names('nora', 'north')).toEqual(seenByNora);
  });

  it('the trigger’s function is held to what it was, too', async () => {
    const [found] = await house.query(
      "SELECT format('polity.%I()', p.proname) AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgname = 'zz_polity_key'",
    );
    await house.query(
      `SET ROLE polity_test_owner; ALTER FUNCTION ${String(found?.name)} RESET ALL; RESET ROLE`,
    );
    expect(await lacking()).toEqual(['record', 'trigger']);
    await house.protect();
    expect(await lacking()).toEqual([]);
  });

  it('restrictive policies, and those for other roles, are the application’s own affair', async () => {
    await house.own(`CREATE POLICY narrower ON app.contact AS RESTRICTIVE USING (email <> 'x');
      CREATE POLICY for_owner ON app.contact FOR SELECT TO ${migrator} USING (true)`);
    expect(await lacking()).toEqual([]);
    await house.own('DROP POLICY narrower ON app.contact; DROP POLICY for_owner ON app.contact');
  });

  it('its owner keeps no right on polity of what was lent', async () => {
    const [rights] = await house.query(
      `SELECT has_schema_privilege('${migrator}', 'polity', 'USAGE') AS usage,
              has_column_privilege('${migrator}', 'polity.organization', 'okey', 'REFERENCES') AS refers,
              (SELECT count(*)::int FROM pg_proc WHERE proowner = 'polity_test_owner'::regrole
                  AND has_function_privilege('${migrator}', oid, 'EXECUTE')) AS functions,
              to_regprocedure('polity.find_key(text)') AS lookup`,
    );
    expect(rights).toEqual({ usage: false, refers: false, functions: 0, lookup: null });
  });

  it('two tables at once, and one without projects', async () => {
    const [first, second] = await Promise.all([house.protect(noteTable), house.protect()]);
    expect([first.kind, second.kind]).toEqual(['protected', 'protected']);
    const notes = (person: string, organization: string) =>
      house.tell(person, organization, async (db) => (await db.query('SELECT body FROM app.note')).rows);
    expect(await notes('nora', 'north')).toEqual([{ body: 'hello' }]);
    expect(await notes('carl', 'north')).toEqual([]);
    expect(await notes('dir', 'group')).toEqual([{ body: 'hello' }]);
  });

  it('another column, another project column, another name of the table: the protection follows', async () => {
    await house.own('ALTER TABLE app.contact RENAME COLUMN organization TO tenant');
    const renamed = { ...contactTable, organization: 'tenant', project: null };
    expect(await house.protect(renamed)).toMatchObject({ kind: 'protected' });
    expect(await house.names('nora', 'north')).toEqual(seenByNora);
    expect(await house.names('carl', 'north')).toEqual([]);
    await house.own('ALTER TABLE app.contact RENAME TO person');
    expect(await house.protect({ ...renamed, table: 'app.person' })).toMatchObject({ kind: 'protected' });
    // What the old name's resource does when it goes, after the new one's was made.
    await house.release();
    await house.own('ALTER TABLE app.person RENAME TO contact');
    expect(await house.names('nora', 'north')).toEqual(seenByNora);
    await house.own('ALTER TABLE app.contact RENAME COLUMN tenant TO organization');
    await house.protect();
    await house.release('app.person');
    expect(await lacking()).toEqual([]);
  });

  it('released, it stays closed, and nothing of polity is left on it; protected anew, it is as before', async () => {
    await house.release();
    const { rows } = await house.app.query("SELECT has_table_privilege('app.contact', 'SELECT') AS reads");
    expect(rows).toEqual([{ reads: false }]);
    expect(await house.own('SELECT * FROM app.contact')).toEqual([]);
    const [left] = await house.query(
      `SELECT relrowsecurity AND relforcerowsecurity AS closed,
              (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid) AS policies,
              (SELECT count(*)::int FROM pg_trigger WHERE tgrelid = c.oid) AS triggers,
              (SELECT count(*)::int FROM pg_index WHERE indrelid = c.oid) AS indexes,
              (SELECT count(*)::int FROM pg_proc WHERE proname LIKE 'fill\\_key%') AS functions
         FROM pg_class c WHERE oid = 'app.contact'::regclass`,
    );
    expect(left).toEqual({ closed: true, policies: 0, triggers: 0, indexes: 1, functions: 1 });
    await house.protect();
    expect(await house.names('nora', 'north')).toEqual(seenByNora);
  });

  it('a dropped table is forgotten; one that takes its name is another table', async () => {
    await house.own('DROP TABLE app.note');
    expect(await house.protect(noteTable)).toEqual({ kind: 'missing' });
    await house.own('CREATE TABLE app.note (tenant text, body text)');
    expect(await house.protect(noteTable)).toMatchObject({ kind: 'protected' });
    await house.own('DROP TABLE app.note');
    await house.release('app.note');
    expect(await house.query('SELECT name FROM polity.protected_table')).toEqual([{ name: 'app.contact' }]);
  });

  it('what the application’s own triggers do is not done when keys are filled', async () => {
    await house.own(`CREATE TABLE app.task (${columns});
      INSERT INTO app.task (organization, email) VALUES ('north', 't@x.example');
      CREATE FUNCTION app.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
      CREATE TRIGGER refuse BEFORE UPDATE ON app.task FOR EACH ROW EXECUTE FUNCTION app.refuse()`);
    expect(await house.protect({ ...contactTable, table: 'app.task' })).toMatchObject({ kind: 'protected' });
  });
});
