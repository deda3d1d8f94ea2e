import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../src/database/connection.ts';
import { databaseRoles } from '../../src/model/database-roles.ts';
import { definitionsAreAsMade, describeUncompared } from '../../src/prove/catalogue/definitions.ts';
import { expected } from '../../src/prove/catalogue/expected.generated.ts';
import type { CatalogueFacts } from '../../src/prove/catalogue/facts.ts';
import { readFacts } from '../../src/prove/catalogue/read-facts.ts';
import { renderExpected } from '../../src/prove/catalogue/render-expected.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSchemaDatabase } from '../support/schema.ts';

const file = new URL('../../src/prove/catalogue/expected.generated.ts', import.meta.url);
const prefix = 'polity_test';
const isWriting = process.env.POLITY_WRITE_EXPECTED === '1';

let database: TestDatabase;
beforeAll(async () => {
  database = await createSchemaDatabase();
});
afterAll(() => database.drop());

const read = (): Promise<CatalogueFacts> =>
  withConnection(database.url, async (client) => {
    await client.query('BEGIN READ ONLY');
    await client.query(`SET LOCAL ROLE ${databaseRoles(prefix).planner}`);
    return readFacts(client, prefix, []);
  });
const check = (facts: CatalogueFacts) => {
  expect(describeUncompared(facts)).toEqual([]);
  return definitionsAreAsMade.check(facts, {
    bypassing: [],
    made: { fillers: new Set(), published: new Set() },
  });
};

describe('expected definitions', () => {
  it('are those that the migrations make (POLITY_WRITE_EXPECTED=1 writes them anew)', async () => {
    const facts = await read();
    if (isWriting && facts.version >= expected.version) writeFileSync(file, renderExpected(facts));
    // What PostgreSQL 18 tells is kept; an older server's words come to the same.
    if (facts.version === expected.version)
      expect(readFileSync(file, 'utf8').split('\n')).toEqual(renderExpected(facts).split('\n'));
    else expect(check(facts)).toEqual([]);
  });

  // What was just written is not yet what this process has read.
  (isWriting ? it.skip : it)(
    'are the same once PostgreSQL has read back what it tells, as from a backup',
    async () => {
      await withConnection(database.url, async (client) => {
        await client.query(
          `BEGIN; SET LOCAL ROLE ${databaseRoles(prefix).owner}; SET LOCAL search_path = ''`,
        );
        const { rows } = await client.query<{ name: string; told: string }>(
          `SELECT p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS told FROM pg_proc p
          WHERE p.pronamespace IN ('polity'::regnamespace, 'polity_reader'::regnamespace) AND p.prosqlbody IS NOT NULL
          UNION ALL
         SELECT c.oid::regclass::text, format('CREATE OR REPLACE VIEW %s WITH (%s) AS %s', c.oid::regclass,
                                              array_to_string(c.reloptions, ', '), pg_get_viewdef(c.oid)) FROM pg_class c
          WHERE c.relnamespace IN ('polity'::regnamespace, 'polity_reader'::regnamespace) AND c.relkind = 'v'`,
        );
        expect(rows.length).toBeGreaterThan(70);
        for (const { told } of rows) await client.query(told);
        expect(check(await readFacts(client, prefix, []))).toEqual([]);
        await client.query('ROLLBACK');
      });
    },
  );
});
