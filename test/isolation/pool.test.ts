import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { transact } from '../../src/client/index.ts';
import { appTables } from '../../src/model/database-roles.ts';
import { createTarget, type Target } from './support/target.ts';

let target: Target;
let pool: pg.Pool;
let ann: string;
let bob: string;
beforeAll(async () => {
  target = await createTarget();
  // One connection, so that whoever comes next has the same.
  pool = new pg.Pool({ connectionString: target.urlOf('app'), max: 1 });
  pool.on('error', () => undefined);
  ann = await target.accountOf('alder-ann');
  bob = await target.accountOf('birch-bob');
});
afterAll(async () => {
  await pool.end();
  await target.drop();
});

type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (
  db: pg.Pool | pg.PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await db.query<Row>(sql, [...values])).rows;
const uids = async (db: pg.Pool | pg.PoolClient): Promise<readonly unknown[]> =>
  (await rowsOf(db, 'SELECT uid FROM polity.organization')).map(({ uid }) => uid);

const inAlder = { account: '', organization: 'alder' };
async function within<T>(
  account: string,
  organization: string,
  work: (db: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    return await transact(client, { ...inAlder, account, organization }, work);
  } finally {
    client.release();
  }
}

/** What is left on the connection for whoever borrows it next. */
async function inspectRest(): Promise<unknown> {
  const [settings] = await rowsOf(
    pool,
    `SELECT ${[
      'acting',
      'account',
      'organization',
      'low',
      'high',
      'write_low',
      'write_high',
      'projects',
      'write_projects',
      'workspaces',
    ]
      .map((name) => `coalesce(current_setting('polity.${name}', true), '') AS ${name}`)
      .join(', ')},
       (SELECT count(*)::int FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory') AS locks,
       (SELECT count(*)::int FROM pg_cursors) AS cursors`,
  );
  const seen: unknown[] = [];
  for (const table of appTables) seen.push(...(await rowsOf(pool, `SELECT * FROM polity."${table}"`)));
  return { left: Object.values(settings ?? {}).filter((value) => value !== '' && value !== 0), seen };
}

const nothingLeft = { left: [], seen: [] };

describe('A1: a pooled connection, reused', () => {
  it('is the same connection, which a scope opens', async () => {
    const [before] = await rowsOf(pool, 'SELECT pg_backend_pid() AS pid');
    await within(ann, 'alder', async (db) => {
      expect(await rowsOf(db, 'SELECT pg_backend_pid() AS pid')).toEqual([before]);
      expect(await uids(db)).toEqual(['alder']);
    });
  });

  it('has nothing left of a scope after COMMIT', async () => {
    await within(ann, 'alder', uids);
    expect(await inspectRest()).toEqual(nothingLeft);
  });

  it('has nothing left after ROLLBACK, an error, or a savepoint rolled back', async () => {
    await expect(
      within(ann, 'alder', async () => {
        throw new Error('the application’s own');
      }),
    ).rejects.toThrow('the application’s own');
    expect(await inspectRest()).toEqual(nothingLeft);
    await expect(within(ann, 'alder', (db) => db.query('SELECT 1 / 0'))).rejects.toThrow('division by zero');
    expect(await inspectRest()).toEqual(nothingLeft);
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('SAVEPOINT before');
    await client.query('SELECT polity.act_in($1, $2)', [ann, 'alder']);
    await client.query('ROLLBACK TO before');
    expect(await uids(client)).toEqual([]);
    await client.query('COMMIT');
    client.release();
    expect(await inspectRest()).toEqual(nothingLeft);
  });

  it('has nothing left of a name that was given outside of a transaction', async () => {
    await pool.query('SELECT polity.act_in($1, $2)', [ann, 'alder']);
    expect(await inspectRest()).toEqual(nothingLeft);
  });

  it('gives what polity wrote no meaning in a later transaction', async () => {
    const written = await within(
      ann,
      'alder',
      async (db) => (await rowsOf(db, "SELECT current_setting('polity.acting') AS v"))[0]?.v,
    );
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query("SELECT set_config('polity.acting', $1, true)", [written]);
    expect(await rowsOf(client, 'SELECT polity.acting_account() AS id')).toEqual([{ id: null }]);
    await client.query('ROLLBACK');
    client.release();
  });

  it('within one message of several transactions still names no other account', async () => {
    const client = await pool.connect();
    await client.query(
      `BEGIN; SELECT polity.act_as('${ann}'); SELECT set_config('own.saved', current_setting('polity.acting'), false); COMMIT;
       BEGIN; SELECT set_config('polity.acting', replace(current_setting('own.saved'), '${ann}', '${bob}'), true);
       SELECT set_config('own.named', coalesce(polity.acting_account()::text, 'nobody'), false); COMMIT`,
    );
    expect(await rowsOf(client, "SELECT current_setting('own.named') AS named")).toEqual([
      { named: 'nobody' },
    ]);
    await client.query('DISCARD ALL');
    client.release();
  });
});

describe('A1: what was prepared in one scope and runs in another', () => {
  const list = {
    name: 'list',
    text: 'SELECT o.uid, p.id FROM polity.organization o LEFT JOIN polity.project p ON p.organization = o.uid ORDER BY 2',
  };

  it('sees what is selected when it runs, with plans of either kind', async () => {
    for (const mode of ['force_generic_plan', 'force_custom_plan']) {
      await within(ann, 'alder', async (db) => {
        await db.query(`SET LOCAL plan_cache_mode = ${mode}`);
        expect((await db.query(list)).rows.map(({ uid }) => uid)).toEqual(['alder', 'alder']);
      });
      await within(bob, 'birch', async (db) => {
        await db.query(`SET LOCAL plan_cache_mode = ${mode}`);
        expect((await db.query(list)).rows.map(({ uid }) => uid)).toEqual(['birch']);
      });
      expect((await pool.query(list)).rows).toEqual([]);
    }
  });

  it('after six times, when the plan is kept', async () => {
    for (let n = 0; n < 6; n++) await within(ann, 'alder', (db) => db.query(list));
    await within(bob, 'birch', async (db) => expect((await db.query(list)).rows).toHaveLength(1));
  });

  it('in functions of the application, which keep their plans too', async () => {
    await pool.query(
      `CREATE OR REPLACE FUNCTION own_${target.logins.app}.names() RETURNS SETOF text LANGUAGE plpgsql STABLE AS
       'BEGIN RETURN QUERY SELECT uid FROM polity.organization; END'`,
    );
    const names = (db: pg.PoolClient): Promise<readonly Row[]> =>
      rowsOf(db, `SELECT own_${target.logins.app}.names() AS uid`);
    for (let n = 0; n < 6; n++) expect(await within(ann, 'alder', names)).toEqual([{ uid: 'alder' }]);
    expect(await within(bob, 'birch', names)).toEqual([{ uid: 'birch' }]);
  });

  it('a cursor keeps the rows of its scope: one that outlives it is the application’s own keeping, and DISCARD ALL ends it', async () => {
    await within(ann, 'alder', (db) =>
      db.query('DECLARE kept CURSOR WITH HOLD FOR SELECT uid FROM polity.organization'),
    );
    await within(bob, 'birch', async (db) => {
      expect(await rowsOf(db, 'FETCH ALL FROM kept')).toEqual([{ uid: 'alder' }]);
      expect(await uids(db)).toEqual(['birch']);
    });
    await pool.query('DISCARD ALL');
    await expect(pool.query('FETCH ALL FROM kept')).rejects.toMatchObject({ code: '34000' });
  });

  it('a cursor of the transaction ends with it', async () => {
    await within(ann, 'alder', (db) =>
      db.query('DECLARE open CURSOR FOR SELECT uid FROM polity.organization'),
    );
    await expect(pool.query('FETCH ALL FROM open')).rejects.toMatchObject({ code: '34000' });
  });

  it('is named once: no statement takes the mark back; the commands CLOSE ALL and COMMIT do', async () => {
    const root = await target.accountOf('root');
    await within(ann, 'alder', async (db) => {
      await db.query("SELECT set_config('polity.acting', '', true)");
      await db.query('SAVEPOINT before');
      await expect(db.query('SELECT polity.act_as($1)', [root])).rejects.toMatchObject({ code: 'PL002' });
      await db.query('ROLLBACK TO before');
      await db.query('CLOSE ALL');
      await db.query('SELECT polity.act_as($1)', [root]);
    });
  });

  it('a selection in the middle of a transaction counts for what follows, also for an open cursor’s statement anew', async () => {
    const root = await target.accountOf('root');
    await within(root, 'alder', async (db) => {
      await db.query('DECLARE early CURSOR FOR SELECT uid FROM polity.organization');
      await db.query("SELECT polity.select_organization('birch')");
      expect(await uids(db)).toEqual(['birch']);
      const early = (await rowsOf(db, 'FETCH ALL FROM early')).map(({ uid }) => uid);
      expect(['alder', 'birch']).toEqual(expect.arrayContaining([...early]));
      expect(early).toHaveLength(1);
    });
  });
});
