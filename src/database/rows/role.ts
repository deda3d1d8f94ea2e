import type { Role } from '../../model/portfolio.ts';
import type { RoleRow } from '../../model/rows.ts';
import {
  type Cell,
  changed,
  defineRowTable,
  organizationOrNull,
  picked,
  textOf,
  textsOf,
} from './row-table.ts';

/** The catalogue (organization '') and the organizations' own roles. */
export const roleTable = defineRowTable({
  kind: 'role',
  table: 'polity.role',
  stage: 'stage_role',
  columns: [
    ['organization', 'text'],
    ['id', 'text'],
    ['level', 'text'],
    ['permissions', 'text[]'],
  ],
  key: ['%.organization', '%.id'],
  compared: ['level', 'permissions'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, t.organization, t.id, t.level, t.permissions,
           '{declared}'::text[] AS origins
      FROM polity.role t JOIN stage_scope sc ON sc.organization = t.organization AND sc.root IS DISTINCT FROM ''`,
  insert: `
    INSERT INTO polity.role (organization, id, level, permissions)
    SELECT s.organization, s.id, s.level, s.permissions FROM stage_role s WHERE ${picked('role')}`,
  update: `
    UPDATE polity.role t SET level = s.level, permissions = s.permissions ${changed('role', 'stage_role')}`,
  *rows({ roles, organizations }, inScope) {
    if (inScope('')) for (const role of roles) yield cellsOf('', role);
    for (const { uid, roles: own } of organizations) {
      if (inScope(uid)) for (const role of own) yield cellsOf(uid, role);
    }
  },
  shape: (record): RoleRow => ({
    organization: organizationOrNull(record),
    id: textOf(record, 'id'),
    level: textOf(record, 'level') as RoleRow['level'],
    permissions: textsOf(record, 'permissions'),
  }),
  uidOf: (row) => (row.organization === null ? row.id : `${row.organization} ${row.id}`),
});

function cellsOf(organization: string, { id, level, permissions }: Role): readonly Cell[] {
  return [organization, id, level, permissions];
}
