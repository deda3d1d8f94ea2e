import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acquireLock } from '../../../src/engine/state/lock.ts';

describe('the lock of a stack', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'engine-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const hold = (fields: object): Promise<void> =>
    writeFile(
      join(folder, 'held.json'),
      JSON.stringify({
        pid: process.pid,
        username: 'ada',
        hostname: hostname(),
        timestamp: 'then',
        ...fields,
      }),
    );

  it('names its holder in the fields of the Pulumi CLI, and notes when the process began', async () => {
    const lock = await acquireLock(folder);
    const [name = ''] = await readdir(folder);
    const holder = JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(holder).toMatchObject({ pid: process.pid, hostname: hostname(), username: expect.any(String) });
    if (process.platform === 'linux') expect(holder.startedAt).toMatch(/^\d+ ticks$/);
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'stack-locked' });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a living process is respected, also one of the CLI, which notes no beginning, and one of another host', async () => {
    await hold({});
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'stack-locked' });
    await hold({ hostname: 'elsewhere', pid: 2 ** 22 + 1 });
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'stack-locked' });
    expect(await readdir(folder)).toEqual(['held.json']);
  });

  it('of a dead process is taken over, and stays until what that left has been recovered', async () => {
    await hold({ pid: 2 ** 22 + 1 });
    const lock = await acquireLock(folder);
    expect(lock.tookOver).toBe(true);
    expect(await readdir(folder)).toContain('held.json');
    await lock.dropDead();
    expect(await readdir(folder)).not.toContain('held.json');
    await lock.release();
  });

  (process.platform === 'linux' ? it : it.skip)(
    'of a dead process whose number another one has now is taken over',
    async () => {
      await hold({ startedAt: '1 ticks' });
      const lock = await acquireLock(folder);
      expect(lock.tookOver).toBe(true);
      await lock.release();
    },
  );
});
