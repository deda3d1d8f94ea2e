import type pg from 'pg';
import { withConnection } from '../database/connection.ts';
import { describeForeign, inspectSchema, migrate, readMigrations } from '../database/migrations.ts';
import type { PropertyMap } from '../engine/wire/property-value.ts';
import { unknown } from '../engine/wire/property-value.ts';
import { secretTables } from '../model/database-roles.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { findDifferences, findFailures, textOf } from './properties.ts';
import type { Resource } from './resource.ts';
import type { Session } from './session.ts';

/**
 * The schema, as the migrations of this version make it. Input: `prefix`; outputs: `migrations`, their names, `tables`, what
 * the planner may read of what they made, and `functions`, what applications may call. It is never deleted: the log and what
 * arose at run time live in it.
 */
export function migrationsResource(session: Session): Resource {
  const run = async (inputs: PropertyMap): Promise<PropertyMap> => {
    const prefix = textOf(inputs, 'prefix');
    return withConnection(session.databaseUrl, async (client) => {
      const names = await migrate(client, prefix);
      session.applied({ kind: 'migrations', names });
      return { ...inputs, ...(await findObjects(client)) };
    });
  };
  return {
    async check({ inputs }) {
      const { migrations: _known, ...given } = inputs;
      const migrations = (await readMigrations()).map(({ name }) => name);
      return { inputs: { ...given, migrations }, failures: findFailures({ prefix: 'text' }, given) };
    },
    async diff({ oldInputs, inputs }) {
      const schema = await withConnection(session.databaseUrl, inspectSchema);
      if (schema.kind === 'foreign') {
        return session.refuse([describeDiagnostic('DATABASE_NEWER', describeForeign(schema.names))]);
      }
      const isComplete = schema.kind === 'present' && schema.pending.length === 0;
      const pending = isComplete ? [] : ['migrations'];
      const diffs = [...new Set([...findDifferences(oldInputs, inputs), ...pending])];
      const changes = diffs.length > 0 ? 'some' : 'none';
      return { changes, diffs, replaces: [], deleteBeforeReplace: false };
    },
    async create({ inputs, preview }) {
      if (preview) return { outputs: { ...inputs, tables: unknown, functions: unknown } };
      return { id: 'polity', outputs: await run(inputs) };
    },
    async update({ inputs, preview }) {
      return { outputs: preview ? { ...inputs, tables: unknown, functions: unknown } : await run(inputs) };
    },
    read: ({ id, inputs }) =>
      withConnection(session.databaseUrl, async (client) => {
        const schema = await inspectSchema(client);
        if (schema.kind === 'absent') return { inputs: {}, outputs: {} };
        const migrations = schema.kind === 'present' ? schema.applied : (inputs.migrations ?? []);
        return { id, inputs, outputs: { ...inputs, migrations, ...(await findObjects(client)) } };
      }),
    delete: () => Promise.resolve(),
  };
}

/**
 * Names of the schema's tables and views without what is secret, and of the functions that run with the owner's rights (their
 * names are unique, so that grants need no signatures); ordered.
 */
async function findObjects(
  client: pg.Client,
): Promise<{ readonly tables: readonly string[]; readonly functions: readonly string[] }> {
  const namesOf = async (query: string): Promise<readonly string[]> => {
    const { rows } = await client.query<{ name: string }>(query);
    return rows.map(({ name }) => name);
  };
  return {
    tables: await namesOf(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'polity'::regnamespace AND relkind IN ('r', 'p', 'v')
          AND relname <> ALL ('{${secretTables.join(',')}}')
        ORDER BY relname COLLATE "C"`,
    ),
    functions: await namesOf(
      `SELECT proname AS name FROM pg_proc
        WHERE pronamespace = 'polity'::regnamespace AND prosecdef AND prorettype <> 'trigger'::regtype
        ORDER BY proname COLLATE "C"`,
    ),
  };
}
