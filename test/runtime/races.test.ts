import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptInvitation,
  grantAccess,
  invite,
  offBoard,
  promote,
  release,
  revokeAccess,
  signUp,
  verifyEmail,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { conditionOf, createWorld, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul', 'bea', 'max', 'fay']) ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);
/** What came of calls made at once: values, and conditions of refusals; any other error fails. */
const settle = async (calls: readonly Promise<unknown>[]): Promise<readonly unknown[]> =>
  (await Promise.allSettled(calls)).map((result) => {
    if (result.status === 'fulfilled') return 'done';
    const condition = conditionOf(result.reason);
    if (typeof condition !== 'string') throw result.reason;
    return condition;
  });

describe('at the same time', () => {
  it('B9: acceptances in two organizations make exactly one member of each account', async () => {
    const offers = await Promise.all(
      range(20).flatMap((n) => {
        const email = `race${n}@shared.example`;
        const account = world.join(email);
        return (['paul', 'bea'] as const).map(async (admin) => {
          const organization = admin === 'paul' ? 'acme' : 'beta';
          const wanted = { organization, email, scopeKind: 'workspace', item: 'docs', role: 'contributor' };
          return { account: await account, ...(await world.as(id(admin), (db) => invite(db, wanted))) };
        });
      }),
    );
    const accepted = await Promise.all(
      offers.map(({ account, token }) => world.as(account, (db) => acceptInvitation(db, { token }))),
    );
    expect(accepted.filter(({ becameMember }) => becameMember)).toHaveLength(20);
    const accounts = [...new Set(offers.map(({ account }) => account))];
    const count = async (table: string) =>
      (
        await world.query(`SELECT count(*)::int AS n FROM polity.${table} WHERE account = ANY ($1)`, [
          accounts,
        ])
      )[0]?.n;
    expect(await count('membership')).toBe(20);
    expect(await count('access_grant')).toBe(40);
  });

  it('one token is accepted once, and one sign-up verified once', async () => {
    const account = await world.join('single@else.example');
    const { token } = await world.as(id('paul'), (db) =>
      invite(db, {
        organization: 'acme',
        email: 'single@else.example',
        scopeKind: 'organization',
        role: 'reader',
      }),
    );
    const accepted = await settle(
      range(6).map(() => world.as(account, (db) => acceptInvitation(db, { token }))),
    );
    expect(accepted.toSorted()).toEqual(['done', ...range(5).map(() => 'token_used')]);
    const signed = await signUp(world.app, { email: 'twice@cap.example' });
    const verified = await settle(range(6).map(() => verifyEmail(world.app, signed)));
    expect(verified.filter((result) => result === 'done')).toHaveLength(1);
  });

  it('sign-ups with one e-mail make one account', async () => {
    const made = await Promise.all(range(6).map(() => signUp(world.app, { email: 'same@else.example' })));
    expect(new Set(made.map(({ account }) => account)).size).toBe(1);
  });

  it('B6: promotions and releases of one account leave it in one state, with no other error', async () => {
    const account = await world.join('pingpong@manual.example');
    const results = await settle(
      range(20).map((n) =>
        world.as(id('max'), (db) =>
          n % 2 === 0
            ? promote(db, { organization: 'manual', account })
            : release(db, { organization: 'manual', account, reason: 'test' }),
        ),
      ),
    );
    expect(
      [...new Set(results)].filter(
        (result) => !['done', 'already_exists', 'not_a_member'].includes(String(result)),
      ),
    ).toEqual([]);
    const log = await world.query(
      "SELECT kind FROM polity.event WHERE subject = $1 AND kind IN ('promote', 'release') ORDER BY at",
      [account],
    );
    expect(results.filter((result) => result === 'done')).toHaveLength(log.length);
    const last = log.at(-1)?.kind;
    expect(await world.kind(account, 'manual')).toBe(last === 'promote' ? 'member' : 'unmanaged');
  });

  it('A6: two admins who revoke each other leave one of them', async () => {
    const account = await world.join('rival@else.example');
    const grantId = await world.as(id('fay'), (db) =>
      grantAccess(db, { organization: 'free', account, role: 'admin' }),
    );
    const rival = await world.as(id('fay'), (db) =>
      grantAccess(db, { organization: 'free', account: id('fay'), role: 'admin' }),
    );
    await world.query("DELETE FROM polity.access_grant WHERE organization = 'free' AND origin = 'declared'");
    const results = await settle([
      world.as(id('fay'), (db) => revokeAccess(db, { grantId, reason: 'test' })),
      world.as(account, (db) => revokeAccess(db, { grantId: rival, reason: 'test' })),
    ]);
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
    expect(
      await world.query("SELECT 1 FROM polity.access_grant WHERE organization = 'free' AND role = 'admin'"),
    ).toHaveLength(1);
  });

  it('A13: off-boarding and other calls during applies lose nothing, and nobody sees a deadlock', async () => {
    const accounts = await Promise.all(range(8).map((n) => world.join(`apply${n}@shared.example`)));
    const portfolio = makeRuntimePortfolio();
    const renamed = {
      ...portfolio,
      organizations: portfolio.organizations.map((o) =>
        o.uid === 'acme' ? { ...o, name: 'Acme renamed' } : o,
      ),
      digests: {
        ...portfolio.digests,
        root: 'other',
        organizations: { ...portfolio.digests.organizations, acme: 'other' },
      },
    };
    const applies = (async () => {
      const outcomes = [];
      for (const next of [renamed, portfolio, renamed]) outcomes.push((await world.apply(next)).kind);
      return outcomes;
    })();
    const calls = accounts.map(async (account) => {
      await world.as(id('paul'), (db) => grantAccess(db, { organization: 'acme', account, role: 'reader' }));
      await world.as(id('paul'), (db) => promote(db, { organization: 'acme', account }));
      return world.as(id('root'), (db) => offBoard(db, { account, reason: 'left' }));
    });
    expect(await applies).toEqual(['applied', 'applied', 'applied']);
    expect(await Promise.all(calls)).toEqual(
      accounts.map(() => ({ accounts: 1, grants: 1, groups: 0, sessions: 0, stillDeclared: 0 })),
    );
    const left = await world.query(
      `SELECT (SELECT count(*)::int FROM polity.membership WHERE account = ANY ($1)) AS members,
              (SELECT count(*)::int FROM polity.access_grant WHERE account = ANY ($1)) AS grants,
              (SELECT count(*)::int FROM polity.account WHERE id = ANY ($1) AND status = 'deactivated') AS ended`,
      [accounts],
    );
    expect(left).toEqual([{ members: 8, grants: 0, ended: 8 }]);
  });

  it('C3, B4: capture switched on during sign-ups leaves out nobody, takes nobody twice, and shows no deadlock', async () => {
    const people = range(48).map((n) => `switch${n}@shared.example`);
    const elsewhere = await Promise.all(range(3).map((n) => world.join(`taken${n}@shared.example`)));
    for (const account of elsewhere)
      await world.as(id('bea'), (db) => promote(db, { organization: 'beta', account }));
    // A third is there before, a third has signed up but not verified, a third comes while it happens.
    const before = await Promise.all(people.slice(0, 16).map((email) => world.join(email)));
    const signed = await Promise.all(people.slice(16, 32).map((email) => signUp(world.app, { email })));
    const switched = world.apply(makeRuntimePortfolio('capture'));
    const verified = await Promise.all([
      ...signed.map(({ token }) => verifyEmail(world.app, { token })),
      ...people.slice(32).map(async (email) => {
        const { token } = await signUp(world.app, { email });
        return verifyEmail(world.app, { token });
      }),
    ]);
    const outcome = await switched;
    expect(outcome.kind).toBe('applied');
    const accounts = [...before, ...verified.map(({ account }) => account)];
    expect(new Set(accounts).size).toBe(48);
    const members = await world.query(
      'SELECT organization, origins FROM polity.membership WHERE account = ANY ($1)',
      [accounts],
    );
    expect(members).toEqual(accounts.map(() => ({ organization: 'acme', origins: ['captured'] })));
    // Whom the verification did not claim, the apply did: each is told of once.
    const claimed = await world.query(
      "SELECT after ->> 'account' AS who FROM polity.change_log WHERE kind = 'membership' AND after -> 'origins' = '[\"captured\"]'",
    );
    const captured = verified.filter(({ capturedBy }) => capturedBy === 'acme').length;
    const byApply = claimed.filter(({ who }) => String(who).startsWith('email:switch'));
    expect(byApply.length + captured).toBe(48);
    const forecast = outcome.kind === 'applied' ? outcome.diff.forecast : [];
    expect(forecast.flatMap(({ elsewhere: { accounts: left } }) => left.map(({ email }) => email))).toEqual(
      expect.arrayContaining(['taken0@shared.example', 'taken1@shared.example', 'taken2@shared.example']),
    );
    expect(
      await world.query('SELECT DISTINCT organization FROM polity.membership WHERE account = ANY ($1)', [
        elsewhere,
      ]),
    ).toEqual([{ organization: 'beta' }]);
  });
});
