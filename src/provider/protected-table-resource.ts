import type pg from 'pg';
import { withConnection } from '../database/connection.ts';
import { inspectSchema } from '../database/migrations.ts';
import {
  findLacking,
  inspectTable,
  judgeTable,
  protectTable,
  releaseTable,
} from '../database/protect/index.ts';
import { containsUnknowns, type PropertyMap, unknown } from '../engine/wire/property-value.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { ProtectedTable } from '../model/portfolio.ts';
import { findDifferences, findFailures, textOf } from './properties.ts';
import type { Resource } from './resource.ts';
import type { Session } from './session.ts';

const required = ['prefix', 'table', 'organization'] as const;
const optional = ['project', 'contactEmail', 'contactName'] as const;

/**
 * A table of the application with row-level security by organization. Inputs: `prefix`, `table` with its schema, the columns
 * `organization`, `project`, `contactEmail` and `contactName`, the last three as far as there are; output besides: `protected`,
 * false while there is no such table. Whether it is as it must be is seen in the catalogue, not in the state.
 */
export function protectedTableResource(session: Session): Resource {
  const connect = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
    withConnection(session.databaseUrl, work);
  const run = (inputs: PropertyMap): Promise<PropertyMap> =>
    connect(async (client) => {
      const result = await protectTable(client, textOf(inputs, 'prefix'), readTable(inputs));
      if (result.kind === 'refused') return session.refuse(result.diagnostics);
      return { ...inputs, protected: result.kind === 'protected' };
    });
  return {
    check({ inputs }) {
      const given = [...required, ...optional.filter((name) => inputs[name] !== undefined)];
      const definitions = Object.fromEntries(given.map((name) => [name, 'text'] as const));
      return Promise.resolve({ inputs, failures: findFailures(definitions, inputs) });
    },
    async diff({ oldInputs, inputs }) {
      const removed = optional.filter((name) => oldInputs[name] !== undefined && inputs[name] === undefined);
      const lacking = containsUnknowns(inputs)
        ? []
        : await connect((client) => inspect(session, client, inputs));
      const diffs = [...new Set([...findDifferences(oldInputs, inputs), ...removed, ...lacking])].sort();
      const changes = diffs.length > 0 ? 'some' : 'none';
      return { changes, diffs, replaces: [], deleteBeforeReplace: false };
    },
    async create({ inputs, preview }) {
      if (preview) return { outputs: { ...inputs, protected: unknown } };
      return { id: textOf(inputs, 'table'), outputs: await run(inputs) };
    },
    update: async ({ inputs, preview }) => ({
      outputs: preview ? { ...inputs, protected: unknown } : await run(inputs),
    }),
    read: ({ id, inputs, outputs }) => Promise.resolve({ id, inputs, outputs }),
    delete: ({ outputs }) =>
      connect(async (client) => {
        const schema = await inspectSchema(client);
        if (schema.kind === 'absent') return;
        await releaseTable(client, textOf(outputs, 'prefix'), textOf(outputs, 'table'));
      }),
  };
}

/** What the live table lacks, in words; nothing of one that is not there. @throws Refusal where it cannot be protected */
async function inspect(session: Session, client: pg.Client, inputs: PropertyMap): Promise<readonly string[]> {
  const prefix = textOf(inputs, 'prefix');
  const table = readTable(inputs);
  const live = await inspectTable(client, prefix, table);
  if (live === null) return [];
  const found = judgeTable(table, live);
  if (hasErrors(found)) return session.refuse(found);
  const schema = await inspectSchema(client);
  // Before its migrations have run, nothing can be held against the schema, and everything will be.
  if (schema.kind !== 'present' || schema.pending.length > 0) return ['key'];
  return findLacking(client, prefix, table, live.oid);
}

function readTable(inputs: PropertyMap): ProtectedTable {
  const optionalText = (name: string): string | null =>
    inputs[name] === undefined ? null : textOf(inputs, name);
  const email = optionalText('contactEmail');
  return {
    table: textOf(inputs, 'table'),
    organization: textOf(inputs, 'organization'),
    project: optionalText('project'),
    contact: email === null ? null : { email, name: optionalText('contactName') },
  };
}
