import type pg from 'pg';

interface Definition {
  readonly drop: string;
  readonly add: string;
}

/**
 * Foreign keys, exclusion and deferred constraints and the wide one of the grants, then plain indexes: row by row they are
 * most of a load's time. Other keys stay, foreign keys and the load refer to them. The history is left alone: it is no part of
 * the load.
 */
const findDefinitions = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) AS drop,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) AS add
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
   WHERE t.relnamespace = 'polity'::regnamespace AND t.relname <> ALL ('{change_log,applied_plan,event}')
     AND (c.contype IN ('f', 'x') OR c.contype = 'u' AND (c.condeferrable OR t.relname = 'access_grant'))
   UNION ALL
  SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
   WHERE t.relnamespace = 'polity'::regnamespace AND t.relname <> ALL ('{change_log,applied_plan,event}')
     AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`;

/**
 * Takes foreign keys, exclusion constraints and secondary indexes away, lets `load` fill the tables, and builds them anew
 * over all rows at once. Inside the apply's transaction: a violation undoes everything.
 */
export async function rebuildAround(client: pg.Client, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<Definition>(findDefinitions);
  for (const { drop } of rows) await client.query(drop);
  await load();
  for (const { add } of rows) await client.query(add);
}
