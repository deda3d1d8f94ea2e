import { expect } from '@jest/globals';
import { noRight, refusedAll, rows, valuesOf } from '../support/meets.ts';
import type { Probe } from '../support/probe.ts';
import { acrossRoots, acting, keyedByLogin, ofApplication, readers } from '../support/roles.ts';

/** A table of the application's: unique within an organization, as polity asks for. */
export const protectedTable = {
  table: 'shop.contact',
  organization: 'organization',
  project: 'project',
  contact: { email: 'email', name: null },
} as const;

export const createProtectedTable = `
  CREATE TABLE shop.contact (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), organization text NOT NULL, project text, email text NOT NULL,
    UNIQUE (organization, email));
  CREATE TABLE shop.note (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), contact uuid REFERENCES shop.contact (id));
  GRANT INSERT, SELECT ON shop.note TO polity_test_app`;

const insert = (organization: string, more = ''): string =>
  `INSERT INTO shop.contact (organization, email) VALUES ('${organization}', 'same@people.example')${more}`;

/** The outcomes in pairs: one names what is foreign, the next what is absent. */
const inPairs: Probe['meets'] = (outcomes) => {
  for (let n = 0; n < outcomes.length; n += 2) {
    expect(outcomes[n]).toEqual(outcomes[n + 1]);
    expect(outcomes[n]?.refused).toBe(noRight);
  }
};

export const protectedProbes: readonly Probe[] = [
  {
    name: 'reads the rows of its organization',
    row: 'A2:',
    as: ['admin'],
    runs: ['SELECT email FROM shop.contact ORDER BY email'],
    meets: rows(['alder-print@shop.example'], ['alder-web@shop.example'], ['same@people.example']),
  },
  {
    name: 'reads the rows of its projects',
    row: 'A3:',
    as: ['contributor'],
    runs: ['SELECT email FROM shop.contact'],
    meets: rows(['alder-web@shop.example']),
  },
  {
    name: 'reads the rows of its subtree, without the sealed child’s',
    row: 'A4:',
    as: ['parent'],
    runs: ['SELECT DISTINCT organization FROM shop.contact ORDER BY 1'],
    meets: rows(['cedar'], ['quince']),
  },
  {
    name: 'reads through its view, and not otherwise',
    row: 'A2:',
    as: readers,
    runs: [
      'SELECT DISTINCT organization FROM polity_reader.contact ORDER BY 1',
      'SELECT * FROM shop.contact',
    ],
    meets: (outcomes, { login, target }) => {
      const own = login === target.logins.alder ? ['alder'] : ['cedar', 'quince'];
      expect(outcomes[0] && valuesOf(outcomes[0])).toEqual(own);
      expect(outcomes[1]?.refused).toBe(noRight);
    },
  },
  {
    name: 'reads or writes it without a right to',
    row: 'A2:',
    as: keyedByLogin,
    runs: [
      'SELECT * FROM shop.contact',
      insert('alder'),
      'DELETE FROM shop.contact',
      'SELECT email FROM shop.contact',
    ],
    meets: refusedAll(noRight),
  },
  {
    name: 'reads and deletes while nobody is named',
    row: 'A1:',
    as: ['nobody'],
    runs: [
      'SELECT * FROM shop.contact',
      'DELETE FROM shop.contact RETURNING *',
      "UPDATE shop.contact SET email = 'x' RETURNING *",
    ],
    meets: (outcomes) => {
      for (const outcome of outcomes) expect(outcome).toEqual({ rows: [], refused: null, message: null });
    },
  },
  {
    name: 'probes the key: a row for a foreign organization is refused as one for an absent organization is',
    row: 'A2:',
    as: [...acrossRoots, 'nobody'],
    runs: [
      ...['birch', 'absent'].map((uid) => insert(uid)),
      ...['birch', 'absent'].map((uid) => insert(uid, ' ON CONFLICT DO NOTHING')),
      ...['birch', 'absent'].map((uid) =>
        insert(uid, ' ON CONFLICT (organization, email) DO UPDATE SET email = excluded.email RETURNING *'),
      ),
      ...['vault', 'absent'].map((uid) => insert(uid, ' RETURNING *')),
    ],
    meets: inPairs,
  },
  {
    name: 'moves rows of its own to a foreign organization, or to an absent one',
    row: 'A2:',
    as: ['admin', 'contributor'],
    runs: ['birch', 'absent'].map((uid) => `UPDATE shop.contact SET organization = '${uid}'`),
    meets: inPairs,
  },
  {
    name: 'forges the path key: the trigger writes the organization’s own',
    row: 'A2:',
    as: ['admin'],
    runs: ({ marks }) => [
      `INSERT INTO shop.contact (organization, email, polity_key) VALUES ('alder', 'forged@people.example', '${marks.birch?.[1]}')`,
      `UPDATE shop.contact SET polity_key = '${marks.birch?.[1]}'`,
      'SELECT DISTINCT polity_key FROM shop.contact',
    ],
    meets: (outcomes, { marks }) => {
      expect(marks.alder).toContain(String(outcomes[2]?.rows[0]?.[0]));
      expect(outcomes[2]?.rows).toHaveLength(1);
    },
  },
  {
    name: 'takes the protection off, or goes round it',
    row: 'A2:',
    as: ofApplication,
    runs: ({ own }) => [
      'ALTER TABLE shop.contact DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE shop.contact DISABLE TRIGGER zz_polity_key',
      "SET session_replication_role = 'replica'",
      'DROP POLICY polity_select ON shop.contact',
      'TRUNCATE shop.contact',
      'COPY shop.contact FROM STDIN',
      `CREATE TABLE ${own}.heir () INHERITS (shop.contact)`,
      `CREATE TABLE ${own}.pointing (id uuid REFERENCES shop.contact (id))`,
      'CREATE TRIGGER seen BEFORE INSERT ON shop.contact FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
      'CREATE TABLE shop.mine (id int)',
    ],
    // 0A000: COPY into a table with row-level security.
    meets: refusedAll(noRight, '0A000'),
  },
  {
    name: 'hangs the trigger function on a table of its own, to learn keys',
    row: 'A2:',
    as: ofApplication,
    runs: ({ own }) => [
      `DO $$ DECLARE f text := (SELECT proname FROM pg_proc WHERE proname LIKE 'fill\\_key\\_%'); BEGIN
         CREATE TEMP TABLE learn (organization text, project text, email text, polity_key text);
         EXECUTE 'CREATE TRIGGER learn BEFORE INSERT ON learn FOR EACH ROW EXECUTE FUNCTION polity.' || f || '()'; END $$`,
      `CREATE TABLE ${own}.empty AS SELECT 1 / count(*) FROM pg_proc WHERE proname = 'find_key'`,
    ],
    // 22012: the function that fills keys the first time is gone.
    meets: refusedAll(noRight, '22012'),
  },
  {
    name: 'probes by a foreign key of a table that is not protected: it sees every row, and the id has to be guessed',
    row: 'A2:',
    as: ['admin'],
    runs: ({ target: _target }) => [
      "INSERT INTO shop.note (contact) VALUES ('00000000-0000-0000-0000-000000000000')",
    ],
    meets: (outcomes) => expect(outcomes[0]?.refused).toBe('23503'),
  },
  {
    name: 'calls a cheap function of its own on foreign rows of it',
    row: 'A2:',
    as: [...acting, 'nobody'],
    runs: ({ own }) => [
      `CREATE OR REPLACE FUNCTION ${own}.shout(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
       AS 'BEGIN RAISE NOTICE ''%'', value; RETURN true; END'`,
      `SELECT * FROM shop.contact WHERE ${own}.shout(email)`,
      `UPDATE shop.contact SET email = email WHERE ${own}.shout(email) AND ${own}.shout(organization)`,
      `DELETE FROM shop.contact WHERE ${own}.shout(email) AND organization = 'birch'`,
      "SELECT 1 / (CASE WHEN organization = 'birch' THEN 0 ELSE 1 END) FROM shop.contact",
    ],
    meets: (outcomes) => expect(outcomes.map(({ refused }) => refused)).not.toContain('22012'),
  },
];
