import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMigrations } from '../../src/database/migrations.ts';
import { unknown } from '../../src/engine/wire/property-value.ts';
import { createTestDatabase, type TestDatabase, withClient } from '../support/database.ts';
import { makePortfolio } from '../support/portfolio.ts';
import { createRoles } from '../support/schema.ts';
import { migrations, withProvider } from './support/provider-client.ts';

describe('the migrations resource', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
    await withClient(database.url, (client) => createRoles(client, `${database.prefix}p`));
  });
  afterEach(() => database.drop());

  const given = () => ({ prefix: `${database.prefix}p` });
  const run = <T>(work: Parameters<typeof withProvider<T>>[2]) =>
    withProvider(database.url, makePortfolio(given()), work);

  it('knows by itself which migrations there are', async () => {
    const names = (await readMigrations()).map(({ name }) => name);
    const checked = await run(({ provider }) =>
      provider.check({ ...migrations, inputs: given(), randomSeed: new Uint8Array() }),
    );
    expect(checked).toEqual({ inputs: { ...given(), migrations: names }, failures: [] });
  });

  it('makes the schema and names its tables and functions; nothing in a preview', async () => {
    await run(async ({ provider, applied }) => {
      const planned = await provider.create({ ...migrations, inputs: given(), preview: true });
      expect(planned.outputs).toEqual({ ...given(), tables: unknown, functions: unknown });
      expect(applied).toEqual([]);
      const { id, outputs } = await provider.create({ ...migrations, inputs: given(), preview: false });
      expect(id).toBe('polity');
      expect(outputs.tables).toEqual(expect.arrayContaining(['access_grant', 'change_log', 'organization']));
      expect(outputs.tables).not.toContain('signing_key');
      expect(outputs.functions).toEqual(expect.arrayContaining(['accept_invitation', 'act_as', 'sign_up']));
      expect(applied).toMatchObject([{ kind: 'migrations', names: expect.any(Array) }]);
    });
  });

  it('finds a schema that is gone though its inputs are the same', async () => {
    const request = {
      ...migrations,
      id: 'polity',
      oldInputs: given(),
      oldOutputs: given(),
      inputs: given(),
      ignoreChanges: [],
    };
    const diff = await run(({ provider }) => provider.diff(request));
    expect(diff).toMatchObject({ changes: 'some', diffs: ['migrations'], replaces: [] });
    const read = await run(({ provider }) =>
      provider.read({ ...migrations, id: 'polity', inputs: given(), outputs: given() }),
    );
    expect(read.id).toBeUndefined();
  });

  it('leaves the schema when it is deleted', async () => {
    await run(async ({ provider }) => {
      const inputs = given();
      const { outputs } = await provider.create({ ...migrations, inputs, preview: false });
      await provider.delete({ ...migrations, id: 'polity', oldInputs: inputs, outputs });
      const read = await provider.read({ ...migrations, id: 'polity', inputs, outputs });
      expect(read).toMatchObject({ id: 'polity', outputs: { tables: outputs.tables } });
    });
  });

  it('refuses a schema of a newer version', async () => {
    await run(({ provider }) => provider.create({ ...migrations, inputs: given(), preview: false }));
    await withClient(database.adminUrl, (client) =>
      client.query("INSERT INTO polity.migration (name, checksum) VALUES ('9999-later.sql', 'x')"),
    );
    await run(async ({ provider }) => {
      const inputs = given();
      await expect(provider.create({ ...migrations, inputs, preview: false })).rejects.toThrow(
        '9999-later.sql',
      );
      const request = { ...migrations, id: 'polity', oldInputs: inputs, oldOutputs: inputs, inputs };
      await expect(provider.diff({ ...request, ignoreChanges: [] })).rejects.toThrow('DATABASE_NEWER');
    });
  });
});
