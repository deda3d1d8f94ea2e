import { expect, it } from '@jest/globals';
import { destroy, up } from '../../src/engine/index.ts';
import { findIntegrityErrors } from '../../src/engine/state/verify.ts';
import { openWorkbench } from './support/workbench.ts';

it('works on independent resources at once, but on no more than asked for', async () => {
  let running = 0;
  let most = 0;
  const bench = await openWorkbench('many', {
    createTakes: 10,
    onCreate: () => {
      running += 1;
      most = Math.max(most, running);
    },
    onCreated: () => {
      running -= 1;
    },
  });
  try {
    const options = bench.options({ count: '50' }, { parallel: 3 });
    expect((await up(options)).summary.create).toBe(51);
    expect(most).toBe(3);
    const { resources } = JSON.parse(await bench.readCheckpoint()).checkpoint.latest;
    expect(
      findIntegrityErrors(
        resources.map((record: object) => ({ dependencies: [], propertyDependencies: {}, ...record })),
      ),
    ).toEqual([]);
    expect((await destroy(options)).summary.delete).toBe(51);
    expect(bench.calls.indexOf('delete thing-9')).toBeLessThan(bench.calls.indexOf('delete thing-0'));
  } finally {
    await bench.close();
  }
});
