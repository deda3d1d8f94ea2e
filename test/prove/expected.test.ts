import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../src/database/connection.ts';
import { databaseRoles } from '../../src/model/database-roles.ts';
import { readFacts } from '../../src/prove/catalogue/read-facts.ts';
import { renderExpected } from '../../src/prove/catalogue/render-expected.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSchemaDatabase } from '../support/schema.ts';

const file = new URL('../../src/prove/catalogue/expected.generated.ts', import.meta.url);
const prefix = 'polity_test';

let database: TestDatabase;
beforeAll(async () => {
  database = await createSchemaDatabase();
});
afterAll(() => database.drop());

describe('expected definitions', () => {
  it('are those that the migrations make (POLITY_WRITE_EXPECTED=1 writes them anew)', async () => {
    const rendered = await withConnection(database.url, async (client) => {
      await client.query('BEGIN READ ONLY');
      await client.query(`SET LOCAL ROLE ${databaseRoles(prefix).planner}`);
      return renderExpected(await readFacts(client, prefix, []));
    });
    if (process.env.POLITY_WRITE_EXPECTED === '1') writeFileSync(file, rendered);
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(rendered.split('\n'));
  });
});
