import type { JsonValue } from '../../model/portfolio.ts';
import { changed, defineRowTable, inScope as liveInScope, picked, tenant, textOf } from './row-table.ts';

/** What an organization declares besides people and access: integrations, automations, assets, billing, notes. */
export const settingTable = defineRowTable({
  kind: 'setting',
  table: 'polity.setting',
  stage: 'stage_setting',
  columns: [
    ['organization', 'text'],
    ['kind', 'text'],
    ['id', 'text'],
    ['body', 'jsonb'],
  ],
  key: ['%.organization', '%.kind', '%.id'],
  compared: ['body'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, t.organization, t.kind, t.id, t.body, '{declared}'::text[] AS origins
      FROM polity.setting t ${liveInScope}`,
  insert: `
    INSERT INTO polity.setting (root, organization, okey, kind, id, body)
    SELECT o.root, o.uid, o.okey, s.kind, s.id, s.body FROM stage_setting s ${tenant} WHERE ${picked('setting')}`,
  update: `UPDATE polity.setting t SET body = s.body ${changed('setting', 'stage_setting')}`,
  *rows({ organizations }, inScope) {
    for (const { uid, settings } of organizations) {
      if (inScope(uid)) for (const { kind, id, body } of settings) yield [uid, kind, id, { json: body }];
    }
  },
  shape: (record) => ({
    organization: textOf(record, 'organization'),
    kind: textOf(record, 'kind'),
    id: textOf(record, 'id'),
    body: record.body as JsonValue,
  }),
  uidOf: (row) => `${row.organization} ${row.kind} ${row.id}`,
});
