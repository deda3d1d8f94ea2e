import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startServer, stopServer } from '../../../src/database/embedded/index.ts';
import { withLock } from '../../../src/database/embedded/lock.ts';
import { withClient } from '../../support/database.ts';
import { findPid, runCommand, until, useHomes } from './tools.ts';

describe('recovery of the embedded server', () => {
  const makeHome = useHomes();

  it('comes back with every commit after its first process was killed', async () => {
    const home = makeHome();
    const first = await startServer(home);
    await withClient(first.url, (client) =>
      client.query('CREATE TABLE kept AS SELECT generate_series(1, 1000)'),
    );
    for (let round = 0; round < 3; round += 1) {
      process.kill(await findPid(home), 'SIGKILL');
      expect(await startServer(home)).toEqual(first);
    }
    const { rows } = await withClient(first.url, (client) => client.query('SELECT count(*)::int FROM kept'));
    expect(rows).toEqual([{ count: 1000 }]);
  });

  it('waits for a process that the killed one left busy', async () => {
    const home = makeHome();
    const { url } = await startServer(home);
    const again = await withClient(url, async (busy) => {
      busy.on('error', () => {});
      const statement = busy.query('SELECT count(*) FROM generate_series(1, 3000000)').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 50));
      process.kill(await findPid(home), 'SIGKILL');
      const server = await startServer(home);
      await statement;
      return server;
    });
    expect(again).toMatchObject({ url, started: true });
  });

  it('starts although a foreign process has the number of the one that was killed', async () => {
    const home = makeHome();
    const { url } = await startServer(home);
    const file = join(home, 'postgres', 'data', 'postmaster.pid');
    const pid = await findPid(home);
    process.kill(pid, 'SIGKILL');
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(pid), String(process.pid)));
    expect(await startServer(home)).toMatchObject({ url, started: true });
  });

  it('starts anew after the first start was killed half-way through', async () => {
    const home = makeHome();
    const folder = join(home, 'postgres');
    const { child } = runCommand('start', home);
    const finds = (wanted: RegExp): boolean =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((path) => wanted.test(String(path)));
    await until(() => finds(/^data-draft-.*\/global\/pg_control$/));
    child.kill('SIGKILL');
    expect(existsSync(join(folder, 'data'))).toBe(false);

    const server = await startServer(home);
    const { rows } = await withClient(server.url, (client) => client.query('SELECT 1 AS one'));
    expect(rows).toEqual([{ one: 1 }]);
    expect(finds(/^data-draft-/)).toBe(false);
  });

  it('joins a server whose starter was killed before it could tell', async () => {
    const home = makeHome();
    await startServer(home);
    await stopServer(home);
    const { child } = runCommand('start', home);
    await until(() => existsSync(join(home, 'postgres', 'data', 'postmaster.pid')));
    child.kill('SIGKILL');
    expect(await startServer(home)).toMatchObject({ started: false });
  });

  it('lets one holder of the lock work at a time, and goes on when one fails', async () => {
    const file = join(makeHome(), '..', 'lock');
    const events: string[] = [];
    const hold = (name: string) => (): Promise<void> =>
      withLock(file, async () => {
        events.push(`${name} in`);
        await new Promise((done) => setTimeout(done, 30));
        events.push(`${name} out`);
        if (name === 'b') throw new Error('b failed');
      });
    await Promise.allSettled(['a', 'b', 'c'].map((name) => hold(name)()));
    expect(events).toHaveLength(6);
    for (const at of [0, 2, 4]) expect(events[at + 1]).toBe(events[at]?.replace('in', 'out'));
  });
});
