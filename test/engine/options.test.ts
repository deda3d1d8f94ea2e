import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DeploymentResult, type EngineOptions, preview, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

describe('what the options of a resource do', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await openWorkbench('options');
  });
  afterEach(() => bench.close());

  const play = (
    scene: string,
    config: Readonly<Record<string, string>> = {},
    more: Partial<EngineOptions> = {},
  ): Promise<DeploymentResult> => up(bench.options({ scene, ...config }, more));
  const did = ({ failures, steps }: DeploymentResult): readonly string[] => {
    expect(failures).toEqual([]);
    return changes(steps);
  };

  it('aliases: a renamed resource is the same one', async () => {
    await play('plain');
    expect(did(await play('renamed'))).toEqual([]);
    expect(bench.calls.filter((call) => call.startsWith('delete'))).toEqual([]);
  });

  it('aliases: the children of a renamed component follow', async () => {
    await play('box');
    expect(did(await play('renamed-box'))).toEqual([]);
    expect(await bench.readCheckpoint()).not.toContain('::box');
  });

  it('ignoreChanges: named properties, also nested ones, keep their old value', async () => {
    await play('ignoring');
    const changed = await play('ignoring', { value: 'two' });
    expect(did(changed)).toEqual(['update thing']);
    expect(changed.steps.find(({ name }) => name === 'thing')?.changed).toEqual(['tags']);
    const checkpoint = await bench.readCheckpoint();
    expect(checkpoint).toContain('"kept": "one"');
    expect(checkpoint).toContain('"followed": "two"');
  });

  it('protect: neither deletion nor replacement', async () => {
    await play('protected');
    const deleted = await play('empty');
    expect(deleted.failures).toEqual([
      { urn: expect.stringMatching(/::thing$/), message: expect.stringContaining('protected') },
    ]);
    const replaced = await preview(bench.options({ scene: 'protected', size: '2' }));
    expect(replaced.failures[0]?.message).toContain('protected');
    expect(bench.calls).not.toContain('delete thing');
  });

  it('retainOnDelete: forgotten, not deleted', async () => {
    await play('retained');
    expect(did(await play('empty'))).toEqual(['delete thing']);
    expect(bench.calls).not.toContain('delete thing');
  });

  it('replaceOnChanges: a change that would be an update replaces', async () => {
    await play('replaced-on-changes');
    const result = await play('replaced-on-changes', { value: 'two' });
    expect(did(result)).toEqual(['replace thing']);
    expect(result.steps.find(({ name }) => name === 'thing')?.detailedDiff).toEqual({
      value: { kind: 'update-replace', inputDiff: true },
    });
  });

  it('deleteBeforeReplace: the old one goes first, and before it what would be replaced with it', async () => {
    await play('delete-first');
    const planned = await preview(bench.options({ scene: 'delete-first', size: '2', value: 'longer' }));
    expect(did(planned)).toEqual(['replace base', 'replace same-size', 'update only-value']);
    bench.calls.length = 0;
    const result = await play('delete-first', { size: '2', value: 'longer' });
    expect([...did(result)].sort()).toEqual(['replace base', 'replace same-size', 'update only-value']);
    const calls = bench.calls.filter((call) => !call.startsWith('diff'));
    expect(calls.slice(0, 3)).toEqual(['delete same-size', 'delete base', 'create base']);
    expect(calls.slice(3).sort()).toEqual(['create same-size', 'update only-value']);
    expect(await bench.readCheckpoint()).not.toContain('pendingReplacement');
  });

  it('deletedWith: no call for what goes with another', async () => {
    await play('deleted-with');
    bench.calls.length = 0;
    expect(did(await play('empty'))).toEqual(['delete part', 'delete base']);
    expect(bench.calls).toEqual(['delete base']);
  });

  it('provider: an explicit one is a resource, its secrets encrypted, its configuration followed', async () => {
    const token = 'canary-of-the-provider';
    const planned = await preview(bench.options({ scene: 'own-provider', token }));
    expect(did(planned)).toEqual(['create options-test', 'create mine', 'create thing']);
    await play('own-provider', { token });
    const checkpoint = await bench.readCheckpoint();
    expect(checkpoint).toContain('pulumi:providers:demo::mine');
    expect(checkpoint).not.toContain(token);
    expect(did(await play('own-provider', { token, value: 'elsewhere' }))).toEqual(['update mine']);
    expect(did(await play('empty', { token }))).toEqual(['delete thing', 'delete mine']);
  });

  it('id: a resource is read, never changed or deleted', async () => {
    const result = await play('reading');
    expect(did(result)).toEqual(['create options-test', 'read thing']);
    did(await play('empty'));
    expect(bench.calls).toEqual(['read thing']);
    const missing = await play('reading', { id: 'missing' });
    expect(missing.failures[0]?.message).toBe('there is no demo:index:Thing with the id missing');
  });

  it('refuses two resources of one URN', async () => {
    const result = await preview(bench.options({ scene: 'twice-named' }));
    expect(result.failures[0]?.message).toContain('two resources with the URN');
  });

  it.each([
    ['transforming', 'transforms'],
    ['importing', 'import'],
    ['referring', 'StackReference'],
    ['invoking', 'demo:index:find'],
    ['hooked', 'hook'],
  ])('%s is not supported: it fails loudly', async (scene, feature) => {
    const result = await preview(bench.options({ scene }));
    expect(result.failures).toHaveLength(1);
    expect(result.failures[0]?.message).toMatch(new RegExp(`${feature}.*CLI|CLI.*${feature}`, 's'));
  });
});
