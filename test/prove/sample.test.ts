import { describe, expect, it } from '@jest/globals';
import { indexRows } from '../../src/prove/oracle/row-index.ts';
import type { RawRows } from '../../src/prove/rows.ts';
import { chooseSelections } from '../../src/prove/sample.ts';

const organization = (uid: string): RawRows['organization'][number] => ({
  ...{ key: uid, uid, root: uid, parent: null, okey: uid, status: 'active', isolation: 'open' },
  ...{ mission_until: null, contact: null },
});
const grant = (account: string, where: string | null, role: string): RawRows['access_grant'][number] => ({
  ...{ key: `${account} ${where}`, organization: where, okey: where, account, group_id: null },
  ...{ scope_kind: where === null ? 'portfolio' : 'organization', item: null, role, reach: 'own' },
  ...{ from: null, until: null, from_inside: true, until_inside: false },
});

/** Thousands of contributors, and one account of each other kind. */
function makeRows(contributors: number): RawRows {
  const names = [
    ...Array.from({ length: contributors }, (_, n) => `c${n}`),
    'root',
    'boss',
    'member',
    'nobody',
  ];
  const none = {
    organization_domain: [],
    setting: [],
    project: [],
    workspace: [],
    group: [],
    group_member: [],
  };
  return {
    ...none,
    organization: ['a', 'b', 'c'].map(organization),
    membership: [{ key: 'member', organization: 'a', okey: 'a', account: 'member' }],
    access_grant: [
      ...names.slice(0, contributors).map((name) => grant(name, 'a', 'contributor')),
      grant('root', null, 'super-admin'),
      grant('boss', 'b', 'admin'),
    ],
    workspace_person: [],
    role: ['super-admin', 'admin', 'contributor'].map((id) => ({
      ...{ key: id, organization: '', id, level: id, permissions: id === 'contributor' ? [] : ['*:*'] },
    })),
    account: names.map((id) => ({
      key: id,
      id,
      email_norm: id,
      verified: true,
      person: null,
      status: 'active',
    })),
    ...{ person: [], person_email: [] },
  };
}

describe('which pairs of account and selection are tried', () => {
  it('all of them where they are few: each account with nothing selected, and with all that is open to it', () => {
    const { selections, all, seed } = chooseSelections(indexRows(makeRows(2)), 0, 100, 1);
    expect([selections.length, all, seed]).toEqual([13, 13, null]);
    expect(selections.filter(({ account }) => account === 'root').map((s) => s.organization)).toEqual([
      null,
      'a',
      'b',
      'c',
    ]);
  });

  it('else as many as are asked for, some of each kind; the same for the same seed', () => {
    const index = indexRows(makeRows(3000));
    for (const seed of [1, 2, 3]) {
      const sample = chooseSelections(index, 0, 40, seed);
      expect(sample).toMatchObject({ all: 6009, seed });
      expect(sample.selections).toHaveLength(40);
      const accounts = new Set(sample.selections.map(({ account }) => account));
      for (const rare of ['root', 'boss', 'member']) expect(accounts).toContain(rare);
      expect(chooseSelections(index, 0, 40, seed)).toEqual(sample);
    }
    expect(chooseSelections(index, 0, 40, 4)).not.toEqual(chooseSelections(index, 0, 40, 5));
  });
});
