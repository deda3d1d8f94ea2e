import type { RowKind } from '../../model/rows.ts';
import { grantTable } from './grant.ts';
import { groupTable, projectTable, workspaceTable } from './items.ts';
import { groupMemberTable, membershipTable } from './members.ts';
import { organizationDomainTable, organizationTable } from './organization.ts';
import { accountTable, personTable } from './people.ts';
import { domainTable, portfolioTable } from './portfolio.ts';
import { roleTable } from './role.ts';
import type { RowTable } from './row-table.ts';
import { settingTable } from './setting.ts';

/** All kinds of rows, each after those that it refers to: inserted in this order, deleted in the reverse one. */
export const rowTables: readonly AnyRowTable[] = [
  portfolioTable,
  domainTable,
  personTable,
  accountTable,
  organizationTable,
  organizationDomainTable,
  roleTable,
  projectTable,
  workspaceTable,
  groupTable,
  membershipTable,
  groupMemberTable,
  grantTable,
  settingTable,
];

export type AnyRowTable = { readonly [K in RowKind]: RowTable<K> }[RowKind];
