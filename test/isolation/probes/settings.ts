import { expect } from '@jest/globals';
import { alike, noRight, nothing, refusedAll, rows, valuesOf } from '../support/meets.ts';
import type { Facts, Probe } from '../support/probe.ts';
import { acting, everybody, ofApplication } from '../support/roles.ts';

/** As wide as scopes come, and of an account that sees everything. */
const forge = ({ accounts, marks }: Pick<Facts, 'accounts' | 'marks'>): readonly string[] => {
  const forged = {
    low: '0',
    high: 'g',
    write_low: '0',
    write_high: 'g',
    account: accounts.root ?? '',
    organization: marks.birch?.[0] ?? '',
    projects: '{birch-web}',
    write_projects: '{birch-web}',
    workspaces: '{birch-docs}',
    acting: `${accounts.root}|||${'0'.repeat(64)}`,
  };
  return Object.entries(forged).map(([name, value]) => `SET polity.${name} = '${value}'`);
};

const uids = 'SELECT uid FROM polity_reader.organization ORDER BY uid';

export const settingsProbes: readonly Probe[] = [
  {
    name: 'forges every setting, and still sees what belongs to the login',
    row: 'A2:',
    as: ['reader'],
    runs: (facts) => [...forge(facts), "SET session.authorization = 'polity_test_owner'", uids],
    meets: rows(['alder']),
  },
  {
    name: 'forges every setting, and still sees its subtree without the sealed child',
    row: 'A4:',
    as: ['parentReader'],
    runs: (facts) => [...forge(facts), uids],
    meets: rows(['cedar'], ['quince']),
  },
  {
    name: 'forges every setting, and still may read nothing',
    row: 'A2:',
    as: ['stranger'],
    runs: (facts) => [...forge(facts), uids],
    meets: (outcomes) => expect(outcomes.at(-1)?.refused).toBe(noRight),
  },
  {
    name: 'forges every setting, and sees no more and may no more than before',
    row: 'A6:',
    as: ['planner'],
    runs: (facts) => [
      'SELECT count(*) FROM polity.access_grant',
      ...forge(facts),
      'SELECT count(*) FROM polity.access_grant',
      "UPDATE polity.organization SET name = 'x'",
      'SELECT * FROM polity.signing_key',
    ],
    meets: (outcomes) => {
      expect(outcomes.at(-3)).toEqual(outcomes[0]);
      expect(outcomes.slice(-2).map(({ refused }) => refused)).toEqual([noRight, noRight]);
    },
  },
  {
    name: 'forges who acts: functions ask for the signature',
    row: 'A1:',
    as: ['nobody'],
    runs: (facts) => [
      'BEGIN',
      ...forge(facts).map((sql) => sql.replace('SET', 'SET LOCAL')),
      'SELECT polity.acting_account()',
      'SAVEPOINT s',
      'SELECT * FROM polity.list_organizations()',
      'ROLLBACK TO s',
      "SELECT polity.select_organization('birch')",
    ],
    meets: (outcomes) => {
      expect(outcomes.at(-5)?.rows).toEqual([[null]]);
      expect(outcomes.at(-3)?.refused).toBe('PL001');
      expect(outcomes.at(-1)?.refused).toBe('PL001');
    },
  },
  {
    name: 'edits what act_in wrote: another account, another organization, a longer text',
    row: 'A1:',
    as: acting,
    runs: ({ accounts }) => [
      `SELECT set_config('polity.acting', regexp_replace(current_setting('polity.acting'), '^[^|]+', '${accounts.root}'), true)`,
      'SELECT polity.acting_account()',
    ],
    meets: rows([null]),
  },
  {
    name: 'names a second account in the transaction, whatever it clears before',
    row: 'A1:',
    as: acting,
    runs: ({ accounts }) => [
      "SELECT set_config('polity.acting', '', true)",
      'RESET ALL',
      'SELECT pg_advisory_unlock_all()',
      `SELECT polity.act_as('${accounts.root}')`,
    ],
    meets: (outcomes) => expect(outcomes.at(-1)?.refused).toBe('PL002'),
  },
  {
    name: 'clears its settings and sees nothing',
    row: 'A1:',
    as: acting,
    runs: [
      'RESET ALL',
      ...[
        'organization',
        'membership',
        'access_grant',
        'account',
        'person',
        'role',
        'project',
        'workspace',
        'setting',
      ].map((table) => `SELECT * FROM polity.${table}`),
    ],
    meets: nothing,
  },
  {
    name: 'switches row-level security off: a refusal, also within functions that run with the owner’s rights',
    row: 'A2:',
    as: ofApplication,
    runs: ({ accounts }) => [
      'SET row_security = off',
      'SELECT * FROM polity.organization',
      `SELECT polity.act_as('${accounts.root}')`,
      'SELECT * FROM polity.list_workspaces()',
    ],
    meets: (outcomes) => {
      expect(outcomes[0]?.refused).toBeNull();
      expect(outcomes.slice(1).map(({ refused }) => refused)).not.toContain(null);
    },
  },
  {
    name: 'switches row-level security off: its views refuse as well',
    row: 'A2:',
    as: ['reader', 'parentReader'],
    runs: [
      'SET row_security = off',
      'SELECT * FROM polity_reader.account',
      'SELECT * FROM polity_reader.setting',
    ],
    meets: (outcomes) => expect(outcomes.map(({ refused }) => refused)).toEqual([null, noRight, noRight]),
  },
  {
    name: 'keeps a forged setting for later sessions, or for those of others',
    row: 'A1:',
    as: everybody,
    runs: ({ target, login }) => [
      `ALTER ROLE ${login} SET polity.low = '0'`,
      `ALTER ROLE polity_test_app SET polity.low = '0'`,
      `ALTER DATABASE ${new URL(target.database.url).pathname.slice(1)} SET polity.low = '0'`,
      "ALTER SYSTEM SET polity.low = '0'",
    ],
    // 25001: not within a transaction.
    meets: refusedAll(noRight, '25001'),
  },
  {
    name: 'changes how text is compared and parsed; its views show the same',
    row: 'A2:',
    as: ['reader', 'parentReader'],
    runs: [
      uids,
      ...[
        'transform_null_equals = on',
        'standard_conforming_strings = off',
        "search_path = ''",
        'array_nulls = off',
      ].flatMap((setting) => [`SET ${setting}`, uids]),
    ],
    meets: (outcomes, facts) => {
      const read = outcomes.filter((_, n) => facts.statements[n] === uids);
      expect(read).toHaveLength(5);
      alike(read, facts);
      expect(valuesOf(read[0] ?? { rows: [], refused: null, message: null })).not.toEqual([]);
    },
  },
];
