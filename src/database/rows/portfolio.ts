import type { JsonValue } from '../../model/portfolio.ts';
import { changed, defineRowTable, picked, portfolioInScope, textOf, textsOf } from './row-table.ts';

export const portfolioTable = defineRowTable({
  kind: 'portfolio',
  table: 'polity.portfolio',
  stage: 'stage_portfolio',
  columns: [
    ['organization', 'text'],
    ['name', 'text'],
    ['time_zone', 'text'],
    ['budgets', 'jsonb'],
    ['settings', 'jsonb'],
    ['format_version', 'integer'],
  ],
  key: ['%.organization'],
  compared: ['name', 'time_zone', 'budgets', 'settings', 'format_version'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, ''::text AS organization, t.name, t.time_zone, t.budgets, t.settings, t.format_version,
           '{declared}'::text[] AS origins
      FROM polity.portfolio t WHERE ${portfolioInScope}`,
  insert: `
    INSERT INTO polity.portfolio (name, time_zone, budgets, settings, format_version, digest_root, digest_portfolio)
    SELECT s.name, s.time_zone, s.budgets, s.settings, s.format_version, '', '' FROM stage_portfolio s WHERE ${picked('portfolio')}`,
  update: `
    UPDATE polity.portfolio t
       SET name = s.name, time_zone = s.time_zone, budgets = s.budgets, settings = s.settings,
           format_version = s.format_version
    ${changed('portfolio', 'stage_portfolio')}`,
  *rows({ name, timeZone, budgets, settings, formatVersion, destroyed }, inScope) {
    if (inScope('') && destroyed === undefined)
      yield ['', name, timeZone, { json: budgets }, { json: settings }, formatVersion];
  },
  shape: (record) => ({
    name: textOf(record, 'name'),
    timeZone: textOf(record, 'time_zone'),
    budgets: record.budgets as JsonValue,
    settings: record.settings as JsonValue,
  }),
  uidOf: (row) => row.name,
});

export const domainTable = defineRowTable({
  kind: 'domain',
  table: 'polity.domain',
  stage: 'stage_domain',
  columns: [
    ['organization', 'text'],
    ['name', 'text'],
    ['assigned', 'text[]'],
    ['attestation', 'jsonb'],
  ],
  key: ['%.name'],
  compared: ['assigned', 'attestation'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, NULL::uuid AS subject, ''::text AS organization, t.name, t.assigned, t.attestation,
           '{declared}'::text[] AS origins
      FROM polity.domain t WHERE ${portfolioInScope}`,
  insert: `
    INSERT INTO polity.domain (name, assigned, attestation)
    SELECT s.name, s.assigned, s.attestation FROM stage_domain s WHERE ${picked('domain')}`,
  update: `
    UPDATE polity.domain t SET assigned = s.assigned, attestation = s.attestation ${changed('domain', 'stage_domain')}`,
  *rows({ domains }, inScope) {
    if (!inScope('')) return;
    for (const { name, assigned, attestation } of domains) {
      yield ['', name, assigned, attestation === null ? null : { json: attestation }];
    }
  },
  shape: (record) => ({
    name: textOf(record, 'name'),
    assigned: textsOf(record, 'assigned'),
    attestation: record.attestation as JsonValue,
  }),
  uidOf: (row) => row.name,
});
