import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protectTable } from '../../src/database/protect/index.ts';
import { withClient } from '../support/database.ts';
import { createProtectedTable, protectedProbes, protectedTable } from './probes/protected.ts';
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
    await client.query(`CREATE ROLE ${keeper}; GRANT ${keeper} TO CURRENT_USER WITH INHERIT FALSE`);
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
