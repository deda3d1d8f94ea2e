import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../../src/database/connection.ts';
import { type House, makeHouse, openHouse } from './support/house.ts';

describe('keys of protected rows', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.protect();
  });
  afterAll(() => house.drop());

  const wrong = `SELECT c.name FROM app.contact c LEFT JOIN polity.organization o ON o.uid = c.organization
    WHERE c.polity_key IS DISTINCT FROM o.okey`;
  const inspect = async (): Promise<readonly unknown[]> => {
    // As nobody can who is bound by row-level security.
    await house.own('ALTER TABLE app.contact DISABLE ROW LEVEL SECURITY');
    const rows = await house.query(wrong);
    await house.own('ALTER TABLE app.contact ENABLE ROW LEVEL SECURITY');
    return rows;
  };

  it('existing rows get theirs, new rows too', async () => {
    expect(await inspect()).toEqual([]);
    await house.tell('nora', 'north', (db) =>
      db.query("INSERT INTO app.contact (organization, email, name) VALUES ('north', 'z@x.example', 'Zed')"),
    );
    expect(await inspect()).toEqual([]);
    expect(await house.names('nora', 'north')).toContain('Zed');
  });

  it('A4, C14: a moved organization takes its rows along: another parent reads them, the old one no more', async () => {
    const before = await house.names('dir', 'group');
    expect(before).toContain('Zed');
    expect(await house.apply(makeHouse({ northBelow: null }))).toMatchObject({ kind: 'applied' });
    expect(await inspect()).toEqual([]);
    expect(await house.names('dir', 'group')).toEqual(['Ada Martin', 'Bob Martin']);
    expect(await house.names('nora', 'north')).toContain('Zed');
    expect(await house.apply(makeHouse())).toMatchObject({ kind: 'applied' });
    expect(await inspect()).toEqual([]);
    expect(await house.names('dir', 'group')).toEqual(before);
  });

  it('a row that is added while its organization moves gets the key that it has then, or none', async () => {
    const add = (person: string, organization: string | null, name: string): Promise<unknown> =>
      house
        .tell(person, organization, (db) =>
          db.query(
            "INSERT INTO app.contact (organization, email, name) VALUES ('south', 'r@x.example', $1)",
            [name],
          ),
        )
        .then(
          () => 'added',
          ({ code }: { readonly code: string }) => code,
        );
    await withConnection(house.url, async (client) => {
      await client.query('BEGIN; SET LOCAL ROLE polity_test_owner');
      await client.query("UPDATE polity.organization SET okey = 'fedcba' WHERE uid = 'south'");
      const added = Promise.all([add('root', null, 'By root'), add('sam', 'south', 'By Sam')]);
      await house.waitForLocks(2);
      await client.query('COMMIT');
      // Sam named an organization whose key is another now: the transaction may write there no more.
      expect(await added).toEqual(['added', '42501']);
    });
    expect(await inspect()).toEqual([]);
    expect(await house.names('sam', 'south')).toEqual(['Bob Martin', 'By root']);
  });
});
