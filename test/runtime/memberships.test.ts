import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addToGroup,
  grantAccess,
  promote,
  release,
  removeFromGroup,
  revokeAccess,
  signUp,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['paul', 'zoe', 'bea', 'carl', 'max', 'fay', 'dir', 'nora'])
    ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
const promoteAs = (person: string, organization: string, account: string) =>
  world.as(id(person), (db) => promote(db, { organization, account }));
const releaseAs = (person: string, organization: string, account: string) =>
  world.as(id(person), (db) => release(db, { organization, account, reason: 'test' }));
const add = (groupId: string, account: string, organization = 'acme', person = 'paul') =>
  world.as(id(person), (db) => addToGroup(db, { organization, groupId, account }));
const remove = (groupId: string, account: string) =>
  world.as(id('paul'), (db) =>
    removeFromGroup(db, { organization: 'acme', groupId, account, reason: 'test' }),
  );

describe('groups', () => {
  it('B13: adding a matching, unclaimed account promotes it in invitation mode; removing it keeps it a member', async () => {
    const account = await world.join('joiner@shared.example');
    expect(await add('team', account)).toBe(true);
    expect(await world.kind(account, 'acme')).toBe('member');
    await remove('team', account);
    expect(await world.kind(account, 'acme')).toBe('member');
    expect(await add('team', account)).toBe(false);
  });

  it('B12: others are added without becoming members', async () => {
    expect(await add('team', id('bea'))).toBe(false);
    expect(await world.kind(id('bea'), 'beta')).toBe('member');
    const { account } = await signUp(world.app, { email: 'unverified@shared.example' });
    expect(await add('team', account)).toBe(false);
    expect(await world.kind(account, 'acme')).toBe('external');
  });

  it('C2: a group that gives an admin role takes members only, and only members may be in a group that gets one', async () => {
    const guest = await world.join('guest@else.example');
    await add('chiefs', guest);
    const chiefs = { organization: 'acme', groupId: 'chiefs', role: 'admin' } as const;
    await expectRefusal(world, 'not_a_member', () => world.as(id('paul'), (db) => grantAccess(db, chiefs)));
    await remove('chiefs', guest);
    await world.as(id('paul'), (db) => grantAccess(db, chiefs));
    await expectRefusal(world, 'not_a_member', () => add('chiefs', guest));
    expect(await add('chiefs', id('zoe'))).toBe(false);
    await promoteAs('zoe', 'acme', await world.join('by-chief@shared.example'));
    await remove('chiefs', id('zoe'));
    await expectRefusal(world, 'not_allowed', () => promoteAs('zoe', 'acme', guest));
  });

  it('refuses unknown groups and accounts, who is not in it, and who is no admin', async () => {
    await expectRefusal(world, 'not_found', () => add('nobody', id('zoe')));
    await expectRefusal(world, 'not_found', () => add('team', unknownId));
    await expectRefusal(world, 'not_found', () => remove('team', id('zoe')));
    await expectRefusal(world, 'not_allowed', () => add('team', id('zoe'), 'acme', 'bea'));
    await expectRefusal(world, 'not_found', () => add("team'; --", id('zoe')));
  });
});

describe('promote', () => {
  it('B6: an unmanaged account becomes a member', async () => {
    const account = await world.join('next@manual.example');
    await promoteAs('max', 'manual', account);
    expect(await world.kind(account, 'manual')).toBe('member');
    await expectRefusal(world, 'already_exists', () => promoteAs('max', 'manual', account));
  });

  it('B6: in an organization without domains an external one', async () => {
    const account = await world.join('any@else.example');
    await promoteAs('fay', 'free', account);
    expect(await world.kind(account, 'free')).toBe('member');
  });

  it('B3: refuses who does not match, is not verified, or is a member elsewhere', async () => {
    const off = await world.join('off@else.example');
    await expectRefusal(world, 'email_off_domain', () => promoteAs('max', 'manual', off));
    const { account } = await signUp(world.app, { email: 'hidden@manual.example' });
    await expectRefusal(world, 'email_unverified', () => promoteAs('max', 'manual', account));
    await expectRefusal(world, 'member_elsewhere', () => promoteAs('fay', 'free', id('bea')));
    await expectRefusal(world, 'not_found', () => promoteAs('fay', 'free', unknownId));
    await world.query("UPDATE polity.account SET status = 'deactivated' WHERE id = $1", [off]);
    await expectRefusal(world, 'account_unavailable', () => promoteAs('fay', 'free', off));
  });
});

describe('release', () => {
  it('B6, B5: a member becomes unmanaged or external, and loses the admin roles, not the other access', async () => {
    const account = await world.join('leaver@shared.example');
    await promoteAs('paul', 'acme', account);
    const grants = ['admin', 'reader'].map((role) => ({ organization: 'acme', account, role }));
    for (const grant of grants) await world.as(id('paul'), (db) => grantAccess(db, grant));
    await releaseAs('paul', 'acme', account);
    expect(await world.kind(account, 'acme')).toBe('unmanaged');
    expect(await world.query('SELECT role FROM polity.access_grant WHERE account = $1', [account])).toEqual([
      { role: 'reader' },
    ]);
  });

  it('B6: is refused while the mode is capture', async () => {
    const account = await world.join('captured@cap.example');
    await expectRefusal(world, 'capture_keeps_members', () => releaseAs('carl', 'cap', account));
  });

  it('C11: is refused for members that the files declare', async () => {
    await expectRefusal(world, 'declared_in_files', () => releaseAs('paul', 'acme', id('zoe')));
  });

  it('refuses who is no member, here or at all', async () => {
    for (const account of [id('bea'), unknownId]) {
      await expectRefusal(world, 'not_a_member', () => releaseAs('paul', 'acme', account));
    }
  });

  it('A6: never takes the last admin', async () => {
    const heir = await world.join('heir@else.example');
    await promoteAs('fay', 'free', heir);
    const grant = await world.as(id('fay'), (db) =>
      grantAccess(db, { organization: 'free', account: heir, role: 'admin' }),
    );
    await world.query("DELETE FROM polity.access_grant WHERE organization = 'free' AND account = $1", [
      id('fay'),
    ]);
    await expectRefusal(world, 'last_admin', () =>
      world.as(heir, (db) => release(db, { organization: 'free', account: heir, reason: 'test' })),
    );
    await expectRefusal(world, 'last_admin', () =>
      world.as(heir, (db) => revokeAccess(db, { grantId: grant, reason: 'test' })),
    );
    expect(await world.kind(heir, 'free')).toBe('member');
  });

  it('A6: a parent’s admin with reach over the child counts, so that the child’s own may go', async () => {
    const own = await world.join('own@else.example');
    const byNora = { organization: 'north', account: own, role: 'admin' } as const;
    const grantId = await world.as(id('nora'), (db) => grantAccess(db, byNora));
    await world.query("DELETE FROM polity.access_grant WHERE organization = 'north' AND account = $1", [
      id('nora'),
    ]);
    await world.as(own, (db) => revokeAccess(db, { grantId, reason: 'handed over' }));
    await world.as(id('dir'), (db) => grantAccess(db, byNora));
  });
});
