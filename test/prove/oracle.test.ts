import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type House, openHouse } from '../database/protect/support/house.ts';
import { runs } from '../support/runs.ts';
import { proveDatabase } from './support/prove-database.ts';
import { type World, worlds, writeWorld } from './support/world.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.protect();
});
afterAll(() => house.drop());

/** Rows of the application: for each organization as a whole, and for each of its projects. */
async function writeContacts(): Promise<void> {
  await house.admin(`
    INSERT INTO app.contact (organization, project, email)
    SELECT o.uid, p.id, 'x@x.example' FROM polity.organization o, (VALUES (NULL), ('i0'), ('i1')) p (id)`);
}

/** What accounts see, and keys; what the catalogue says has tests of its own. */
async function findDisagreements(world: World, method: 'login' | 'set-role') {
  // Superusers alone may empty tables of several owners.
  await writeWorld(house.adminUrl, world);
  await writeContacts();
  const report = await proveDatabase(house.url, 'polity_test', { method, callers: 1000 });
  expect(report.method).toBe(method);
  return {
    pairs: report.selections.proved,
    found: report.findings.filter(({ role, code }) => role !== undefined || code === 'KEY_WRONG'),
  };
}

describe('the oracle', () => {
  it.each([
    ['A1 to A4, C8, C12, C13: agrees with the database on who sees what in any hierarchy', 'set-role', 15],
    ['A3, A4, A6: and on who may write what of a protected table', 'login', 6],
  ] as const)(
    '%s',
    async (_, method, few) => {
      let pairs = 0;
      await fc.assert(
        fc.asyncProperty(worlds, async (world) => {
          const { found, pairs: tried } = await findDisagreements(world, method);
          expect(found).toEqual([]);
          pairs += tried;
        }),
        runs(few),
      );
      expect(pairs).toBeGreaterThan(few);
    },
    600_000,
  );
});
