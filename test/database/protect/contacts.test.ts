import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOwnSharedContacts, listSharedContacts, listSimilarContacts } from '../../../src/client/index.ts';
import { expectRefusal } from '../../runtime/support/world.ts';
import { contactTable, type House, openHouse } from './support/house.ts';

describe('contacts of a protected table', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.own(`INSERT INTO app.contact (organization, email, name) VALUES
      ('group', ' NORA@people.example ', 'Nora'), ('south', 'c.petit@y.example', 'Petit, Cleo'),
      ('apart', 'bob@x.example', 'Bob Martin'), ('north', 'no address', 'Bob Martin'),
      ('south', 'ada2@x.example', 'Ada Martine'), ('cellar', 'ada3@x.example', 'Ada Martin')`);
    await house.protect();
  });
  afterAll(() => house.drop());

  const shared = async (person: string, top: string): Promise<readonly unknown[]> =>
    (await house.tell(person, null, (db) => listSharedContacts(db, { top }))).map(
      ({ mailbox, organization, email }) => [mailbox, organization, email],
    );
  const own = (person: string, organization: string): Promise<readonly unknown[]> =>
    house.tell(person, null, (db) => listOwnSharedContacts(db, { organization }));

  it('A12: the same mailbox in several entities of one parent, and among those whom polity knows', async () => {
    expect(await shared('dir', 'group')).toEqual([
      ['bob@x.example', 'north', 'bob@x.example'],
      ['bob@x.example', 'south', 'bob+s@x.example'],
      ['nora@people.example', 'group', ' NORA@people.example '],
      ['nora@people.example', 'north', 'nora@people.example'],
    ]);
    expect(await shared('sam', 'cellar')).toEqual([]);
    await expectRefusal(house, 'not_allowed', () => shared('nora', 'group'));
  });

  it('A12: a child’s admin sees its own side alone; sealed and foreign organizations have no part in it', async () => {
    expect(await own('nora', 'north')).toEqual([{ email: 'bob@x.example', name: 'Bob Martin' }]);
    expect(await own('sam', 'south')).toEqual([{ email: 'bob+s@x.example', name: 'Bob Martin' }]);
    expect(await own('sam', 'cellar')).toEqual([]);
    expect(await own('lone', 'apart')).toEqual([]);
    expect(await own('dir', 'group')).toEqual([]);
  });

  it('A12: names that look alike, accents and order aside; the same name of two mailboxes too', async () => {
    const similar = await house.tell('dir', null, (db) => listSimilarContacts(db, { top: 'group' }));
    expect(
      similar.map((row) => [row.organization, row.name, row.otherOrganization, row.otherName, row.score]),
    ).toEqual([
      ['north', 'Cléo Petit', 'south', 'Petit, Cleo', 1],
      ['group', 'Ada Martin', 'south', 'Ada Martine', expect.closeTo(0.77, 1)],
    ]);
  });

  it('A12: a name that more than 50 contacts have is left out', async () => {
    const add = (count: number): Promise<unknown> =>
      house.tell('root', null, (db) =>
        db.query(
          `INSERT INTO app.contact (organization, email, name)
           SELECT CASE WHEN n % 2 = 0 THEN 'north' ELSE 'south' END, 'jean' || n || '@z.example', 'Jean Durand'
             FROM generate_series(1, $1) n`,
          [count],
        ),
      );
    const pairs = async (): Promise<number> =>
      (await house.tell('dir', null, (db) => listSimilarContacts(db, { top: 'group' }))).filter(
        ({ name }) => name === 'Jean Durand',
      ).length;
    await add(50);
    expect(await pairs()).toBe(25 * 25);
    await add(1);
    expect(await pairs()).toBe(0);
    await house.tell('root', null, (db) => db.query("DELETE FROM app.contact WHERE name = 'Jean Durand'"));
  });

  it('a table without contacts, or without names, or that is gone, takes no part or less', async () => {
    await house.protect({ ...contactTable, contact: { email: 'email', name: null } });
    expect((await shared('dir', 'group')).length).toBe(4);
    expect(await house.tell('dir', null, (db) => listSimilarContacts(db, { top: 'group' }))).toEqual([]);
    await house.protect({ ...contactTable, contact: null });
    expect(await shared('dir', 'group')).toEqual([]);
    await house.protect();
    expect((await shared('dir', 'group')).length).toBe(4);
    await house.own('DROP TABLE app.contact');
    expect(await shared('dir', 'group')).toEqual([]);
  });
});
