import type { Grant } from '../../model/portfolio.ts';
import type { GrantRow } from '../../model/rows.ts';
import {
  accountJoins,
  accountKey,
  type Cell,
  changed,
  defineRowTable,
  instantOrNull,
  inScope as liveInScope,
  organizationOrNull,
  picked,
  portfolioInScope,
  textOf,
} from './row-table.ts';

const columnsOfLive = `
  t.ctid AS tid, t.account AS subject, coalesce(t.organization, '') AS organization, t.principal_kind,
  coalesce(t.group_id, ${accountKey}) AS principal, t.scope_kind, coalesce(t.item, '') AS scope, t.role, t.reach,
  lower(t.period) AS valid_from, upper(t.period) AS valid_until, t.origin, ARRAY[t.origin] AS origins`;

/** One origin a row: a declared grant may stand beside an invited one (the exclusion constraint keeps each single). */
export const grantTable = defineRowTable({
  kind: 'grant',
  table: 'polity.access_grant',
  stage: 'stage_grant',
  columns: [
    ['organization', 'text'],
    ['principal_kind', 'text'],
    ['principal', 'text'],
    ['scope_kind', 'text'],
    ['scope', 'text'],
    ['role', 'text'],
    ['reach', 'text'],
    ['valid_from', 'timestamptz'],
    ['valid_until', 'timestamptz'],
    ['origin', 'text'],
  ],
  key: [
    '%.organization',
    '%.principal',
    '%.principal_kind',
    '%.scope_kind',
    '%.scope',
    '%.role',
    '%.origin',
    "coalesce(%.valid_from, '-infinity')",
  ],
  compared: ['reach', 'valid_until'],
  origins: 'set',
  live: `
    SELECT ${columnsOfLive} FROM polity.access_grant t ${liveInScope} ${accountJoins}
    UNION ALL
    SELECT ${columnsOfLive} FROM polity.access_grant t ${accountJoins} WHERE t.organization IS NULL AND ${portfolioInScope}`,
  insert: `
    INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, group_id, scope_kind, item, role,
                                     reach, origin, period)
    SELECT o.root, o.uid, o.okey, s.principal_kind, n.id, CASE WHEN s.principal_kind = 'group' THEN s.principal END,
           s.scope_kind, nullif(s.scope, ''), s.role, s.reach, s.origin, tstzrange(s.valid_from, s.valid_until)
      FROM stage_grant s
      LEFT JOIN polity.organization o ON o.uid = s.organization
      LEFT JOIN account_name n ON s.principal_kind = 'account' AND n.key = s.principal
     WHERE ${picked('grant')}`,
  update: `
    UPDATE polity.access_grant t SET reach = s.reach, period = tstzrange(s.valid_from, s.valid_until)
    ${changed('grant', 'stage_grant')}`,
  *rows({ superAdmins, organizations }, inScope) {
    if (inScope('')) {
      for (const key of superAdmins) {
        yield ['', 'account', key, 'portfolio', '', 'super-admin', 'own', null, null, 'declared'];
      }
    }
    for (const { uid, access } of organizations) {
      if (inScope(uid)) for (const grant of access.list) yield cellsOf(uid, grant);
    }
  },
  shape: (record): GrantRow => ({
    organization: organizationOrNull(record),
    principalKind: textOf(record, 'principal_kind') as GrantRow['principalKind'],
    principal: textOf(record, 'principal'),
    scopeKind: textOf(record, 'scope_kind') as GrantRow['scopeKind'],
    scope: textOf(record, 'scope'),
    role: textOf(record, 'role'),
    reach: textOf(record, 'reach') as GrantRow['reach'],
    from: instantOrNull(record, 'valid_from'),
    until: instantOrNull(record, 'valid_until'),
    origin: textOf(record, 'origin') as GrantRow['origin'],
  }),
  uidOf: (row) => {
    const principal = row.principalKind === 'group' ? `group:${row.principal}` : row.principal;
    const scope = row.scope === '' ? row.scopeKind : `${row.scopeKind}:${row.scope}`;
    const parts = [row.organization, principal, row.role, scope, row.from && `from ${row.from}`];
    return [...parts, row.origin === 'declared' ? null : row.origin].filter(Boolean).join(' ');
  },
});

function cellsOf(organization: string, grant: Grant): readonly Cell[] {
  const { principal, scope, role, reach, from, until } = grant;
  const who = principal.kind === 'account' ? principal.key : principal.id;
  const item = scope.kind === 'organization' ? '' : scope.id;
  return [organization, principal.kind, who, scope.kind, item, role, reach, from, until, 'declared'];
}
