import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { grantTo, makePortfolio } from '../../support/portfolio.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());
beforeEach(() => fixture.reset());

interface Emails {
  readonly [person: string]: readonly string[];
}

const withEmails = (emails: Emails, named: readonly string[] = []) =>
  makePortfolio({
    people: Object.entries(emails).map(([id, list]) => ({ id, emails: list })),
    organizations: [{ uid: 'acme', access: named.map((key) => grantTo(key as `email:${string}`)) }],
  });
const accountOf = async (person: string) =>
  (await fixture.query('SELECT account FROM polity.person WHERE id = $1', [person]))[0]?.account;
const emailOf = async (account: unknown) =>
  (await fixture.query('SELECT email_norm FROM polity.account WHERE id = $1', [account]))[0]?.email_norm;

describe('accounts and persons', () => {
  it('C16: changing the first e-mail keeps the account and everything attached', async () => {
    await fixture.apply(withEmails({ claire: ['claire@a.example'] }, ['person:claire']));
    const account = await accountOf('claire');
    const changed = withEmails({ claire: ['claire@b.example'] }, ['person:claire']);
    expect(linesOf(await fixture.plan(changed))).toEqual([
      'update person claire',
      'update account person:claire',
    ]);
    await fixture.apply(changed);
    expect(await accountOf('claire')).toBe(account);
    expect(await emailOf(account)).toBe('claire@b.example');
  });

  it('C16: two persons may exchange their e-mails', async () => {
    await fixture.apply(withEmails({ claire: ['one@a.example'], jean: ['two@a.example'] }));
    const [claire, jean] = [await accountOf('claire'), await accountOf('jean')];
    const exchanged = withEmails({ claire: ['two@a.example'], jean: ['one@a.example'] });
    await fixture.apply(exchanged);
    expect([await emailOf(claire), await emailOf(jean)]).toEqual(['two@a.example', 'one@a.example']);
    expect(linesOf(await fixture.plan(exchanged))).toEqual([]);
  });

  it('C16: a person declared for an e-mail that has an account takes that account over', async () => {
    await fixture.apply(withEmails({}, ['email:claire@a.example']));
    const [before] = await fixture.query('SELECT id FROM polity.account');
    const named = withEmails({ claire: ['claire@a.example'] }, ['person:claire']);
    expect(linesOf(await fixture.plan(named))).toEqual([
      'create person claire',
      'update account person:claire',
    ]);
    await fixture.apply(named);
    expect(await accountOf('claire')).toBe(before?.id);
    expect(linesOf(await fixture.plan(named))).toEqual([]);
  });

  it('C16: further e-mails link the accounts that have them, and unlink them again', async () => {
    await fixture.apply(withEmails({ claire: ['claire@a.example'] }));
    await fixture.query(
      `INSERT INTO polity.account (id, email, email_norm, verified, origins)
       VALUES (gen_random_uuid(), 'C@home.example', 'c@home.example', true, '{invited}')`,
    );
    const linked = withEmails({ claire: ['claire@a.example', 'c@home.example'] });
    expect(linesOf(await fixture.plan(linked))).toEqual([
      'update person claire',
      'update account email:c@home.example',
    ]);
    await fixture.apply(linked);
    const persons = () =>
      fixture.query("SELECT person FROM polity.account WHERE email_norm = 'c@home.example'");
    expect(await persons()).toEqual([{ person: 'claire' }]);
    expect(linesOf(await fixture.plan(linked))).toEqual([]);
    await fixture.apply(withEmails({ claire: ['claire@a.example'] }));
    expect(await persons()).toEqual([{ person: null }]);
  });

  it('an account that no declaration means any more goes, unless something else hangs on it', async () => {
    await fixture.apply(withEmails({}, ['email:a@x.example', 'email:b@x.example']));
    await fixture.query(
      `INSERT INTO polity.membership (account, root, organization, okey, origins)
       SELECT a.id, o.root, o.uid, o.okey, '{captured}' FROM polity.account a, polity.organization o
        WHERE a.email_norm = 'a@x.example'`,
    );
    await fixture.apply(withEmails({}));
    expect(await fixture.query('SELECT email_norm, origins FROM polity.account')).toEqual([
      { email_norm: 'a@x.example', origins: [] },
    ]);
    expect(linesOf(await fixture.plan(withEmails({})))).toEqual([]);
  });

  it('C16: an e-mail of a person who left the files stays the same account', async () => {
    await fixture.apply(withEmails({ claire: ['claire@a.example'] }, ['person:claire']));
    const account = await accountOf('claire');
    const bare = withEmails({}, ['email:claire@a.example']);
    await fixture.apply(bare);
    expect(await fixture.query('SELECT id, person FROM polity.account')).toEqual([
      { id: account, person: null },
    ]);
    expect(linesOf(await fixture.plan(bare))).toEqual([]);
  });
});
