import { expect } from '@jest/globals';
import { appTables, readerViews } from '../../../src/model/database-roles.ts';
import { anything, noRight, nothing, refusedAll, rows } from '../support/meets.ts';
import type { Facts, Probe } from '../support/probe.ts';
import { acrossRoots, acting, everybody, keyedByLogin, ofApplication, readers } from '../support/roles.ts';

/** Of its own making and cheaper than anything, so that a planner that may would call it first. It shouts what it is given. */
const leak = ({ own }: Pick<Facts, 'own'>): readonly string[] => [
  `CREATE OR REPLACE FUNCTION ${own}.leak(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
   AS 'BEGIN RAISE NOTICE ''%'', value; RETURN true; END'`,
  `CREATE OR REPLACE FUNCTION ${own}.leaks(value text, other text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
   AS 'BEGIN RAISE NOTICE ''%'', value; RETURN true; END'`,
  `CREATE OPERATOR ${own}.<<<< (LEFTARG = text, RIGHTARG = text, FUNCTION = ${own}.leaks)`,
];

/** In the application's place or a reader's: where it reads. */
const schemaOf = (login: string): string => (login.includes('reader') ? 'polity_reader' : 'polity');

const explain = 'EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT';
const keys = (view: string, column: string, uid: string): string =>
  `${explain} * FROM polity_reader.${view} WHERE ${column} = '${uid}'`;

export const readingProbes: readonly Probe[] = [
  {
    name: 'reads everything that it may read',
    row: 'A2:',
    as: acting,
    runs: appTables.map((table) => `SELECT * FROM polity."${table}"`),
    meets: (outcomes) => expect(outcomes.map(({ refused }) => refused)).not.toContain(noRight),
  },
  {
    name: 'reads everything that it may read',
    row: 'A2:',
    as: readers,
    runs: readerViews.map((view) => `SELECT * FROM polity_reader."${view}"`),
    meets: (outcomes) => {
      for (const { refused } of outcomes) expect(refused).toBeNull();
      expect(outcomes[readerViews.indexOf('access_grant')]?.rows).not.toEqual([]);
    },
  },
  {
    name: 'reads while nobody is named',
    row: 'A1:',
    as: ['nobody'],
    runs: appTables.map((table) => `SELECT * FROM polity."${table}"`),
    meets: nothing,
  },
  {
    name: 'asks for foreign rows by every key that it knows',
    row: 'A2:',
    as: [...acrossRoots, 'nobody'],
    runs: ({ accounts, marks }) => [
      "SELECT * FROM polity.organization WHERE uid = 'birch' OR root = 'birch'",
      `SELECT * FROM polity.organization WHERE okey = ANY ('{${marks.birch?.join(',')}}')`,
      `SELECT * FROM polity.account WHERE id = '${accounts['birch-bob']}'`,
      "SELECT * FROM polity.account WHERE email_norm = 'birch-bob@birch.example'",
      "SELECT * FROM polity.person WHERE id = 'birch-bob'",
      "SELECT * FROM polity.role WHERE id = 'birch-helper'",
      "SELECT * FROM polity.setting WHERE root = 'birch' AND organization = 'birch'",
      "SELECT * FROM polity.organization WHERE uid = 'vault'",
      "SELECT * FROM polity.project WHERE organization = 'vault'",
    ],
    meets: nothing,
  },
  {
    name: 'looks at projects that are not granted to it',
    row: 'A3:',
    as: ['contributor'],
    runs: [
      'SELECT id FROM polity.project UNION ALL SELECT id FROM polity.workspace UNION ALL SELECT id FROM polity."group"',
    ],
    meets: rows(['alder-web']),
  },
  {
    name: 'looks below: an open child is there, a sealed one is not',
    row: 'A4:',
    as: ['parent'],
    runs: ['SELECT uid FROM polity.organization ORDER BY uid'],
    meets: rows(['cedar'], ['quince']),
  },
  {
    name: 'calls a cheap function of its own in WHERE, to be called before the policy',
    row: 'A2:',
    as: [...acting, 'nobody', ...readers],
    runs: (facts) => [
      ...leak(facts),
      `SELECT * FROM ${schemaOf(facts.login)}.organization WHERE ${facts.own}.leak(uid)`,
      `SELECT * FROM ${schemaOf(facts.login)}.organization WHERE name OPERATOR(${facts.own}.<<<<) 'x' AND uid = 'birch'`,
      `SELECT * FROM ${schemaOf(facts.login)}.account a JOIN ${schemaOf(facts.login)}.membership m ON m.account = a.id AND ${facts.own}.leak(a.email)`,
      `SELECT count(*) FILTER (WHERE ${facts.own}.leak(email)) FROM ${schemaOf(facts.login)}.account`,
      `SELECT * FROM ${schemaOf(facts.login)}.role ORDER BY ${facts.own}.leak(id) LIMIT 1`,
    ],
    meets: anything,
  },
  {
    name: 'divides by zero and casts where a foreign row would be',
    row: 'A2:',
    as: [...acrossRoots, 'nobody', ...readers],
    runs: ({ login }) => [
      `SELECT 1 FROM ${schemaOf(login)}.organization WHERE 1 / (CASE uid WHEN 'birch' THEN 0 WHEN 'vault' THEN 0 ELSE 1 END) = 0`,
      `SELECT 1 FROM ${schemaOf(login)}.account WHERE (CASE WHEN email LIKE '%birch%' OR email LIKE '%vault%' THEN email ELSE '1' END)::int = 0`,
      `SELECT 1 FROM ${schemaOf(login)}.project WHERE (CASE WHEN organization <> ALL ('{alder,cedar,quince}') THEN id ELSE '1' END)::uuid IS NOT NULL
        AND organization <> ALL ('{alder,cedar,quince}')`,
    ],
    meets: nothing,
  },
  {
    name: 'reads by way of samples, system columns, XML, cursors, blocks and tables of its own',
    row: 'A2:',
    as: [...acting, 'nobody'],
    runs: ({ own }) => [
      'SELECT ctid, xmin, cmin, tableoid, * FROM polity.organization TABLESAMPLE SYSTEM (100)',
      'SELECT * FROM ONLY polity.account TABLESAMPLE BERNOULLI (100) REPEATABLE (1)',
      "SELECT table_to_xml('polity.organization', true, false, '')",
      "SELECT query_to_xml('SELECT * FROM polity.account', true, false, '')",
      "SELECT schema_to_xml('polity', true, false, '')",
      'DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM polity.membership LOOP RAISE NOTICE $q$%$q$, r; END LOOP; END $$',
      `CREATE TABLE ${own}.copied AS SELECT * FROM polity.account`,
      `SELECT * FROM ${own}.copied`,
      `DROP TABLE ${own}.copied`,
      'SELECT json_agg(o), string_agg(o::text, $$,$$) FROM polity.organization o',
      "SELECT o FROM (VALUES ('birch'), ('vault')) v (uid) LEFT JOIN polity.organization o USING (uid)",
    ],
    meets: anything,
  },
  {
    name: 'has its queries run by parallel workers, whose settings are copies',
    row: 'A2:',
    as: [...acrossRoots, 'nobody'],
    runs: [
      'SELECT uid FROM polity.organization ORDER BY uid',
      // It was `force_parallel_mode` before 16.
      "SELECT set_config(name, 'on', false) FROM pg_settings WHERE name IN ('debug_parallel_query', 'force_parallel_mode')",
      'SELECT uid FROM polity.organization ORDER BY uid',
    ],
    meets: (outcomes) => {
      expect(outcomes[1]?.refused).toBeNull();
      expect(outcomes[2]).toEqual(outcomes[0]);
    },
  },
  {
    name: 'reads the views that are for readers, or calls what they stand on',
    row: 'A2:',
    as: ['stranger', ...ofApplication, 'planner'],
    runs: readerViews.flatMap((view) => [
      `SELECT * FROM polity_reader."${view}"`,
      `SELECT * FROM polity_reader."read_${view}"()`,
    ]),
    meets: refusedAll(noRight),
  },
  {
    name: 'copies out: a table, a query, and to where it may not',
    row: 'A2:',
    as: [...acting, 'nobody'],
    runs: ['COPY polity.organization TO STDOUT', 'COPY (SELECT * FROM polity.account) TO STDOUT'],
    meets: (outcomes) => expect(outcomes.map(({ refused }) => refused)).toEqual([null, null]),
  },
  {
    name: 'copies out tables that it has no right to',
    row: 'A2:',
    as: ['stranger', ...readers],
    runs: ['COPY polity.organization TO STDOUT', 'COPY (SELECT * FROM polity.account) TO STDOUT'],
    meets: refusedAll(noRight),
  },
  {
    name: 'makes a backup, which must fail rather than be a part',
    row: 'A2:',
    as: ofApplication,
    runs: ['SET row_security = off', ...appTables.map((table) => `COPY polity."${table}" TO STDOUT`)],
    meets: (outcomes) =>
      expect(new Set(outcomes.slice(1).map(({ refused }) => refused))).toEqual(new Set([noRight])),
  },
  {
    name: 'makes a backup: it may not even lock what it cannot read',
    row: 'A2:',
    as: ['stranger', ...readers],
    runs: appTables.map((table) => `DO $$ BEGIN LOCK TABLE polity."${table}" IN ACCESS SHARE MODE; END $$`),
    meets: refusedAll(noRight),
  },
  {
    name: 'asks EXPLAIN whether a key exists: same rows and buffers for one that is absent and one that is foreign',
    row: 'A2:',
    as: readers,
    runs: [
      ['organization', 'uid'],
      ['organization', 'name'],
      ['project', 'organization'],
      ['setting', 'organization'],
      ['membership', 'organization'],
      ['account', 'email'],
    ].flatMap(([view = '', column = '']) => [
      // The first two fill the session's caches.
      ...[0, 1].map(() => keys(view, column, 'warm')),
      keys(view, column, 'birch'),
      keys(view, column, 'absnt'),
    ]),
    meets: (outcomes) => {
      for (let n = 0; n < outcomes.length; n += 4) {
        const plans = outcomes.slice(n + 2, n + 4).map((outcome) => JSON.stringify(outcome));
        expect(plans[0]?.replaceAll('birch', 'absnt')).toBe(plans[1]);
      }
    },
    tells: 'the plan repeats what was asked',
  },
  {
    name: 'has the server print the plans of what runs with the owner’s rights',
    row: 'A2:',
    as: readers,
    runs: [
      'SET debug_print_parse = on',
      'SET debug_print_rewritten = on',
      'SET debug_print_plan = on',
      'SET client_min_messages = debug5',
      'SELECT count(*) FROM polity_reader.account',
      'SELECT count(*) FROM polity_reader.setting',
    ],
    meets: anything,
  },
  {
    name: 'reads what ANALYZE learned of the values',
    row: 'A2:',
    as: everybody,
    runs: [
      "SELECT * FROM pg_stats WHERE schemaname LIKE 'polity%'",
      "SELECT * FROM pg_stats_ext WHERE schemaname LIKE 'polity%'",
      "SELECT * FROM pg_stats_ext_exprs WHERE schemaname LIKE 'polity%'",
    ],
    meets: nothing,
  },
  {
    name: 'reads the tables behind those statistics',
    row: 'A2:',
    as: everybody,
    runs: [
      'SELECT * FROM pg_statistic',
      'SELECT * FROM pg_statistic_ext_data',
      'SELECT * FROM pg_authid',
      'SELECT * FROM pg_user_mapping',
    ],
    meets: refusedAll(noRight),
  },
  {
    name: 'reads the catalogue: names of tables and roles, sources, settings, comments',
    row: 'A2:',
    as: [...keyedByLogin, 'nobody'],
    runs: [
      ...[
        'pg_class',
        'pg_proc',
        'pg_policy',
        'pg_constraint',
        'pg_index',
        'pg_trigger',
        'pg_description',
        'pg_shdescription',
      ],
      ...[
        'pg_db_role_setting',
        'pg_roles',
        'pg_attrdef',
        'pg_rewrite',
        'pg_type',
        'pg_enum',
        'pg_seclabels',
        'pg_settings',
      ],
      ...[
        'pg_prepared_xacts',
        'pg_locks',
        'pg_stat_activity',
        'pg_stat_all_tables',
        'pg_statio_all_tables',
        'pg_event_trigger',
      ],
    ].map((table) => `SELECT * FROM ${table}`),
    meets: anything,
  },
];
