import { expect } from '@jest/globals';
import { appTables, secretTables } from '../../../src/model/database-roles.ts';
import { noRight, refusedAll, rows } from '../support/meets.ts';
import type { Probe } from '../support/probe.ts';
import { everybody, keyedByLogin, ofApplication, readers } from '../support/roles.ts';

const below = ['stranger', ...ofApplication, ...readers] as const;
const allTables = [
  ...appTables,
  ...secretTables,
  ...[
    'session',
    'email_token',
    'invitation',
    'event',
    'change_log',
    'applied_plan',
    'migration',
    'sso_requirement',
  ],
];
const unread = allTables.filter((table) => !appTables.includes(table));
const views = [
  'effective_access',
  'current_grant',
  'open_organization',
  'account_kind',
  'contact',
  'invoice',
];

/** What only an owner may do to a table, a function or a schema. */
const ownersWork = [
  'ALTER TABLE polity.organization DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE polity.organization NO FORCE ROW LEVEL SECURITY',
  'CREATE POLICY more ON polity.organization USING (true)',
  'DROP POLICY app_read ON polity.organization',
  'ALTER POLICY app_read ON polity.organization USING (true)',
  'ALTER TABLE polity.organization OWNER TO CURRENT_USER',
  'CREATE INDEX ON polity.organization (name)',
  'CREATE STATISTICS seen ON uid, name FROM polity.organization',
  'CREATE RULE seen AS ON SELECT TO polity.organization DO INSTEAD SELECT 1',
  'CREATE RULE seen AS ON INSERT TO polity.organization DO ALSO NOTIFY seen',
  "COMMENT ON TABLE polity.organization IS 'seen'",
  "SECURITY LABEL ON TABLE polity.organization IS 'seen'",
  'ALTER VIEW polity.effective_access SET (security_invoker = false)',
  "CREATE OR REPLACE FUNCTION polity.act_as(account uuid) RETURNS void LANGUAGE sql AS ''",
  'ALTER FUNCTION polity.act_as(uuid) SECURITY INVOKER',
  'ALTER FUNCTION polity.act_as(uuid) SET search_path = pg_temp',
  'DROP FUNCTION polity.act_as(uuid)',
  'ALTER SCHEMA polity OWNER TO CURRENT_USER',
  'CREATE TABLE polity.mine (id int)',
  'CREATE FUNCTION polity.mine() RETURNS int LANGUAGE sql RETURN 1',
  'CREATE TABLE polity_reader.mine (id int)',
  'CREATE TABLE public.mine (id int)',
  'CREATE SCHEMA another',
  'ALTER DEFAULT PRIVILEGES FOR ROLE polity_test_owner GRANT SELECT ON TABLES TO PUBLIC',
  'REASSIGN OWNED BY polity_test_owner TO CURRENT_USER',
];

export const rightsProbes: readonly Probe[] = [
  {
    name: 'takes the place of another role',
    row: 'A2:',
    as: everybody,
    runs: ({ target }) => [
      'SET ROLE polity_test_owner',
      'SET ROLE pg_read_all_data',
      'SET ROLE pg_monitor',
      'SET ROLE pg_read_server_files',
      ...['stranger', 'app', 'planner', 'alder', 'cedar'].flatMap((kind) => {
        const name = target.logins[kind as keyof typeof target.logins];
        return [`SET SESSION AUTHORIZATION ${name}`, `SET LOCAL SESSION AUTHORIZATION ${name}`];
      }),
      'SET SESSION AUTHORIZATION polity_test_owner',
      'GRANT polity_test_owner TO CURRENT_USER',
      'CREATE ROLE another SUPERUSER',
      'ALTER ROLE CURRENT_USER BYPASSRLS',
      'ALTER ROLE CURRENT_USER SUPERUSER',
    ],
    meets: (outcomes, { target, login }) => {
      const codes = outcomes.map(({ refused }) => refused);
      // To oneself, nothing changes.
      const selves = Object.values(target.logins).indexOf(login);
      expect(selves).toBeGreaterThanOrEqual(0);
      expect(codes.filter((code) => code === null)).toHaveLength(2);
      expect(codes.filter((code) => code !== null && code !== noRight)).toEqual([]);
    },
  },
  {
    name: 'joins the roles that polity made',
    row: 'A2:',
    as: ['stranger'],
    runs: ['app', 'planner', 'reader', 'owner'].map((kind) => `SET ROLE polity_test_${kind}`),
    meets: refusedAll(noRight),
  },
  {
    name: 'reads tables without a right to',
    row: 'A2:',
    as: ['stranger', ...readers],
    runs: [...allTables, ...views].map((table) => `SELECT * FROM polity."${table}"`),
    meets: refusedAll(noRight),
  },
  {
    name: 'reads tables and views that are not the application’s',
    row: 'A2:',
    as: ofApplication,
    runs: [...unread, ...views].map((table) => `SELECT * FROM polity."${table}"`),
    meets: refusedAll(noRight),
  },
  {
    name: 'reads keys and secrets',
    row: 'A2:',
    as: everybody,
    runs: [
      ...secretTables.map((table) => `SELECT * FROM polity.${table}`),
      "SELECT polity.sign_acting('a', '', '')",
    ],
    meets: refusedAll(noRight),
  },
  {
    name: 'writes rows (RETURNING and ON CONFLICT would tell of others’)',
    row: 'A6:',
    as: everybody,
    runs: appTables.flatMap((table) => [
      `INSERT INTO polity."${table}" DEFAULT VALUES ON CONFLICT DO NOTHING RETURNING *`,
      `DELETE FROM polity."${table}" RETURNING *`,
      `TRUNCATE polity."${table}"`,
      `SELECT * FROM polity."${table}" FOR KEY SHARE`,
      `DO $$ BEGIN LOCK TABLE polity."${table}" IN ROW EXCLUSIVE MODE; END $$`,
    ]),
    meets: refusedAll(noRight),
  },
  {
    name: 'updates and merges rows',
    row: 'A6:',
    as: everybody,
    runs: [
      "UPDATE polity.account SET email = 'x' RETURNING *",
      'UPDATE polity.organization SET okey = okey RETURNING *',
      "MERGE INTO polity.organization o USING (VALUES ('birch')) v (u) ON o.uid = v.u WHEN MATCHED THEN DELETE",
      'COPY polity.organization FROM STDIN',
    ],
    meets: refusedAll(noRight),
  },
  {
    name: 'does what only owners may',
    row: 'A2:',
    as: everybody,
    runs: ownersWork,
    // 22023: no provider of security labels is loaded; 42809: a rule that a table cannot have.
    meets: refusedAll(noRight, '22023', '42809'),
  },
  {
    name: 'gives away what it has',
    row: 'A2:',
    as: everybody,
    runs: [
      'GRANT SELECT ON polity.organization, polity.account TO PUBLIC',
      'GRANT EXECUTE ON FUNCTION polity.act_as(uuid) TO PUBLIC',
      'GRANT USAGE ON SCHEMA polity TO PUBLIC',
      `SELECT count(*)::int
         FROM (SELECT relowner, relacl FROM pg_class UNION ALL SELECT proowner, proacl FROM pg_proc
                UNION ALL SELECT nspowner, nspacl FROM pg_namespace) o (owner, rights), aclexplode(o.rights) r
        WHERE r.grantee = 0 AND pg_get_userbyid(o.owner) = 'polity_test_owner'`,
    ],
    meets: rows([0]),
  },
  {
    name: 'hangs a table of its own on a polity table (inheritance, partition, foreign key, trigger, rule, view)',
    row: 'A2:',
    as: everybody,
    runs: ({ own }) => [
      `CREATE TABLE ${own}.child () INHERITS (polity.organization)`,
      `CREATE TABLE ${own}.referring (uid text REFERENCES polity.organization (uid))`,
      `CREATE TABLE ${own}.keyed (uid text, okey text, FOREIGN KEY (uid, okey) REFERENCES polity.organization (uid, okey))`,
      `ALTER TABLE polity.organization INHERIT ${own}.nothing`,
      `CREATE TRIGGER seen BEFORE INSERT ON polity.organization FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
      `CREATE EVENT TRIGGER seen ON ddl_command_end EXECUTE FUNCTION ${own}.nothing()`,
      `CREATE PUBLICATION seen FOR TABLE polity.organization`,
      'CREATE PUBLICATION seen FOR ALL TABLES',
    ],
    // 42P01, 42883: what it would hang there is not looked for, or not found.
    meets: refusedAll(noRight, '42P01', '42883', '3F000'),
  },
  {
    name: 'calls functions that are for polity itself',
    row: 'A6:',
    as: below,
    runs: ({ accounts }) => {
      const bob = `'${accounts['birch-bob']}'::uuid`;
      return [
        `SELECT polity.write_acting(${bob}, NULL, 'birch')`,
        `SELECT polity.name_acting(${bob}, NULL, 'birch')`,
        `SELECT polity.find_scope(${bob}, 'birch')`,
        'SELECT polity.read_acting()',
        `SELECT polity.claim(${bob}, 'alder', 'granted')`,
        `SELECT polity.find_admin_grants(${bob}, 'birch')`,
        `SELECT polity.issue_email_token(${bob}, 'x@x.example', 'x@x.example')`,
        `SELECT polity.log_event('x', ${bob}, 'birch', NULL, NULL, '{}')`,
        "SELECT polity.has_domains('birch')",
        `SELECT polity.is_member(${bob}, 'birch')`,
        "SELECT polity.find_matches('birch.example')",
        'SELECT polity.make_token()',
        'SELECT polity.find_reader_range()',
        'SELECT polity.find_reader_accounts()',
      ];
    },
    meets: refusedAll(noRight),
  },
  {
    name: 'calls what runs with the owner’s rights',
    row: 'A1:',
    as: keyedByLogin,
    runs: ({ accounts }) => [
      `SELECT polity.act_as('${accounts.root}')`,
      `SELECT polity.act_in('${accounts['birch-bob']}', 'birch')`,
      `SELECT polity.open_session('${accounts['birch-bob']}')`,
      "SELECT * FROM polity.sign_up('a@b.example')",
      `SELECT polity.must_use_sso('${accounts['birch-bob']}')`,
      'SELECT polity.acting_account()',
    ],
    meets: refusedAll(noRight),
  },
];
