import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { destroy, preview, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

describe('the life of a stack', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await openWorkbench('chain');
  });
  afterEach(() => bench.close());

  it('previews an empty stack: all is created, what nobody knows yet is unknown, nothing is written', async () => {
    const result = await preview(bench.options());
    expect(result.failures).toEqual([]);
    expect(changes(result.steps)).toEqual([
      'create chain-test',
      'create chain',
      'create first',
      'create second',
      'create third',
    ]);
    expect(result.outputs).toEqual({ end: { value: 'one!!', secret: false } });
    expect(bench.calls).toEqual([]);
    expect(existsSync(`${bench.backend}/.pulumi`)).toBe(false);
  });

  it('creates in dependency order, then finds nothing to do, then deletes in reverse', async () => {
    const created = await up(bench.options());
    expect(created).toMatchObject({ failures: [], summary: { create: 5 }, cancelled: false });
    expect(created.outputs).toEqual({ end: { value: 'one!!', secret: false } });
    expect(bench.calls).toEqual(['create first', 'create second', 'create third']);
    const checkpoint = await bench.readCheckpoint();

    const again = await up(bench.options());
    expect(again.summary).toMatchObject({ same: 5, create: 0, update: 0, replace: 0, delete: 0, read: 0 });
    expect(await bench.readCheckpoint()).toBe(checkpoint);

    bench.calls.length = 0;
    const destroyed = await destroy(bench.options());
    expect(destroyed).toMatchObject({ failures: [], summary: { delete: 5 } });
    expect(bench.calls).toEqual(['delete third', 'delete second', 'delete first']);
    expect(JSON.parse(await bench.readCheckpoint()).checkpoint.latest.resources).toBeUndefined();
  });

  it('updates what changed and what depends on it, and names the changed properties', async () => {
    await up(bench.options());
    const planned = await preview(bench.options({ value: 'two' }));
    expect(changes(planned.steps)).toEqual(['update first', 'update second']);
    const result = await up(bench.options({ value: 'two' }));
    expect(changes(result.steps)).toEqual(['update first', 'update second']);
    const first = result.steps.find(({ name }) => name === 'first');
    expect(first).toMatchObject({
      changed: ['value'],
      detailedDiff: { value: { kind: 'update', inputDiff: true } },
      status: 'done',
    });
    expect(result.outputs.end).toEqual({ value: 'two!!', secret: false });
  });

  it('replaces by creating the new one first and deleting the old one last', async () => {
    await up(bench.options());
    bench.calls.length = 0;
    const result = await up(bench.options({ size: '2' }));
    expect(changes(result.steps)).toEqual(['replace first']);
    expect(bench.calls.filter((call) => !call.startsWith('diff'))).toEqual(['create first', 'delete first']);
    const again = await up(bench.options({ size: '2' }));
    expect(again.summary.same).toBe(5);
  });

  it('deletes what the program no longer has, after all else', async () => {
    await up(bench.options());
    const result = await up(bench.options({ without: 'third' }));
    expect(changes(result.steps)).toEqual(['delete third']);
    expect(bench.calls.at(-1)).toBe('delete third');
  });

  it('shows what the program logs, under its severity', async () => {
    await preview(bench.options());
    expect(bench.events).toContainEqual({ kind: 'log', severity: 'info', message: 'the chain is laid' });
  });
});
