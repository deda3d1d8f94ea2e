import type pg from 'pg';
import type { Portfolio, ProtectedTable } from '../../model/portfolio.ts';

/** Rows with one value that names nothing. */
export interface UnknownRows {
  readonly kind: 'organization' | 'project';
  /** A uid, or `organization/project`; null where the column holds nothing. */
  readonly value: string | null;
  readonly count: number;
}

const find = `
  SELECT u.kind, u.value, u.row_count::int AS count
    FROM polity.find_unknown_rows($1::oid, $2, $3, $4, $5) u
   WHERE NOT EXISTS (SELECT FROM polity.find_key_constraint($1::oid, $2))`;

/**
 * Rows that name neither what is in the database nor what `soon` declares; none where a foreign key sees to that.
 * Needs to read the table and polity's own.
 */
export async function findUnknownRows(
  client: pg.Client,
  oid: number,
  { organization, project }: ProtectedTable,
  soon: Pick<Portfolio, 'organizations'> = { organizations: [] },
): Promise<readonly UnknownRows[]> {
  const uids = soon.organizations.map(({ uid }) => uid);
  const projects = soon.organizations.flatMap((one) => one.projects.list.map(({ id }) => `${one.uid}/${id}`));
  const { rows } = await client.query<UnknownRows>(find, [oid, organization, project, uids, projects]);
  return rows;
}
