import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actBySession,
  changeMemberEmail,
  deactivate,
  endSessions,
  grantAccess,
  invite,
  mustUseSso,
  offBoard,
  openSession,
  promote,
  reactivate,
  requireSso,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul', 'zoe', 'bea', 'carl', 'max', 'fay', 'sam'])
    ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
const reason = 'test';
const statusOf = async (account: string) =>
  (await world.query('SELECT status FROM polity.account WHERE id = $1', [account]))[0]?.status;

const powers: Readonly<
  Record<string, (organization: string, account: string, actor?: string) => Promise<unknown>>
> = {
  'require SSO': (organization, account, actor = 'paul') =>
    world.as(id(actor), (db) => requireSso(db, { organization, account, required: true })),
  'change the e-mail': (organization, account, actor = 'paul') =>
    world.as(id(actor), (db) =>
      changeMemberEmail(db, { organization, account, email: 'renamed@shared.example', reason }),
    ),
  'deactivate the account': (organization, account, actor = 'paul') =>
    world.as(id(actor), (db) => deactivate(db, { organization, account, reason })),
  'grant an admin role': (organization, account, actor = 'paul') =>
    world.as(id(actor), (db) => grantAccess(db, { organization, account, role: 'admin' })),
  'end all sessions': (organization, account, actor = 'paul') =>
    world.as(id(actor), (db) => endSessions(db, { organization, account, reason })),
};

describe.each(Object.entries(powers))('B5: to %s', (name, use) => {
  it('works on members', async () => {
    const account = await world.join(`m${name.length}@shared.example`);
    await world.as(id('paul'), (db) => promote(db, { organization: 'acme', account }));
    await use('acme', account);
  });

  it('is refused on unmanaged and external accounts, and on members of another organization', async () => {
    const unmanaged = await world.join(`u${name.length}@shared.example`);
    const external = await world.join(`e${name.length}@else.example`);
    for (const account of [unmanaged, external, id('bea')]) {
      await expectRefusal(world, 'not_a_member', () => use('acme', account));
    }
  });

  it('takes an admin of the organization', async () => {
    await expectRefusal(world, 'not_allowed', () => use('acme', id('zoe'), 'zoe'));
    await expectRefusal(world, 'not_allowed', () => use('beta', id('bea'), 'paul'));
  });
});

describe('SSO', () => {
  it('B10: must be used by the members of who requires it, not by others with the same domain', async () => {
    const captured = await world.join('sso@cap.example');
    expect(await mustUseSso(world.app, { account: captured })).toBe(true);
    expect(await mustUseSso(world.app, { account: id('bea') })).toBe(false);
    await powers['require SSO']?.('acme', id('zoe'));
    expect(await mustUseSso(world.app, { account: id('zoe') })).toBe(true);
    await world.as(id('paul'), (db) =>
      requireSso(db, { organization: 'acme', account: id('zoe'), required: false }),
    );
    expect(await mustUseSso(world.app, { account: id('zoe') })).toBe(false);
  });

  it('C10: is refused without a proven domain', async () => {
    await world.as(id('fay'), (db) => promote(db, { organization: 'free', account: id('sam') }));
    await expectRefusal(world, 'domain_unproven', () =>
      world.as(id('fay'), (db) =>
        requireSso(db, { organization: 'free', account: id('sam'), required: true }),
      ),
    );
  });
});

describe('a member’s e-mail', () => {
  it('C7: stays within the domains of the organization, and is nobody else’s', async () => {
    const account = await world.join('mail@manual.example');
    await world.as(id('max'), (db) => promote(db, { organization: 'manual', account }));
    const change = (email: string) =>
      world.as(id('max'), (db) => changeMemberEmail(db, { organization: 'manual', account, email, reason }));
    await change('New@Manual.example');
    expect(await world.idOf('new@manual.example')).toBe(account);
    expect(await world.kind(account, 'manual')).toBe('member');
    await expectRefusal(world, 'email_off_domain', () => change('new@sub.manual.example'));
    await expectRefusal(world, 'email_taken', () => change('max@manual.example'));
    await expectRefusal(world, 'email_invalid', () => change('x'));
  });
});

describe('deactivation', () => {
  it('C8: keeps the membership, ends sessions and access; B5: the admin role does not come back', async () => {
    const account = await world.join('off@shared.example');
    await world.as(id('paul'), (db) => promote(db, { organization: 'acme', account }));
    await world.as(id('paul'), (db) => grantAccess(db, { organization: 'acme', account, role: 'admin' }));
    const token = await openSession(world.app, { account });
    await world.as(id('paul'), (db) => deactivate(db, { organization: 'acme', account, reason }));
    expect(await world.kind(account, 'acme')).toBe('member');
    await expectRefusal(world, 'token_expired', () => actBySession(world.app, { token }));
    await expectRefusal(world, 'account_unavailable', () => openSession(world.app, { account }));
    await world.as(id('paul'), (db) => reactivate(db, { organization: 'acme', account, reason }));
    expect(await statusOf(account)).toBe('active');
    expect(await world.query('SELECT role FROM polity.access_grant WHERE account = $1', [account])).toEqual(
      [],
    );
  });

  it('A6: of the last admin is refused', async () => {
    await expectRefusal(world, 'last_admin', () =>
      world.as(id('max'), (db) => deactivate(db, { organization: 'manual', account: id('max'), reason })),
    );
  });
});

describe('off-boarding', () => {
  it('A13, C13: ends everything of all accounts of the person in every organization at once', async () => {
    const account = await world.join('multi@shared.example');
    const second = await world.join('multi@else.example');
    await world.query("INSERT INTO polity.person (id, name, handles) VALUES ('multi', 'Multi', '{}')");
    await world.query("UPDATE polity.account SET person = 'multi' WHERE id = ANY ($1)", [[account, second]]);
    await world.as(id('paul'), (db) => grantAccess(db, { organization: 'acme', account, role: 'reader' }));
    await world.as(id('fay'), (db) =>
      grantAccess(db, { organization: 'free', account: second, role: 'admin' }),
    );
    const { invitation } = await world.as(second, (db) =>
      invite(db, {
        organization: 'free',
        email: 'late@else.example',
        scopeKind: 'organization',
        role: 'contributor',
      }),
    );
    const token = await openSession(world.app, { account: second });
    expect(await world.as(id('root'), (db) => offBoard(db, { account, reason: 'left' }))).toEqual({
      ...{ accounts: 2, grants: 2, groups: 0, sessions: 1, stillDeclared: 0 },
    });
    await expectRefusal(world, 'token_expired', () => actBySession(world.app, { token }));
    expect(await world.query('SELECT state FROM polity.invitation WHERE id = $1', [invitation])).toEqual([
      { state: 'revoked' },
    ]);
    for (const who of [account, second]) expect(await statusOf(who)).toBe('deactivated');
  });

  it('leaves declared rows, without effect, and counts them', async () => {
    expect(
      await world.as(id('root'), (db) => offBoard(db, { account: id('bea'), reason: 'left' })),
    ).toMatchObject({
      ...{ accounts: 1, stillDeclared: 1 },
    });
    expect(
      await world.query(
        "SELECT kind FROM polity.event WHERE organization = 'beta' AND kind = 'without-admin'",
      ),
    ).toHaveLength(1);
    expect(
      await world.query('SELECT 1 FROM polity.effective_access WHERE account = $1', [id('bea')]),
    ).toEqual([]);
  });

  it('takes a super-admin, or an admin of the organization that it is a member of', async () => {
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('paul'), (db) => offBoard(db, { account: id('carl'), reason })),
    );
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('zoe'), (db) => offBoard(db, { account: unknownId, reason })),
    );
    await expectRefusal(world, 'not_found', () =>
      world.as(id('root'), (db) => offBoard(db, { account: unknownId, reason })),
    );
    const captured = await world.join('left@cap.example');
    expect(await world.as(id('carl'), (db) => offBoard(db, { account: captured, reason }))).toMatchObject({
      accounts: 1,
    });
  });

  it('A6: never takes the last super-admin', async () => {
    await expectRefusal(world, 'last_admin', () =>
      world.as(id('root'), (db) => offBoard(db, { account: id('root'), reason })),
    );
  });
});
