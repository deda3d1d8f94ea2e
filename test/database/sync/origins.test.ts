import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../../src/model/portfolio.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const people = [{ id: 'claire' }, { id: 'jean' }, { id: 'zoe' }];
const acme = (sketch: Partial<OrganizationSketch>) =>
  makePortfolio({ people, superAdmins: ['person:claire'], organizations: [{ uid: 'acme', ...sketch }] });

/** Run-time rows, as sign-up and invitations will make them. */
const runTimeMember = `
  INSERT INTO polity.membership (account, root, organization, okey, origins)
  SELECT p.account, o.root, o.uid, o.okey, '{captured}' FROM polity.person p, polity.organization o
   WHERE p.id = $1 AND o.uid = 'acme'`;
const runTimeGrant = `
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, role, reach, origin)
  SELECT o.root, o.uid, o.okey, 'account', p.account, 'organization', 'contributor', 'own', 'invited'
    FROM polity.person p, polity.organization o WHERE p.id = $1 AND o.uid = 'acme'`;

describe('origins of rows', () => {
  beforeEach(async () => {
    await fixture.reset();
    await fixture.apply(acme({}));
  });

  it('C11: an additive collection leaves alone what has other origins', async () => {
    await fixture.query(runTimeMember, ['jean']);
    await fixture.query(runTimeGrant, ['jean']);
    const declared = acme({ members: ['person:zoe'], access: [grantTo('person:zoe')] });
    await fixture.apply(declared);
    expect(await fixture.query('SELECT origins FROM polity.membership ORDER BY 1')).toEqual([
      { origins: ['captured'] },
      { origins: ['declared'] },
    ]);
    expect(linesOf(await fixture.plan(declared))).toEqual([]);
  });

  it('C11: a captured member who is also declared, then un-declared, stays', async () => {
    await fixture.query(runTimeMember, ['jean']);
    expect(linesOf(await fixture.plan(acme({ members: ['person:jean'] })))).toEqual([
      'update membership acme person:jean',
    ]);
    await fixture.apply(acme({ members: ['person:jean'] }));
    expect(await fixture.query('SELECT origins FROM polity.membership')).toEqual([
      { origins: ['captured', 'declared'] },
    ]);
    const [change] = (await fixture.plan(acme({}))).value.changes;
    expect(change).toMatchObject({ action: 'update', after: { origins: ['captured'] } });
    await fixture.apply(acme({}));
    expect(await fixture.query('SELECT origins FROM polity.membership')).toEqual([{ origins: ['captured'] }]);
  });

  it('C11: a row that only the files made is withdrawn when they stop naming it', async () => {
    await fixture.apply(acme({ members: ['person:jean'], access: [grantTo('person:jean')] }));
    expect(linesOf(await fixture.plan(acme({})))).toEqual([
      'delete membership acme person:jean',
      'delete grant acme person:jean contributor organization',
    ]);
  });

  it('C11: an exclusive collection removes run-time rows, also when no file changed', async () => {
    const list: readonly AccountKey[] = ['person:zoe'];
    const exclusive = acme({
      members: { mode: 'exclusive', list },
      access: { mode: 'exclusive', list: [grantTo('person:zoe')] },
    });
    await fixture.apply(exclusive);
    await fixture.query(runTimeMember, ['jean']);
    await fixture.query(runTimeGrant, ['jean']);
    expect(linesOf(await fixture.plan(exclusive))).toEqual([
      'delete membership acme person:jean',
      'delete grant acme person:jean contributor organization invited',
    ]);
    await fixture.apply(exclusive);
    expect(
      await fixture.query(
        'SELECT count(*)::int AS rows FROM polity.access_grant WHERE organization IS NOT NULL',
      ),
    ).toEqual([{ rows: 1 }]);
  });

  it('C11: a declared grant stands beside an invited one, and goes without it', async () => {
    await fixture.query(runTimeGrant, ['jean']);
    await fixture.apply(acme({ access: [grantTo('person:jean')] }));
    const origins = () =>
      fixture.query("SELECT origin FROM polity.access_grant WHERE organization = 'acme' ORDER BY 1");
    expect(await origins()).toEqual([{ origin: 'declared' }, { origin: 'invited' }]);
    await fixture.apply(acme({}));
    expect(await origins()).toEqual([{ origin: 'invited' }]);
  });

  it('shows the run-time rows that go with a project or a group', async () => {
    const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });
    await fixture.apply(
      acme({
        projects: additive([{ id: 'site', name: 'Site' }]),
        groups: [{ id: 'team', name: 'Team', members: additive([]) }],
      }),
    );
    await fixture.query(
      `INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
       SELECT o.root, o.uid, o.okey, 'account', p.account, 'project', 'site', 'contributor', 'own', 'invited'
         FROM polity.person p, polity.organization o WHERE p.id = 'jean'`,
    );
    await fixture.query(
      `INSERT INTO polity.group_member (root, organization, okey, group_id, account, origins)
       SELECT o.root, o.uid, o.okey, 'team', p.account, '{invited}'
         FROM polity.person p, polity.organization o WHERE p.id = 'zoe'`,
    );
    expect(linesOf(await fixture.plan(acme({})))).toEqual([
      'delete project acme site',
      'delete group acme team',
      'delete groupMember acme team person:zoe',
      'delete grant acme person:jean contributor project:site invited',
    ]);
    expect((await fixture.apply(acme({}))).kind).toBe('applied');
  });

  it('B3: refuses a declared member whom run-time rules made a member elsewhere', async () => {
    const two = (members: readonly AccountKey[]) =>
      makePortfolio({
        people,
        superAdmins: ['person:claire'],
        organizations: [{ uid: 'acme' }, { uid: 'beta', members }],
      });
    await fixture.apply(two([]));
    await fixture.query(runTimeMember, ['jean']);
    const planned = await fixture.plan(two(['person:jean']));
    expect(planned.diagnostics).toMatchObject([
      { code: 'MEMBER_ELSEWHERE', message: expect.stringContaining('acme') },
    ]);
    expect((await fixture.apply(two(['person:jean']))).kind).toBe('refused');
  });
});
