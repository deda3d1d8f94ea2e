import { expect } from '@jest/globals';
import { noRight, refusedAll, rows } from '../support/meets.ts';
import type { Probe } from '../support/probe.ts';
import { everybody, keyedByLogin } from '../support/roles.ts';

export const serverProbes: readonly Probe[] = [
  {
    name: 'reads and writes files of the server',
    row: 'A2:',
    as: everybody,
    runs: [
      "SELECT pg_read_file('PG_VERSION')",
      "SELECT pg_read_binary_file('base/1/PG_VERSION')",
      "SELECT pg_ls_dir('.')",
      'SELECT * FROM pg_ls_logdir()',
      'SELECT * FROM pg_ls_waldir()',
      "SELECT pg_stat_file('PG_VERSION')",
      "COPY (SELECT 1) TO '/tmp/attack'",
      "COPY (SELECT 1) TO PROGRAM 'true'",
      "SELECT lo_import('/etc/passwd')",
      "SELECT lo_export(1, '/tmp/attack')",
      'SELECT pg_current_logfile()',
      'SELECT * FROM pg_hba_file_rules',
    ],
    meets: refusedAll(noRight),
  },
  {
    name: 'loads other languages, libraries and extensions',
    row: 'A2:',
    as: everybody,
    runs: [
      ...[
        'dblink',
        'postgres_fdw',
        'file_fdw',
        'adminpack',
        'pageinspect',
        'pg_buffercache',
        'pg_stat_statements',
        'plpython3u',
      ].map((extension) => `CREATE EXTENSION ${extension}`),
      'CREATE FOREIGN DATA WRAPPER seen',
      'CREATE SERVER seen FOREIGN DATA WRAPPER postgres_fdw',
      "CREATE FUNCTION pg_temp.system(cstring) RETURNS int LANGUAGE c AS '$libdir/x', 'system'",
      "CREATE FUNCTION pg_temp.inner() RETURNS int LANGUAGE internal AS 'pg_backend_pid'",
      'CREATE FUNCTION pg_temp.leakproof(text) RETURNS boolean LANGUAGE sql LEAKPROOF RETURN true',
      "LOAD 'plpython3'",
      "CREATE SUBSCRIPTION seen CONNECTION 'host=127.0.0.1' PUBLICATION seen WITH (connect = false)",
      "SELECT dblink_connect('')",
    ],
    // 0A000, 58P01: the extension is not even there; 42704, 42883: nor is its wrapper or function.
    meets: refusedAll(noRight, '0A000', '58P01', '42704', '42883'),
  },
  {
    name: 'finds a way out of the database: foreign servers, untrusted languages, event triggers, sequences, publications',
    row: 'A2:',
    as: everybody,
    runs: [
      `SELECT 'extension ' || extname FROM pg_extension WHERE extname NOT IN ('plpgsql', 'btree_gist', 'fuzzystrmatch', 'pg_trgm')
        UNION ALL SELECT 'wrapper ' || fdwname FROM pg_foreign_data_wrapper
        UNION ALL SELECT 'server ' || srvname FROM pg_foreign_server
        UNION ALL SELECT 'language ' || lanname FROM pg_language WHERE lanname NOT IN ('internal', 'c', 'sql', 'plpgsql')
        UNION ALL SELECT 'event trigger ' || evtname FROM pg_event_trigger
        UNION ALL SELECT 'publication ' || pubname FROM pg_publication
        UNION ALL SELECT 'sequence ' || relname FROM pg_class WHERE relkind = 'S' AND pg_get_userbyid(relowner) = 'polity_test_owner'
        UNION ALL SELECT 'materialized view ' || relname FROM pg_class WHERE relkind = 'm'`,
    ],
    meets: rows(),
  },
  {
    name: 'reads large objects of others',
    row: 'A2:',
    as: everybody,
    runs: [
      'SELECT * FROM pg_largeobject',
      'DO $$ BEGIN PERFORM lo_get(m.oid) FROM pg_largeobject_metadata m WHERE pg_get_userbyid(m.lomowner) <> current_user; END $$',
      'DO $$ BEGIN PERFORM lo_unlink(m.oid) FROM pg_largeobject_metadata m WHERE pg_get_userbyid(m.lomowner) <> current_user; END $$',
    ],
    // 42704: what is not one's own cannot be told from what is not there, when it is removed.
    meets: refusedAll(noRight, '42704'),
  },
  {
    name: 'stops or inspects what others run',
    row: 'A2:',
    as: everybody,
    runs: ({ target }) => [
      "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'polity'",
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'polity'",
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${target.logins.app}' AND usename <> session_user`,
      'SELECT pg_reload_conf()',
      'SELECT pg_switch_wal()',
      'SELECT pg_log_backend_memory_contexts(1)',
      'SELECT * FROM pg_get_backend_memory_contexts()',
      "SELECT pg_create_logical_replication_slot('seen', 'pgoutput')",
      "SELECT pg_logical_emit_message(true, 'seen', 'seen')",
      'SELECT pg_stat_reset()',
      'SELECT pg_promote()',
      'CREATE DATABASE another',
      'CREATE TABLESPACE another LOCATION $$/tmp$$',
      "PREPARE TRANSACTION 'seen'",
    ],
    meets: (outcomes, { statements }) => {
      const passed = outcomes.flatMap(({ refused, rows: found }, n) =>
        refused === null && found.length > 0 ? [statements[n]] : [],
      );
      expect(passed.filter((sql) => !sql?.includes('pg_logical_emit_message'))).toEqual([]);
    },
  },
  {
    name: 'reads what others are running',
    row: 'A2:',
    as: keyedByLogin,
    runs: [
      `SELECT DISTINCT query, application_name, client_addr, backend_xmin FROM pg_stat_activity WHERE datname = current_database() AND usename <> session_user`,
    ],
    meets: (outcomes) =>
      expect(outcomes[0]?.rows).toEqual([['<insufficient privilege>', expect.anything(), null, null]]),
  },
];
