import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type DeploymentResult,
  destroy,
  type EngineOptions,
  inspectStack,
  preview,
  up,
} from '../../src/engine/index.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

/** How many resources: 50, and 5,000 in the long run. */
const count = process.env.POLITY_TEST_LONG === '1' ? 5000 : 50;
const patience = count > 50 ? 1_800_000 : 120_000;

type Operation = 'preview' | 'up' | 'destroy';

/** What is interrupted, one after the other in the life of one stack. */
const moments: readonly { readonly name: string; readonly operation: Operation; readonly value: string }[] = [
  { name: 'a preview', operation: 'preview', value: 'first' },
  { name: 'the first up', operation: 'up', value: 'first' },
  { name: 'an up with nothing to do', operation: 'up', value: 'first' },
  { name: 'an up that changes all', operation: 'up', value: 'second' },
  { name: 'a destroy', operation: 'destroy', value: 'second' },
];

describe(`a stack of ${count}, interrupted in the middle of each operation`, () => {
  let bench: Workbench;
  let left = Number.POSITIVE_INFINITY;
  let strike: () => void = () => undefined;
  /** Strikes at the call in the middle. */
  const onCall = (): void => {
    left -= 1;
    if (left === 0) strike();
  };
  afterEach(() => bench.close());

  const optionsFor = (value: string, more: Partial<EngineOptions> = {}): EngineOptions =>
    bench.options({ count: String(count), value }, more);

  /** After an interruption, a run brings all to where the program wants it. */
  const converge = async (value: string): Promise<void> => {
    left = Number.POSITIVE_INFINITY;
    const repaired = await up(optionsFor(value));
    expect(repaired).toMatchObject({ failures: [], cancelled: false, interrupted: [] });
    expect([...bench.world.values()].filter(({ inputs }) => inputs.value === value)).toHaveLength(count);
    expect(bench.world.size).toBe(count);
  };

  const live = async (interrupt: (operation: Operation, value: string) => Promise<void>): Promise<void> => {
    for (const { operation, value } of moments) {
      left = Math.ceil(count / 2);
      const before = bench.world.size;
      await interrupt(operation, value);
      expect(left).toBeLessThanOrEqual(0);
      if (operation === 'preview') expect(bench.world.size).toBe(before);
      else await converge(value);
    }
    const again = await preview(optionsFor('second'));
    expect(again).toMatchObject({ failures: [], summary: { same: count + 1 } });
  };

  it(
    'by Ctrl-C: what was under way is finished, and up converges',
    async () => {
      bench = await openWorkbench('many', { onCall, adopts: true });
      const operations = { preview, up, destroy };
      await live(async (operation, value) => {
        const abort = new AbortController();
        strike = () => abort.abort();
        const ended: DeploymentResult = await operations[operation](
          optionsFor(value, { signal: abort.signal }),
        );
        expect(ended).toMatchObject({ cancelled: true, failures: [], interrupted: [] });
      });
    },
    patience,
  );

  it(
    'by kill -9: what was under way is looked at, and up converges',
    async () => {
      bench = await openWorkbench('many', { onCall, adopts: true });
      await live(async (operation, value) => {
        const { onEvent: _onEvent, ...plain } = optionsFor(value);
        const victim = spawn(
          process.execPath,
          [join(import.meta.dirname, 'support/run-engine.ts'), operation, JSON.stringify(plain)],
          { stdio: ['ignore', 'ignore', 'inherit'] },
        );
        strike = () => victim.kill('SIGKILL');
        const signal = await new Promise((resolve) => victim.once('exit', (_code, name) => resolve(name)));
        expect(signal).toBe('SIGKILL');
      });
    },
    patience,
  );

  it.each([
    { operation: 'up', call: 'create second', type: 'creating' },
    { operation: 'destroy', call: 'delete third', type: 'deleting' },
  ] as const)(
    'by a second Ctrl-C, in an $operation: it ends at once, and what was under way is reported',
    async ({ operation, call, type }) => {
      const [abort, kill] = [new AbortController(), new AbortController()];
      let isStuck = operation === 'up';
      bench = await openWorkbench('chain', {
        onCall: (made) => {
          if (!isStuck || made !== call) return;
          abort.abort();
          setImmediate(() => kill.abort());
          return new Promise<void>(() => undefined);
        },
      });
      if (operation === 'destroy') await up(bench.options());
      isStuck = true;
      const signals = { signal: abort.signal, killSignal: kill.signal };
      const ended = await { up, destroy }[operation](bench.options({}, signals));
      expect(ended).toMatchObject({ cancelled: true, failures: [] });
      const [, name = ''] = call.split(' ');
      expect(ended.interrupted).toEqual([{ urn: expect.stringMatching(new RegExp(`::${name}$`)), type }]);
      expect((await inspectStack(bench.options())).interrupted).toEqual(ended.interrupted);
      isStuck = false;
      const converged = await up(bench.options());
      expect(converged).toMatchObject({ failures: [], interrupted: [] });
    },
  );

  it('in a delete that had happened: the next run looks, forgets the resource, and makes it again', async () => {
    let isCutting = false;
    bench = await openWorkbench('chain', {
      onCall: (call) => {
        if (!isCutting || call !== 'delete third') return;
        // The thing goes, and the answer never comes.
        bench.world.delete('third-1');
        bench.cutProvider();
      },
    });
    await up(bench.options());
    isCutting = true;
    const cut = await destroy(bench.options());
    expect(cut.interrupted).toEqual([{ urn: expect.stringMatching(/::third$/), type: 'deleting' }]);
    isCutting = false;
    const address = await bench.serveAgain();
    const again = await up(bench.options({}, { plugins: { demo: { kind: 'address', address } } }));
    expect(again.failures).toEqual([]);
    expect(again.steps.filter(({ op }) => op !== 'same').map(({ op, name }) => `${op} ${name}`)).toEqual([
      'forget third',
      'create third',
    ]);
    expect(again.interrupted).toEqual([]);
  });
});
