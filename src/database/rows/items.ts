import type { Collection, NamedItem, Organization } from '../../model/portfolio.ts';
import type { ItemRow, Origin } from '../../model/rows.ts';
import {
  changed,
  defineRowTable,
  inScope as liveInScope,
  picked,
  type RowTable,
  tenant,
  textOf,
  textsOf,
} from './row-table.ts';

/** Projects, workspaces and groups have the same shape: an id and a name within an organization. */
function defineItemTable<K extends 'project' | 'workspace' | 'group'>(
  kind: K,
  collectionOf: (organization: Organization) => Collection<NamedItem>,
  shape: RowTable<K>['shape'],
): RowTable<K> {
  const stage = `stage_${kind}`;
  const table = `polity."${kind}"`;
  return defineRowTable({
    kind,
    table,
    stage,
    columns: [
      ['organization', 'text'],
      ['id', 'text'],
      ['name', 'text'],
    ],
    key: ['%.organization', '%.id'],
    compared: ['name'],
    origins: 'set',
    live: `SELECT t.ctid AS tid, NULL::uuid AS subject, t.organization, t.id, t.name, t.origins FROM ${table} t ${liveInScope}`,
    insert: `
      INSERT INTO ${table} (root, organization, okey, id, name, origins)
      SELECT o.root, o.uid, o.okey, s.id, s.name, '{declared}' FROM ${stage} s ${tenant} WHERE ${picked(kind)}`,
    update: `UPDATE ${table} t SET name = s.name, origins = c.origins ${changed(kind, stage)}`,
    *rows({ organizations }, inScope) {
      for (const organization of organizations) {
        if (!inScope(organization.uid)) continue;
        for (const { id, name } of collectionOf(organization).list) yield [organization.uid, id, name];
      }
    },
    shape,
    uidOf: (row) => `${row.organization} ${row.id}`,
  });
}

function itemOf(record: Readonly<Record<string, unknown>>): ItemRow {
  return {
    organization: textOf(record, 'organization'),
    id: textOf(record, 'id'),
    name: textOf(record, 'name'),
    origins: textsOf(record, 'origins') as readonly Origin[],
  };
}

export const projectTable = defineItemTable('project', (organization) => organization.projects, itemOf);
export const workspaceTable = defineItemTable('workspace', (organization) => organization.workspaces, itemOf);
export const groupTable = defineItemTable('group', (organization) => organization.groups, itemOf);
