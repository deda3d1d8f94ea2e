import { writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { preview, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

interface CheckpointFile {
  readonly checkpoint: { readonly latest: { readonly resources: readonly Record<string, unknown>[] } };
}

describe('a stack that the Pulumi CLI has brought to the same state', () => {
  let bench: Workbench;
  afterEach(() => bench.close());

  const findDefault = async (): Promise<Record<string, unknown> | undefined> => {
    const { checkpoint }: CheckpointFile = JSON.parse(await bench.readCheckpoint());
    return checkpoint.latest.resources.find(({ type }) => type === 'pulumi:providers:demo');
  };

  it('has default providers without inputs where their package has no version, and so has ours', async () => {
    bench = await openWorkbench('chain');
    await up(bench.options());
    expect(await findDefault()).not.toHaveProperty('inputs');
    expect(changes((await preview(bench.options())).steps)).toEqual([]);
  });

  it('may have `__internal` in their inputs or not: that alone is no change', async () => {
    bench = await openWorkbench('chain');
    await up(bench.options());
    const text = await bench.readCheckpoint();
    const provider = '"type": "pulumi:providers:demo"';
    expect(text).toContain(provider);
    await writeFile(
      bench.checkpointPath,
      text.replace(provider, `${provider}, "inputs": { "__internal": {} }`),
    );
    const events = bench.events.length;
    expect(changes((await preview(bench.options())).steps)).toEqual([]);
    expect(bench.events.slice(events).filter(({ kind }) => kind === 'step')).not.toContainEqual(
      expect.objectContaining({ step: expect.objectContaining({ op: 'update' }) }),
    );
  });
});
