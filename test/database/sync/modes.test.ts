import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountKey, MembershipMode } from '../../../src/model/portfolio.ts';
import { makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { addAccount, addMember, membersOf } from '../../support/run-time.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const attestation = { by: 'claire', on: '2026-01-01', evidence: 'contract' };
const domains = ['acme.example', 'other.example'].map((name) => ({
  name,
  assigned: ['acme', 'beta'],
  attestation,
}));
const own = [{ name: 'acme.example', subdomains: false }];
const beta = { uid: 'beta', domains: own };

const acme = (mode: MembershipMode, sketch: Partial<OrganizationSketch> = {}) =>
  makePortfolio({
    people: [{ id: 'claire' }],
    superAdmins: ['person:claire'],
    domains,
    organizations: [{ uid: 'acme', domains: own, membership: { mode, admins: 'members' }, ...sketch }, beta],
  });
const team = (...list: readonly AccountKey[]) => ({
  groups: [{ id: 'team', name: 'Team', members: { mode: 'additive' as const, list } }],
});

describe('a reviewed change of the membership mode', () => {
  beforeEach(async () => {
    await fixture.reset();
    await fixture.apply(acme('manual'));
  });

  it('C3: switching capture on claims verified accounts that match and are members nowhere, and foretells it', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await addAccount(fixture, 'bob@acme.example');
    await addAccount(fixture, 'elsewhere@acme.example');
    await addMember(fixture, 'elsewhere@acme.example', 'beta');
    await addAccount(fixture, 'new@acme.example', { verified: false });
    await addAccount(fixture, 'gone@acme.example');
    await fixture.query(
      "UPDATE polity.account SET status = 'deactivated' WHERE email_norm = 'gone@acme.example'",
    );
    await addAccount(fixture, 'sub@team.acme.example');
    await addAccount(fixture, 'out@other.example');
    const plan = await fixture.plan(acme('capture'));
    expect(linesOf(plan)).toEqual(['update organization acme']);
    expect(plan.value.forecast).toEqual([
      {
        rule: 'capture',
        organization: 'acme',
        members: 0,
        claimed: {
          count: 2,
          accounts: [
            { email: 'ann@acme.example', memberOf: null },
            { email: 'bob@acme.example', memberOf: null },
          ],
        },
        elsewhere: { count: 1, accounts: [{ email: 'elsewhere@acme.example', memberOf: 'beta' }] },
        inactive: {
          count: 2,
          accounts: [
            { email: 'gone@acme.example', memberOf: null },
            { email: 'new@acme.example', memberOf: null },
          ],
        },
      },
    ]);
    await fixture.apply(acme('capture'));
    expect(await membersOf(fixture)).toEqual([
      'acme ann@acme.example captured',
      'acme bob@acme.example captured',
      'beta elsewhere@acme.example captured',
    ]);
    expect(linesOf(await fixture.plan(acme('capture')))).toEqual([]);
  });

  it('C3: the log has each claim, as the plan that made it', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('capture'));
    expect(
      await fixture.query(
        `SELECT action, kind, uid FROM polity.change_log WHERE plan = (SELECT id FROM polity.applied_plan ORDER BY applied_at DESC LIMIT 1) ORDER BY n`,
      ),
    ).toEqual([
      { action: 'update', kind: 'organization', uid: 'acme' },
      { action: 'create', kind: 'membership', uid: 'acme email:ann@acme.example' },
    ]);
  });

  it('C3: an account that signs up between plan and apply is claimed by the same rule', async () => {
    const plan = await fixture.plan(acme('capture'));
    await addAccount(fixture, 'ann@acme.example');
    const outcome = await fixture.apply(acme('capture'));
    expect(plan.value.forecast[0]?.claimed.count).toBe(0);
    expect(outcome.kind === 'applied' && outcome.diff.forecast[0]?.claimed.count).toBe(1);
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
  });

  it('C3: a capturing organization that gets another domain claims what matches that one', async () => {
    await fixture.apply(acme('capture'));
    // Signed up while nothing captured it, or was released since: switching on is over for it.
    await addAccount(fixture, 'late@acme.example');
    await addAccount(fixture, 'out@other.example');
    const wider = acme('capture', { domains: [...own, { name: 'other.example', subdomains: false }] });
    expect((await fixture.plan(wider)).value.forecast[0]?.claimed.accounts).toEqual([
      { email: 'out@other.example', memberOf: null },
    ]);
    await fixture.apply(wider);
    expect(await membersOf(fixture)).toEqual(['acme out@other.example captured']);
  });

  it('C9: capture with sub-domains claims what lies below the domain, and nothing that only ends alike', async () => {
    await addAccount(fixture, 'a@acme.example');
    await addAccount(fixture, 'b@team.acme.example');
    await addAccount(fixture, 'c@notacme.example');
    await fixture.apply(acme('capture', { domains: [{ name: 'acme.example', subdomains: true }] }));
    expect(await membersOf(fixture)).toEqual([
      'acme a@acme.example captured',
      'acme b@team.acme.example captured',
    ]);
  });

  it('C4: switching to invitation claims nobody who is there already', async () => {
    await addAccount(fixture, 'ann@acme.example');
    const plan = await fixture.plan(acme('invitation', team()));
    expect(plan.value.forecast).toEqual([]);
    await fixture.apply(acme('invitation', team()));
    expect(await membersOf(fixture)).toEqual([]);
  });

  it('C5: switching away from capture keeps the members', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('capture'));
    await fixture.apply(acme('manual'));
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
  });

  it('B6: under capture a matching member whom the files stop naming stays, as captured', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('capture', { members: ['email:ann@acme.example'] }));
    await fixture.query("UPDATE polity.membership SET origins = '{declared}'");
    expect(linesOf(await fixture.plan(acme('capture')))).toContain(
      'update membership acme email:ann@acme.example',
    );
    await fixture.apply(acme('capture'));
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
    expect(linesOf(await fixture.plan(acme('capture')))).toEqual([]);
  });

  it('C4: an archived organization captures nothing', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('capture', { status: 'archived' }));
    expect(await membersOf(fixture)).toEqual([]);
    await fixture.apply(acme('capture'));
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
  });

  it('B13: in invitation mode whom a declaration adds to a group becomes a member, shown in the plan', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await addAccount(fixture, 'elsewhere@acme.example');
    await addMember(fixture, 'elsewhere@acme.example', 'beta');
    await addAccount(fixture, 'out@other.example');
    await addAccount(fixture, 'new@acme.example', { verified: false });
    await fixture.apply(acme('invitation', team()));
    const grouped = acme(
      'invitation',
      team(
        'email:ann@acme.example',
        'email:elsewhere@acme.example',
        'email:out@other.example',
        'email:new@acme.example',
      ),
    );
    const lines = linesOf(await fixture.plan(grouped));
    expect(lines.filter((line) => line.includes(' membership '))).toEqual([
      'create membership acme email:ann@acme.example',
    ]);
    await fixture.apply(grouped);
    expect(await membersOf(fixture)).toEqual([
      'acme ann@acme.example promoted',
      'beta elsewhere@acme.example captured',
    ]);
    expect(linesOf(await fixture.plan(grouped))).toEqual([]);
    // The claim has an origin of its own: it outlives the group's list.
    await fixture.apply(acme('invitation', team()));
    expect(await membersOf(fixture)).toContain('acme ann@acme.example promoted');
  });

  it('B13: in manual mode a declared group gives access without membership', async () => {
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('manual', team('email:ann@acme.example')));
    expect(await membersOf(fixture)).toEqual([]);
  });
});
