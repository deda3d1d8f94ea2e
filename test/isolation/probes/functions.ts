import { expect } from '@jest/globals';
import { alike, anything, rows, valuesOf } from '../support/meets.ts';
import type { Probe } from '../support/probe.ts';
import { acting } from '../support/roles.ts';

const lists = [
  'list_accounts',
  'list_grants',
  'list_invitations',
  'list_other_workspaces',
  'list_bill',
  'list_consolidated_people',
  'list_consolidated_access',
  'list_consolidated_activity',
  'list_shared_contacts',
  'list_similar_contacts',
  'list_own_shared_contacts',
];

export const functionProbes: readonly Probe[] = [
  {
    name: 'calls what lists, on every organization',
    row: 'A2:',
    as: acting,
    runs: [
      'SELECT * FROM polity.list_organizations()',
      'SELECT * FROM polity.list_workspaces()',
      'SELECT * FROM polity.list_access()',
      ...['alder', 'birch', 'cedar', 'quince', 'vault', 'absent'].flatMap((uid) =>
        lists.map((list) => `SELECT * FROM polity.${list}('${uid}')`),
      ),
    ],
    meets: (outcomes) => {
      expect(outcomes.slice(0, 3).map(({ refused }) => refused)).toEqual([null, null, null]);
      expect(new Set(outcomes.map(({ refused }) => refused))).toEqual(new Set([null, 'PL004']));
    },
  },
  {
    name: 'asks for the whole bill',
    row: 'A15:',
    as: acting,
    runs: ['SELECT * FROM polity.list_bill()'],
    meets: (outcomes) => expect(outcomes[0]?.refused).toBe('PL004'),
  },
  {
    name: 'looks at a sealed child: name, contact and bill, and nothing else',
    row: 'A4:',
    as: ['parent'],
    runs: ["SELECT * FROM polity.list_children('cedar') WHERE isolation = 'sealed'"],
    meets: rows(['vault', 'Cedar Vault', 'sealed', 'vault-vera@vault.example', 0]),
    tells: 'the name and the contact',
  },
  {
    name: 'looks above: of its parent it is told the uid in its own row',
    row: 'A4:',
    as: ['child', 'sealed'],
    runs: [
      'SELECT parent, root FROM polity.organization',
      "SELECT count(*)::int FROM polity.account WHERE email LIKE 'cedar%'",
      "SELECT count(*)::int FROM polity.organization WHERE uid = 'cedar'",
      "SELECT * FROM polity.list_children('cedar')",
      "SELECT * FROM polity.list_consolidated_people('cedar')",
      "SELECT polity.select_organization('cedar')",
    ],
    meets: (outcomes) => {
      expect(outcomes[0]?.rows).toEqual([['cedar', 'cedar']]);
      expect(outcomes.slice(1, 3).flatMap(valuesOf)).toEqual([0, 0]);
      expect(outcomes.slice(3).map(({ refused }) => refused)).toEqual(['PL004', 'PL004', 'PL004']);
    },
  },
  {
    name: 'creates what has a name that a foreign organization uses: no unique key tells',
    row: 'A2:',
    as: acting,
    runs: [
      "SELECT organization FROM polity.create_workspace('birch-docs', 'Docs')",
      "SELECT organization FROM polity.create_workspace('vault-docs', 'Docs')",
      "SELECT organization FROM polity.create_workspace('absent-docs', 'Docs')",
    ],
    meets: (outcomes) => {
      // In vault there is one of that name, which only vault's own may learn.
      const [first, second, third] = outcomes;
      expect(third?.refused).toBeNull();
      expect(first).toEqual(third);
      expect([third?.rows, [['vault']], []]).toContainEqual(second?.rows);
    },
  },
  {
    name: 'invites and lets in by e-mail: an account that exists looks like one that does not',
    row: 'A2:',
    as: ['admin'],
    runs: ['birch-bob@birch.example', 'nobody@birch.example'].map(
      (email) =>
        `SELECT length(token) FROM polity.invite('alder', '${email}', 'workspace', 'alder-docs', 'contributor')`,
    ),
    meets: (outcomes) => expect(outcomes.map(({ rows: found }) => found)).toEqual([[[64]], [[64]]]),
  },
  {
    name: 'asks for an address that is declared for it: whether another has that address makes no difference',
    row: 'A2:',
    as: acting,
    runs: ['birch-bob@birch.example', 'vault-vera@vault.example', 'nobody@birch.example'].map(
      (email) => `SELECT polity.request_email_change('${email}')`,
    ),
    meets: (outcomes, facts) => {
      alike(outcomes, facts);
      expect(outcomes[0]?.refused).toBe('PL020');
    },
  },
  {
    name: 'uses the token of a foreign session, cut, turned or as its hash',
    row: 'A1:',
    as: ['nobody'],
    runs: ['0'.repeat(64), 'F'.repeat(64), "' OR true --".replaceAll("'", "''"), '\\x00', ''].map(
      (token) => `SELECT polity.act_by_session('${token}')`,
    ),
    meets: (outcomes) => {
      expect(new Set(outcomes.map(({ refused }) => refused))).toEqual(new Set(['PL010']));
    },
  },
  {
    name: 'passes what is no text, no account, no organization',
    row: 'A1:',
    as: [...acting, 'nobody'],
    runs: [
      "SELECT polity.select_organization('')",
      'SELECT polity.select_organization(NULL)',
      "SELECT polity.select_organization('birch' || chr(0x200b))",
      "SELECT polity.select_organization('BIRCH')",
      "SELECT polity.select_organization('alder'' OR true --')",
      'SELECT polity.act_in(NULL, NULL)',
      "SELECT polity.act_in(NULL, 'birch')",
      'SELECT polity.act_as(NULL)',
    ],
    meets: (outcomes) => expect(outcomes.map(({ refused }) => refused)).not.toContain(null),
  },
  {
    name: 'asks what its own scope is written as',
    row: 'A1:',
    as: acting,
    runs: ["SELECT name, setting FROM pg_settings WHERE name LIKE 'polity.%'", 'SHOW ALL'],
    meets: anything,
  },
];
