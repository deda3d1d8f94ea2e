import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { applyRows } from '../../../src/database/apply-rows.ts';
import { appTables, databaseRoles } from '../../../src/model/database-roles.ts';
import { type TestDatabase, withClient } from '../../support/database.ts';
import { createSchemaDatabase } from '../../support/schema.ts';
import { type Attacker, connect } from './attacker.ts';
import { emailOf, makeForest } from './portfolio.ts';

/** The logins that attack. `stranger` belongs to nothing; readers read alder, and cedar with what lies below. */
export const loginKinds = ['app', 'planner', 'stranger', 'alder', 'cedar'] as const;
export type LoginKind = (typeof loginKinds)[number];

export const prefix = 'polity_test';

/** A database with the rights that the Pulumi program grants, the portfolio's rows, and logins with passwords. */
export interface Target {
  readonly database: TestDatabase;
  /** Role names of the logins. */
  readonly logins: Readonly<Record<LoginKind, string>>;
  connect(kind: LoginKind): Promise<Attacker>;
  /** Of a login, for a pool of its own. */
  urlOf(kind: LoginKind): string;
  /** Rows of a query, as the owner of the tables. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  accountOf(person: string): Promise<string>;
  drop(): Promise<void>;
}

export async function createTarget(): Promise<Target> {
  const database = await createSchemaDatabase();
  const logins = {
    app: `${database.prefix}app_login`,
    planner: `${database.prefix}planner_login`,
    stranger: `${database.prefix}stranger`,
    alder: `${database.prefix}reader_1`,
    cedar: `${database.prefix}reader_2`,
  };
  const password = randomBytes(18).toString('base64url');
  await withClient(database.url, async (client) => {
    await grantAsDeployed(client);
    await makeLogins(client, logins, password);
  });
  const outcome = await applyRows({
    url: database.url,
    portfolio: makeForest({ alder: logins.alder, cedar: logins.cedar }),
    retention: 'archived',
    judge: () => [],
    hash: 'test',
    acknowledged: false,
  });
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome.diagnostics));
  await withClient(database.url, giveKeys);
  // Statistics are something to look for.
  await withClient(database.adminUrl, (admin) => admin.query('ANALYZE'));
  const urlOf = (kind: LoginKind): string => {
    const url = new URL(database.url);
    url.username = logins[kind];
    url.password = password;
    return url.href;
  };
  const query: Target['query'] = (sql, values = []) =>
    withClient(database.url, async (client) => (await client.query(sql, [...values])).rows);
  return {
    database,
    logins,
    urlOf,
    query,
    connect: (kind) => connect(urlOf(kind)),
    accountOf: async (person) => {
      const [row] = await query('SELECT id FROM polity.account WHERE email_norm = $1', [emailOf(person)]);
      return String(row?.id);
    },
    drop: async () => {
      await withClient(database.adminUrl, async (admin) => {
        for (const login of Object.values(logins)) {
          const name = pg.escapeIdentifier(login);
          await admin.query(
            `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = $1`,
            [login],
          );
          await admin.query(`DROP OWNED BY ${name} CASCADE`);
          await admin.query(`DROP ROLE ${name}`);
        }
      });
      await database.drop();
    },
  };
}

/** Applications get what runs with the owner's rights, and nothing else: the tests' template is more generous. */
async function grantAsDeployed(client: pg.Client): Promise<void> {
  const { app } = databaseRoles(prefix);
  await client.query(`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA polity FROM ${app}`);
  await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA polity FROM ${app}`);
  const { rows } = await client.query<{ list: string }>(
    `SELECT string_agg(p.oid::regprocedure::text, ', ') AS list FROM pg_proc p
      WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef`,
  );
  await client.query(`GRANT EXECUTE ON FUNCTION ${rows[0]?.list} TO ${app}`);
  const tables = appTables.map((table) => `polity."${table}"`).join(', ');
  await client.query(`GRANT SELECT ON ${tables} TO ${app}`);
}

async function makeLogins(client: pg.Client, logins: Target['logins'], password: string): Promise<void> {
  const { app, planner, reader } = databaseRoles(prefix);
  const groups = { app, planner, stranger: null, alder: reader, cedar: reader };
  for (const kind of loginKinds) {
    const name = pg.escapeIdentifier(logins[kind]);
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    if (groups[kind] !== null) await client.query(`GRANT ${groups[kind]} TO ${name}`);
    // More than polity gives: whoever attacks can make tables, types and functions.
    await client.query(`GRANT ${name} TO CURRENT_USER`);
    await client.query(`CREATE SCHEMA own_${logins[kind]} AUTHORIZATION ${name}`);
    await client.query(`REVOKE ${name} FROM CURRENT_USER`);
  }
}

/** Keys that are found nowhere else: they are drawn at random otherwise, and could be in any number. */
async function giveKeys(client: pg.Client): Promise<void> {
  const keys = { alder: 'a1dea1', birch: 'b12cbb', cedar: 'cedacc', quince: 'cedaccd1ce1d', vault: 'fa017f' };
  for (const [uid, key] of Object.entries(keys)) {
    await client.query('UPDATE polity.organization SET ord = $2, okey = $3 WHERE uid = $1', [
      ...[uid, Number.parseInt(key.slice(-6), 16), key],
    ]);
  }
}
