import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unknown } from '../../src/engine/wire/property-value.ts';
import { contactTable, type House, makeHouse, openHouse } from '../database/protect/support/house.ts';
import { createTestDatabase } from '../support/database.ts';
import { withProvider } from './support/provider-client.ts';

const resource = {
  urn: 'urn:pulumi:test::polity::polity:index:ProtectedTable::app.contact',
  type: 'polity:index:ProtectedTable',
  name: 'app.contact',
};
const { table, organization } = contactTable;
const inputs = { prefix: 'polity_test', table, organization, project: 'project' };
const id = table;

describe('the resource of a protected table', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.drop());

  const run = <T>(work: Parameters<typeof withProvider<T>>[2]): Promise<T> =>
    withProvider(house.url, makeHouse(), work);
  const diff = (oldInputs: Readonly<Record<string, string>>, now = inputs) =>
    run(({ provider }) =>
      provider.diff({ ...resource, id, oldInputs, oldOutputs: oldInputs, inputs: now, ignoreChanges: [] }),
    );

  it('needs a table and its organization column, and knows its other columns', async () => {
    const check = (given: Readonly<Record<string, string | number>>) =>
      run(({ provider }) => provider.check({ ...resource, inputs: given, randomSeed: new Uint8Array() }));
    expect((await check(inputs)).failures).toEqual([]);
    expect(
      (await check({ prefix: 'p', table: 'app.contact', contactEmail: 7, column: 'x' })).failures,
    ).toEqual([
      { property: 'organization', reason: 'is required' },
      { property: 'column', reason: 'is not known' },
      { property: 'contactEmail', reason: 'is not a string' },
    ]);
  });

  it('previews without touching the table, protects it, and sees in the catalogue whether it still is', async () => {
    const create = (preview: boolean) =>
      run(({ provider }) => provider.create({ ...resource, inputs, preview }));
    expect((await create(true)).outputs).toEqual({ ...inputs, protected: unknown });
    expect(await diff(inputs)).toMatchObject({ changes: 'some', replaces: [] });
    expect(await create(false)).toEqual({ id, outputs: { ...inputs, protected: true } });
    expect(await diff(inputs)).toMatchObject({ changes: 'none', diffs: [] });
    expect(await diff({ ...inputs, contactEmail: 'email' })).toMatchObject({ diffs: ['contactEmail'] });
    await house.own('ALTER TABLE app.contact DISABLE ROW LEVEL SECURITY');
    expect(await diff(inputs)).toMatchObject({ diffs: ['record', 'row security'] });
    await house.own('ALTER TABLE app.contact ENABLE ROW LEVEL SECURITY');
  });

  it('refuses with a finding what cannot be protected', async () => {
    await run(async ({ provider, refused }) => {
      const wrong = { ...inputs, project: 'nowhere' };
      await expect(
        provider.update({
          ...resource,
          id,
          oldInputs: inputs,
          oldOutputs: inputs,
          inputs: wrong,
          preview: false,
          ignoreChanges: [],
        }),
      ).rejects.toThrow('TABLE_UNFIT table app.contact has no column nowhere');
      expect(refused).toMatchObject([{ code: 'TABLE_UNFIT' }]);
    });
  });

  it('deletes the protection, also twice, and where there is no schema', async () => {
    const remove = (url: string) =>
      withProvider(url, makeHouse(), ({ provider }) =>
        provider.delete({ ...resource, id, oldInputs: inputs, outputs: inputs }),
      );
    await remove(house.url);
    await remove(house.url);
    expect(await house.query('SELECT name FROM polity.protected_table')).toEqual([]);
    const empty = await createTestDatabase();
    await remove(empty.url);
    await empty.drop();
  });
});
