import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conditions } from '../../src/client/errors.ts';
import { withConnection } from '../../src/database/connection.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSchemaDatabase } from '../support/schema.ts';
import { renderFunctions } from './render-functions.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const generated = pathOf('src/client/functions.generated.ts');

let database: TestDatabase;
beforeAll(async () => {
  database = await createSchemaDatabase();
});
afterAll(() => database.drop());

describe('polity/client', () => {
  it('has a function for each that applications may call, with the types of the database', async () => {
    const rendered = await withConnection(database.url, renderFunctions);
    if (process.env.POLITY_UPDATE_CLIENT === '1') writeFileSync(generated, rendered);
    expect(readFileSync(generated, 'utf8')).toBe(rendered);
  });

  it('knows every condition that the database raises, and the documentation explains each', async () => {
    const { rows } = await withConnection(database.url, (client) =>
      client.query("SELECT prosrc FROM pg_proc WHERE oid = 'polity.fail'::regproc"),
    );
    const raised = [...String(rows[0]?.prosrc).matchAll(/WHEN '(\w+)' THEN '(PL\d{3})'/g)];
    expect(Object.fromEntries(raised.map(([, name, code]) => [code, name]))).toEqual(conditions);
    const documented = readFileSync(pathOf('docs/runtime.md'), 'utf8');
    for (const [code, name] of Object.entries(conditions)) {
      expect(documented).toContain(`| \`${name}\``);
      expect(documented).toContain(code);
    }
  });
});
