import type pg from 'pg';
import { databaseRoles } from '../../model/database-roles.ts';
import type { ProtectedTable } from '../../model/portfolio.ts';

/** What the catalogue says of a table that is to be protected. */
export interface LiveTable {
  readonly oid: number;
  /** Why row-level security cannot be had on it, as `a view`; null for an ordinary table. */
  readonly kind: string | null;
  readonly owner: string;
  /** Whether this login may take the role that owns it. */
  readonly changeable: boolean;
  /** Whether the application's role owns it, or its owner is one of the application's logins. */
  readonly ownedByApplication: boolean;
  /** By name; null: there is no such column. */
  readonly columns: Readonly<Record<string, LiveColumn | null>>;
  /** Names of unique indexes that hold across organizations and are not over random values. */
  readonly unique: readonly string[];
  /** Names of policies, not polity's, that bind polity's own roles: what its owner writes there would run with polity's rights. */
  readonly binding: readonly string[];
}

export interface LiveColumn {
  /** As SQL writes it. */
  readonly type: string;
  /** `text` and `varchar` are equal to the text of an organization's uid; others are not, or not surely. */
  readonly holdsNames: boolean;
  /** Any kind of text. */
  readonly holdsText: boolean;
}

const find = `
  SELECT c.oid::int8::text AS oid,
         CASE WHEN c.relispartition THEN 'a partition' WHEN c.relpersistence = 't' THEN 'a temporary table'
              ELSE CASE c.relkind WHEN 'r' THEN NULL WHEN 'v' THEN 'a view' WHEN 'm' THEN 'a materialized view'
                                  WHEN 'f' THEN 'a foreign table' WHEN 'p' THEN 'a partitioned table' ELSE 'no table' END END AS kind,
         pg_get_userbyid(c.relowner)::text AS owner,
         pg_has_role(session_user, c.relowner,
                     CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS changeable,
         coalesce((SELECT pg_has_role(c.relowner, app.oid, 'USAGE') AND NOT o.rolsuper
                          AND NOT coalesce((SELECT pg_has_role(c.relowner, p.oid, 'USAGE') FROM pg_roles p WHERE p.rolname = $4), false)
                     FROM pg_roles app, pg_roles o WHERE app.rolname = $3 AND o.oid = c.relowner), false) AS "ownedByApplication",
         (SELECT jsonb_object_agg(w.name, CASE WHEN a.attname IS NOT NULL THEN jsonb_build_object(
                   'type', format_type(a.atttypid, a.atttypmod),
                   'holdsNames', b.oid IN ('text'::regtype, 'varchar'::regtype) AND coalesce(l.collisdeterministic, true),
                   'holdsText', b.typcategory = 'S') END)
            FROM unnest($5::text[]) w (name)
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = w.name AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_type b ON b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
            LEFT JOIN pg_collation l ON l.oid = a.attcollation) AS columns,
         ARRAY(SELECT x.relname::text FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
                WHERE i.indrelid = c.oid AND i.indisunique
                  AND NOT EXISTS (SELECT FROM unnest(i.indkey::smallint[]) k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k
                                   WHERE a.attname IN ($6, 'polity_key') OR a.atttypid = 'uuid'::regtype)
                ORDER BY 1) AS unique,
         ARRAY(SELECT p.polname::text FROM pg_policy p
                WHERE p.polrelid = c.oid AND p.polname NOT IN ('polity_select', 'polity_insert', 'polity_update', 'polity_delete', 'polity_count')
                  AND (NOT p.polpermissive AND 0 = ANY (p.polroles)
                       OR EXISTS (SELECT FROM unnest(p.polroles) r, pg_roles own
                                   WHERE r <> 0 AND own.rolname IN ($4, $7) AND pg_has_role(own.oid, r, 'MEMBER')))
                ORDER BY 1) AS binding
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = $1 AND c.relname = $2`;

/** Reads the catalogue alone, which every login may. Null: there is no such table. */
export async function inspectTable(
  client: pg.Client,
  prefix: string,
  { table, organization, project, contact }: ProtectedTable,
): Promise<LiveTable | null> {
  const [schema, name] = table.split('.');
  const { app, owner, planner } = databaseRoles(prefix);
  const columns = [organization, project, contact?.email, contact?.name].filter((column) => column != null);
  const { rows } = await client.query<Omit<LiveTable, 'oid'> & { readonly oid: string }>(find, [
    ...[schema, name, app, owner],
    columns,
    organization,
    planner,
  ]);
  const [found] = rows;
  return found === undefined ? null : { ...found, oid: Number(found.oid) };
}
