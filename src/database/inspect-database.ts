import type pg from 'pg';
import type { StatusReport } from '../model/outcome.ts';
import { withConnection } from './connection.ts';
import { inspectSchema } from './migrations.ts';

/** What a database holds, for people who look after it. */
export type DatabaseFacts = Pick<StatusReport, 'server' | 'schema' | 'pending' | 'counts' | 'last'>;

const noCounts = { organizations: 0, people: 0, accounts: 0, grants: 0 };

/** @throws DatabaseUnreachable, or the database's own error. */
export async function inspectDatabase(url: string): Promise<DatabaseFacts> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const server = rows[0]?.server_version.split(' ')[0] ?? 'unknown';
    const schema = await inspectSchema(client);
    if (schema.kind === 'absent') return { server, schema: null, pending: [], counts: noCounts, last: null };
    if (schema.kind === 'foreign') {
      return { server, schema: schema.names.at(-1) ?? null, pending: [], counts: noCounts, last: null };
    }
    const { counts, last } = await inspectHoldings(client);
    return { server, schema: schema.applied.at(-1) ?? null, pending: schema.pending, counts, last };
  });
}

async function inspectHoldings(client: pg.Client): Promise<Pick<DatabaseFacts, 'counts' | 'last'>> {
  const counts = await client.query<DatabaseFacts['counts']>(
    `SELECT (SELECT count(*)::int FROM polity.organization) AS organizations,
            (SELECT count(*)::int FROM polity.person) AS people,
            (SELECT count(*)::int FROM polity.account) AS accounts,
            (SELECT count(*)::int FROM polity.access_grant) AS grants`,
  );
  const last = await client.query<NonNullable<DatabaseFacts['last']>>(
    `SELECT hash, to_char(applied_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, acknowledged
       FROM polity.applied_plan ORDER BY applied_at DESC LIMIT 1`,
  );
  return { counts: counts.rows[0] ?? noCounts, last: last.rows[0] ?? null };
}
