import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findLacking, inspectTable, protectTable } from '../../src/database/protect/index.ts';
import { linesOf, proveDatabase } from '../prove/support/prove-database.ts';
import { createTestDatabase, withClient } from '../support/database.ts';
import { grantAside } from '../support/roles.ts';
import { findRunFolder } from '../support/run-folder.ts';
import { createProtectedTable, protectedProbes, protectedTable } from './probes/protected.ts';
import { itWithBackups, runTool } from './support/backup.ts';
import { type Arena, createArena, runProbes } from './support/probe.ts';
import { prefix } from './support/target.ts';

let arena: Arena;
/** Owns the application's tables; nobody logs in as it. */
let keeper: string;
beforeAll(async () => {
  arena = await createArena();
  const { database } = arena.target;
  keeper = `${database.prefix}keeper`;
  await withClient(database.url, async (client) => {
    await client.query(`CREATE ROLE ${keeper}; ${grantAside(keeper)}`);
    await client.query(`CREATE SCHEMA shop AUTHORIZATION ${keeper}; SET ROLE ${keeper}`);
    await client.query(createProtectedTable);
    await client.query('RESET ROLE');
    const protection = await protectTable(client, prefix, protectedTable);
    expect(protection.kind).toBe('protected');
  });
  const root = await arena.target.connect('app');
  await root.run('BEGIN');
  await root.run('SELECT polity.act_as($1)', [await arena.target.accountOf('root')]);
  for (const uid of ['alder', 'birch', 'cedar', 'quince', 'vault']) {
    const rows = [
      [`${uid}-web`, `${uid}-web@shop.example`],
      [`${uid}-print`, `${uid}-print@shop.example`],
      [null, 'same@people.example'],
    ];
    for (const [project, email] of rows) {
      const written = await root.run(
        'INSERT INTO shop.contact (organization, project, email) VALUES ($1, $2, $3)',
        [...[uid, project, email]],
      );
      expect(written.message).toBeNull();
    }
  }
  await root.run('COMMIT');
  await root.close();
});
afterAll(async () => {
  await withClient(arena.target.database.adminUrl, async (admin) => {
    await admin.query(`DROP OWNED BY ${keeper} CASCADE; DROP ROLE ${keeper}`);
  });
  await arena.target.drop();
});

describe('protected tables: who', () => runProbes(() => arena, protectedProbes));

describe('A2: the owner of a protected table', () => {
  it('sees no row of it as long as row-level security is on', async () => {
    await withClient(arena.target.database.url, async (client) => {
      await client.query(`SET ROLE ${keeper}`);
      expect((await client.query('SELECT * FROM shop.contact')).rows).toEqual([]);
      expect((await client.query('SELECT * FROM shop.note')).rows).toEqual([]);
    });
  });
});

describe('a backup with a protected table', () => {
  it('has it by name, as which it is found in a database where it has another number', async () => {
    const noted = await arena.target.query(
      `SELECT relation::text AS table, obj_description('polity_reader.contact'::regclass) AS comment FROM polity.protected_table`,
    );
    expect(noted).toEqual([
      { table: 'shop.contact', comment: expect.stringMatching(/^shop\.contact [0-9a-f]{32}$/) },
    ]);
  });

  itWithBackups('is restored whole: the proof says of it what it says of the original', async () => {
    const restored = await createTestDatabase();
    const folder = mkdtempSync(join(findRunFolder(), 'backup-'));
    const file = join(folder, 'all.dump');
    const { url, adminUrl } = arena.target.database;
    expect(await runTool('pg_dump', adminUrl, ['--format=custom', `--file=${file}`])).toMatchObject({
      status: 0,
    });
    expect(await runTool('pg_restore', restored.adminUrl, ['--exit-on-error', file])).toEqual({
      ...{ status: 0, output: '', errors: '' },
    });
    const lacks = (database: string) =>
      withClient(database, async (client) => {
        const live = await inspectTable(client, prefix, protectedTable);
        return findLacking(client, prefix, protectedTable, live?.oid ?? 0);
      });
    expect(await lacks(url)).toEqual([]);
    expect(await lacks(restored.url)).toEqual([]);
    const prove = (database: string) =>
      proveDatabase(database, prefix, { protect: [protectedTable.table], method: 'set-role' });
    const [before, after] = [await prove(url), await prove(restored.url)];
    expect({ ...after, duration: 0 }).toEqual({ ...before, duration: 0 });
    await restored.drop();
  });
});

describe('a protected table that the application has dropped', () => {
  it('is no reason to prove nothing: what is left of it is told', async () => {
    const { url, adminUrl } = arena.target.database;
    await withClient(adminUrl, (admin) => admin.query('DROP TABLE shop.contact CASCADE'));
    const report = await proveDatabase(url, prefix, { method: 'set-role' });
    expect(linesOf(report)).toContain('DEFINITION_UNEXPECTED polity_reader.contact');
    expect(
      linesOf(report).filter((line) => !/polity_reader\.(read_)?contact|polity\.fill_key_/.test(line)),
    ).toEqual([]);
  });
});
