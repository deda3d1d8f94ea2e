import pg from 'pg';
import { databaseRoles } from '../../model/database-roles.ts';
import type { ProveOptions } from '../ground.ts';
import type { Place, ProtectedTarget } from './target.ts';

interface TableRow {
  readonly oid: string;
  readonly name: string;
  readonly quoted: string | null;
  readonly organization: string;
  readonly project: string | null;
}

/** What is protected according to the database, without rows. */
export async function findProtected(client: pg.Client): Promise<readonly ProtectedTarget[]> {
  const { rows } = await client.query<TableRow>(
    `SELECT t.relation::oid::text AS oid, t.name, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS quoted,
            t.organization::text, t.project::text
       FROM polity.protected_table t LEFT JOIN pg_class c ON c.oid = t.relation LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
      ORDER BY t.name`,
  );
  return rows.flatMap(({ oid, name, quoted, organization, project }) => {
    if (quoted === null) return [];
    const [own, part] = [
      pg.escapeIdentifier(organization),
      project === null ? "''" : pg.escapeIdentifier(project),
    ];
    const key = `coalesce(${own}::text, '') || '/' || coalesce(${part}::text, '')`;
    return [{ oid, name, table: quoted, key, organization, project, places: [] }];
  });
}

/** Those of the names, each with its schema, that there is a table of: what is declared may be made later. */
export async function findPresent(client: pg.Client, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT w.name FROM unnest($1::text[]) w (name)
      WHERE EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname || '.' || c.relname = w.name)
      ORDER BY 1`,
    [names],
  );
  return rows.map(({ name }) => name);
}

/** The rows, which polity's owner alone may read: counted by organization and project. */
export async function readPlaces(
  { connect, url, prefix }: ProveOptions,
  snapshot: string,
  targets: readonly ProtectedTarget[],
): Promise<readonly ProtectedTarget[]> {
  if (targets.length === 0) return [];
  return connect(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshot)}`);
    await client.query(`SET LOCAL ROLE ${pg.escapeIdentifier(databaseRoles(prefix).owner)}`);
    const read: ProtectedTarget[] = [];
    for (const target of targets) {
      const project = target.project === null ? 'NULL' : pg.escapeIdentifier(target.project);
      const { rows } = await client.query<Place>(
        `SELECT ${target.key} AS key, ${pg.escapeIdentifier(target.organization)}::text AS organization, ${project}::text AS project,
                polity_key AS okey, count(*)::int AS rows
           FROM ${target.table} GROUP BY 1, 2, 3, 4`,
      );
      read.push({ ...target, places: rows });
    }
    await client.query('COMMIT');
    return read;
  });
}
