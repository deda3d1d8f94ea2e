import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actBySession,
  currentOrganization,
  endSession,
  listOrganizations,
  openSession,
  requestEmailChange,
  selectOrganization,
  signUp,
  transact,
  verifyEmail,
} from '../../src/client/index.ts';
import { makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
});
afterAll(() => world.drop());

const membershipOf = async (account: string) =>
  (await world.query('SELECT organization, origins FROM polity.membership WHERE account = $1', [account]))[0];

describe('sign-up', () => {
  it('B4: captures a matching e-mail when it is verified, not before', async () => {
    const { account, token } = await signUp(world.app, { email: 'Ann@Cap.Example' });
    expect(await membershipOf(account)).toBeUndefined();
    expect(await world.kind(account, 'cap')).toBe('external');
    expect(await verifyEmail(world.app, { token })).toEqual({ account, capturedBy: 'cap' });
    expect(await membershipOf(account)).toEqual({ organization: 'cap', origins: ['captured'] });
    expect(await world.kind(account, 'cap')).toBe('member');
  });

  it('C9: sub-domains match only where `subdomains` says so; other domains that end alike do not', async () => {
    expect(await world.kind(await world.join('one@a.cap.example'), 'cap')).toBe('member');
    expect(await world.kind(await world.join('one@a.shared.example'), 'acme')).toBe('external');
    expect(await world.kind(await world.join('one@notcap.example'), 'cap')).toBe('external');
  });

  it('B4: the other modes leave a verified match unmanaged', async () => {
    const account = await world.join('new@manual.example');
    expect(await world.kind(account, 'manual')).toBe('unmanaged');
    expect(await membershipOf(account)).toBeUndefined();
  });

  it('C10: nothing is captured on a domain without proof', async () => {
    await world.query("UPDATE polity.domain SET attestation = NULL WHERE name = 'cap.example'");
    const account = await world.join('unproven@cap.example');
    await world.query(`UPDATE polity.domain SET attestation = '{}' WHERE name = 'cap.example'`);
    expect(await world.kind(account, 'cap')).toBe('unmanaged');
  });

  it('C9: compares case-insensitively; a plus-tag is another account', async () => {
    const account = await world.join('Plus@tags.example');
    await expectRefusal(world, 'email_taken', () => signUp(world.app, { email: 'PLUS@TAGS.EXAMPLE' }));
    expect((await signUp(world.app, { email: 'plus+shop@tags.example' })).account).not.toBe(account);
  });

  it('C9: a homograph of a domain is another domain, and U-labels go in as A-labels', async () => {
    const account = await world.join('ann@c\u0430p.example');
    expect(await world.query('SELECT email_norm FROM polity.account WHERE id = $1', [account])).toEqual([
      { email_norm: 'ann@xn--cp-7kc.example' },
    ]);
    expect(await world.kind(account, 'cap')).toBe('external');
  });

  it('C16: a declared account is signed up to once, and then stays when the files forget it', async () => {
    const { account, token } = await signUp(world.app, { email: 'plain@acme-guests.example' });
    expect(account).toBe(await world.idOf('plain@acme-guests.example'));
    await verifyEmail(world.app, { token });
    await expectRefusal(world, 'email_taken', () =>
      signUp(world.app, { email: 'plain@acme-guests.example' }),
    );
    expect(await world.query('SELECT origins FROM polity.account WHERE id = $1', [account])).toEqual([
      { origins: ['declared', 'granted'] },
    ]);
  });

  it.each([
    '',
    'no-at',
    '@x.example',
    'two words@x.example',
    'a@b',
    'a@-x.example',
    'a@x..example',
    'a@1.2.3.4',
    'a\n@x.example',
    `${'a'.repeat(65)}@x.example`,
    'a@b@',
    'a@x.example\u0000',
    "a';DROP TABLE polity.account;--@x.example",
  ])('refuses the malformed e-mail %j', async (email) => {
    const before = await world.query('SELECT count(*) FROM polity.account');
    await expect(signUp(world.app, { email })).rejects.toMatchObject(
      email.includes('\u0000') ? { code: '22021' } : { condition: 'email_invalid' },
    );
    expect(await world.query('SELECT count(*) FROM polity.account')).toEqual(before);
  });

  it('refuses tokens that are malformed, unknown, used, replaced or expired', async () => {
    const { token } = await signUp(world.app, { email: 'token@x.example' });
    const later = await signUp(world.app, { email: 'token@x.example' });
    for (const wrong of ['', 'x', token.toUpperCase(), `${token}'`, '0'.repeat(64), token]) {
      await expectRefusal(world, 'token_invalid', () => verifyEmail(world.app, { token: wrong }));
    }
    await verifyEmail(world.app, later);
    await expectRefusal(world, 'token_used', () => verifyEmail(world.app, later));
    const third = await signUp(world.app, { email: 'late@x.example' });
    await world.query(
      "UPDATE polity.email_token SET expires_at = now() - interval '1 second' WHERE account = $1",
      [third.account],
    );
    await expectRefusal(world, 'token_expired', () => verifyEmail(world.app, third));
  });
});

describe('change of one’s own e-mail', () => {
  it('counts once it is verified, and C7: never leaves the domains of the member’s organization', async () => {
    const account = await world.join('mover@cap.example');
    const token = await world.as(account, (db) => requestEmailChange(db, { email: 'moved@sub.cap.example' }));
    await verifyEmail(world.app, { token });
    expect(await world.idOf('moved@sub.cap.example')).toBe(account);
    await expectRefusal(world, 'email_off_domain', () =>
      world.as(account, (db) => requestEmailChange(db, { email: 'moved@else.example' })),
    );
    await expectRefusal(world, 'email_taken', () =>
      world.as(account, (db) => requestEmailChange(db, { email: 'carl@cap.example' })),
    );
  });

  it('C7: is judged again when the token is used: the account may have become a member meanwhile', async () => {
    const account = await world.join('later@x.example');
    const token = await world.as(account, (db) => requestEmailChange(db, { email: 'later@y.example' }));
    await world.query(
      `INSERT INTO polity.membership (account, root, organization, okey, origins)
       SELECT $1, root, uid, okey, '{promoted}' FROM polity.organization WHERE uid = 'manual'`,
      [account],
    );
    await expectRefusal(world, 'email_off_domain', () => verifyEmail(world.app, { token }));
  });

  it('C16: of an account that the files declare is theirs', async () => {
    const paul = await world.idOf('paul@shared.example');
    await expectRefusal(world, 'declared_in_files', () =>
      world.as(paul, (db) => requestEmailChange(db, { email: 'other@shared.example' })),
    );
  });
});

describe('sessions and the current organization', () => {
  it('A1: lists what is open, selects one of it, and a later transaction of the session remembers', async () => {
    await world.query("UPDATE polity.account SET verified = true WHERE email_norm = 'dir@people.example'");
    const dir = await world.idOf('dir@people.example');
    const token = await openSession(world.app, { account: dir });
    const client = await world.app.connect();
    const listed = await transact(client, { session: token }, async (db) => {
      await selectOrganization(db, { organization: 'north' });
      return listOrganizations(db);
    });
    expect(listed.map(({ organization }) => organization)).toEqual(['group', 'north', 'south']);
    expect(listed.filter(({ isCurrent }) => isCurrent).map(({ organization }) => organization)).toEqual([
      'north',
    ]);
    expect(await transact(client, { session: token }, currentOrganization)).toBe('north');
    for (const organization of ['sealed', 'acme', 'nowhere', "'; --"]) {
      await expectRefusal(world, 'not_allowed', () =>
        transact(client, { session: token }, (db) => selectOrganization(db, { organization })),
      );
    }
    await transact(client, { session: token }, endSession);
    await expectRefusal(world, 'token_expired', () => actBySession(world.app, { token }));
    client.release();
  });

  it('are refused to unverified and unknown accounts, and with lifetimes out of range', async () => {
    const { account } = await signUp(world.app, { email: 'sleepy@x.example' });
    for (const id of [account, unknownId]) {
      await expectRefusal(world, 'account_unavailable', () => openSession(world.app, { account: id }));
    }
    for (const lifetime of ['0', '-1 day', '2 years']) {
      await expectRefusal(world, 'period_invalid', () => openSession(world.app, { account, lifetime }));
    }
    await expectRefusal(world, 'token_invalid', () => actBySession(world.app, { token: 'f'.repeat(64) }));
  });
});
