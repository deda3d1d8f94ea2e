import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptInvitation,
  grantAccess,
  invite,
  listInvitations,
  resendInvitation,
  revokeInvitation,
  signUp,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['paul', 'zoe', 'bea', 'max', 'carl', 'dir', 'fay', 'root']) {
    ids[person] = await world.idOf(emailOf(person));
  }
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
const accept = (account: string, token: string) => world.as(account, (db) => acceptInvitation(db, { token }));
const toDocs = { scopeKind: 'workspace', item: 'docs', role: 'contributor' } as const;
const inviteAs = (person: string, organization: string, email: string, more: object = toDocs) =>
  world.as(id(person), (db) => invite(db, { organization, email, scopeKind: 'organization', ...more }));
const grantsOf = (account: string) =>
  world.query(
    'SELECT organization, scope_kind, item, role, origin FROM polity.access_grant WHERE account = $1',
    [account],
  );

describe('an accepted invitation', () => {
  it('B4: to a workspace gives the access, and makes a member of who matches, in invitation mode', async () => {
    const account = await world.join('ines@shared.example');
    const { token } = await inviteAs('paul', 'acme', 'Ines@shared.example');
    expect(await accept(account, token)).toEqual({ organization: 'acme', becameMember: true });
    expect(await world.kind(account, 'acme')).toBe('member');
    expect(await grantsOf(account)).toEqual([
      { organization: 'acme', scope_kind: 'workspace', item: 'docs', role: 'contributor', origin: 'invited' },
    ]);
  });

  it('B4: to a group promotes as well', async () => {
    const account = await world.join('gabi@shared.example');
    const { token } = await inviteAs('paul', 'acme', 'gabi@shared.example', {
      scopeKind: 'group',
      item: 'team',
    });
    expect(await accept(account, token)).toMatchObject({ becameMember: true });
    expect(
      await world.query('SELECT origins FROM polity.group_member WHERE account = $1', [account]),
    ).toEqual([{ origins: ['invited'] }]);
  });

  it.each([
    ['organization', { role: 'contributor' }],
    ['project', { scopeKind: 'project', item: 'web', role: 'contributor' }],
  ])('B4: to an %s gives access only', async (name, more) => {
    const account = await world.join(`only-${name}@shared.example`);
    const { token } = await inviteAs('paul', 'acme', `only-${name}@shared.example`, more);
    expect(await accept(account, token)).toMatchObject({ becameMember: false });
    expect(await world.kind(account, 'acme')).toBe('unmanaged');
    expect(await grantsOf(account)).toHaveLength(1);
  });

  it('B9: the first decides the membership, later ones give access only', async () => {
    const account = await world.join('both@shared.example');
    const offers = [
      await inviteAs('paul', 'acme', 'both@shared.example'),
      await inviteAs('bea', 'beta', 'both@shared.example'),
    ];
    const became = [];
    for (const { token } of offers.toReversed()) became.push((await accept(account, token)).becameMember);
    expect(became).toEqual([true, false]);
    expect(await world.kind(account, 'beta')).toBe('member');
    expect(await grantsOf(account)).toHaveLength(2);
  });

  it('B12: gives external people access without membership; manual mode promotes nobody', async () => {
    const guest = await world.join('guest@else.example');
    expect(await accept(guest, (await inviteAs('paul', 'acme', 'guest@else.example')).token)).toMatchObject({
      becameMember: false,
    });
    const near = await world.join('near@manual.example');
    const { token } = await inviteAs('max', 'manual', 'near@manual.example', { role: 'contributor' });
    expect(await accept(near, token)).toMatchObject({ becameMember: false });
    expect(await world.kind(near, 'manual')).toBe('unmanaged');
  });

  it('C2: to an admin role is refused to who is no member, and to a member it is given', async () => {
    const guest = await world.join('boss@else.example');
    const { token } = await inviteAs('paul', 'acme', 'boss@else.example', { role: 'admin' });
    await expectRefusal(world, 'not_a_member', () => accept(guest, token));
    expect(
      await accept(
        id('zoe'),
        (await inviteAs('paul', 'acme', emailOf('zoe'), { role: 'reader' })).token,
      ).catch((error: { condition: string }) => error.condition),
    ).toBe('email_unverified');
  });

  it('C12: carries the period', async () => {
    const account = await world.join('brief@else.example');
    const validUntil = new Date('2099-01-01T00:00:00Z');
    await accept(
      account,
      (await inviteAs('paul', 'acme', 'brief@else.example', { ...toDocs, validUntil })).token,
    );
    expect(
      await world.query('SELECT upper(period) AS until FROM polity.access_grant WHERE account = $1', [
        account,
      ]),
    ).toEqual([{ until: validUntil }]);
  });
});

describe('a token', () => {
  it('is for one e-mail address: another account cannot use it, with or without a plus-tag', async () => {
    const { token } = await inviteAs('paul', 'acme', 'own@else.example');
    for (const email of ['thief@else.example', 'own+tag@else.example']) {
      const thief = await world.join(email);
      await expectRefusal(world, 'token_foreign', () => accept(thief, token));
    }
  });

  it('waits for the e-mail to be verified', async () => {
    const { account } = await signUp(world.app, { email: 'soon@else.example' });
    const { token } = await inviteAs('paul', 'acme', 'soon@else.example');
    await expectRefusal(world, 'email_unverified', () => accept(account, token));
  });

  it('is used once; expired, revoked and replaced ones are refused, and malformed ones', async () => {
    const account = await world.join('once@else.example');
    const first = await inviteAs('paul', 'acme', 'once@else.example');
    await accept(account, first.token);
    await expectRefusal(world, 'token_used', () => accept(account, first.token));

    const expired = await inviteAs('paul', 'acme', 'once@else.example', { ...toDocs, role: 'reader' });
    await world.query("UPDATE polity.invitation SET expires_at = now() - interval '1 second' WHERE id = $1", [
      expired.invitation,
    ]);
    await expectRefusal(world, 'token_expired', () => accept(account, expired.token));

    const renewed = await world.as(id('paul'), (db) =>
      resendInvitation(db, { invitation: expired.invitation, reason: 'it was lost' }),
    );
    expect(await world.query("SELECT reason FROM polity.event WHERE kind = 'resend-invitation'")).toEqual([
      { reason: 'it was lost' },
    ]);
    await expectRefusal(world, 'token_invalid', () => accept(account, expired.token));
    expect(await accept(account, renewed)).toMatchObject({ organization: 'acme' });

    const revoked = await inviteAs('paul', 'acme', 'once@else.example', { role: 'contributor' });
    await world.as(id('paul'), (db) =>
      revokeInvitation(db, { invitation: revoked.invitation, reason: 'a mistake' }),
    );
    await expectRefusal(world, 'token_invalid', () => accept(account, revoked.token));
    for (const token of ['', 'zz', "' OR true --", 'f'.repeat(64), 'f'.repeat(63)]) {
      await expectRefusal(world, 'token_invalid', () => accept(account, token));
    }
    const states = (await world.as(id('paul'), (db) => listInvitations(db, { organization: 'acme' })))
      .filter(({ email }) => email === 'once@else.example')
      .map(({ state }) => state);
    expect(states).toEqual(['accepted', 'accepted', 'revoked']);
  });
});

describe('to invite', () => {
  it('takes an admin of that organization', async () => {
    for (const [person, organization] of [
      ['zoe', 'acme'],
      ['paul', 'beta'],
      ['dir', 'sealed'],
      ['paul', 'nowhere'],
    ] as const) {
      await expectRefusal(world, 'not_allowed', () => inviteAs(person, organization, 'x@else.example'));
    }
    expect(await inviteAs('dir', 'north', 'x@else.example', { role: 'contributor' })).toHaveProperty('token');
    expect(await inviteAs('root', 'sealed', 'x@else.example', { role: 'admin' })).toHaveProperty('token');
  });

  it('A6: nobody gives more than they have', async () => {
    const helper = await world.join('helper@shared.example');
    await accept(helper, (await inviteAs('paul', 'acme', 'helper@shared.example')).token);
    await world.as(id('paul'), (db) =>
      grantAccess(db, { organization: 'acme', account: helper, role: 'helper' }),
    );
    const byHelper = (more: object) =>
      world.as(helper, (db) =>
        invite(db, { organization: 'acme', email: 'y@else.example', scopeKind: 'organization', ...more }),
      );
    for (const role of ['admin', 'super-admin']) {
      await expectRefusal(world, 'more_than_held', () => byHelper({ role }));
    }
    expect(await byHelper({ role: 'reader' })).toHaveProperty('token');
  });

  it('refuses what is not there, malformed e-mails, periods and lifetimes', async () => {
    const wrong = [
      { role: 'nothing' },
      { scopeKind: 'workspace', item: 'web', role: 'contributor' },
      { scopeKind: 'project', role: 'contributor' },
      { scopeKind: 'group', item: 'nobody' },
      { scopeKind: 'group', item: 'team', role: 'contributor' },
      { scopeKind: 'portfolio', role: 'contributor' },
      { scopeKind: 'workspace', item: "docs' OR true --", role: 'contributor' },
    ];
    for (const more of wrong)
      await expectRefusal(world, 'not_found', () => inviteAs('paul', 'acme', 'z@else.example', more));
    await expectRefusal(world, 'email_invalid', () => inviteAs('paul', 'acme', 'nobody'));
    for (const more of [{ validUntil: new Date(0) }, { lifetime: '0' }, { lifetime: '1 year' }]) {
      await expectRefusal(world, 'period_invalid', () =>
        inviteAs('paul', 'acme', 'z@else.example', { ...toDocs, ...more }),
      );
    }
  });

  it('again and to revoke takes an admin too; others see no such invitation', async () => {
    const { invitation } = await inviteAs('paul', 'acme', 'other@else.example');
    for (const person of ['zoe', 'bea']) {
      await expectRefusal(world, 'not_found', () =>
        world.as(id(person), (db) => resendInvitation(db, { invitation })),
      );
      await expectRefusal(world, 'not_found', () =>
        world.as(id(person), (db) => revokeInvitation(db, { invitation, reason: 'no' })),
      );
    }
    await expectRefusal(world, 'not_found', () =>
      world.as(id('paul'), (db) => resendInvitation(db, { invitation: unknownId })),
    );
  });
});
