import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../src/database/connection.ts';
import { describeLoginUrl, withLogins } from '../../src/prove/probe/login.ts';
import { createTestDatabase, type TestDatabase, withClient } from '../support/database.ts';

let database: TestDatabase;
let prefix: string;
beforeAll(async () => {
  database = await createTestDatabase();
  prefix = `${database.prefix}l`;
});
afterAll(() => database.drop());

const countLogins = () =>
  withClient(database.url, async (client) => {
    const { rows } = await client.query('SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)', [
      `${prefix}_probe_`,
    ]);
    return rows.length;
  });

describe('temporary logins', () => {
  it('can log in while the work lasts, and are gone afterwards', async () => {
    const user = await withConnection(database.url, (client) =>
      withLogins(client, prefix, [null], async ([login]) => {
        if (login === undefined) throw new Error('no login');
        return withConnection(describeLoginUrl(database.url, login), async (as) => {
          const { rows } = await as.query('SELECT session_user::text AS name');
          return { told: rows[0]?.name, name: login.name };
        });
      }),
    );
    expect(user.told).toBe(user.name);
    expect(await countLogins()).toBe(0);
  });

  it('are gone when the work fails', async () => {
    const failing = withConnection(database.url, (client) =>
      withLogins(client, prefix, [null], () => Promise.reject(new Error('on purpose'))),
    );
    await expect(failing).rejects.toThrow('on purpose');
    expect(await countLogins()).toBe(0);
  });

  it('of a run that was killed are dropped by the next; those of a run that lives are not', async () => {
    await withConnection(database.url, (client) =>
      withLogins(client, prefix, [null, null], async (living) => {
        const killed = `${living[0]?.name.slice(0, -8)}deadbeef`;
        await client.query(`CREATE ROLE ${killed} LOGIN`);
        await withConnection(database.url, (other) =>
          withLogins(other, prefix, [null], async () => {
            expect(await countLogins()).toBe(3);
          }),
        );
        expect(await countLogins()).toBe(2);
      }),
    );
    expect(await countLogins()).toBe(0);
  });
});
