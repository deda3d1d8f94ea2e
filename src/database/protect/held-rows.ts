import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../../model/diagnostic.ts';

const ofOrganizations = `
  SELECT r.name, sum(r.row_count)::int AS count, array_agg(r.organization ORDER BY r.organization) AS organizations
    FROM polity.count_protected_rows(ARRAY(
           SELECT sc.organization FROM stage_scope sc
            WHERE sc.organization <> '' AND NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.organization = sc.organization))) r
   GROUP BY r.name ORDER BY r.name`;

const most = 5;

/** C15: rows of protected tables on organizations that end. They are the application's: polity deletes none of them. */
export async function findHeldRows(client: pg.Client): Promise<readonly Diagnostic[]> {
  const { rows } = await client.query<{ name: string; count: number; organizations: readonly string[] }>(
    ofOrganizations,
  );
  return rows.map(({ name, count, organizations }) => {
    const message = `table ${name} holds ${count} rows of organizations that end: ${describeSome(organizations)}`;
    const hint = `delete them first, or leave out --all-data, which archives these organizations instead`;
    return describeDiagnostic('TABLE_ROWS', message, { hint });
  });
}

/** Projects that end in organizations that stay. */
const ofProjects = `
  WITH ended AS (
    SELECT c.organization, c.before ->> 'id' AS project FROM chg c JOIN stage_organization s USING (organization)
     WHERE c.kind = 'project' AND c.act = 'D'
  )
  SELECT r.name, r.organization || '/' || r.project AS project, r.row_count::int AS count
    FROM polity.count_project_rows((SELECT array_agg(organization) FROM ended), (SELECT array_agg(project) FROM ended)) r
   ORDER BY r.name, 2`;

/**
 * The same of projects: a later one with that id would open such rows to people of its own. Only tables whose columns the
 * caller may read are looked at.
 */
export async function findRowsOfProjects(client: pg.Client): Promise<readonly Diagnostic[]> {
  const { rows } = await client.query<{ name: string; project: string; count: number }>(ofProjects);
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, held]) => {
    const projects = held.map(
      ({ project, count }) => `${project} (${count} ${count === 1 ? 'row' : 'rows'})`,
    );
    const message = `table ${name} holds rows of projects that end: ${describeSome(projects)}`;
    const hint =
      'move them to another project, empty their project column or delete them, before the project goes';
    return describeDiagnostic('TABLE_ROWS', message, { hint });
  });
}

function describeSome(names: readonly string[]): string {
  const rest = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${rest}`;
}
