import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import pg from 'pg';
import { type Actor, type Condition, signUp, transact, verifyEmail } from '../../../src/client/index.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { createSyncFixture, type SyncFixture } from '../../support/sync.ts';

/** A database with rows, and an application's connections to it, which may call functions and read tables under row-level security. */
export interface World extends SyncFixture {
  /** As the application, with nobody named. */
  readonly app: pg.Pool;
  /** In a transaction of that account. */
  as<T>(account: string, work: (db: pg.PoolClient) => Promise<T>): Promise<T>;
  /** The same in one of its organizations. */
  within<T>(account: string, organization: string, work: (db: pg.PoolClient) => Promise<T>): Promise<T>;
  /** In a transaction of that account, on a connection of the caller's. */
  asOn<T>(client: pg.PoolClient, account: string, work: (db: pg.PoolClient) => Promise<T>): Promise<T>;
  /** A new, verified account. */
  join(email: string): Promise<string>;
  /** The account of an e-mail, which must exist. */
  idOf(email: string): Promise<string>;
  kind(account: string, organization: string): Promise<unknown>;
}

/** Begins with the portfolio's rows. A refusal of it fails. */
export async function createWorld(portfolio: Portfolio): Promise<World> {
  const fixture = await createSyncFixture();
  const outcome = await fixture.apply(portfolio);
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome.diagnostics));
  const app = new pg.Pool({ connectionString: fixture.url, options: '-c role=polity_test_app', max: 12 });
  const owner = new pg.Pool({ connectionString: fixture.url, options: '-c TimeZone=UTC', max: 3 });
  for (const pool of [app, owner]) pool.on('error', () => undefined);
  const query: World['query'] = async (sql, values = []) => (await owner.query(sql, [...values])).rows;
  const asOn: World['asOn'] = (client, account, work) => transact(client, { account }, work);
  const act = async <T>(actor: Actor, work: (db: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await app.connect();
    try {
      return await transact(client, actor, work);
    } finally {
      client.release();
    }
  };
  return {
    ...fixture,
    query,
    app,
    asOn,
    as: (account, work) => act({ account }, work),
    within: (account, organization, work) => act({ account, organization }, work),
    join: async (email) => {
      const { account, token } = await signUp(app, { email });
      await verifyEmail(app, { token });
      return account;
    },
    idOf: async (email) => {
      const [row] = await query('SELECT id FROM polity.account WHERE email_norm = $1', [email]);
      if (row === undefined) throw new Error(`no account has the e-mail ${email}`);
      return String(row.id);
    },
    kind: async (account, organization) => {
      const [row] = await query('SELECT polity.kind_of($1, $2) AS kind', [account, organization]);
      return row?.kind;
    },
    drop: async () => {
      await Promise.all([app.end(), owner.end()]);
      await fixture.drop();
    },
  };
}

/** Expects a refusal with that condition, and nothing written by the call. */
export async function expectRefusal(
  world: World,
  condition: Condition,
  call: () => Promise<unknown>,
): Promise<void> {
  const before = await stateOf(world);
  await expect(call()).rejects.toMatchObject({ name: 'PolityError', condition });
  expect(await stateOf(world)).toEqual(before);
}

/** Everything that run-time calls write, as one digest a table. */
async function stateOf(world: World): Promise<unknown> {
  const tables = [
    'account',
    'membership',
    'group_member',
    'access_grant',
    'workspace',
    'workspace_person',
    'invitation',
  ];
  const more = ['session', 'email_token', 'sso_requirement', 'event'];
  const digests = [...tables, ...more].map(
    (table) =>
      `SELECT '${table}' AS name, (SELECT bit_xor(hash_record_extended(t, 0)) FROM polity.${table} t)::text AS digest`,
  );
  return world.query(digests.join(' UNION ALL '));
}

export const unknownId = randomUUID();

/** A refusal outside `expectRefusal`, where others write at the same time. */
export function conditionOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'condition' in error ? error.condition : error;
}
