import type pg from 'pg';
import type { HiddenRows, RawRows } from './rows.ts';
import { readTables, type TableName } from './tables.ts';

const instant = (expression: string): string => `(extract(epoch FROM ${expression}) * 1000)::float8`;

/** Columns beside the key, as the oracle needs them. */
const columns: Readonly<Record<TableName, readonly string[]>> = {
  organization: [
    ...['uid', 'root', 'parent', 'okey', 'status', 'isolation', 'contact'],
    `${instant('mission_until')} AS mission_until`,
  ],
  organization_domain: ['organization', 'okey', 'domain', 'subdomains'],
  setting: ['organization', 'okey'],
  project: ['organization', 'okey', 'id'],
  workspace: ['organization', 'okey', 'id'],
  group: ['organization', 'okey', 'id'],
  membership: ['organization', 'okey', 'account'],
  group_member: ['organization', 'okey', 'group_id', 'account'],
  access_grant: [
    ...['organization', 'okey', 'account', 'group_id', 'scope_kind', 'item', 'role', 'reach'],
    ...[`${instant('lower(period)')} AS "from"`, `${instant('upper(period)')} AS until`],
    ...['lower_inc(period) AS from_inside', 'upper_inc(period) AS until_inside'],
  ],
  workspace_person: ['workspace', 'account', 'owner'],
  role: ['organization', 'id', 'level', 'permissions'],
  account: ['id', 'email_norm', 'verified', 'person', 'status'],
  person: ['id', `${instant('left_at')} AS left_at`],
  person_email: ['person'],
};

/** All rows, in one snapshot if the transaction keeps one. The login must see every row: the planner does. */
export async function readRows(client: pg.Client): Promise<RawRows> {
  const read = async <Table extends TableName>(name: Table): Promise<RawRows[Table]> => {
    const found = readTables.find((table) => table.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    const list = [`${found.key} AS key`, ...columns[name].filter((column) => column !== 'key')].join(', ');
    const { rows } = await client.query(`SELECT ${list} FROM ${found.table}`);
    return rows as unknown as RawRows[Table];
  };
  return {
    organization: await read('organization'),
    organization_domain: await read('organization_domain'),
    setting: await read('setting'),
    project: await read('project'),
    workspace: await read('workspace'),
    group: await read('group'),
    membership: await read('membership'),
    group_member: await read('group_member'),
    access_grant: await read('access_grant'),
    workspace_person: await read('workspace_person'),
    role: await read('role'),
    account: await read('account'),
    person: await read('person'),
    person_email: await read('person_email'),
  };
}

/** Of the log, so many at most. */
const mostEvents = 5000;

const sinceWhen = `
  SELECT coalesce((SELECT (at + interval '1 microsecond')::text FROM polity.event ORDER BY at DESC OFFSET $1 LIMIT 1), '-infinity') AS since`;

/** Keys are those that the functions' rows have. */
export const hiddenKeys = {
  invitation: "concat_ws('|', invitation, state)",
  event: "concat_ws('|', extract(epoch FROM at), organization, kind, actor)",
} as const;

/** The same for what only functions tell. */
export async function readHidden(client: pg.Client): Promise<HiddenRows> {
  const { rows } = await client.query<{ since: string }>(sinceWhen, [mostEvents]);
  const since = rows[0]?.since ?? '-infinity';
  const invitation = await client.query<HiddenRows['invitation'][number]>(
    `SELECT ${hiddenKeys.invitation} AS key, organization
       FROM (SELECT id AS invitation, state, organization FROM polity.invitation) i`,
  );
  const event = await client.query<HiddenRows['event'][number]>(
    `SELECT ${hiddenKeys.event} AS key, organization FROM polity.event WHERE at >= $1 AND organization IS NOT NULL`,
    [since],
  );
  return { invitation: invitation.rows, event: event.rows, since };
}
