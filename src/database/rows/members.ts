import type { AccountKey } from '../../model/portfolio.ts';
import type { Origin } from '../../model/rows.ts';
import {
  accountJoins,
  accountKey,
  changed,
  defineRowTable,
  inScope as liveInScope,
  picked,
  tenant,
  textOf,
  textsOf,
} from './row-table.ts';

/** B3: the claim of an organization on an account. */
export const membershipTable = defineRowTable({
  kind: 'membership',
  table: 'polity.membership',
  stage: 'stage_membership',
  columns: [
    ['organization', 'text'],
    ['account', 'text'],
  ],
  key: ['%.organization', '%.account'],
  compared: [],
  origins: 'set',
  live: `
    SELECT t.ctid AS tid, t.account AS subject, t.organization, ${accountKey} AS account, t.origins
      FROM polity.membership t ${liveInScope} ${accountJoins}`,
  insert: `
    INSERT INTO polity.membership (account, root, organization, okey, origins)
    SELECT n.id, o.root, o.uid, o.okey, '{declared}'
      FROM stage_membership s JOIN account_name n ON n.key = s.account ${tenant} WHERE ${picked('membership')}`,
  update: `UPDATE polity.membership t SET origins = c.origins ${changed('membership', 'stage_membership')}`,
  *rows({ organizations }, inScope) {
    for (const { uid, members } of organizations) {
      if (inScope(uid)) for (const account of members.list) yield [uid, account];
    }
  },
  shape: (record) => ({
    organization: textOf(record, 'organization'),
    account: textOf(record, 'account') as AccountKey,
    origins: textsOf(record, 'origins') as readonly Origin[],
  }),
  uidOf: (row) => `${row.organization} ${row.account}`,
});

export const groupMemberTable = defineRowTable({
  kind: 'groupMember',
  table: 'polity.group_member',
  stage: 'stage_group_member',
  columns: [
    ['organization', 'text'],
    ['group_id', 'text'],
    ['account', 'text'],
  ],
  key: ['%.organization', '%.group_id', '%.account'],
  compared: [],
  origins: 'set',
  live: `
    SELECT t.ctid AS tid, t.account AS subject, t.organization, t.group_id, ${accountKey} AS account, t.origins
      FROM polity.group_member t ${liveInScope} ${accountJoins}`,
  insert: `
    INSERT INTO polity.group_member (root, organization, okey, group_id, account, origins)
    SELECT o.root, o.uid, o.okey, s.group_id, n.id, '{declared}'
      FROM stage_group_member s JOIN account_name n ON n.key = s.account ${tenant} WHERE ${picked('groupMember')}`,
  update: `UPDATE polity.group_member t SET origins = c.origins ${changed('groupMember', 'stage_group_member')}`,
  *rows({ organizations }, inScope) {
    for (const { uid, groups } of organizations) {
      if (!inScope(uid)) continue;
      for (const group of groups.list)
        for (const account of group.members.list) yield [uid, group.id, account];
    }
  },
  shape: (record) => ({
    organization: textOf(record, 'organization'),
    group: textOf(record, 'group_id'),
    account: textOf(record, 'account') as AccountKey,
    origins: textsOf(record, 'origins') as readonly Origin[],
  }),
  uidOf: (row) => `${row.organization} ${row.group} ${row.account}`,
});
