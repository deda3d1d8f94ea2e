import type { AccountKey } from '../../model/portfolio.ts';
import type { OrganizationRow } from '../../model/rows.ts';
import {
  accountJoins,
  accountKey,
  changed,
  defineRowTable,
  instantOrNull,
  inScope as liveInScope,
  picked,
  tenant,
  textOf,
  textOrNull,
} from './row-table.ts';

/** As many as there are staged rows, and more: twice as many draws as rows miss rarely, as long as keys are mostly free. */
const freeOrds = `
  SELECT drawn.ord, row_number() OVER (ORDER BY random()) AS n
    FROM (SELECT DISTINCT floor(random() * 16777216)::integer AS ord
            FROM generate_series(1, 2 * (SELECT count(*) FROM stage_organization) + 16)) drawn
   WHERE NOT EXISTS (SELECT 1 FROM polity.organization o WHERE o.ord = drawn.ord)`;

/**
 * `root` and `okey` are derived from `parent` and not compared: `rekey` mends them after the organizations are written.
 * New rows get a free `ord` at random, so that a key does not tell how many organizations there are, and a key of their own
 * until then.
 */
export const organizationTable = defineRowTable({
  kind: 'organization',
  table: 'polity.organization',
  stage: 'stage_organization',
  columns: [
    ['organization', 'text'],
    ['parent', 'text'],
    ['folder', 'text'],
    ['name', 'text'],
    ['type', 'text'],
    ['status', 'text'],
    ['isolation', 'text'],
    ['mission_until', 'timestamptz'],
    ['contact', 'text'],
    ['mode', 'text'],
    ['admins', 'text'],
    ['sso_required', 'boolean'],
    ['root', 'text'],
  ],
  key: ['%.organization'],
  compared: [
    'parent',
    'folder',
    'name',
    'type',
    'status',
    'isolation',
    'mission_until',
    'contact',
    'mode',
    'admins',
    'sso_required',
  ],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, t.uid AS organization, t.parent, t.folder, t.name, t.type, t.status,
           t.isolation, t.mission_until, CASE WHEN t.account IS NOT NULL THEN ${accountKey} END AS contact,
           t.mode, t.admins, t.sso_required, t.root, '{declared}'::text[] AS origins
      FROM (SELECT o.ctid, o.contact AS account, o.* FROM polity.organization o) t
      JOIN stage_scope sc ON sc.organization = t.uid ${accountJoins}`,
  insert: `
    INSERT INTO polity.organization (root, uid, parent, ord, okey, folder, name, type, status, isolation, mission_until,
                                     contact, mode, admins, sso_required)
    SELECT s.root, s.organization, s.parent, s.ord, lpad(to_hex(s.ord), 6, '0'), s.folder, s.name, s.type, s.status,
           s.isolation, s.mission_until, n.id, s.mode, s.admins, s.sso_required
      FROM (SELECT made.*, free.ord
              FROM (SELECT s.*, row_number() OVER () AS n FROM stage_organization s WHERE ${picked('organization')}) made
              LEFT JOIN (${freeOrds}) free USING (n)) s
      LEFT JOIN account_name n ON n.key = s.contact`,
  update: `
    UPDATE polity.organization t
       SET root = CASE WHEN s.parent IS NULL THEN s.organization ELSE s.root END, parent = s.parent, folder = s.folder,
           name = s.name, type = s.type, status = s.status, isolation = s.isolation, mission_until = s.mission_until,
           contact = (SELECT n.id FROM account_name n WHERE n.key = s.contact),
           mode = s.mode, admins = s.admins, sso_required = s.sso_required
    ${changed('organization', 'stage_organization')}`,
  *rows({ organizations }, inScope) {
    for (const o of organizations) {
      if (!inScope(o.uid)) continue;
      const { mode, admins } = o.membership;
      yield [
        ...[
          o.uid,
          o.parent,
          o.folder,
          o.name,
          o.type,
          o.status,
          o.isolation,
          o.missionUntil,
          o.contact,
          mode,
          admins,
        ],
        ...[o.ssoRequired, o.root],
      ];
    }
  },
  shape: (record): OrganizationRow => ({
    uid: textOf(record, 'organization'),
    parent: textOrNull(record, 'parent'),
    folder: textOrNull(record, 'folder'),
    name: textOf(record, 'name'),
    type: textOf(record, 'type') as OrganizationRow['type'],
    status: textOf(record, 'status') as OrganizationRow['status'],
    isolation: textOf(record, 'isolation') as OrganizationRow['isolation'],
    missionUntil: instantOrNull(record, 'mission_until'),
    contact: textOrNull(record, 'contact') as AccountKey | null,
    mode: textOf(record, 'mode') as OrganizationRow['mode'],
    admins: textOf(record, 'admins') as OrganizationRow['admins'],
    ssoRequired: record.sso_required === true,
  }),
  uidOf: (row) => row.uid,
});

export const organizationDomainTable = defineRowTable({
  kind: 'organizationDomain',
  table: 'polity.organization_domain',
  stage: 'stage_organization_domain',
  columns: [
    ['organization', 'text'],
    ['domain', 'text'],
    ['subdomains', 'boolean'],
  ],
  key: ['%.organization', '%.domain'],
  compared: ['subdomains'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, t.organization, t.domain, t.subdomains, '{declared}'::text[] AS origins
      FROM polity.organization_domain t ${liveInScope}`,
  insert: `
    INSERT INTO polity.organization_domain (root, organization, okey, domain, subdomains)
    SELECT o.root, o.uid, o.okey, s.domain, s.subdomains FROM stage_organization_domain s ${tenant}
     WHERE ${picked('organizationDomain')}`,
  update: `
    UPDATE polity.organization_domain t SET subdomains = s.subdomains
    ${changed('organizationDomain', 'stage_organization_domain')}`,
  *rows({ organizations }, inScope) {
    for (const { uid, domains } of organizations) {
      if (inScope(uid)) for (const { name, subdomains } of domains) yield [uid, name, subdomains];
    }
  },
  shape: (record) => ({
    organization: textOf(record, 'organization'),
    domain: textOf(record, 'domain'),
    subdomains: record.subdomains === true,
  }),
  uidOf: (row) => `${row.organization} ${row.domain}`,
});
