import { type Diagnostic, describeDiagnostic } from '../../model/diagnostic.ts';
import type { ProtectedTable } from '../../model/portfolio.ts';
import type { LiveTable } from './inspect-table.ts';
import type { UnknownRows } from './unknown-rows.ts';

/** Why a table cannot be protected (errors), and what to know of one that can or is not there yet (warnings). */
export function judgeTable(declared: ProtectedTable, live: LiveTable | null): readonly Diagnostic[] {
  const { table } = declared;
  if (live === null) {
    const message = `table ${table} is not there yet: the first \`polity up\` that finds it protects it`;
    const hint = "create it with the application's own migrations";
    return [describeDiagnostic('TABLE_MISSING', message, { hint })];
  }
  const unfit = (message: string, hint: string): Diagnostic =>
    describeDiagnostic('TABLE_UNFIT', `table ${table} ${message}`, { hint });
  if (live.kind !== null) {
    return [unfit(`cannot be protected: it is ${live.kind}`, 'name an ordinary table, on which views stand')];
  }
  const owner = live.changeable
    ? []
    : [
        unfit(
          `belongs to ${live.owner}, whose place this login may not take`,
          `GRANT ${live.owner} TO the login of DATABASE_URL, or ALTER TABLE ${table} OWNER TO another role`,
        ),
      ];
  const application = live.ownedByApplication
    ? [
        unfit(
          `belongs to ${live.owner}, with which the application logs in: it could switch the protection off`,
          'give the table to a role that only migrations use',
        ),
      ]
    : [];
  return [
    ...owner,
    ...application,
    ...live.binding.map((policy) =>
      unfit(
        `has a policy ${policy} that binds polity's own roles: they would run what it says with their rights`,
        `ALTER POLICY ${policy} ON ${table} TO the application's roles`,
      ),
    ),
    ...judgeColumns(declared, live, unfit),
    ...live.unique.map((index) =>
      describeDiagnostic('TABLE_UNIQUE', `unique index ${index} of table ${table} spans organizations`, {
        hint: `whoever is refused a value learns that another organization has it: begin it with ${declared.organization}, or use uuid values`,
      }),
    ),
  ];
}

function judgeColumns(
  { organization, project, contact }: ProtectedTable,
  { columns }: LiveTable,
  unfit: (message: string, hint: string) => Diagnostic,
): readonly Diagnostic[] {
  const wanted = [
    { name: organization, key: true, what: 'organization' },
    { name: project, key: true, what: 'project' },
    { name: contact?.email ?? null, key: false, what: 'contact.email' },
    { name: contact?.name ?? null, key: false, what: 'contact.name' },
  ];
  return wanted.flatMap(({ name, key, what }) => {
    if (name === null) return [];
    const column = columns[name];
    if (column === undefined || column === null) {
      const hint = `add the column, or name another one as \`${what}\` in portfolio.yaml`;
      return [unfit(`has no column ${name}`, hint)];
    }
    if (key ? column.holdsNames : column.holdsText) return [];
    const types = key ? 'text or varchar, with a deterministic collation' : 'a kind of text';
    return [unfit(`has a column ${name} of type ${column.type}, which is not ${types}`, 'change its type')];
  });
}

const most = 5;

/** Rows that name an organization, or a project of it, that is not there. */
export function judgeRows(
  { table, organization, project }: ProtectedTable,
  unknown: readonly UnknownRows[],
): readonly Diagnostic[] {
  return (['organization', 'project'] as const).flatMap((kind) => {
    const found = unknown.filter((rows) => rows.kind === kind);
    if (found.length === 0) return [];
    const rows = found.reduce((sum, { count }) => sum + count, 0);
    const examples = found.slice(0, most).map(({ value, count }) => `${value ?? 'NULL'} (${count})`);
    const rest = found.length > most ? ` and ${found.length - most} more` : '';
    const column = kind === 'organization' ? organization : project;
    const message = `${rows} rows of table ${table} name no ${kind} that there is, in column ${column}: ${examples.join(', ')}${rest}`;
    const hint = `correct or delete them, or declare the ${kind}`;
    return [describeDiagnostic('TABLE_UNFIT', message, { hint })];
  });
}
