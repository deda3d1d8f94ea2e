import pg from 'pg';
import { databaseRoles } from '../model/database-roles.ts';
import { messageOf } from '../model/errors.ts';

/** The database could not be reached or refused the login. The message names neither password nor full URL. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/**
 * Runs `work` on one connection and closes it, whatever happens.
 * @throws DatabaseUnreachable when no connection can be made or it breaks, with the driver's error as its cause.
 */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'polity',
    connectionTimeoutMillis: 10_000,
    options: '-c TimeZone=UTC -c DateStyle=ISO -c client_min_messages=warning',
  });
  // A connection that breaks between two queries would otherwise end the process; the next query reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new DatabaseUnreachable(`cannot connect to ${describeServer(url)}: ${messageOf(cause)}`, { cause });
  }
  try {
    return await work(client);
  } catch (cause) {
    if (!isConnectionLost(cause)) throw cause;
    const message = `lost the connection to ${describeServer(url)}: ${messageOf(cause)}`;
    throw new DatabaseUnreachable(message, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Runs `work` in a transaction that commits when it returns and rolls back when it throws. */
export async function inTransaction<T>(client: pg.Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    const value = await work();
    await client.query('COMMIT');
    return value;
  } catch (error) {
    // The first error is the one to tell; a broken connection rolls back by itself.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Takes the owner role until the end of the transaction. */
export async function becomeOwner(client: pg.Client, prefix: string): Promise<void> {
  await client.query(`SET LOCAL ROLE ${pg.escapeIdentifier(databaseRoles(prefix).owner)}`);
}

/** Host, port and database of a connection URL: what may be printed. */
export function describeServer(url: string): string {
  if (!URL.canParse(url)) return 'the database (its URL is not a URL)';
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}

/** The server ended the session (SQLSTATE classes 57P and 08), or the connection broke. */
function isConnectionLost(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return state.startsWith('57P') || state.startsWith('08');
  return /^Connection terminated|not queryable$|^(read|write) E(CONNRESET|PIPE)/.test(messageOf(error));
}

/** SQLSTATE of a database error; undefined for any other. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
