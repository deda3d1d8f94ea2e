import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../../model/diagnostic.ts';

const find = `
  SELECT r.name, sum(r.row_count)::int AS count, array_agg(r.organization ORDER BY r.organization) AS organizations
    FROM polity.count_protected_rows(ARRAY(
           SELECT sc.organization FROM stage_scope sc
            WHERE sc.organization <> '' AND NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.organization = sc.organization))) r
   GROUP BY r.name ORDER BY r.name`;

const most = 5;

/** C15: rows of protected tables on organizations that end. They are the application's: polity deletes none of them. */
export async function findHeldRows(client: pg.Client): Promise<readonly Diagnostic[]> {
  const { rows } = await client.query<{ name: string; count: number; organizations: readonly string[] }>(
    find,
  );
  return rows.map(({ name, count, organizations }) => {
    const rest = organizations.length > most ? ` and ${organizations.length - most} more` : '';
    const message = `table ${name} holds ${count} rows of organizations that end: ${organizations.slice(0, most).join(', ')}${rest}`;
    const hint = `delete them first, or leave out --all-data, which archives these organizations instead`;
    return describeDiagnostic('TABLE_ROWS', message, { hint });
  });
}
