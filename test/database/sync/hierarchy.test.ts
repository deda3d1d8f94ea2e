import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());
beforeEach(() => fixture.reset());

const tree = (...organizations: readonly OrganizationSketch[]) =>
  makePortfolio({ people: [{ id: 'claire' }], organizations });
const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });

/** What hangs on a client: rows of every tenant table. */
const client = (uid: string, parent: string | null): OrganizationSketch => ({
  ...{ uid, parent, members: ['person:claire'], access: [grantTo('person:claire')] },
  projects: additive([{ id: 'site', name: 'Site' }]),
  workspaces: additive([{ id: 'docs', name: 'Docs' }]),
  groups: [{ id: 'team', name: 'Team', members: additive(['person:claire' as const]) }],
  settings: [{ kind: 'note', id: 'note', body: 'x' }],
});

/** Tenant rows whose key is not their organization's. */
const astray = `
  SELECT t.organization FROM polity.organization o JOIN (
    SELECT root, organization, okey FROM polity.membership UNION ALL SELECT root, organization, okey FROM polity.project
    UNION ALL SELECT root, organization, okey FROM polity.workspace UNION ALL SELECT root, organization, okey FROM polity."group"
    UNION ALL SELECT root, organization, okey FROM polity.group_member UNION ALL SELECT root, organization, okey FROM polity.setting
    UNION ALL SELECT root, organization, okey FROM polity.access_grant
  ) t ON t.organization = o.uid WHERE (t.root, t.okey) IS DISTINCT FROM (o.root, o.okey)`;

/** Organizations that the path keys put below another, against those that the parents do. */
const subtree = async (uid: string) => {
  const byKey = await fixture.query(
    `SELECT c.uid FROM polity.organization o JOIN polity.organization c ON c.okey >= o.okey AND c.okey < o.okey || 'g'
      WHERE o.uid = $1 ORDER BY 1`,
    [uid],
  );
  return byKey.map((row) => row.uid);
};

describe('hierarchy', () => {
  it('C14: a move to another root keeps the uid and all that hangs on it', async () => {
    await fixture.apply(tree({ uid: 'agence' }, { uid: 'groupe' }, client('dupont', 'agence'), client2()));
    const rows = () => fixture.query('SELECT account, since FROM polity.membership');
    const before = await rows();
    const moved = tree({ uid: 'agence' }, { uid: 'groupe' }, client('dupont', 'groupe'), client2());
    expect(linesOf(await fixture.plan(moved))).toEqual(['move organization dupont']);
    await fixture.apply(moved);
    expect(await rows()).toEqual(before);
    expect(await fixture.query(astray)).toEqual([]);
    expect(
      await fixture.query("SELECT root FROM polity.organization WHERE uid IN ('dupont', 'atelier')"),
    ).toEqual([{ root: 'groupe' }, { root: 'groupe' }]);
    expect(await subtree('groupe')).toEqual(['atelier', 'dupont', 'groupe']);
    expect(await subtree('agence')).toEqual(['agence']);
  });

  it('C14: an organization becomes a root, and a root a child, in one apply', async () => {
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    await fixture.apply(tree(client('dupont', null), { uid: 'agence', parent: 'dupont' }));
    expect(await subtree('dupont')).toEqual(['agence', 'dupont']);
    expect(await fixture.query(astray)).toEqual([]);
  });

  it('A4: a sealed child starts a key realm of its own, and leaves it when it is opened', async () => {
    const sealed = (isolation: 'open' | 'sealed') =>
      tree(
        { uid: 'agence' },
        { ...client('dupont', 'agence'), isolation },
        { uid: 'atelier', parent: 'dupont' },
      );
    await fixture.apply(sealed('sealed'));
    expect(await subtree('agence')).toEqual(['agence']);
    expect(await subtree('dupont')).toEqual(['atelier', 'dupont']);
    await fixture.apply(sealed('open'));
    expect(await subtree('agence')).toEqual(['agence', 'atelier', 'dupont']);
    expect(await fixture.query(astray)).toEqual([]);
  });

  it('C14: renaming changes an organization and nothing else', async () => {
    await fixture.apply(tree(client('dupont', null)));
    const renamed = tree({ ...client('dupont', null), name: 'Durand', folder: 'durand' });
    expect(linesOf(await fixture.plan(renamed))).toEqual(['update organization dupont']);
  });

  it('inserts a parent above an existing root', async () => {
    await fixture.apply(tree(client('dupont', null)));
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    expect(await subtree('agence')).toEqual(['agence', 'dupont']);
    expect(await fixture.query(astray)).toEqual([]);
  });
});

function client2(): OrganizationSketch {
  return { uid: 'atelier', parent: 'dupont', settings: [{ kind: 'note', id: 'note', body: 'y' }] };
}

describe('end of life', () => {
  const runTimeRow = `
    INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, role, reach, origin)
    SELECT o.root, o.uid, o.okey, 'account', a.id, 'organization', 'contributor', 'own', 'invited'
      FROM polity.organization o, polity.account a WHERE o.uid = 'dupont'`;

  it('C15: a folder may be removed at once while no run-time row hangs on the organization', async () => {
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    await fixture.apply(tree({ uid: 'agence' }));
    expect(await fixture.query('SELECT uid FROM polity.organization')).toEqual([{ uid: 'agence' }]);
  });

  it('C15: removing the folder of an active organization with run-time rows is refused', async () => {
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    await fixture.query(runTimeRow);
    const planned = await fixture.plan(tree({ uid: 'agence' }));
    expect(planned.diagnostics).toMatchObject([
      { code: 'RUN_TIME_ROWS', message: expect.stringContaining('dupont') },
    ]);
    expect((await fixture.apply(tree({ uid: 'agence' }))).kind).toBe('refused');
  });

  it('C15: an archived organization keeps its data after its folder is gone, and comes back with it', async () => {
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    await fixture.query(runTimeRow);
    await fixture.apply(tree({ uid: 'agence' }, { ...client('dupont', 'agence'), status: 'archived' }));
    const [change, ...others] = (await fixture.plan(tree({ uid: 'agence' }))).value.changes;
    expect(change).toMatchObject({
      action: 'update',
      uid: 'dupont',
      after: { status: 'archived', folder: null },
    });
    expect(others).toEqual([]);
    await fixture.apply(tree({ uid: 'agence' }));
    expect(linesOf(await fixture.plan(tree({ uid: 'agence' })))).toEqual([]);
    expect(await fixture.query('SELECT count(*)::int AS rows FROM polity.access_grant')).toEqual([
      { rows: 2 },
    ]);
    const back = tree({ uid: 'agence' }, client('dupont', 'agence'));
    expect(linesOf(await fixture.plan(back))).toEqual(['update organization dupont']);
  });

  it('C15: an archived organization outlives its parent', async () => {
    await fixture.apply(tree({ uid: 'agence' }, client('dupont', 'agence')));
    await fixture.query(runTimeRow);
    await fixture.apply(tree({ uid: 'agence' }, { ...client('dupont', 'agence'), status: 'archived' }));
    await fixture.apply(tree());
    expect(await fixture.query('SELECT uid, parent, root FROM polity.organization')).toEqual([
      { uid: 'dupont', parent: null, root: 'dupont' },
    ]);
  });

  it('C15: the change log survives the removal of everything, and nobody can alter it', async () => {
    await fixture.apply(tree(client('dupont', null)));
    await fixture.reset();
    const [{ rows } = { rows: 0 }] = await fixture.query(
      "SELECT count(*)::int AS rows FROM polity.change_log WHERE organization = 'dupont'",
    );
    expect(rows).toBeGreaterThan(0);
    for (const statement of [
      'DELETE FROM polity.change_log',
      "UPDATE polity.change_log SET uid = ''",
      'TRUNCATE polity.change_log',
    ]) {
      await expect(fixture.query(statement)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
