import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../support/database.ts';
import { findRunFolder, removeServer } from '../support/run-folder.ts';
import { type Outcome, startPolity } from './support/command.ts';

describe('db', () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(findRunFolder(), 'own-home-'));
    chmodSync(home, 0o711);
  });
  afterAll(() => removeServer(home));

  const db = (...args: readonly string[]): Promise<Outcome> =>
    startPolity(['db', ...args], home, { POLITY_HOME: home }).outcome;

  it('starts the server of POLITY_HOME on demand, says where it is, and stops it', async () => {
    expect(await db('status')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('there is none yet'),
    });
    const url = await db('url');
    expect(url).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^postgres:\/\/polity:\S+@127\.0\.0\.1:\d+\/polity\n$/),
    });
    const { port, password } = new URL(url.stdout.trim());
    const status = await db('status');
    expect(status.stdout).toMatch(
      new RegExp(`^PostgreSQL 18\\.\\d+ runs on 127\\.0\\.0\\.1:${port} \\(process \\d+\\)\n$`),
    );
    expect(status.stdout).not.toContain(password);
    expect(await db('start')).toMatchObject({
      stdout: expect.stringContaining(`runs already on 127.0.0.1:${port}`),
    });
    expect(
      await withClient(url.stdout.trim(), async (client) => (await client.query('SELECT 1 AS one')).rows),
    ).toEqual([{ one: 1 }]);
    expect(await db('stop')).toEqual({ code: 0, stdout: 'stopped\n', stderr: '' });
    expect(await db('stop')).toEqual({ code: 0, stdout: 'it was not running\n', stderr: '' });
    expect((await db('status')).stdout).toMatch(/^stopped; its files are in /);
  });

  it('comes back on the same port and with the same password, started by whatever needs it', async () => {
    const before = (await db('url')).stdout;
    await db('stop');
    const orgs = join(import.meta.dirname, '../../orgs');
    const planned = await startPolity(['plan', '--orgs', orgs], home, { POLITY_HOME: home }).outcome;
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stderr).toContain(`started embedded PostgreSQL 18`);
    expect(planned.stdout).toContain('into an empty database');
    expect((await db('url')).stdout).toBe(before);
  });

  it('wrong usage ends with 64', async () => {
    expect(await db('restart')).toMatchObject({ code: 64 });
  });
});
