import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey, Grant, Portfolio } from '../../src/model/portfolio.ts';
import { planChanges } from '../../src/plan/plan-changes.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../support/portfolio.ts';
import { addAccount, addGrant } from '../support/run-time.ts';
import { runs } from '../support/runs.ts';
import { createSyncFixture, type SyncFixture } from '../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const keys: readonly AccountKey[] = ['person:p', 'person:q', 'email:x@y.example'];
const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });

const grant: fc.Arbitrary<Grant> = fc
  .record({
    who: fc.constantFrom(...keys, 'team'),
    scope: fc.constantFrom<Grant['scope']>(
      { kind: 'organization' },
      { kind: 'project', id: 'site' },
      { kind: 'workspace', id: 'ws' },
    ),
    until: fc.constantFrom(null, null, '2021-01-01T00:00:00Z', '2999-01-01T00:00:00Z'),
  })
  .map(({ who, scope, until }) => ({
    ...grantTo(who as AccountKey, 'contributor', { scope, until, from: until && '2020-01-01T00:00:00Z' }),
    ...(who === 'team' ? { principal: { kind: 'group' as const, id: 'team' } } : {}),
  }));

const organization = (uid: string): fc.Arbitrary<OrganizationSketch> =>
  fc.record({
    uid: fc.constant(uid),
    status: fc.constantFrom('active' as const, 'active' as const, 'archived' as const),
    missionUntil: fc.constantFrom(null, null, '2021-01-01T00:00:00Z'),
    access: fc.uniqueArray(grant, {
      maxLength: 4,
      selector: ({ principal, scope }) => JSON.stringify([principal, scope]),
    }),
    groups: fc
      .subarray([...keys])
      .map((members) => [{ id: 'team', name: 'Team', members: additive(members) }]),
    projects: fc.constant(additive([{ id: 'site', name: 'Site' }])),
    workspaces: fc.constant(additive([{ id: 'ws', name: 'Ws' }])),
    settings: fc
      .constantFrom(null, 'a', 'b')
      .map((payer) => (payer === null ? [] : [{ kind: 'billing' as const, id: 'billing', body: { payer } }])),
  });

const portfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    organizations: fc.tuple(organization('a'), organization('b')),
    linked: fc.boolean(),
    left: fc.constantFrom(null, null, '2021-01-01T00:00:00Z'),
  })
  .map(({ organizations, linked, left }) =>
    makePortfolio({
      // The second e-mail links an account that has signed up.
      people: [
        { id: 'p', left, emails: ['p@y.example', ...(linked ? ['home@y.example'] : [])] },
        { id: 'q' },
      ],
      superAdmins: ['person:q'],
      organizations,
    }),
  );

async function readInvoice(): Promise<ReadonlyMap<string, number>> {
  const rows = await fixture.query('SELECT payer, people FROM polity.invoice');
  return new Map(rows.map(({ payer, people }) => [String(payer), Number(people)]));
}

describe('the bill of a plan', () => {
  it('B11: whom a declaration adds to a group with a project is on the bill, once', async () => {
    const access = [
      grantTo('person:p', 'contributor', {
        principal: { kind: 'group', id: 'team' },
        scope: { kind: 'project', id: 'site' },
      }),
    ];
    const withMembers = (...list: readonly AccountKey[]) =>
      makePortfolio({
        people: [{ id: 'p', emails: ['p@y.example', 'home@y.example'] }, { id: 'q' }],
        superAdmins: ['person:q'],
        organizations: [
          {
            ...{ uid: 'a', access, projects: additive([{ id: 'site', name: 'Site' }]) },
            groups: [{ id: 'team', name: 'Team', members: additive(list) }],
          },
        ],
      });
    await fixture.reset();
    await fixture.apply(withMembers());
    const portfolio = withMembers('person:p', 'person:q');
    const { value: diff, diagnostics } = await fixture.plan(portfolio);
    const now = new Date().toISOString();
    const { bill } = planChanges({ portfolio, stack: 's', diff, steps: [], diagnostics, now });
    expect(bill).toEqual([{ payer: 'portfolio', before: 0, after: 2 }]);
  });

  it('C15, B11: an archived organization that comes back has the payer that it had', async () => {
    const withStatus = (status: 'active' | 'archived') =>
      makePortfolio({
        people: [{ id: 'p' }],
        organizations: [
          { uid: 'a' },
          {
            ...{ uid: 'b', status, projects: additive([{ id: 'site', name: 'Site' }]) },
            access: [grantTo('person:p', 'contributor', { scope: { kind: 'project', id: 'site' } })],
            settings: [{ kind: 'billing', id: 'billing', body: { payer: 'a' } }],
          },
        ],
      });
    await fixture.reset();
    await fixture.apply(withStatus('archived'));
    const portfolio = withStatus('active');
    const { value: diff, diagnostics } = await fixture.plan(portfolio);
    const now = new Date().toISOString();
    const { bill } = planChanges({ portfolio, stack: 's', diff, steps: [], diagnostics, now });
    expect(bill).toEqual([{ payer: 'a', before: 0, after: 1 }]);
  });

  it('B11, A15: before and after are what the invoice says around the apply, and what is not named stays', async () => {
    await fc.assert(
      fc.asyncProperty(portfolio, portfolio, async (first, second) => {
        await fixture.reset();
        await fixture.apply(first);
        await addAccount(fixture, 'home@y.example');
        await addGrant(fixture, 'home@y.example', 'a', 'contributor', 'site');
        const { value: diff, diagnostics } = await fixture.plan(second);
        fc.pre(diagnostics.length === 0);
        const now = new Date().toISOString();
        const { bill } = planChanges({ portfolio: second, stack: 's', diff, steps: [], diagnostics, now });
        const before = await readInvoice();
        await fixture.apply(second);
        const after = await readInvoice();
        const payers = [...new Set([...before.keys(), ...after.keys()])].sort();
        expect(bill).toEqual(
          payers
            .map((payer) => ({ payer, before: before.get(payer) ?? 0, after: after.get(payer) ?? 0 }))
            .filter((line) => line.before !== line.after),
        );
      }),
      runs(6),
    );
  });
});
