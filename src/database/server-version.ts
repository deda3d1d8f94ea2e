import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';

/** Oldest major version of PostgreSQL that the migrations run on: views with `security_invoker`, `UNIQUE NULLS NOT DISTINCT`. */
export const oldestServer = 15;

/** What is to be said of the server's version before anything is written: nothing, or that it is too old. */
export async function judgeServer(client: pg.Client): Promise<readonly Diagnostic[]> {
  const { rows } = await client.query<{ major: number; version: string }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_version') AS version",
  );
  const [server] = rows;
  if (server === undefined || server.major >= oldestServer) return [];
  const message = `the server is PostgreSQL ${server.version.split(' ')[0]}, and polity needs ${oldestServer} or newer`;
  const hint = `name a database of a server that is, or unset DATABASE_URL to use the embedded PostgreSQL`;
  return [describeDiagnostic('SERVER_TOO_OLD', message, { hint })];
}
