import type pg from 'pg';
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts';
import type { ProtectedTable } from '../../model/portfolio.ts';
import { becomeOwner, inTransaction } from '../connection.ts';
import { lockPortfolio } from '../migrations.ts';
import { inspectTable } from './inspect-table.ts';
import { judgeRows, judgeTable } from './judge-table.ts';
import { findUnknownRows } from './unknown-rows.ts';

/** One thing that a table lacks: the statement, as the database words it, and the role that runs it. */
interface Step {
  readonly part: string;
  readonly runner: string;
  readonly statement: string;
}

/** What protecting a table came to. */
export type Protection =
  /** It is as declared; `parts` names what had to be done for that. */
  | { readonly kind: 'protected'; readonly parts: readonly string[] }
  /** There is no such table yet. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

const findSteps = `
  SELECT part, runner::text, statement FROM polity.find_protection($1, $2::oid, $3, $4, $5, $6)
   UNION ALL
  SELECT part, runner::text, statement FROM polity.find_reader_steps($2::oid)`;

/** What a table lacks to be what is declared, in words such as `key` or `policies`; writes nothing. */
export async function findLacking(
  client: pg.Client,
  prefix: string,
  table: ProtectedTable,
  oid: number,
): Promise<readonly string[]> {
  return inTransaction(client, 'BEGIN READ ONLY', async () => {
    await becomeOwner(client, prefix);
    return namesOf(await readSteps(client, table, oid));
  });
}

/**
 * Makes a table what is declared, in one transaction, each statement as the role that owns what it changes.
 * @throws the database's own error, also where the table stays busy for half a minute.
 */
export async function protectTable(
  client: pg.Client,
  prefix: string,
  table: ProtectedTable,
): Promise<Protection> {
  return inTransaction(client, 'BEGIN', async () => {
    await lockPortfolio(client);
    const live = await inspectTable(client, prefix, table);
    const found = judgeTable(table, live);
    if (hasErrors(found)) return { kind: 'refused', diagnostics: found };
    if (live === null) return { kind: 'missing' };
    await client.query(settle);
    await becomeOwner(client, prefix);
    const steps = await readSteps(client, table, live.oid);
    const key = steps.findIndex(({ part }) => part === 'key' || part === 'trigger');
    await run(client, steps.slice(0, Math.max(key, 0)));
    await becomeOwner(client, prefix);
    const unknown = judgeRows(table, await findUnknownRows(client, live.oid, table));
    if (unknown.length > 0) {
      await client.query('ROLLBACK');
      return { kind: 'refused', diagnostics: unknown };
    }
    await run(client, steps.slice(Math.max(key, 0)));
    return { kind: 'protected', parts: namesOf(steps) };
  });
}

/** Ends the protection of a table. Row-level security stays on, so that nobody sees a row that nobody was to see. */
export async function releaseTable(client: pg.Client, prefix: string, table: string): Promise<void> {
  await inTransaction(client, 'BEGIN', async () => {
    await lockPortfolio(client);
    await client.query(settle);
    await becomeOwner(client, prefix);
    const { rows } = await client.query<Step>('SELECT runner::text, statement FROM polity.find_release($1)', [
      table,
    ]);
    await client.query(withdraw, [table]);
    await run(client, rows);
  });
}

const withdraw =
  'SELECT polity.withdraw_from_readers(p.relation) FROM polity.protected_table p WHERE p.name = $1';

/** Names in policies mean what they mean to everybody; a table that is busy is not waited for without end. */
const settle =
  "SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('lock_timeout', '30s', true)";

async function readSteps(
  client: pg.Client,
  { table, organization, project, contact }: ProtectedTable,
  oid: number,
): Promise<readonly Step[]> {
  const { rows } = await client.query<Step>(findSteps, [
    ...[table, oid, organization, project],
    ...[contact?.email ?? null, contact?.name ?? null],
  ]);
  return rows;
}

async function run(client: pg.Client, steps: readonly Pick<Step, 'runner' | 'statement'>[]): Promise<void> {
  for (const { runner, statement } of steps) {
    await client.query("SELECT set_config('role', $1, true)", [runner]);
    await client.query(statement);
  }
}

function namesOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(({ part }) => part))].sort();
}
