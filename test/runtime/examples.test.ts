import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, type World } from './support/world.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'runtime-examples.md'), 'utf8');
const blocks = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    sql: [...section.matchAll(/^```sql\n([^`]*)^```$/gm)].map(([, sql]) => sql).join(''),
  }));

/** `SELECT …;` and `SELECT … \gset`, as psql takes them. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .replace(/^--.*$/gm, '')
    .split(/(?<=;\n|\\gset\n)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

let world: World;
const variables: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul']) variables[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

async function run(client: pg.PoolClient, statement: string): Promise<void> {
  const keeps = statement.endsWith('\\gset');
  const filled = statement
    .replace(/\\gset$/, '')
    .replace(/:'(\w+)'/g, (_, name: string) => pg.escapeLiteral(variables[name] ?? `no variable ${name}`));
  const { rows } = await client.query(filled);
  if (!keeps) return;
  expect(rows).toHaveLength(1);
  for (const [name, value] of Object.entries(rows[0] ?? {})) variables[name] = String(value);
}

describe('docs/runtime-examples.md', () => {
  it('calls every function that applications may call', async () => {
    const functions = await world.query(
      `SELECT p.proname AS name FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace
          AND has_function_privilege('polity_test_app', p.oid, 'EXECUTE') AND p.prosecdef`,
    );
    expect(
      functions.map(({ name }) => String(name)).filter((name) => !page.includes(`polity.${name}(`)),
    ).toEqual([]);
    expect(blocks.length).toBeGreaterThan(8);
  });

  it.each(blocks)('runs: $title', async ({ title, sql }) => {
    const client = await world.app.connect();
    try {
      for (const statement of statementsOf(sql)) {
        if (title === 'A refusal' && statement.includes('promote'))
          await expect(run(client, statement)).rejects.toMatchObject({
            code: 'PL004',
            constraint: 'not_allowed',
          });
        else await run(client, statement);
      }
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
