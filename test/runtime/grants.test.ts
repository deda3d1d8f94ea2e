import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantAccess, listAccess, listGrants, revokeAccess } from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul', 'zoe', 'dir', 'nora', 'sam', 'fay'])
    ids[person] = await world.idOf(emailOf(person));
  ids.guest = await world.join('guest@else.example');
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
type Wanted = Omit<Parameters<typeof grantAccess>[1], 'organization'>;
const give = (person: string, organization: string, wanted: Wanted) =>
  world.as(id(person), (db) => grantAccess(db, { organization, ...wanted }));
const revoke = (person: string, grantId: string) =>
  world.as(id(person), (db) => revokeAccess(db, { grantId, reason: 'test' }));

describe('grants', () => {
  it('are given at every scope, to accounts and groups, and taken back', async () => {
    const wanted: readonly Wanted[] = [
      { account: id('guest'), role: 'contributor' },
      { account: id('guest'), role: 'contributor', scopeKind: 'project', item: 'web' },
      { account: id('guest'), role: 'contributor', scopeKind: 'workspace', item: 'docs' },
      { groupId: 'team', role: 'reader', scopeKind: 'workspace', item: 'docs' },
    ];
    for (const one of wanted) {
      const grantId = await give('paul', 'acme', one);
      await expectRefusal(world, 'already_exists', () => give('paul', 'acme', one));
      const listed = await world.as(id('paul'), (db) => listGrants(db, { organization: 'acme' }));
      expect(listed.find((row) => row.grantId === grantId)).toMatchObject({
        origin: 'granted',
        role: one.role,
      });
      await revoke('paul', grantId);
      await expectRefusal(world, 'not_found', () => revoke('paul', grantId));
    }
  });

  it('C12: give nothing outside their period', async () => {
    await give('paul', 'acme', {
      account: id('guest'),
      role: 'reader',
      validFrom: new Date('2099-01-01T00:00:00Z'),
    });
    expect(await world.as(id('guest'), listAccess)).toEqual([]);
    for (const period of [
      { validUntil: new Date(0) },
      { validFrom: new Date('2099-01-02T00:00:00Z'), validUntil: new Date('2099-01-01T00:00:00Z') },
    ]) {
      await expectRefusal(world, 'period_invalid', () =>
        give('paul', 'acme', { account: id('guest'), role: 'contributor', ...period }),
      );
    }
  });

  it('C12: stand once: those with a bound beside one without are refused, whichever was first, also where two give at once', async () => {
    const validUntil = new Date('2098-06-01T00:00:00Z');
    for (const holder of [{ account: id('guest') }, { groupId: 'team' }]) {
      const wanted = { ...holder, role: 'contributor', scopeKind: 'project', item: 'web' };
      for (const [first, second] of [
        [{}, { validUntil }],
        [{ validUntil }, {}],
      ]) {
        const grantId = await give('paul', 'acme', { ...wanted, ...first });
        await expectRefusal(world, 'already_exists', () => give('paul', 'acme', { ...wanted, ...second }));
        await revoke('paul', grantId);
      }
      const both = await Promise.allSettled([
        give('paul', 'acme', wanted),
        give('paul', 'acme', { ...wanted, validUntil }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      for (const one of both) if (one.status === 'fulfilled') await revoke('paul', one.value);
    }
  });

  it('A6: stay within the granter’s scope, level, permissions, reach and end', async () => {
    const helper = { organization: 'acme', account: id('zoe'), role: 'helper' };
    const validUntil = new Date('2098-01-01T00:00:00Z');
    await world.as(id('paul'), (db) => grantAccess(db, { ...helper, validUntil }));
    const guest = { account: id('guest'), validUntil };
    expect(
      await give('zoe', 'acme', { ...guest, role: 'reader', scopeKind: 'project', item: 'web' }),
    ).toBeTruthy();
    await expectRefusal(world, 'more_than_held', () => give('zoe', 'acme', { ...guest, role: 'admin' }));
    await expectRefusal(world, 'more_than_held', () =>
      give('zoe', 'acme', { account: id('guest'), role: 'reader' }),
    );
    await expectRefusal(world, 'more_than_held', () =>
      give('paul', 'acme', { account: id('guest'), role: 'super-admin' }),
    );
    await expectRefusal(world, 'more_than_held', () =>
      give('nora', 'north', { account: id('guest'), role: 'admin', reach: 'subtree' }),
    );
    await expectRefusal(world, 'not_allowed', () =>
      give('paul', 'free', { account: id('guest'), role: 'reader' }),
    );
    await expectRefusal(world, 'not_allowed', () =>
      give('guest', 'acme', { account: id('guest'), role: 'admin' }),
    );
  });

  it('A4: a parent’s admin with reach gives below, not in sealed children; a super-admin everywhere', async () => {
    expect(
      await give('dir', 'south', { account: id('guest'), role: 'contributor', reach: 'subtree' }),
    ).toBeTruthy();
    await expectRefusal(world, 'not_allowed', () =>
      give('dir', 'sealed', { account: id('guest'), role: 'contributor' }),
    );
    expect(await give('root', 'sealed', { account: id('guest'), role: 'contributor' })).toBeTruthy();
  });

  it('B5, C2: an admin role needs membership in an organization with domains, none in one without', async () => {
    await expectRefusal(world, 'not_a_member', () =>
      give('paul', 'acme', { account: id('guest'), role: 'admin' }),
    );
    const grantId = await give('fay', 'free', { account: id('guest'), role: 'admin' });
    await revoke('guest', grantId);
  });

  it('C11: the files’ grants are theirs; an organization’s grants are nobody else’s business', async () => {
    const [declared] = await world.query(
      "SELECT id FROM polity.access_grant WHERE organization = 'acme' AND origin = 'declared'",
    );
    await expectRefusal(world, 'declared_in_files', () => revoke('paul', String(declared?.id)));
    await expectRefusal(world, 'not_found', () => revoke('fay', String(declared?.id)));
    await expectRefusal(world, 'not_found', () => revoke('fay', unknownId));
  });

  it('refuse what is not there', async () => {
    const wrong: readonly Wanted[] = [
      { role: 'reader' },
      { role: 'reader', account: id('guest'), groupId: 'team' },
      { role: 'nothing', account: id('guest') },
      { role: "reader' OR true --", account: id('guest') },
      { role: 'reader', account: unknownId },
      { role: 'reader', groupId: 'nobody' },
      { role: 'reader', account: id('guest'), scopeKind: 'portfolio' },
      { role: 'reader', account: id('guest'), scopeKind: null },
      { role: 'reader', account: id('guest'), scopeKind: 'project', item: 'docs' },
      { role: 'reader', account: id('guest'), scopeKind: 'project', item: 'web', reach: 'subtree' },
      { role: 'reader', account: id('guest'), reach: 'all' },
      { role: 'reader', account: id('guest'), reach: null },
    ];
    for (const one of wrong) await expectRefusal(world, 'not_found', () => give('paul', 'acme', one));
  });

  it('A1: effective access tells the path of each', async () => {
    const listed = await world.as(id('dir'), listAccess);
    expect(
      listed.filter(({ level }) => level === 'admin').map(({ organization, path }) => [organization, path]),
    ).toEqual([
      ['group', []],
      ['north', ['subtree of group']],
      ['south', ['subtree of group']],
    ]);
  });
});
