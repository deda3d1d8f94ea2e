import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isSecret, secret, unknown } from '../../src/engine/wire/property-value.ts';
import { grantTo, makePortfolio } from '../support/portfolio.ts';
import {
  after,
  before,
  type DirectoryBench,
  declare,
  openDirectoryBench,
  people,
} from './support/directory-bench.ts';
import { changeOf, directory, inputsOf, withProvider } from './support/provider-client.ts';

describe('the directory resource', () => {
  let bench: DirectoryBench;
  beforeEach(async () => {
    bench = await openDirectoryBench();
  });
  afterEach(() => bench.drop());

  it('creates all rows and tells how many it declares', async () => {
    const { id, outputs } = await bench.create(before);
    expect(id).toBe('directory');
    expect(outputs).toEqual({
      ...inputsOf(before),
      name: 'Test',
      organizations: 2,
      people: 11,
      accounts: 11,
      grants: 1,
    });
    expect(await bench.ask('SELECT count(*)::int AS n FROM polity.organization')).toEqual([{ n: 2 }]);
  });

  it('writes nothing in previews', async () => {
    await withProvider(bench.url, before, async ({ provider, applied }) => {
      const { outputs } = await provider.create({ ...directory, inputs: inputsOf(before), preview: true });
      expect(outputs).toMatchObject({ organizations: 2 });
      await provider.update({ ...changeOf(before, before), preview: true });
      expect(applied).toEqual([]);
    });
    expect(await bench.ask('SELECT uid FROM polity.organization')).toEqual([]);
  });

  it('leaves open what unknown inputs decide', async () => {
    await withProvider(bench.url, before, async ({ provider }) => {
      const inputs = { ...inputsOf(before), digest: unknown };
      const { outputs } = await provider.create({ ...directory, inputs, preview: true });
      expect(outputs).toEqual({
        ...inputs,
        name: unknown,
        organizations: unknown,
        people: unknown,
        accounts: unknown,
        grants: unknown,
      });
    });
  });

  it('keeps secret inputs secret in its outputs', async () => {
    await withProvider(bench.url, before, async ({ provider }) => {
      const inputs = { ...inputsOf(before), digest: secret(before.digests.root) };
      const { outputs } = await provider.create({ ...directory, inputs, preview: false });
      expect(isSecret(outputs.digest)).toBe(true);
    });
  });

  it('names the organizations that change', async () => {
    await bench.create(before);
    const next = declare({ uid: 'dupont', access: [grantTo('person:claire', 'admin')] }, { uid: 'new' });
    const diff = await withProvider(bench.url, next, ({ provider }) => provider.diff(changeOf(before, next)));
    expect(diff).toMatchObject({
      changes: 'some',
      diffs: ['digest'],
      replaces: [],
      detailedDiff: {
        'organizations["acme"]': { kind: 'delete', inputDiff: false },
        'organizations["dupont"]': { kind: 'update', inputDiff: false },
        'organizations["new"]': { kind: 'add', inputDiff: false },
      },
    });
  });

  it('names the portfolio for what belongs to no organization', async () => {
    await bench.create(before);
    const next = makePortfolio({
      people: people.map((id) => ({ id, name: id.toUpperCase() })),
      superAdmins: ['person:root'],
      organizations: [{ uid: 'dupont', access: [grantTo('person:claire')] }, { uid: 'acme' }],
    });
    const diff = await withProvider(bench.url, next, ({ provider }) => provider.diff(changeOf(before, next)));
    expect(Object.keys(diff.detailedDiff ?? {})).toEqual(['portfolio']);
  });

  it('says that only the digest differs where no row does', async () => {
    await bench.create(before);
    const digests = { ...before.digests, root: 'f'.repeat(64), organizations: { dupont: 'f', acme: 'f' } };
    const next = { ...before, digests };
    const diff = await withProvider(bench.url, next, ({ provider }) => provider.diff(changeOf(before, next)));
    expect(diff.detailedDiff).toEqual({ digest: { kind: 'update', inputDiff: true } });
  });

  it('C11: finds run-time rows of an exclusive collection though the files did not change', async () => {
    const access = { mode: 'exclusive', list: [grantTo('person:claire')] } as const;
    const exclusive = declare({ uid: 'dupont', access });
    await bench.create(exclusive);
    const look = () =>
      withProvider(bench.url, exclusive, ({ provider }) => provider.diff(changeOf(exclusive, exclusive)));
    expect(await look()).toMatchObject({ changes: 'none' });
    await bench.ask(`INSERT INTO polity.access_grant
             (root, organization, okey, principal_kind, account, scope_kind, role, reach, origin)
      SELECT root, organization, okey, principal_kind, account, scope_kind, 'admin', reach, 'granted'
        FROM polity.access_grant WHERE organization = 'dupont'`);
    expect(await look()).toMatchObject({
      changes: 'some',
      detailedDiff: { 'organizations["dupont"]': { kind: 'update' } },
    });
  });

  it('reads what is there, and nothing where the schema is gone', async () => {
    const { outputs } = await bench.create(before);
    const read = () =>
      withProvider(bench.url, before, ({ provider }) =>
        provider.read({ ...directory, id: 'directory', inputs: inputsOf(before), outputs }),
      );
    expect(await read()).toEqual({ id: 'directory', inputs: inputsOf(before), outputs });
    await bench.ask('DROP SCHEMA polity CASCADE');
    expect((await read()).id).toBeUndefined();
  });

  it('refuses a digest that is not that of the files it reads', async () => {
    await withProvider(bench.url, before, async ({ provider }) => {
      const inputs = inputsOf(after);
      await expect(provider.create({ ...directory, inputs, preview: false })).rejects.toThrow('STALE_PLAN');
    });
  });

  it('C15: refuses to remove an active organization with run-time rows, already in the preview', async () => {
    await bench.create(before);
    await bench.ask("UPDATE polity.access_grant SET origin = 'granted' WHERE organization = 'dupont'");
    const next = declare({ uid: 'acme' });
    await withProvider(bench.url, next, async ({ provider }) => {
      await expect(provider.diff(changeOf(before, next))).rejects.toThrow('dupont');
    });
  });

  it('reports bad inputs by name', async () => {
    await withProvider(bench.url, before, async ({ provider }) => {
      const inputs = { prefix: 7, digest: 'x', colour: 'red' };
      const { failures } = await provider.check({ ...directory, inputs, randomSeed: new Uint8Array() });
      expect(failures).toEqual([
        { property: 'formatVersion', reason: 'is required' },
        { property: 'colour', reason: 'is not known' },
        { property: 'prefix', reason: 'is not a string' },
      ]);
    });
  });

  it('deletes without readable files, by what the state says', async () => {
    const { outputs } = await bench.create(before);
    await withProvider(
      bench.url,
      before,
      ({ provider }) =>
        provider.delete({ ...directory, id: 'directory', oldInputs: inputsOf(before), outputs }),
      { portfolio: () => Promise.resolve({ value: null, diagnostics: [] }) },
    );
    expect(await bench.ask('SELECT uid FROM polity.organization')).toEqual([]);
  });
});
