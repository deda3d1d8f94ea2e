import { expect } from '@jest/globals';
import { rows, valuesOf } from '../support/meets.ts';
import type { Facts, Probe } from '../support/probe.ts';
import { acting, readers } from '../support/roles.ts';

/** Tables of its own in place of those that polity's functions read. */
const temporary = ({ accounts }: Pick<Facts, 'accounts'>): readonly string[] => [
  'CREATE TEMP TABLE signing_key (singleton boolean DEFAULT true, key bytea)',
  "INSERT INTO signing_key VALUES (true, 'known')",
  `CREATE TEMP TABLE present_account AS SELECT '${accounts.root}'::uuid AS account, ''::text AS email_norm, true AS verified, NULL::text AS person`,
  `CREATE TEMP TABLE current_grant AS SELECT NULL::uuid AS grant_id, '${accounts['alder-carl']}'::uuid AS account,
     'portfolio'::text AS scope_kind, 'super-admin'::text AS level, '{*:*}'::text[] AS permissions, NULL::text AS okey,
     NULL::text AS organization, 'own'::text AS reach, NULL::text AS item`,
  "CREATE TEMP TABLE organization AS SELECT 'birch'::text AS uid, 'active'::text AS status, '0'::text AS okey",
  `CREATE TEMP TABLE membership AS SELECT '${accounts['alder-carl']}'::uuid AS account, 'birch'::text AS organization`,
  'CREATE TEMP TABLE setting AS SELECT session_user::text AS login',
];

/** Functions and an operator of its own under names that polity's functions and policies use. */
const functions = ({ own }: Pick<Facts, 'own'>): readonly string[] => [
  `CREATE OR REPLACE FUNCTION ${own}.current_setting(text, boolean) RETURNS text LANGUAGE sql RETURN
     CASE WHEN $1 LIKE '%high' THEN 'g' WHEN $1 LIKE '%low' THEN '0' ELSE 'birch' END`,
  `CREATE OR REPLACE FUNCTION ${own}.sign_acting(text, text, text) RETURNS text LANGUAGE sql RETURN 'known'`,
  `CREATE OR REPLACE FUNCTION ${own}.fail(text, text) RETURNS void LANGUAGE sql AS ''`,
  `CREATE OR REPLACE FUNCTION ${own}.allows(text[], text) RETURNS boolean LANGUAGE sql RETURN true`,
  `CREATE OR REPLACE FUNCTION ${own}.starts_with(text, text) RETURNS boolean LANGUAGE sql RETURN true`,
  `CREATE OR REPLACE FUNCTION ${own}.always(text, text) RETURNS boolean LANGUAGE sql RETURN true`,
  `CREATE OPERATOR ${own}.>= (LEFTARG = text, RIGHTARG = text, FUNCTION = ${own}.always)`,
  `CREATE OPERATOR ${own}.< (LEFTARG = text, RIGHTARG = text, FUNCTION = ${own}.always)`,
  `CREATE OPERATOR ${own}.= (LEFTARG = text, RIGHTARG = text, FUNCTION = ${own}.always)`,
  `SET search_path = ${own}, pg_temp, pg_catalog`,
];

export const shadowProbes: readonly Probe[] = [
  {
    name: 'puts temporary tables in place of those that functions read, and forges a signature with a key of its own',
    row: 'A1:',
    as: acting,
    runs: (facts) => [
      ...temporary(facts),
      `SELECT set_config('polity.acting', a || encode(sha256(convert_to(a || pg_backend_pid() || '|' || extract(epoch FROM now()), 'UTF8') || 'known'), 'hex'), true)
         FROM (SELECT '${facts.accounts.root}|||') v (a)`,
      'SELECT polity.acting_account()',
    ],
    meets: rows([null]),
  },
  {
    name: 'selects a foreign organization that its temporary tables open to it',
    row: 'A2:',
    as: acting,
    runs: (facts) => [...temporary(facts), "SELECT polity.select_organization('birch')"],
    meets: (outcomes) => expect(outcomes.at(-1)?.refused).toBe('PL004'),
  },
  {
    name: 'puts temporary tables in place of those that its views read',
    row: 'A2:',
    as: readers,
    runs: (facts) => [
      ...temporary(facts),
      'SELECT uid FROM polity_reader.organization',
      'SET search_path = pg_temp, polity_reader',
      'SELECT uid FROM polity_reader.organization',
    ],
    meets: (outcomes) => {
      const [first, , last] = outcomes.slice(-3);
      expect(last).toEqual(first);
      expect(last?.rows).not.toContainEqual(['birch']);
    },
  },
  {
    name: 'puts functions and operators of its own first in the search path',
    row: 'A2:',
    as: acting,
    runs: (facts) => [
      ...functions(facts),
      'SELECT uid FROM polity.organization',
      'SELECT id FROM polity.account',
      "SELECT polity.select_organization('birch')",
      'SELECT * FROM polity.list_organizations()',
    ],
    meets: (outcomes) => {
      const [seen, , selected] = outcomes.slice(-4);
      expect(seen && valuesOf(seen)).not.toContain('birch');
      expect(selected?.refused).toBe('PL004');
    },
  },
  {
    name: 'puts functions and operators of its own first in the search path of its views',
    row: 'A2:',
    as: readers,
    runs: (facts) => [
      ...functions(facts),
      'SELECT * FROM polity_reader.organization',
      'SELECT * FROM polity_reader.account',
    ],
    meets: (outcomes) => expect(outcomes.slice(-2).map(({ refused }) => refused)).toEqual([null, null]),
  },
  {
    name: 'calls functions whose arguments, types and casts are its own',
    row: 'A6:',
    as: ['nobody', ...acting],
    runs: ({ own }) => [
      `DROP TYPE IF EXISTS ${own}.uid CASCADE`,
      `CREATE TYPE ${own}.uid AS (value text)`,
      `CREATE OR REPLACE FUNCTION ${own}.who(${own}.uid) RETURNS text LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''as %'', current_user; RETURN $1.value; END'`,
      `CREATE CAST (${own}.uid AS text) WITH FUNCTION ${own}.who(${own}.uid) AS IMPLICIT`,
      `SELECT polity.select_organization(ROW('birch')::${own}.uid)`,
      `SELECT polity.list_accounts(ROW('birch')::${own}.uid)`,
      "SELECT string_agg(current_user::text, ',')",
    ],
    // Its cast is called before the function is, with its own rights.
    meets: (outcomes, { login }) => expect(outcomes.at(-1)?.rows).toEqual([[login]]),
  },
  {
    name: 'leaves deferred work (a constraint trigger of its own, a cursor) for when the owner’s rights are on',
    row: 'A6:',
    as: acting,
    runs: ({ own }) => [
      `CREATE OR REPLACE FUNCTION ${own}.tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF current_user <> session_user THEN RAISE EXCEPTION 'runs as %', current_user; END IF; RETURN NULL; END $$`,
      `CREATE TABLE ${own}.later (id int)`,
      `CREATE CONSTRAINT TRIGGER later AFTER INSERT ON ${own}.later DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${own}.tell()`,
      `INSERT INTO ${own}.later VALUES (1)`,
      'SELECT * FROM polity.list_workspaces()',
      'SET CONSTRAINTS ALL IMMEDIATE',
      `DROP TABLE ${own}.later`,
    ],
    meets: (outcomes) => expect(outcomes.map(({ message }) => message)).toEqual(Array(7).fill(null)),
  },
  {
    name: 'defines a function under the name of the schema’s owner’s rights (SECURITY DEFINER stays its own)',
    row: 'A6:',
    as: ['nobody'],
    runs: ({ own }) => [
      `CREATE OR REPLACE FUNCTION ${own}.as_me() RETURNS text LANGUAGE sql SECURITY DEFINER RETURN current_user`,
      `ALTER FUNCTION ${own}.as_me() OWNER TO polity_test_owner`,
      `SELECT ${own}.as_me()`,
    ],
    meets: (outcomes, { login }) => expect(outcomes.at(-1)?.rows).toEqual([[login]]),
  },
];
