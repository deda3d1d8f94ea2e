import type { AccountKey } from '../../model/portfolio.ts';
import type { AccountRow, Origin } from '../../model/rows.ts';
import {
  changed,
  defineRowTable,
  instantOrNull,
  picked,
  portfolioInScope,
  textOf,
  textOrNull,
  textsOf,
} from './row-table.ts';

/** C16. The e-mails are a table of their own in the database (unique over all people), a list here. */
export const personTable = defineRowTable({
  kind: 'person',
  table: 'polity.person',
  stage: 'stage_person',
  columns: [
    ['organization', 'text'],
    ['id', 'text'],
    ['name', 'text'],
    ['emails', 'text[]'],
    ['handles', 'jsonb'],
    ['left_at', 'timestamptz'],
  ],
  key: ['%.id'],
  compared: ['name', 'emails', 'handles', 'left_at'],
  origins: 'declared',
  live: `
    SELECT t.ctid AS tid, t.account AS subject, ''::text AS organization, t.id, t.name,
           ARRAY(SELECT e.email_norm FROM polity.person_email e WHERE e.person = t.id ORDER BY e.position) AS emails,
           t.handles, t.left_at, '{declared}'::text[] AS origins
      FROM polity.person t WHERE ${portfolioInScope}`,
  insert: `
    INSERT INTO polity.person (id, name, handles, left_at)
    SELECT s.id, s.name, s.handles, s.left_at FROM stage_person s WHERE ${picked('person')}`,
  update: `
    UPDATE polity.person t SET name = s.name, handles = s.handles, left_at = s.left_at ${changed('person', 'stage_person')}`,
  *rows({ people }, inScope) {
    if (!inScope('')) return;
    for (const { id, name, emails, handles, left } of people)
      yield ['', id, name, emails, { json: handles }, left];
  },
  shape: (record) => ({
    id: textOf(record, 'id'),
    name: textOf(record, 'name'),
    emails: textsOf(record, 'emails'),
    handles: record.handles as Readonly<Record<string, string>>,
    left: instantOrNull(record, 'left_at'),
  }),
  uidOf: (row) => row.id,
});

/** Compared by id, not by name: which live account a declaration means is settled in `account_name` before the diff. */
export const accountTable = defineRowTable({
  kind: 'account',
  table: 'polity.account',
  stage: 'stage_account',
  columns: [
    ['organization', 'text'],
    ['key', 'text'],
    ['email', 'text'],
    ['email_norm', 'text'],
    ['person', 'text'],
    ['status', 'text'],
    ['id', 'uuid'],
  ],
  key: ['%.id'],
  compared: ['email', 'email_norm', 'person'],
  origins: 'set',
  live: `
    SELECT t.ctid AS tid, t.id AS subject, ''::text AS organization,
           coalesce(n.key, 'person:' || p.id, 'email:' || t.email_norm) AS key,
           t.email, t.email_norm, t.person, t.status, t.id, t.origins
      FROM polity.account t
      LEFT JOIN account_name n ON n.id = t.id
      LEFT JOIN polity.person p ON p.account = t.id
     WHERE ${portfolioInScope}
       AND ('declared' = ANY (t.origins) OR n.id IS NOT NULL
            OR EXISTS (SELECT 1 FROM stage_exclusive WHERE kind = 'account'))`,
  insert: `
    INSERT INTO polity.account (id, email, email_norm, person, origins)
    SELECT s.id, s.email, s.email_norm, s.person, '{declared}' FROM stage_account s WHERE ${picked('account')}`,
  update: `
    UPDATE polity.account t SET email = s.email, email_norm = s.email_norm, person = s.person, origins = c.origins
      FROM chg c JOIN stage_account s ON s.ctid = c.stage WHERE c.kind = 'account' AND c.act = 'U' AND t.id = s.id`,
  *rows({ accounts }, inScope) {
    if (!inScope('')) return;
    for (const { key, email, emailNorm, person } of accounts)
      yield ['', key, email, emailNorm, person, 'active', null];
  },
  shape: (record): AccountRow => ({
    key: textOf(record, 'key') as AccountKey,
    email: textOf(record, 'email'),
    person: textOrNull(record, 'person'),
    status: textOf(record, 'status') as AccountRow['status'],
    origins: textsOf(record, 'origins') as readonly Origin[],
  }),
  uidOf: (row) => row.key,
});
