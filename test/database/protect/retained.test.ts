import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEmptyPortfolio } from '../../../src/database/empty-portfolio.ts';
import { linesOf } from '../../support/sync.ts';
import { type House, makeHouse, openHouse } from './support/house.ts';

describe('C15: rows of a protected table hang on their organization', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.protect();
  });
  afterAll(() => house.drop());

  const organizations = (): Promise<readonly unknown[]> =>
    house.query('SELECT uid, status, folder FROM polity.organization ORDER BY uid');

  it('a project that such rows name may not be removed, as plan finds with reading rights alone, and up; one that none names may', async () => {
    const smaller = makeHouse({ projects: ['web'] });
    const refusal = {
      code: 'TABLE_ROWS',
      message: 'table app.contact holds rows of projects that end: north/hidden (2 rows), north/shop (1 row)',
    };
    const move = (sql: string) => house.tell('root', null, (db) => db.query(`UPDATE app.contact SET ${sql}`));
    await move("project = 'hidden' WHERE organization = 'north' AND project = 'web'");
    const { diagnostics } = await house.plan(smaller);
    expect(diagnostics).toMatchObject([refusal]);
    expect(await house.apply(smaller)).toMatchObject({ kind: 'refused', diagnostics: [refusal] });
    await move("project = 'web' WHERE project <> 'web'");
    const planned = await house.plan(smaller);
    expect(planned.diagnostics).toEqual([]);
    expect(linesOf(planned)).toContain('delete project north hidden');
  });

  it('an active organization with such rows may not be removed; one without may', async () => {
    const { diagnostics } = await house.plan(makeHouse({ without: 'apart' }));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'RUN_TIME_ROWS organization apart is active and holds rows made at run time',
    ]);
    await house.tell('lone', 'apart', (db) => db.query('DELETE FROM app.contact'));
    const planned = await house.plan(makeHouse({ without: 'apart' }));
    expect(planned.diagnostics).toEqual([]);
    expect(linesOf(planned)).toContain('delete organization apart');
    await house.tell('lone', 'apart', (db) =>
      db.query("INSERT INTO app.contact (organization, email) VALUES ('apart', 'gus@x.example')"),
    );
  });

  it('destroy --all-data is refused: polity deletes none of the application’s rows', async () => {
    const outcome = await house.apply(describeEmptyPortfolio(makeHouse()), 'none');
    expect(outcome).toMatchObject({
      kind: 'refused',
      diagnostics: [
        {
          code: 'TABLE_ROWS',
          message:
            'table app.contact holds 8 rows of organizations that end: apart, cellar, group, north, south',
        },
      ],
    });
  });

  it('destroy archives them, without their folders', async () => {
    expect(await house.apply(describeEmptyPortfolio(makeHouse()), 'all')).toMatchObject({ kind: 'applied' });
    expect(await organizations()).toEqual(
      ['apart', 'cellar', 'group', 'north', 'south'].map((uid) => ({
        uid,
        status: 'archived',
        folder: null,
      })),
    );
    expect(await house.apply(makeHouse())).toMatchObject({ kind: 'applied' });
    expect(await house.names('lone', 'apart')).toHaveLength(1);
  });

  it('without rows, destroy --all-data removes everything', async () => {
    await house.tell('root', null, (db) => db.query('DELETE FROM app.contact'));
    expect(await house.apply(describeEmptyPortfolio(makeHouse()), 'none')).toMatchObject({ kind: 'applied' });
    expect(await organizations()).toEqual([]);
  });
});
