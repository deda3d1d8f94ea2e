import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createWorkspace,
  listBill,
  listOtherWorkspaces,
  listWorkspaces,
  previewUpgrade,
  promote,
  shareWorkspace,
  upgradeWorkspace,
} from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  for (const person of ['paul', 'zoe', 'bea', 'fay', 'max']) ids[person] = await world.idOf(emailOf(person));
});
afterAll(() => world.drop());

const id = (person: string): string => ids[person] ?? '';
const create = (account: string, name: string) =>
  world.as(account, (db) => createWorkspace(db, { id: name, name }));
const upgrade = (account: string, workspace: string, organization = 'acme') =>
  world.as(account, (db) => upgradeWorkspace(db, { workspace, organization, reason: 'consolidation' }));

/** A workspace outside all organizations whose owner became a member of acme afterwards, with two guests in it. */
async function makeOther(name: string): Promise<{ readonly workspace: string; readonly owner: string }> {
  const owner = await world.join(`${name}@shared.example`);
  const { workspace } = await create(owner, name);
  for (const guest of [
    await world.join(`${name}-1@else.example`),
    await world.join(`${name}-2@else.example`),
  ]) {
    await world.as(owner, (db) => shareWorkspace(db, { workspace, account: guest, reason: 'a guest' }));
  }
  const shared = await world.query(
    "SELECT reason FROM polity.event WHERE kind = 'share-workspace' AND actor = $1",
    [owner],
  );
  expect(shared).toEqual([{ reason: 'a guest' }, { reason: 'a guest' }]);
  await world.as(id('paul'), (db) => promote(db, { organization: 'acme', account: owner }));
  return { workspace, owner };
}

describe('a new workspace', () => {
  it('B8: of a member belongs to the member’s organization from the start', async () => {
    expect(await create(id('zoe'), 'plans')).toMatchObject({ organization: 'acme' });
    expect((await world.as(id('zoe'), listWorkspaces)).map((row) => [row.id, row.isOwner])).toEqual([
      ['plans', true],
    ]);
    await expectRefusal(world, 'already_exists', () => create(id('zoe'), 'plans'));
  });

  it('B7: of anybody else belongs to nobody, and its id to it alone', async () => {
    const owner = await world.join('solo@else.example');
    expect(await create(owner, 'plans')).toMatchObject({ organization: null });
    expect(await create(owner, 'plans')).toMatchObject({ organization: null });
  });

  it.each(['', 'Plans', 'a b', "x'; --", '-x', 'é'])('refuses the id %j', async (name) => {
    await expectRefusal(world, 'text_invalid', () =>
      world.as(id('zoe'), (db) => createWorkspace(db, { id: name, name: 'x' })),
    );
  });

  it.each(['', '  ', 'x\ty', 'x'.repeat(201)])('refuses the name %j', async (name) => {
    await expectRefusal(world, 'text_invalid', () =>
      world.as(id('zoe'), (db) => createWorkspace(db, { id: 'x', name })),
    );
  });

  it('is shared by its owner, while no organization owns it', async () => {
    const owner = await world.join('sharer@else.example');
    const { workspace } = await create(owner, 'shared');
    await expectRefusal(world, 'not_found', () =>
      world.as(id('zoe'), (db) => shareWorkspace(db, { workspace, account: id('zoe') })),
    );
    await expectRefusal(world, 'not_found', () =>
      world.as(owner, (db) => shareWorkspace(db, { workspace, account: unknownId })),
    );
    const owned = (
      await world.query("SELECT key FROM polity.workspace WHERE id = 'plans' AND organization = 'acme'")
    )[0]?.key;
    await expectRefusal(world, 'workspace_owned', () =>
      world.as(id('zoe'), (db) => shareWorkspace(db, { workspace: String(owned), account: owner })),
    );
  });
});

describe('other workspaces', () => {
  it('B7: are listed where one of their owners is a member; an upgrade tells what it adds, before and after', async () => {
    const { workspace, owner } = await makeOther('sketch');
    const listed = await world.as(id('paul'), (db) => listOtherWorkspaces(db, { organization: 'acme' }));
    expect(listed).toEqual([{ workspace, id: 'sketch', name: 'sketch', people: 3 }]);
    const billed = async () =>
      (await world.as(id('paul'), (db) => listBill(db, { forOrganization: 'acme' }))).find(
        (row) => row.organization === 'acme',
      );
    const before = (await billed())?.people ?? 0;
    expect(await world.as(id('paul'), (db) => previewUpgrade(db, { workspace, organization: 'acme' }))).toBe(
      3,
    );
    expect(await upgrade(id('paul'), workspace)).toEqual({
      addedPeople: 3,
      notify: ['sketch@shared.example'],
    });
    expect((await billed())?.people).toBe(before + 3);
    expect(await world.as(owner, listWorkspaces)).toMatchObject([
      { workspace, organization: 'acme', isOwner: true },
    ]);
    await expectRefusal(world, 'workspace_owned', () => upgrade(id('paul'), workspace));
  });

  it('B7: may be upgraded by a member who owns them, and by no other member', async () => {
    const { workspace, owner } = await makeOther('owned');
    await expectRefusal(world, 'not_allowed', () => upgrade(id('zoe'), workspace));
    expect(await upgrade(owner, workspace)).toMatchObject({ addedPeople: 3 });
  });

  it('B7: of another organization, of nobody’s, or unknown cannot be taken', async () => {
    const { workspace } = await create(await world.join('far@else.example'), 'far');
    await expectRefusal(world, 'not_found', () => upgrade(id('paul'), workspace));
    await expectRefusal(world, 'not_found', () => upgrade(id('paul'), unknownId));
    await expectRefusal(world, 'not_allowed', () => upgrade(id('paul'), workspace, 'beta'));
    const ofBeta = (await world.query("SELECT key FROM polity.workspace WHERE organization = 'beta'"))[0]
      ?.key;
    await expectRefusal(world, 'not_found', () => upgrade(id('paul'), String(ofBeta)));
    await expectRefusal(world, 'not_found', () =>
      world.as(id('paul'), (db) => previewUpgrade(db, { workspace: String(ofBeta), organization: 'acme' })),
    );
  });

  it('keep their id: one that the organization has already is refused', async () => {
    const { workspace } = await makeOther('docs');
    await expectRefusal(world, 'already_exists', () => upgrade(id('paul'), workspace));
  });
});
