import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { destroy, inspectStack, preview, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

describe('when something goes wrong', () => {
  let bench: Workbench;
  afterEach(() => bench.close());

  const names = async (): Promise<readonly string[]> =>
    (await inspectStack(bench.options())).resources.map(({ name }) => name);

  it('keeps what was finished before a failing create, says why, and goes on from there', async () => {
    bench = await openWorkbench('chain');
    const failed = await up(bench.options({ fail: 'second:create' }));
    expect(failed.failures).toEqual([
      { urn: expect.stringMatching(/::second$/), message: 'the thing refuses to create' },
    ]);
    expect(failed.steps.find(({ name }) => name === 'second')?.status).toBe('failed');
    expect(await names()).toEqual(['chain-test', 'chain', 'default', 'first']);
    expect((await inspectStack(bench.options())).interrupted).toEqual([]);

    const repaired = await up(bench.options());
    expect(changes(repaired.steps)).toEqual(['create second', 'create third']);
  });

  it('keeps a resource whose delete fails, and all that it needs', async () => {
    bench = await openWorkbench('chain');
    await up(bench.options({ fail: 'second:delete' }));
    const failed = await destroy(bench.options());
    expect(failed.failures).toEqual([
      { urn: expect.stringMatching(/::second$/), message: 'the thing refuses to delete' },
    ]);
    expect(await names()).toEqual(['chain-test', 'chain', 'default', 'first', 'second']);
  });

  it('reports inputs that the provider refuses', async () => {
    bench = await openWorkbench('chain');
    const refused = await preview(bench.options({ value: 'forbidden' }));
    expect(refused.failures).toEqual([
      { urn: expect.stringMatching(/::first$/), message: 'value: is forbidden' },
    ]);
  });

  it('reports a program that throws, and deletes nothing for that', async () => {
    bench = await openWorkbench('scenes');
    await up(bench.options({ scene: 'plain' }));
    const failed = await up(bench.options({ scene: 'throwing' }));
    expect(failed.failures).toHaveLength(1);
    expect(failed.failures[0]?.message).toContain('the program gives up');
    expect(await names()).toContain('thing');
    expect(failed.summary.delete).toBe(0);
  });

  it('does not take a program that exits early for a complete one', async () => {
    bench = await openWorkbench('scenes');
    await up(bench.options({ scene: 'plain' }));
    const failed = await up(bench.options({ scene: 'exiting' }));
    // By how far it came, Pulumi's runner makes a failure of the exit code: promises were still open.
    expect(failed.failures[0]?.message).toMatch(
      /before all its resources were registered|ended with exit code 1/,
    );
    expect(await names()).toContain('thing');
  });

  it('keeps a resource that came out incomplete, and completes it next time', async () => {
    bench = await openWorkbench('chain');
    const failed = await up(bench.options({ fail: 'second:halfway' }));
    expect(failed.failures[0]?.message).toBe('only half is there');
    const second = (await inspectStack(bench.options())).resources.find(({ name }) => name === 'second');
    expect(second).toMatchObject({ id: 'second-half', initErrors: ['only half is there'] });
    const completed = await up(bench.options({ fail: 'none:create' }));
    expect(changes(completed.steps)).toEqual(['update second', 'create third']);
    expect(await bench.readCheckpoint()).not.toContain('initErrors');
  });

  it('keeps an operation pending whose provider went away in the middle of it', async () => {
    bench = await openWorkbench('chain', { createTakes: 100, onCreate: () => bench.cutProvider() });
    const failed = await up(bench.options());
    expect(failed.failures).toHaveLength(1);
    expect(failed.interrupted).toEqual([{ urn: expect.stringMatching(/::first$/), type: 'creating' }]);
    expect((await inspectStack(bench.options())).interrupted).toEqual(failed.interrupted);
  });

  it('ends after the step under way when it is aborted, and records that step', async () => {
    const abort = new AbortController();
    bench = await openWorkbench('chain', { createTakes: 200, onCreate: () => abort.abort() });
    const cancelled = await up(bench.options({}, { signal: abort.signal }));
    expect(cancelled).toMatchObject({ cancelled: true, failures: [] });
    expect(bench.calls).toEqual(['create first']);
    expect(await names()).toEqual(['chain-test', 'chain', 'default', 'first']);
    expect(await readdir(join(bench.backend, '.pulumi/locks/organization/chain/test'))).toEqual([]);
    const resumed = await up(bench.options());
    expect(changes(resumed.steps)).toEqual(['create second', 'create third']);
  });

  it('refuses a locked stack and says who holds it, but still previews it', async () => {
    bench = await openWorkbench('chain');
    const folder = join(bench.backend, '.pulumi/locks/organization/chain/test');
    await mkdir(folder, { recursive: true });
    const holder = {
      pid: process.pid,
      username: 'ada',
      hostname: hostname(),
      timestamp: '2026-01-02T03:04:05Z',
    };
    await writeFile(join(folder, 'held.json'), JSON.stringify(holder));
    await expect(up(bench.options())).rejects.toMatchObject({
      code: 'stack-locked',
      message: expect.stringContaining(`ada@${hostname()} (pid ${process.pid}) since 2026-01-02T03:04:05Z`),
    });
    expect((await preview(bench.options())).failures).toEqual([]);
    expect(await readdir(folder)).toEqual(['held.json']);
  });

  it('lets one of two runs at once through and refuses the other', async () => {
    bench = await openWorkbench('chain', { createTakes: 300 });
    const runs = await Promise.allSettled([up(bench.options()), up(bench.options())]);
    expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(bench.calls).toEqual(['create first', 'create second', 'create third']);
  });

  it('keeps others out while steps are in the journal alone, until a later run has recovered them', async () => {
    bench = await openWorkbench('chain', {
      onCreate: (name) => {
        // Nothing can be put in the place of a folder.
        if (name === 'third') mkdirSync(join(bench.checkpointPath, 'in-the-way'), { recursive: true });
      },
    });
    await expect(up(bench.options())).rejects.toThrow();
    await rm(bench.checkpointPath, { recursive: true });
    const folder = join(bench.backend, '.pulumi/locks/organization/chain/test');
    const [lock = ''] = await readdir(folder);
    await expect(up(bench.options())).rejects.toMatchObject({ code: 'stack-locked' });

    // As if that process had ended: its number is free.
    const held = JSON.parse(await readFile(join(folder, lock), 'utf8'));
    await writeFile(join(folder, lock), JSON.stringify({ ...held, pid: 2 ** 22 + 1 }));
    const recovered = await up(bench.options());
    expect(recovered.failures).toEqual([]);
    expect(bench.calls.filter((call) => call.startsWith('create'))).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over from a run that was killed: finished steps are kept, the one under way is reported', async () => {
    bench = await openWorkbench('chain', {
      createTakes: 100,
      onCreate: (name) => {
        if (name === 'second') victim?.kill('SIGKILL');
      },
    });
    const options = bench.options();
    const { onEvent: _onEvent, ...plain } = options;
    const victim = spawn(
      process.execPath,
      [join(import.meta.dirname, 'support/run-engine.ts'), 'up', JSON.stringify(plain)],
      { stdio: 'ignore' },
    );
    await new Promise((resolve) => victim.once('exit', resolve));
    expect(existsSync(bench.checkpointPath)).toBe(false);

    const seen = await inspectStack(options);
    expect(seen.resources.map(({ name }) => name)).toEqual(['chain-test', 'chain', 'default', 'first']);
    expect(seen.interrupted).toEqual([{ urn: expect.stringMatching(/::second$/), type: 'creating' }]);

    bench.calls.length = 0;
    const resumed = await up(options);
    expect(changes(resumed.steps)).toEqual(['create second', 'create third']);
    expect(bench.events).toContainEqual(expect.objectContaining({ kind: 'log', severity: 'warning' }));
    expect(resumed.interrupted).toEqual([]);
    expect(existsSync(`${bench.checkpointPath.slice(0, -'.json'.length)}.journal`)).toBe(false);
    expect(await readdir(join(bench.backend, '.pulumi/locks/organization/chain/test'))).toEqual([]);
    expect(await readFile(bench.checkpointPath, 'utf8')).not.toContain('pending_operations');
  });
});
