import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedServer, startServer } from '../../../src/database/embedded/index.ts';
import { findLayout, type Layout } from '../../../src/database/embedded/layout.ts';
import { withClient } from '../../support/database.ts';
import { findRunFolder } from '../../support/run-folder.ts';
import { findPid, isRoot, useHomes } from './tools.ts';

describe('access to the embedded server', () => {
  const makeHome = useHomes();
  let home: string;
  let server: EmbeddedServer;
  let layout: Layout;

  beforeAll(async () => {
    home = makeHome();
    server = await startServer(home);
    const found = findLayout(home);
    if (found === undefined) throw new Error('no layout');
    layout = found;
  });

  const attempt = async (options: pg.ClientConfig): Promise<unknown> => {
    const client = new pg.Client({ port: server.port, database: 'polity', ...options });
    try {
      await client.connect();
      await client.end();
      return 'connected';
    } catch (error) {
      return error;
    }
  };

  it.each(['polity', 'postgres'])('refuses %s with a wrong password over TCP', async (user) => {
    expect(await attempt({ host: '127.0.0.1', user, password: 'wrong' })).toMatchObject({ code: '28P01' });
  });

  it.each(['polity', 'postgres'])('refuses %s with a wrong password over the socket', async (user) => {
    // By way of a link, since the path of a test's socket may be longer than the system allows.
    const link = join(mkdtempSync(join(findRunFolder(), 's')), 's');
    symlinkSync(server.socketFolder, link);
    expect(await attempt({ host: link, user, password: 'wrong' })).toMatchObject({ code: '28P01' });
    if (user === 'polity') {
      const { password } = new URL(server.url);
      expect(await attempt({ host: link, user, password })).toBe('connected');
    }
  });

  it('asks everybody for a password by SCRAM: no line of pg_hba.conf trusts', () => {
    const lines = readFileSync(join(layout.dataFolder, 'pg_hba.conf'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/ scram-sha-256$/);
  });

  it('listens on the loopback address alone', async () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && !address.internal && address.family === 'IPv4');
    if (own.length === 0) console.warn('THIS MACHINE HAS NO OTHER ADDRESS: only the setting was looked at');
    for (const address of own) {
      expect(await attempt({ host: address?.address, user: 'polity', password: 'x' })).toMatchObject({
        code: 'ECONNREFUSED',
      });
    }
    const { rows } = await withClient(server.url, (client) => client.query('SHOW listen_addresses'));
    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('keeps passwords, data, socket and log from other users', () => {
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(mode(layout.credentialsFile)).toBe('600');
    expect(mode(layout.logFile)).toBe('600');
    expect(mode(layout.dataFolder)).toBe('700');
    expect(mode(layout.socketFolder)).toBe('700');
    expect(mode(join(layout.socketFolder, `.s.PGSQL.${server.port}`))).toBe('700');
    expect(statSync(layout.credentialsFile).uid).toBe(process.getuid?.());
    expect(statSync(layout.dataFolder).uid).toBe(isRoot ? 65_534 : process.getuid?.());
  });

  it('leaves no password file of the initialization behind', () => {
    expect(readdirSync(layout.storage).filter((name) => name.startsWith('data'))).toEqual(['data']);
  });

  it('writes neither statements nor values of a failed statement to its log', async () => {
    await withClient(server.url, async (client) => {
      await client.query('CREATE TABLE secrets (value text PRIMARY KEY)');
      await client.query("INSERT INTO secrets VALUES ('hidden-value')");
      await expect(client.query("INSERT INTO secrets VALUES ('hidden-value')")).rejects.toThrow();
      await expect(client.query("CREATE ROLE polity PASSWORD 'hidden-password'")).rejects.toThrow();
    });
    const log = readFileSync(layout.logFile, 'utf8');
    expect(log).toContain('ERROR');
    expect(log).not.toContain('hidden');
  });

  it('runs without the environment of the command that started it', async () => {
    if (process.platform !== 'linux') return console.warn('NOT LINUX: the environment was not looked at');
    const environment = readFileSync(`/proc/${await findPid(home)}/environ`, 'utf8').split('\0');
    const names = environment.map((entry) => entry.split('=')[0]).filter((name) => name !== '');
    expect(names.filter((name) => !name?.startsWith('PG')).sort()).toEqual(['LC_ALL', 'PATH', 'TZ']);
  });
});
