import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createWorkspace, signUp, transact } from '../../src/client/index.ts';
import { appTables, databaseRoles } from '../../src/model/database-roles.ts';
import { withClient } from '../support/database.ts';
import { type Attacker, connect } from './support/attacker.ts';
import { findMarks, type Marks, readMarks } from './support/marks.ts';
import { valuesOf } from './support/meets.ts';
import { createTarget, type LoginKind, loginKinds, prefix, type Target } from './support/target.ts';

let target: Target;
let marks: Marks;
const open: Attacker[] = [];
const as = async (kind: LoginKind): Promise<Attacker> => {
  const attacker = await target.connect(kind);
  open.push(attacker);
  return attacker;
};
beforeAll(async () => {
  target = await createTarget();
  marks = await readMarks(target);
});
afterAll(async () => {
  for (const attacker of open) await attacker.close();
  await target.drop();
});

describe('the measure', () => {
  it('finds each organization where it may be seen', async () => {
    const planner = await as('planner');
    for (const table of ['organization', 'account']) await planner.run(`SELECT * FROM polity.${table}`);
    const all = Object.keys(marks);
    expect(findMarks(planner.wire, marks, all, [])).toEqual(all.flatMap((uid) => marks[uid] ?? []));
    expect(all.map((uid) => marks[uid]?.length)).toEqual([5, 4, 3, 3, 3]);
  });
});

describe('what there is to look for', () => {
  it('has statistics of values, of which no login is shown any', async () => {
    const counted = "SELECT count(*)::int AS n FROM pg_stats WHERE schemaname = 'polity'";
    const { rows } = await withClient(target.database.adminUrl, (admin) => admin.query(counted));
    expect(rows[0]?.n).toBeGreaterThan(50);
    for (const kind of loginKinds) expect((await (await as(kind)).run(counted)).rows).toEqual([[0]]);
  });
});

describe('A2: the owner of the tables', () => {
  it('cannot log in, nor can the roles that logins join', async () => {
    for (const role of Object.values(databaseRoles(prefix))) {
      const url = new URL(target.database.url);
      url.username = role;
      await expect(connect(url.href)).rejects.toThrow();
    }
    expect(
      await target.query(
        `SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)
            AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
        [Object.values(databaseRoles(prefix))],
      ),
    ).toEqual([]);
  });
});

describe('A1: settings that the application’s login forges', () => {
  it('show it no row that naming an account would not', async () => {
    const key = (table: string) => `SELECT md5(t::text) FROM polity."${table}" t`;
    const named = Object.fromEntries(appTables.map((table) => [table, new Set<unknown>()]));
    const app = await as('app');
    const collect = async (): Promise<void> => {
      for (const table of appTables) {
        for (const value of valuesOf(await app.run(key(table)))) named[table]?.add(value);
      }
    };
    const accounts = (await target.query('SELECT id FROM polity.account')).map(({ id }) => id);
    for (const account of accounts) {
      for (const organization of [null, ...Object.keys(marks)]) {
        await app.run('BEGIN');
        await app.run('SELECT polity.act_in($1, $2)', [account, organization]);
        await collect();
        await app.run('ROLLBACK');
      }
    }
    const gained: unknown[] = [];
    for (const account of ['', ...accounts]) {
      for (const organization of ['', ...Object.keys(marks)]) {
        const forged = {
          account,
          organization,
          low: '',
          high: '\u{10ffff}',
          projects: '{}',
          workspaces: '{}',
        };
        for (const [name, value] of Object.entries(forged))
          await app.run(`SELECT set_config('polity.${name}', $1, false)`, [value]);
        for (const low of ['', '0']) {
          await app.run(`SET polity.low = '${low}'`);
          for (const table of appTables) {
            const rows = valuesOf(await app.run(key(table)));
            gained.push(...rows.filter((row) => !named[table]?.has(row)).map(() => table));
          }
        }
      }
    }
    expect(gained).toEqual([]);
    expect(named.organization?.size).toBe(5);
  });

  it('end with a session that begins by discarding what was set', async () => {
    const pool = new pg.Pool({ connectionString: target.urlOf('app'), max: 1 });
    await pool.query("SET polity.low = '0'; SET polity.high = 'g'");
    // A plain SET outlives its transaction: the application's own doing, which naming an account cannot undo for good.
    expect((await pool.query('SELECT uid FROM polity.organization')).rows).toHaveLength(5);
    const ann = await target.accountOf('alder-ann');
    await transact(pool, { account: ann, organization: 'alder' }, async (db) =>
      expect((await db.query('SELECT uid FROM polity.organization')).rows).toEqual([{ uid: 'alder' }]),
    );
    await pool.query('DISCARD ALL');
    expect((await pool.query('SELECT uid FROM polity.organization')).rows).toEqual([]);
    await pool.end();
  });
});

describe('A2: addresses', () => {
  it('of foreign domains tell a member, and its admin, nothing of who has them', async () => {
    const app = await as('app');
    const [account, token] =
      (await app.run("SELECT * FROM polity.sign_up('alder-new@alder.example')")).rows[0] ?? [];
    await app.run('SELECT polity.verify_email($1)', [token]);
    const tryAs = async (actor: unknown, sql: string, values: readonly unknown[]): Promise<unknown> => {
      await app.run('BEGIN');
      await app.run('SELECT polity.act_as($1)', [actor]);
      const outcome = await app.run(sql, values);
      await app.run(outcome.refused === null ? 'COMMIT' : 'ROLLBACK');
      return outcome;
    };
    const ann = await target.accountOf('alder-ann');
    expect(await tryAs(ann, "SELECT polity.promote('alder', $1)", [account])).toMatchObject({
      refused: null,
    });
    const change = "SELECT polity.change_member_email('alder', $1, $2, 'a reason')";
    const taken = await tryAs(ann, change, [account, 'birch-bob@birch.example']);
    expect(taken).toMatchObject({ refused: 'PL016' });
    expect(await tryAs(ann, change, [account, 'nobody@birch.example'])).toEqual(taken);
    const request = 'SELECT polity.request_email_change($1)';
    const asked = await tryAs(account, request, ['birch-bob@birch.example']);
    expect(asked).toMatchObject({ refused: 'PL016' });
    expect(await tryAs(account, request, ['nobody@birch.example'])).toEqual(asked);
  });

  it('of the portfolio are each one account’s: whoever may have any address is told when one is taken', async () => {
    const app = await as('app');
    const [bare, token] =
      (await app.run("SELECT * FROM polity.sign_up('bare@nowhere.example')")).rows[0] ?? [];
    await app.run('SELECT polity.verify_email($1)', [token]);
    await app.run('BEGIN');
    await app.run('SELECT polity.act_as($1)', [bare]);
    expect((await app.run("SELECT polity.request_email_change('birch-bob@birch.example')")).refused).toBe(
      'PL008',
    );
    await app.run('ROLLBACK');
  });
});

describe('A2: locks', () => {
  it('do not tell who acts, and cannot be held against an account', async () => {
    const ann = await target.accountOf('alder-ann');
    const stranger = await as('stranger');
    const app = await as('app');
    await app.run('BEGIN');
    await app.run('SELECT polity.act_as($1)', [ann]);
    const marks = `SELECT classid, objid FROM pg_locks WHERE locktype = 'advisory' AND pid = ${app.pid}`;
    expect((await stranger.run(marks)).rows).toEqual([]);
    await app.run('COMMIT');
    await stranger.run(
      "SELECT pg_advisory_lock(1886350457, hashtext($1)), pg_advisory_lock(hashtextextended('polity', 0))",
      [ann],
    );
    await app.run("SET lock_timeout = '2s'");
    expect((await app.run('SELECT polity.act_as($1)', [ann])).refused).toBeNull();
    await stranger.run('SELECT pg_advisory_unlock_all()');
  });
});

describe('A2: NOTIFY', () => {
  it('tells a listener nothing, because polity sends nothing', async () => {
    const listeners = await Promise.all(loginKinds.map(as));
    const channels = [
      'polity',
      'event',
      'organization',
      'account',
      'membership',
      'change',
      'notice',
      'birch',
      '',
    ];
    for (const listener of listeners)
      for (const channel of channels) await listener.run(`LISTEN "${channel || 'polity_test'}"`);
    const app = new pg.Pool({ connectionString: target.urlOf('app'), max: 1 });
    await signUp(app, { email: `${randomUUID()}@elsewhere.example` });
    await transact(app, { account: await target.accountOf('birch-bob') }, (db) =>
      createWorkspace(db, { id: 'birch-new', name: 'Birch' }),
    );
    await app.end();
    for (const listener of listeners) {
      await listener.run('SELECT 1');
      expect(listener.wire.filter((line) => line.startsWith('notification'))).toEqual([]);
    }
    expect(
      await target.query(
        `SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = $1 AND prosrc ~* '\\y(pg_notify|notify)\\y' AND prosrc !~* 'notify_owners|notify :='`,
        [databaseRoles(prefix).owner],
      ),
    ).toEqual([]);
  });
});

describe('what every login of the server is told, and nothing can be done about', () => {
  it('how many rows the tables have in all, and how often they are written', async () => {
    await target.query('ANALYZE polity.membership');
    const [all] = await target.query('SELECT count(*)::int AS n FROM polity.membership');
    for (const kind of ['stranger', 'alder'] as const) {
      const attacker = await as(kind);
      const [total] = (
        await attacker.run(
          `SELECT reltuples::int FROM pg_class WHERE relname = 'membership' AND relkind = 'r'`,
        )
      ).rows;
      expect(total).toEqual([all?.n]);
      const counted = await attacker.run(
        "SELECT n_live_tup > 0 FROM pg_stat_all_tables WHERE relname = 'membership'",
      );
      expect(counted.refused).toBeNull();
    }
  });

  it('the names of roles, and which of them are connected', async () => {
    const stranger = await as('stranger');
    await as('alder');
    const { rows } = await stranger.run(
      `SELECT DISTINCT usename, query, application_name FROM pg_stat_activity WHERE usename = '${target.logins.alder}'`,
    );
    expect(rows).toEqual([[target.logins.alder, '<insufficient privilege>', 'attacker']]);
    const names = valuesOf(
      await stranger.run("SELECT rolname FROM pg_roles WHERE rolname NOT LIKE 'pg\\_%'"),
    );
    expect(names).toEqual(
      expect.arrayContaining([...Object.values(databaseRoles(prefix)), ...Object.values(target.logins)]),
    );
  });
});
