import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EngineOptions, inspectStack, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

/** Processes by what they are: `program`, `plugin`, and a `tool` that the plugin has started. */
type Children = Readonly<Record<string, number>>;

describe('the processes of a run: its program, its plugin, and what that has started', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await openWorkbench('plugged');
  });
  afterEach(() => bench.close());

  const stuckOptions = (): EngineOptions =>
    bench.options(
      { token: 'a token' },
      { plugins: {}, env: { ...bench.options().env, STUCK_IN_CREATE: join(bench.backend, 'children') } },
    );
  /** Waits until the plugin is in a create that never ends. */
  const findChildren = async (): Promise<Children> => {
    for (;;) {
      const text = await readFile(join(bench.backend, 'children'), 'utf8').catch(() => '');
      const pairs = text.split('\n').map((line) => line.split(' '));
      if (text.endsWith('stuck\n'))
        return Object.fromEntries(pairs.flatMap(([what = '', pid]) => (pid ? [[what, Number(pid)]] : [])));
      await sleep(20);
    }
  };
  /** Waits until they are gone: a killed process is there until the system has taken it away. */
  const allGone = async (children: Children): Promise<void> => {
    while (Object.values(children).some(isAlive)) await sleep(20);
  };
  const interrupted = [{ urn: expect.stringMatching(/::thing$/), type: 'creating' }];
  const converge = async (): Promise<void> => {
    const result = await up(bench.options({ token: 'a token' }, { plugins: {} }));
    expect(result).toMatchObject({ failures: [], interrupted: [] });
    expect(changes(result.steps)).toContain('create thing');
  };

  it('kill -9 of the engine: all of them end, the call under way is in the journal, and the next up converges', async () => {
    const { onEvent: _onEvent, ...plain } = stuckOptions();
    const victim = spawn(
      process.execPath,
      [join(import.meta.dirname, 'support/run-engine.ts'), 'up', JSON.stringify(plain)],
      { stdio: 'ignore' },
    );
    const children = await findChildren();
    expect(Object.keys(children)).toEqual(['program', 'plugin', 'tool']);
    expect(Object.values(children).every(isAlive)).toBe(true);
    victim.kill('SIGKILL');
    await allGone(children);
    expect((await inspectStack(bench.options())).interrupted).toEqual(interrupted);
    await converge();
  });

  it('a second Ctrl-C: all of them are killed, the call under way stays a pending operation, and the next up converges', async () => {
    const [abort, kill] = [new AbortController(), new AbortController()];
    const running = up({ ...stuckOptions(), signal: abort.signal, killSignal: kill.signal });
    const children = await findChildren();
    abort.abort();
    expect(Object.values(children).every(isAlive)).toBe(true);
    kill.abort();
    expect(await running).toMatchObject({ cancelled: true, failures: [], interrupted });
    await allGone(children);
    expect(await bench.readCheckpoint()).toContain('pending_operations');
    await converge();
  });
});

/** A process that has ended and that nobody has waited for (state Z) is gone all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self') || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
