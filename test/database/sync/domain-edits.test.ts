import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { judgeCreation } from '../../../src/database/sync/claims/creation.ts';
import type { Grant, OrganizationDomain, Portfolio } from '../../../src/model/portfolio.ts';
import { planChanges } from '../../../src/plan/plan-changes.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { addAccount, addGrant, addMember, membersOf } from '../../support/run-time.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const attestation = { by: 'claire', on: '2026-01-01', evidence: 'contract' };
const names = ['acme.example', 'other.example'];
const exactly = (...list: readonly string[]): readonly OrganizationDomain[] =>
  list.map((name) => ({ name, subdomains: false }));

const acme = (domains: readonly OrganizationDomain[], sketch: Partial<OrganizationSketch> = {}): Portfolio =>
  makePortfolio({
    people: [{ id: 'claire' }],
    superAdmins: ['person:claire'],
    domains: names.map((name) => ({ name, assigned: ['acme'], attestation })),
    organizations: [
      {
        uid: 'acme',
        domains,
        membership: { mode: 'manual', admins: domains.length > 0 ? 'members' : 'anyone' },
        ...sketch,
      },
    ],
  });

async function guardsOf(portfolio: Portfolio): Promise<readonly string[]> {
  const { value: diff, diagnostics } = await fixture.plan(portfolio);
  const now = new Date().toISOString();
  const plan = planChanges({ portfolio, stack: 's', diff, steps: [], diagnostics, now });
  return plan.guards
    .filter(({ tripped }) => tripped)
    .map(
      ({ guard, organization, lost, total, items }) => `${guard} ${organization} ${lost}/${total}: ${items}`,
    );
}

const codesOf = async (portfolio: Portfolio): Promise<readonly string[]> =>
  (await fixture.plan(portfolio)).diagnostics.map(({ code }) => code);

const grantLines = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.includes(' grant '));

describe('a reviewed change of domains', () => {
  beforeEach(async () => {
    await fixture.reset();
    await fixture.apply(acme(exactly(...names)));
    for (const email of ['ann@acme.example', 'bob@other.example']) {
      await addAccount(fixture, email);
      await addMember(fixture, email, 'acme');
    }
  });

  it('C6: removing a domain releases the members that match only through it, and trips the guard however few', async () => {
    const narrower = acme(exactly('acme.example'));
    expect(linesOf(await fixture.plan(narrower))).toEqual([
      'delete organizationDomain acme other.example',
      'delete membership acme email:bob@other.example',
    ]);
    expect(await guardsOf(narrower)).toEqual(['domain-release acme 1/2: acme: acme email:bob@other.example']);
    await fixture.apply(narrower);
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
    expect(linesOf(await fixture.plan(narrower))).toEqual([]);
  });

  it('C6: removing the last domain keeps the members', async () => {
    expect(linesOf(await fixture.plan(acme([])))).toEqual([
      'update organization acme',
      'delete organizationDomain acme acme.example',
      'delete organizationDomain acme other.example',
    ]);
    expect(await guardsOf(acme([]))).toEqual([]);
    await fixture.apply(acme([]));
    expect((await membersOf(fixture)).length).toBe(2);
  });

  it('C6: adding a first domain releases the members that do not match, guarded', async () => {
    await fixture.apply(acme([]));
    const first = acme(exactly('acme.example'));
    expect(await guardsOf(first)).toEqual(['domain-release acme 1/2: acme: acme email:bob@other.example']);
    await fixture.apply(first);
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
  });

  it('C6, C9: giving up sub-domains releases who matches through one', async () => {
    await fixture.apply(acme([{ name: 'acme.example', subdomains: true }, ...exactly('other.example')]));
    await addAccount(fixture, 'eve@team.acme.example');
    await addMember(fixture, 'eve@team.acme.example', 'acme');
    const narrower = acme(exactly(...names));
    expect(await guardsOf(narrower)).toEqual([
      'domain-release acme 1/3: acme: acme email:eve@team.acme.example',
    ]);
    await fixture.apply(narrower);
    expect(await membersOf(fixture)).not.toContain('acme eve@team.acme.example captured');
  });

  it('C6, C11: a member who is no longer declared and was captured too goes with the domain', async () => {
    await fixture.apply(acme(exactly(...names), { members: ['email:bob@other.example'] }));
    await fixture.apply(acme(exactly('acme.example')));
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
  });

  it('C6: adding a further domain, or leaving domains alone, releases nobody', async () => {
    await fixture.query("UPDATE polity.account SET verified = false WHERE email_norm = 'ann@acme.example'");
    const wider = acme([{ name: 'acme.example', subdomains: true }, ...exactly('other.example')], {
      name: 'New',
    });
    expect(linesOf(await fixture.plan(wider)).filter((line) => line.includes(' membership '))).toEqual([]);
    await fixture.apply(wider);
    expect((await membersOf(fixture)).length).toBe(2);
  });

  it('B5: who is released loses the admin grants in that organization, and no other', async () => {
    await addGrant(fixture, 'bob@other.example', 'acme', 'admin');
    await addGrant(fixture, 'bob@other.example', 'acme', 'contributor');
    await addGrant(fixture, 'ann@acme.example', 'acme', 'admin');
    const narrower = acme(exactly('acme.example'));
    expect(grantLines(linesOf(await fixture.plan(narrower)))).toEqual([
      'delete grant acme email:bob@other.example admin organization granted',
    ]);
    await fixture.apply(narrower);
    expect(
      await fixture.query("SELECT role FROM polity.access_grant WHERE organization = 'acme' ORDER BY 1"),
    ).toEqual([{ role: 'admin' }, { role: 'contributor' }]);
  });

  it('B5: who is released leaves the groups that give an admin role, and no others', async () => {
    const group = (id: string) => ({ id, name: id, members: { mode: 'additive' as const, list: [] } });
    const sketch = {
      groups: [group('heads'), group('team')],
      access: [grantTo('person:claire', 'admin', { principal: { kind: 'group', id: 'heads' } })],
    };
    await fixture.apply(acme(exactly(...names), sketch));
    await fixture.query(
      `INSERT INTO polity.group_member (root, organization, okey, group_id, account, origins)
       SELECT g.root, g.organization, g.okey, g.id, a.id, '{invited}' FROM polity."group" g, polity.account a
        WHERE a.email_norm = 'bob@other.example'`,
    );
    const lines = linesOf(await fixture.plan(acme(exactly('acme.example'), sketch)));
    expect(lines.filter((line) => line.includes('groupMember'))).toEqual([
      'delete groupMember acme heads email:bob@other.example',
    ]);
    expect(await fixture.apply(acme(exactly('acme.example'), sketch))).toMatchObject({ kind: 'applied' });
  });

  it('B5, C11: a member whom the files stop naming loses admin grants made at run time', async () => {
    await addAccount(fixture, 'eve@acme.example');
    await fixture.apply(acme(exactly(...names), { members: ['email:eve@acme.example'] }));
    await addGrant(fixture, 'eve@acme.example', 'acme', 'admin');
    expect(grantLines(linesOf(await fixture.plan(acme(exactly(...names)))))).toEqual([
      'delete grant acme email:eve@acme.example admin organization granted',
    ]);
  });

  it('C2: a declared admin who is no member is refused where admins are members, and is not elsewhere', async () => {
    await addAccount(fixture, 'eve@acme.example');
    const access: readonly Grant[] = [grantTo('email:eve@acme.example', 'admin')];
    expect(await codesOf(acme(exactly(...names), { access }))).toEqual(['ADMIN_NOT_MEMBER']);
    expect(await codesOf(acme([], { access }))).toEqual([]);
    expect(judgeCreation(acme(exactly(...names), { access })).map(({ code }) => code)).toEqual([
      'ADMIN_NOT_MEMBER',
    ]);
    expect(judgeCreation(acme([], { access }))).toEqual([]);
    expect(await codesOf(acme(exactly(...names), { access, members: ['email:eve@acme.example'] }))).toEqual(
      [],
    );
    await addMember(fixture, 'eve@acme.example', 'acme');
    expect(await codesOf(acme(exactly(...names), { access }))).toEqual([]);
  });

  it('C2: an admin by a group counts, and whom capture claims by the same change is a member', async () => {
    await addAccount(fixture, 'eve@acme.example');
    const group = {
      id: 'heads',
      name: 'Heads',
      members: { mode: 'additive' as const, list: ['email:eve@acme.example' as const] },
    };
    const access: readonly Grant[] = [
      { ...grantTo('person:claire', 'admin'), principal: { kind: 'group', id: 'heads' } },
    ];
    expect(await codesOf(acme(exactly(...names), { access, groups: [group] }))).toEqual(['ADMIN_NOT_MEMBER']);
    const capturing = acme(exactly(...names), {
      access,
      groups: [group],
      membership: { mode: 'capture', admins: 'members' },
    });
    expect(await codesOf(capturing)).toEqual([]);
  });

  it('C2, C6: a declared admin who would be released refuses the edit of domains', async () => {
    await fixture.apply(acme(exactly(...names), { access: [grantTo('email:bob@other.example', 'admin')] }));
    expect(
      await codesOf(acme(exactly('acme.example'), { access: [grantTo('email:bob@other.example', 'admin')] })),
    ).toEqual(['ADMIN_NOT_MEMBER']);
  });

  it("C7: a declared person's e-mail cannot leave the domains of the organization that has claimed the account", async () => {
    const withEmail = (email: string): Portfolio =>
      makePortfolio({
        people: [{ id: 'claire' }, { id: 'zoe', emails: [email] }],
        superAdmins: ['person:claire'],
        domains: names.map((name) => ({ name, assigned: ['acme'], attestation })),
        organizations: acme(exactly(...names)).organizations,
      });
    await fixture.apply(withEmail('zoe@acme.example'));
    await addMember(fixture, 'zoe@acme.example', 'acme');
    expect(await codesOf(withEmail('zoe@elsewhere.example'))).toEqual(['EMAIL_OUTSIDE_DOMAINS']);
    expect(await fixture.apply(withEmail('zoe@elsewhere.example'))).toMatchObject({ kind: 'refused' });
    expect(await codesOf(withEmail('zoe@other.example'))).toEqual([]);
  });

  it('C14: moving an organization keeps members, domains and kinds', async () => {
    const moved = makePortfolio({
      people: [{ id: 'claire' }],
      superAdmins: ['person:claire'],
      domains: names.map((name) => ({ name, assigned: ['acme'], attestation })),
      organizations: [
        { uid: 'group' },
        {
          uid: 'acme',
          parent: 'group',
          domains: exactly(...names),
          membership: { mode: 'manual', admins: 'members' },
        },
      ],
    });
    expect(linesOf(await fixture.plan(moved)).filter((line) => line.includes('membership'))).toEqual([]);
    await fixture.apply(moved);
    expect((await membersOf(fixture)).length).toBe(2);
  });
});
