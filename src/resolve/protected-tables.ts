import type { PortfolioDeclaration, ProtectedTable as Written } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { ProtectedTable } from '../model/portfolio.ts';
import { sortBy } from './order.ts';
import { describePlace, type Place, placeIn, placeUnder, type Report } from './places.ts';

/** The column that polity adds to a protected table. */
const keyColumn = 'polity_key';
const reserved = /^(polity|polity_reader|information_schema|pg_.*)$/;

/** The application's tables that get row-level security, each once; ordered by name, which has its schema. */
export function resolveProtectedTables(
  file: Typed<PortfolioDeclaration>,
  report: Report,
): readonly ProtectedTable[] {
  const first = new Map<string, { readonly value: ProtectedTable; readonly place: Place }>();
  for (const [index, written] of (file.value.protect ?? []).entries()) {
    const place = placeIn(file, 'protect', index);
    const value = describeTable(written);
    const other = first.get(value.table);
    if (other !== undefined) {
      const hint = `Keep one; the other is at ${describePlace(placeUnder(other.place, 'table'))}.`;
      report('NAMED_TWICE', placeUnder(place, 'table'), `table "${value.table}" is protected twice`, hint);
    } else if (isAllowed(value, place, report)) {
      first.set(value.table, { value, place });
    }
  }
  return sortBy(first.values(), ({ value }) => value.table).map(({ value }) => value);
}

function describeTable({ table, organization, project, contact }: Written): ProtectedTable {
  return {
    table: table.includes('.') ? table : `public.${table}`,
    organization,
    project: project ?? null,
    contact: contact === undefined ? null : { email: contact.email, name: contact.name ?? null },
  };
}

function isAllowed(
  { table, organization, project, contact }: ProtectedTable,
  place: Place,
  report: Report,
): boolean {
  const schema = table.slice(0, table.indexOf('.'));
  if (reserved.test(schema)) {
    const hint = 'Name a table of the application: those of polity are protected already.';
    report('TABLE_NOT_OWN', placeUnder(place, 'table'), `schema "${schema}" is not the application's`, hint);
    return false;
  }
  const columns = [
    { column: organization, path: ['organization'] },
    { column: project, path: ['project'] },
    { column: contact?.email ?? null, path: ['contact', 'email'] },
    { column: contact?.name ?? null, path: ['contact', 'name'] },
  ].flatMap(({ column, path }) => (column === null ? [] : [{ column, path }]));
  const wrong = columns.find(
    ({ column }, index) =>
      column === keyColumn || columns.findIndex((other) => other.column === column) < index,
  );
  if (wrong === undefined) return true;
  const { column, path } = wrong;
  const why = column === keyColumn ? "is polity's own" : 'stands for two things';
  const hint = 'Name a column of the table for each, another one each time.';
  report('COLUMN_AMBIGUOUS', placeUnder(place, ...path), `column "${column}" ${why}`, hint);
  return false;
}
