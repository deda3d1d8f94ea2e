import type { IsolationFinding } from '../model/isolation.ts';
import type { OwnedTable, RowIndex } from './oracle/row-index.ts';
import type { OrganizationRow } from './rows.ts';

const tables: readonly OwnedTable[] = [
  ...(['organization_domain', 'setting', 'project', 'workspace'] as const),
  ...(['group', 'membership', 'group_member', 'access_grant'] as const),
];

/** Path keys follow from the hierarchy, and every row has that of its organization: policies look at nothing else. */
export function checkKeys(index: RowIndex): readonly IsolationFinding[] {
  return [...checkOrganizations(index), ...tables.flatMap((table) => checkTable(index, table))];
}

/** A key is its parent's and six digits more; a realm of its own (a root, a sealed organization) has six digits alone. */
function checkOrganizations({ rows, organizationOf }: RowIndex): readonly IsolationFinding[] {
  const findFault = ({ uid, okey, parent, isolation, root }: OrganizationRow): string | null => {
    const above = parent === null ? undefined : organizationOf(parent);
    if (parent !== null && above === undefined) return 'its parent does not exist';
    if (root !== (above?.root ?? uid)) return 'its root is not its parent’s';
    const lead = above === undefined || isolation === 'sealed' ? '' : above.okey;
    const fits = okey.startsWith(lead) && /^[0-9a-f]{6}$/.test(okey.slice(lead.length));
    if (fits) return null;
    return isolation === 'sealed'
      ? 'its path key is not that of a realm of its own, though it is sealed'
      : 'its path key is not its parent’s and six digits more';
  };
  const keys = new Map<string, string>();
  return rows.organization.flatMap((row) => {
    const twin = keys.get(row.okey);
    keys.set(row.okey, row.uid);
    const fault = findFault(row) ?? (twin === undefined ? null : `its path key is that of ${twin}, too`);
    return fault === null
      ? []
      : [{ code: 'KEY_WRONG', subject: 'polity.organization', message: fault, examples: [row.uid] } as const];
  });
}

function checkTable({ rows, organizationOf }: RowIndex, table: OwnedTable): readonly IsolationFinding[] {
  const wrong: string[] = [];
  for (const { key, organization, okey } of rows[table]) {
    const wanted = organization === null ? null : organizationOf(organization)?.okey;
    if (okey !== wanted) wrong.push(key);
  }
  if (wrong.length === 0) return [];
  const message = `${wrong.length} rows have a path key that is not their organization’s`;
  return [{ code: 'KEY_WRONG', subject: `polity.${table}`, message, examples: wrong.toSorted().slice(0, 3) }];
}
