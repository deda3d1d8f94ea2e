import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectServer, startServer, stopServer } from '../../../src/database/embedded/index.ts';
import { withClient } from '../../support/database.ts';
import { runCommand, useHomes } from './tools.ts';

describe('the embedded server', () => {
  const makeHome = useHomes();

  it('is absent before its first start, and asking makes nothing', async () => {
    const home = makeHome();
    expect(await inspectServer(home)).toEqual({ kind: 'absent' });
    expect(await stopServer(home)).toBe(false);
    expect(existsSync(home)).toBe(false);
  });

  it('starts, is joined, stops and starts again, with one address and its data', async () => {
    const home = makeHome();
    const first = await startServer(home);
    expect(first).toMatchObject({ started: true, version: '18.4', folder: join(home, 'postgres') });
    expect(first.url).toMatch(
      new RegExp(`^postgres://polity:[\\w-]{32}@127\\.0\\.0\\.1:${first.port}/polity$`),
    );
    await withClient(first.url, (client) => client.query('CREATE TABLE kept AS SELECT 7 AS value'));

    expect(await startServer(home)).toEqual({ ...first, started: false });
    expect(await inspectServer(home)).toMatchObject({
      kind: 'running',
      server: { ...first, started: false },
    });

    expect(await stopServer(home)).toBe(true);
    expect(await stopServer(home)).toBe(false);
    expect(await inspectServer(home)).toEqual({ kind: 'stopped', port: first.port, folder: first.folder });

    expect(await startServer(home)).toEqual(first);
    const { rows } = await withClient(first.url, (client) => client.query('TABLE kept'));
    expect(rows).toEqual([{ value: 7 }]);
  });

  it('has one starter of two commands at once; the other joins', async () => {
    const home = makeHome();
    const answers = await Promise.all([runCommand('start', home).answer, runCommand('start', home).answer]);
    expect(answers.map(({ value }) => value?.started).sort()).toEqual([false, true]);
    expect(new Set(answers.map(({ value }) => value?.url)).size).toBe(1);
  });

  it('outlives the command that started it', async () => {
    const home = makeHome();
    const { value } = await runCommand('start', home).answer;
    expect(value?.started).toBe(true);
    expect(await startServer(home)).toEqual({ ...value, started: false });
  });

  it('speaks UTF-8, sorts by code point, keeps UTC and makes its writes durable', async () => {
    const { url } = await startServer(makeHome());
    const settings = [
      'server_encoding',
      'TimeZone',
      'fsync',
      'autovacuum',
      'max_connections',
      'shared_buffers',
    ];
    const { rows } = await withClient(url, (client) =>
      client.query(
        `SELECT array_agg(setting ORDER BY position) AS settings, 'a' > 'B' AS by_code_point, lower('É') AS lower
         FROM pg_settings JOIN unnest($1::text[]) WITH ORDINALITY AS wanted (name, position) USING (name)`,
        [settings],
      ),
    );
    expect(rows).toEqual([
      { settings: ['UTF8', 'UTC', 'on', 'on', '100', '16384'], by_code_point: true, lower: 'é' },
    ]);
  });

  it('lets its deployer create what migrations need: roles and trusted extensions', async () => {
    const home = makeHome();
    const { url } = await startServer(home);
    const { rows } = await withClient(url, async (client) => {
      await client.query('CREATE EXTENSION btree_gist; CREATE ROLE fresh NOLOGIN; DROP ROLE fresh');
      return client.query("SELECT extname FROM pg_extension WHERE extname = 'btree_gist'");
    });
    expect(rows).toHaveLength(1);
    expect(readFileSync(join(home, 'postgres', 'server.log'), 'utf8')).not.toContain('ERROR');
  });
});
