import { expect, it } from '@jest/globals';
import { destroy, up } from '../../../src/engine/index.ts';
import { postgresqlStandIn } from '../../../src/engine/stand-ins/postgresql/index.ts';
import { createTestDatabase, withClient } from '../../support/database.ts';
import { openWorkbench } from '../support/workbench.ts';

/** Roles and grants together: 200, and 1,000 in the long run. */
const count = process.env.POLITY_TEST_LONG === '1' ? 500 : 100;

it('grants on one schema to many roles, 16 at a time and over two connections, do not collide', async () => {
  const database = await createTestDatabase();
  const bench = await openWorkbench('grants');
  try {
    const url = new URL(database.url);
    await withClient(database.url, (client) => client.query('create schema data'));
    const given = bench.options(
      {
        host: url.hostname,
        port: url.port,
        database: url.pathname.slice(1),
        username: decodeURIComponent(url.username),
        prefix: database.prefix,
        count: String(count),
      },
      { plugins: { postgresql: postgresqlStandIn() }, parallel: 16 },
    );
    const password = { value: decodeURIComponent(url.password), secret: true };
    const options = { ...given, config: { ...given.config, password } };
    const made = await up(options);
    expect(made.failures).toEqual([]);
    expect(made.summary.create).toBe(2 * count + 3);
    const { rows } = await withClient(database.url, (client) =>
      client.query("select cardinality(nspacl) as grants from pg_namespace where nspname = 'data'"),
    );
    expect(rows[0].grants).toBe(count + 1);
    expect((await destroy(options)).failures).toEqual([]);
  } finally {
    await bench.close();
    await database.drop();
  }
}, 600_000);
