import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadTree } from '../../src/load/load-tree.ts';
import type { Organization } from '../../src/model/portfolio.ts';
import { resolvePortfolio } from '../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../src/validate/validate-tree.ts';

const root = join(import.meta.dirname, '../..');
const loaded = await loadTree(join(root, 'orgs'), { base: root });
const validated = validateTree(loaded.value);
const { value: portfolio, diagnostics } = resolvePortfolio(validated.value);

function find(uid: string): Organization {
  const found = portfolio?.organizations.find((organization) => organization.uid === uid);
  if (found === undefined) throw new Error(`no organization ${uid}`);
  return found;
}

const below = (uid: string): readonly Organization[] =>
  (portfolio?.organizations ?? []).filter(({ root: top }) => top === uid);

describe('the sample portfolio shows', () => {
  it('declarations with neither errors nor warnings', () => {
    expect([...loaded.diagnostics, ...validated.diagnostics, ...diagnostics]).toEqual([]);
  });

  it('A12: an agency with 12 clients, 4 sealed start-ups, a group of 3 companies', () => {
    expect(below('agence')).toHaveLength(13);
    for (const uid of ['pixelo', 'vertige', 'medisoin', 'locavelo']) {
      expect(find(uid)).toMatchObject({ parent: null, isolation: 'sealed' });
      expect(find(uid).settings.map(({ id }) => id)).toEqual(['rapport-hebdo', 'billing', 'slack']);
    }
    expect(below('groupe-abc')).toHaveLength(4);
  });

  it('B4: every membership mode in one company, and an organization without domains (B2)', () => {
    const solaris = below('solaris');
    expect(new Set(solaris.map(({ membership }) => membership.mode))).toEqual(
      new Set(['capture', 'invitation', 'manual']),
    );
    expect(solaris.filter(({ domains }) => domains.length === 0).map(({ uid }) => uid)).toEqual([
      'solaris-chantiers',
    ]);
  });

  it('B1, B9, C10: a domain that two organizations in invitation mode share, listed once', () => {
    const shared = portfolio?.domains.filter(({ assigned }) => assigned.length > 1) ?? [];
    expect(shared).toMatchObject([
      { name: 'solaris-services.example', assigned: ['solaris-batiment', 'solaris-energie'] },
    ]);
    for (const uid of shared[0]?.assigned ?? []) {
      expect(find(uid).membership.mode).toBe('invitation');
      expect(find(uid).domains.map(({ name }) => name)).toContain('solaris-services.example');
    }
  });

  it('B3, B12: access without membership, for a member of a neighbour and for a consultant from outside', () => {
    expect(find('solaris-energie').members.list).toContain('person:damien');
    const holders = (uid: string): readonly unknown[] =>
      find(uid).access.list.map(({ principal }) =>
        principal.kind === 'account' ? principal.key : principal.id,
      );
    expect(holders('solaris-batiment')).toContain('person:damien');
    expect(holders('solaris-energie')).toContain('person:henri');
    expect(portfolio?.organizations.some(({ members }) => members.list.includes('person:henri'))).toBe(false);
  });

  it('B10, B11, B13: SSO, one payer, and a group that names an unclaimed account of its domains', () => {
    const requiring = below('solaris').filter(({ ssoRequired }) => ssoRequired);
    expect(requiring.map(({ uid }) => uid)).toEqual(['solaris', 'solaris-energie']);
    for (const { uid, parent, settings } of below('solaris')) {
      const payers = settings.filter(({ kind }) => kind === 'billing').map(({ body }) => body);
      expect([uid, payers]).toEqual([uid, parent === null ? [] : [{ payer: 'solaris' }]]);
    }
    const louise = 'email:louise.petit@solaris-energie.example';
    const { groups, members } = find('solaris-energie');
    expect(groups.list.flatMap((group) => group.members.list)).toContain(louise);
    expect(members.list).not.toContain(louise);
  });
});
