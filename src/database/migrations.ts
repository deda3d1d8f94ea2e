import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { databaseRoles } from '../model/database-roles.ts';
import { becomeOwner, inTransaction } from './connection.ts';
import { judgeServer } from './server-version.ts';

const folder = new URL('./migrations/', import.meta.url);

export interface Migration {
  /** File name, as `0001-organizations.sql`; the order is that of the names. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hex. */
  readonly checksum: string;
}

/** What a database has of polity's schema. */
export type SchemaState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly applied: readonly string[]; readonly pending: readonly string[] }
  /** Migrations were applied that this version does not know, or that differ from what it has. */
  | { readonly kind: 'foreign'; readonly names: readonly string[] };

export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

export async function inspectSchema(client: pg.Client): Promise<SchemaState> {
  const found = await client.query("SELECT to_regclass('polity.migration') IS NOT NULL AS present");
  if (found.rows[0]?.present !== true) return { kind: 'absent' };
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM polity.migration ORDER BY name',
  );
  const known = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]));
  const foreign = rows.filter(({ name, checksum }) => known.get(name) !== checksum).map(({ name }) => name);
  if (foreign.length > 0) return { kind: 'foreign', names: foreign };
  const applied = rows.map(({ name }) => name);
  return { kind: 'present', applied, pending: [...known.keys()].filter((name) => !applied.includes(name)) };
}

const bookkeeping = `
  CREATE TABLE IF NOT EXISTS polity.migration (
    name       text PRIMARY KEY,
    checksum   text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`;

/**
 * Brings the schema up to date in one transaction, under the lock that applies hold too.
 * @returns names of the migrations that ran.
 * @throws Error for a foreign schema and a server that is too old; the database's own error for a statement that fails, which undoes all of them.
 */
export async function migrate(client: pg.Client, prefix: string): Promise<readonly string[]> {
  return inTransaction(client, 'BEGIN', async () => {
    const [unfit] = await judgeServer(client);
    if (unfit !== undefined) throw new Error(unfit.message);
    await lockPortfolio(client);
    const state = await inspectSchema(client);
    if (state.kind === 'foreign') throw new Error(describeForeign(state.names));
    if (state.kind === 'absent' || state.pending.length > 0) await createSchema(client, prefix);
    const applied = state.kind === 'present' ? state.applied : [];
    const ran: string[] = [];
    await becomeOwner(client, prefix);
    await client.query('SET LOCAL search_path = polity');
    await client.query(bookkeeping);
    for (const { name, sql, checksum } of await readMigrations()) {
      if (applied.includes(name)) continue;
      await client.query(sql);
      await client.query('INSERT INTO polity.migration (name, checksum) VALUES ($1, $2)', [name, checksum]);
      ran.push(name);
    }
    return ran;
  });
}

export function describeForeign(names: readonly string[]): string {
  return `the database's schema was made by another version of polity (${names.join(', ')}): use that version, or a newer one`;
}

/** What the owner role may not do itself. All extensions are trusted ones: no superuser is needed. */
async function createSchema(client: pg.Client, prefix: string): Promise<void> {
  const owner = pg.escapeIdentifier(databaseRoles(prefix).owner);
  for (const schema of ['polity', 'polity_reader']) {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner}`);
  }
  for (const extension of ['btree_gist', 'fuzzystrmatch', 'pg_trgm']) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  }
}

/**
 * Held until the end of the transaction: one apply or migration at a time in a database. Waits for its turn. The lock of a table
 * is one that no other login can hold against it; until there is that table, nobody but deployers knows the database.
 */
export async function lockPortfolio(client: pg.Client): Promise<void> {
  const lockTable = async (): Promise<boolean> => {
    const { rows } = await client.query("SELECT to_regclass('polity.portfolio') IS NOT NULL AS present");
    if (rows[0]?.present !== true) return false;
    await client.query('LOCK TABLE polity.portfolio IN SHARE UPDATE EXCLUSIVE MODE');
    return true;
  };
  if (await lockTable()) return;
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended('polity', 0))");
  await lockTable();
}
