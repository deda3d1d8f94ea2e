import type pg from 'pg';
import { withConnection } from '../database/connection.ts';
import { inspectSchema, migrate, readMigrations } from '../database/migrations.ts';
import type { PropertyMap } from '../engine/wire/property-value.ts';
import { unknown } from '../engine/wire/property-value.ts';
import { findDifferences, findFailures, textOf } from './properties.ts';
import type { Resource } from './resource.ts';
import type { Session } from './session.ts';

/**
 * The schema, as the migrations of this version make it. Input: `prefix`; outputs: `migrations`, their names, and `tables`,
 * what they made. It is never deleted: the log and what arose at run time live in it.
 */
export function migrationsResource(session: Session): Resource {
  const run = async (inputs: PropertyMap): Promise<PropertyMap> => {
    const prefix = textOf(inputs, 'prefix');
    return withConnection(session.databaseUrl, async (client) => {
      const names = await migrate(client, prefix);
      session.applied({ kind: 'migrations', names });
      return { ...inputs, tables: await findTables(client) };
    });
  };
  return {
    async check({ inputs }) {
      const { migrations: _known, ...given } = inputs;
      const migrations = (await readMigrations()).map(({ name }) => name);
      return { inputs: { ...given, migrations }, failures: findFailures({ prefix: 'text' }, given) };
    },
    async diff({ oldInputs, inputs }) {
      const { migrations } = await session.compare();
      const pending = migrations.length > 0 ? ['migrations'] : [];
      const diffs = [...new Set([...findDifferences(oldInputs, inputs), ...pending])];
      const changes = diffs.length > 0 ? 'some' : 'none';
      return { changes, diffs, replaces: [], deleteBeforeReplace: false };
    },
    async create({ inputs, preview }) {
      if (preview) return { outputs: { ...inputs, tables: unknown } };
      return { id: 'polity', outputs: await run(inputs) };
    },
    async update({ inputs, preview }) {
      return { outputs: preview ? { ...inputs, tables: unknown } : await run(inputs) };
    },
    read: ({ id, inputs }) =>
      withConnection(session.databaseUrl, async (client) => {
        const schema = await inspectSchema(client);
        if (schema.kind === 'absent') return { inputs: {}, outputs: {} };
        const migrations = schema.kind === 'present' ? schema.applied : (inputs.migrations ?? []);
        return { id, inputs, outputs: { ...inputs, migrations, tables: await findTables(client) } };
      }),
    delete: () => Promise.resolve(),
  };
}

/** Names of the schema's tables and views, ordered. */
async function findTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'polity'::regnamespace AND relkind IN ('r', 'p', 'v') ORDER BY relname COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}
