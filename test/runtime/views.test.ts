import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  deactivate,
  grantAccess,
  listAccounts,
  listBill,
  listChildren,
  listConsolidatedAccess,
  listConsolidatedActivity,
  listConsolidatedPeople,
  listOwnSharedContacts,
  listSharedContacts,
  listSimilarContacts,
  promote,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['root', 'paul', 'zoe', 'bea', 'carl', 'dir', 'nora', 'sam'])
    ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
type Wanted = Omit<Parameters<typeof grantAccess>[1], 'organization' | 'role'>;
const give = (organization: string, wanted: Wanted) =>
  world.as(id('root'), (db) => grantAccess(db, { organization, role: 'contributor', ...wanted }));

describe('kinds', () => {
  it('B2: every related account, its kind and why, whether it could be claimed, and B10 whether it must use SSO', async () => {
    await world.join('free@shared.example');
    const guest = await world.join('guest@else.example');
    await give('acme', { account: guest });
    const listed = await world.as(id('paul'), (db) => listAccounts(db, { organization: 'acme' }));
    expect(listed.map(({ email, kind, isClaimable }) => [email, kind, isClaimable])).toEqual([
      ['free@shared.example', 'unmanaged', true],
      ['guest@else.example', 'external', false],
      ['paul@shared.example', 'member', false],
      ['plain@acme-guests.example', 'external', false],
      ['zoe@shared.example', 'member', false],
    ]);
    expect(listed.map(({ because }) => because)).toContain('member: declared');
    const ofCap = await world.as(id('carl'), (db) => listAccounts(db, { organization: 'cap' }));
    expect(ofCap.map((row) => [row.email, row.mustUseSso])).toEqual([['carl@cap.example', true]]);
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('zoe'), (db) => listAccounts(db, { organization: 'acme' })),
    );
  });

  it('B2: a verified e-mail that matches a member’s organization does not make it unmanaged twice', async () => {
    await world.query("UPDATE polity.account SET verified = true WHERE email_norm LIKE '%@shared.example'");
    const rows = await world.query(
      'SELECT account, organization FROM polity.account_kind GROUP BY 1, 2 HAVING count(*) > 1',
    );
    expect(rows).toEqual([]);
    expect(await world.kind(id('paul'), 'beta')).toBe('unmanaged');
    const claimable = await world.query(
      "SELECT account FROM polity.claimable_account WHERE organization = 'beta'",
    );
    expect(claimable).toHaveLength(1);
  });
});

describe('the bill', () => {
  it('B11, A15: counts people on workspaces and projects, once per payer over all its organizations', async () => {
    const one = await world.join('one@bill.example');
    const two = await world.join('two@bill.example');
    await world.query("INSERT INTO polity.person (id, name, handles) VALUES ('both', 'Both', '{}')");
    await world.query("UPDATE polity.account SET person = 'both' WHERE id = ANY ($1)", [[one, two]]);
    for (const account of [one, two]) await give('acme', { account, scopeKind: 'workspace', item: 'docs' });
    await give('acme', { account: one, scopeKind: 'project', item: 'web' });
    await give('beta', { account: one, scopeKind: 'workspace', item: 'docs' });
    await give('beta', { account: id('bea'), scopeKind: 'workspace', item: 'docs' });
    await give('free', { account: two, scopeKind: 'project', item: 'web' });
    expect(await world.as(id('root'), (db) => listBill(db))).toEqual([
      { payer: 'acme', organization: null, people: 2 },
      { payer: 'acme', organization: 'beta', people: 2 },
      { payer: 'portfolio', organization: null, people: 1 },
      { payer: 'portfolio', organization: 'acme', people: 1 },
      { payer: 'portfolio', organization: 'free', people: 1 },
    ]);
    expect(await world.as(id('paul'), (db) => listBill(db, { forOrganization: 'acme' }))).toEqual([
      { payer: 'acme', organization: null, people: 2 },
      { payer: 'portfolio', organization: 'acme', people: 1 },
    ]);
    await expectRefusal(world, 'not_allowed', () => world.as(id('paul'), (db) => listBill(db)));
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('paul'), (db) => listBill(db, { forOrganization: 'beta' })),
    );
  });

  it('B11, C8: bills nobody for grants at organization scope, outside their period, or of who is deactivated', async () => {
    const people = async () =>
      (await world.query("SELECT people FROM polity.billable_people WHERE organization = 'acme'"))[0]?.people;
    const before = await people();
    const account = await world.join('later@shared.example');
    await give('acme', { account });
    await give('acme', {
      account,
      scopeKind: 'workspace',
      item: 'docs',
      validFrom: new Date('2099-01-01T00:00:00Z'),
    });
    expect(await people()).toBe(before);
    await give('acme', { account, scopeKind: 'project', item: 'web' });
    expect(await people()).toBe(Number(before) + 1);
    await world.as(id('paul'), (db) => promote(db, { organization: 'acme', account }));
    await world.as(id('paul'), (db) => deactivate(db, { organization: 'acme', account, reason: 'left' }));
    expect(await people()).toBe(before);
  });
});

describe('consolidated reading', () => {
  it('A4: people, access and activity of a subtree, down to sealed children', async () => {
    const guest = await world.join('north-guest@else.example');
    await give('north', { account: guest });
    await give('sealed', { account: guest });
    const at = { top: 'group' };
    const people = await world.as(id('dir'), (db) => listConsolidatedPeople(db, at));
    expect(people.map(({ organization, email }) => [organization, email]).sort()).toEqual([
      ['group', 'dir@people.example'],
      ['north', 'nora@people.example'],
      ['north', 'north-guest@else.example'],
      ['south', 'sam@people.example'],
    ]);
    const access = await world.as(id('dir'), (db) => listConsolidatedAccess(db, at));
    expect([...new Set(access.map(({ organization }) => organization))].toSorted()).toEqual([
      'group',
      'north',
      'south',
    ]);
    const activity = await world.as(id('dir'), (db) => listConsolidatedActivity(db, at));
    expect(activity.map(({ organization, kind }) => [organization, kind])).toEqual([['north', 'grant']]);
    expect(await world.as(id('dir'), (db) => listChildren(db, at))).toEqual([
      { organization: 'north', name: 'north', isolation: 'open', contact: null, people: 0 },
      {
        organization: 'sealed',
        name: 'sealed',
        isolation: 'sealed',
        contact: 'sam@people.example',
        people: 0,
      },
      { organization: 'south', name: 'south', isolation: 'open', contact: null, people: 0 },
    ]);
  });

  it('A4: is refused from a child upwards, and to who reads nothing', async () => {
    for (const person of ['nora', 'paul']) {
      await expectRefusal(world, 'not_allowed', () =>
        world.as(id(person), (db) => listConsolidatedPeople(db, { top: 'group' })),
      );
    }
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('dir'), (db) => listChildren(db, { top: 'sealed' })),
    );
  });
});

describe('contacts in several entities', () => {
  it('A12, C9: the same mailbox, plus-tags aside; the parent sees where, a child’s admin its own side alone', async () => {
    const plain = await world.join('claire.martin@x.example');
    const tagged = await world.join('Claire.Martin+north@x.example');
    await give('south', { account: plain });
    await give('north', { account: tagged });
    await give('sealed', { account: plain });
    const shared = await world.as(id('dir'), (db) => listSharedContacts(db, { top: 'group' }));
    expect(shared.map(({ mailbox, organization }) => [mailbox, organization])).toEqual([
      ['claire.martin@x.example', 'north'],
      ['claire.martin@x.example', 'south'],
    ]);
    expect(await world.as(id('nora'), (db) => listOwnSharedContacts(db, { organization: 'north' }))).toEqual([
      { email: 'Claire.Martin+north@x.example', name: null },
    ]);
    expect(await world.as(id('sam'), (db) => listOwnSharedContacts(db, { organization: 'sealed' }))).toEqual(
      [],
    );
    await expectRefusal(world, 'not_allowed', () =>
      world.as(id('nora'), (db) => listSharedContacts(db, { top: 'south' })),
    );
  });

  it('A12: similar names are listed for review', async () => {
    for (const [email, organization] of [
      ['martin-clair@y.example', 'north'],
      ['other.body@y.example', 'south'],
    ] as const) {
      await give(organization, { account: await world.join(email) });
    }
    const similar = await world.as(id('dir'), (db) =>
      listSimilarContacts(db, { top: 'group', threshold: 0.5 }),
    );
    expect(similar.map(({ email, otherEmail }) => [email, otherEmail])).toEqual([
      ['martin-clair@y.example', 'claire.martin@x.example'],
    ]);
  });
});
