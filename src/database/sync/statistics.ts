import type pg from 'pg';

/** Tables of which this transaction has changed more than a tenth; of what changes little by little the server keeps count. */
const findStale = `
  SELECT x.relid::regclass::text AS table
    FROM pg_stat_xact_user_tables x JOIN pg_class c ON c.oid = x.relid
   WHERE x.schemaname = 'polity' AND x.n_tup_ins + x.n_tup_upd + x.n_tup_del > 0.1 * greatest(c.reltuples, 0)`;

/**
 * Takes statistics of what was written. The server would do so only minutes later, and of small tables never: until then it takes
 * dozens of rows for one, and reads the same tables thousands of times over.
 */
export async function refreshStatistics(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(findStale);
  if (rows.length > 0) await client.query(`ANALYZE ${rows.map(({ table }) => table).join(', ')}`);
}
