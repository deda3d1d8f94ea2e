import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from '../database/protect/support/house.ts';
import { withClient } from '../support/database.ts';
import { linesOf, proveDatabase } from './support/prove-database.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.protect();
  // The fixture grants the application functions that no platform grants it.
  await house.query(`
    DO $$ BEGIN EXECUTE (SELECT string_agg(format('REVOKE EXECUTE ON FUNCTION %s FROM polity_test_app', p.oid::regprocedure), '; ')
      FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND NOT p.prosecdef
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')); END $$`);
});
afterAll(() => house.drop());

const proveHouse = () => proveDatabase(house.url, 'polity_test', { protect: ['app.contact'] });

describe('protected tables', () => {
  it('A3, A4, A6: are read and written by whom they must, and by nobody else', async () => {
    const report = await proveHouse();
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ method: 'login', tables: 15 });
  });

  it('are missed where the files declare one that is not protected; one that is not there is none', async () => {
    await house.own('CREATE TABLE app.deal (organization text)');
    const declared = ['app.contact', 'app.deal', 'app.later'];
    const report = await proveDatabase(house.url, 'polity_test', { protect: declared });
    expect(linesOf(report)).toEqual(['SECURITY_OFF app.deal']);
    await house.own('DROP TABLE app.deal');
  });

  const project =
    "project::text = ANY ((SELECT nullif(current_setting('polity.projects', true), '')::text[])::text[])";
  // Nobody sees those rows, but whoever names no column changes them.
  const unseen = "polity_key < (SELECT current_setting('polity.low', true))";
  it.each([
    [`CREATE POLICY mine ON app.contact FOR UPDATE TO polity_test_app USING (${unseen})`, 'WRITES_LEAKED'],
    ['ALTER TABLE app.contact DISABLE ROW LEVEL SECURITY', 'SECURITY_OFF'],
    ['ALTER TABLE app.contact NO FORCE ROW LEVEL SECURITY', 'SECURITY_NOT_FORCED'],
    ['ALTER POLICY polity_select ON app.contact USING (true)', 'ROWS_LEAKED'],
    [`ALTER POLICY polity_select ON app.contact USING (${project})`, 'ROWS_MISSING'],
    ['ALTER POLICY polity_update ON app.contact USING (true)', 'WRITES_LEAKED'],
    ['ALTER POLICY polity_update ON app.contact WITH CHECK (true)', 'WRITES_LEAKED'],
    ['ALTER POLICY polity_insert ON app.contact WITH CHECK (true)', 'WRITES_LEAKED'],
    ['ALTER POLICY polity_insert ON app.contact WITH CHECK (false)', 'WRITES_MISSING'],
    ['ALTER POLICY polity_delete ON app.contact USING (true)', 'WRITES_LEAKED'],
    ['DROP POLICY polity_delete ON app.contact', 'WRITES_MISSING'],
    ['DROP POLICY polity_count ON app.contact', 'POLICY_MISSING'],
    ['CREATE POLICY mine ON app.contact TO polity_test_app USING (true)', 'POLICY_UNEXPECTED'],
    ['ALTER TABLE app.contact DISABLE TRIGGER zz_polity_key', 'TRIGGER_DISABLED'],
    ['DROP TRIGGER zz_polity_key ON app.contact', 'DEFINITION_CHANGED'],
    ['ALTER TABLE app.contact DROP CONSTRAINT polity_organization_fkey', 'DEFINITION_MISSING'],
    ['GRANT SELECT ON app.contact TO PUBLIC', 'RIGHT_PUBLIC'],
    ['GRANT TRUNCATE ON app.contact TO polity_test_app', 'RIGHT_UNEXPECTED'],
    ['REVOKE DELETE ON app.contact FROM polity_test_app', 'RIGHT_MISSING'],
  ])('%s is found', async (mutation, code) => {
    await house.admin(mutation);
    try {
      const found = linesOf(await proveHouse());
      expect(found.some((line) => line.startsWith(`${code} `) && line.includes('contact'))).toBe(true);
    } finally {
      await house.admin('DROP POLICY IF EXISTS mine ON app.contact');
      await house.admin('DROP TRIGGER IF EXISTS zz_polity_key ON app.contact');
      await house.admin('REVOKE ALL ON app.contact FROM PUBLIC');
      await house.protect();
    }
  });

  it('nothing is left of what is tried, and triggers that fail are told for what they are', async () => {
    const rows = () =>
      house.tell(
        'root',
        null,
        async (db) => (await db.query('SELECT ctid, xmin, c FROM app.contact c')).rows,
      );
    const before = await rows();
    await house.own(`CREATE FUNCTION app.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE check_violation USING MESSAGE = 'no ' || lower(TG_OP) || ' at night'; END $$`);
    const proveWith = async (trigger: string): Promise<string> => {
      await house.own(`CREATE TRIGGER mine BEFORE ${trigger} EXECUTE FUNCTION app.fail()`);
      const { findings, notes } = await proveHouse();
      await house.own('DROP TRIGGER mine ON app.contact');
      return [...findings.map(({ code, message }) => `${code} ${message}`), ...notes].join('\n');
    };
    const ofStatements = await proveWith('DELETE ON app.contact');
    expect(ofStatements).toMatch(
      /PROBE_FAILED DELETE could not be tried, .*: no delete at night \(23514, PL\/pgSQL function app\.fail\(\)/,
    );
    const ofRows = await proveWith('INSERT OR UPDATE ON app.contact FOR EACH ROW');
    expect(ofRows).toMatch(/PROBE_FAILED moving a row to \w+\/ could not be tried, .*: no update at night/);
    expect(ofRows).toMatch(/^adding rows to app.contact was not tried: no insert at night \(23514, /m);
    expect(`${ofStatements}${ofRows}`).not.toContain('WRITES_');
    await house.own('DROP FUNCTION app.fail');
    expect(await rows()).toEqual(before);
  });

  it('rows that others hold are not waited for', async () => {
    await house.tell('root', null, async (db) => {
      await db.query('SELECT FROM app.contact FOR UPDATE');
      const { findings, notes } = await proveHouse();
      expect(findings).toEqual([]);
      expect(notes).toContainEqual(
        expect.stringMatching(/^writing to app.contact was not wholly tried: for \d+ others held rows$/),
      );
    });
  });

  it('a key that is not the organization’s is found', async () => {
    await withClient(house.adminUrl, async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query("UPDATE app.contact SET polity_key = 'ffffff' WHERE organization = 'south'");
    });
    expect(linesOf(await proveHouse())).toContain('KEY_WRONG app.contact');
    await house
      .own("UPDATE app.contact SET organization = organization WHERE organization = 'south'")
      .catch(() => []);
  });
});
