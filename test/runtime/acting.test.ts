import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actAs,
  actingAccount,
  createWorkspace,
  listAccounts,
  promote,
  release,
} from '../../src/client/index.ts';
import { rowTables } from '../../src/database/rows/index.ts';
import { appTables } from '../../src/model/database-roles.ts';
import { makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, expectRefusal, unknownId, type World } from './support/world.ts';

let world: World;
let paul: string;
let zoe: string;
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  paul = await world.idOf('paul@shared.example');
  zoe = await world.idOf('zoe@shared.example');
});
afterAll(() => world.drop());

const identify = (argument: string, type: string): string => {
  if (type === 'uuid') return `${argument} => '${unknownId}'`;
  if (type === 'boolean') return `${argument} => true`;
  return `${argument} => ${argument === 'token' ? `'${'0'.repeat(64)}'` : "'acme'"}`;
};

describe('the acting account', () => {
  it('is named once in a transaction; naming it again changes nothing, another name is refused', async () => {
    await world.as(paul, async (db) => {
      await actAs(db, { account: paul });
      expect(await actingAccount(db)).toBe(paul);
    });
    await expectRefusal(world, 'already_acting', () => world.as(paul, (db) => actAs(db, { account: zoe })));
  });

  it('cannot be taken back by emptying the setting, and forging the setting names nobody', async () => {
    await expectRefusal(world, 'already_acting', () =>
      world.as(paul, async (db) => {
        await db.query("SELECT set_config('polity.acting', '', true)");
        await actAs(db, { account: zoe });
      }),
    );
    for (const forged of [paul, `${paul}|||`, `${paul}|||${'0'.repeat(64)}`, '|||', 'x']) {
      await world.app.query('SELECT 1');
      await expectRefusal(world, 'not_acting', async () => {
        const client = await world.app.connect();
        try {
          await client.query('BEGIN');
          await client.query("SELECT set_config('polity.acting', $1, true)", [forged]);
          await createWorkspace(client, { id: 'x', name: 'x' });
        } finally {
          await client.query('ROLLBACK');
          client.release();
        }
      });
    }
  });

  it('does not outlive the transaction, not even as a setting of the connection', async () => {
    const client = await world.app.connect();
    let kept = '';
    await world.asOn(client, paul, async (db) => {
      kept = (await db.query("SELECT current_setting('polity.acting') AS kept")).rows[0].kept;
    });
    expect(await actingAccount(client)).toBeNull();
    await client.query("SELECT set_config('polity.acting', $1, false)", [kept]);
    expect(await actingAccount(client)).toBeNull();
    await client.query('RESET ALL');
    client.release(true);
  });

  it('C8, C13: is refused when unknown, deactivated or left', async () => {
    const gone = await world.join('gone@x.example');
    await world.query("UPDATE polity.account SET status = 'deactivated' WHERE id = $1", [gone]);
    await world.query("UPDATE polity.person SET left_at = now() - interval '1 day' WHERE id = 'max'");
    for (const account of [gone, unknownId, await world.idOf('max@manual.example')]) {
      await expectRefusal(world, 'account_unavailable', () => world.as(account, actingAccount));
    }
  });

  it('must be named: every function refuses without it, but those that come before it', async () => {
    const functions = await world.query(
      `SELECT p.proname AS name, p.proargnames[1:p.pronargs] AS names,
              ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes::oid[]) t) AS types, p.pronargdefaults AS defaults
         FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef`,
    );
    const before = [
      'act_as',
      'act_in',
      'act_by_session',
      'acting_account',
      'must_use_sso',
      'open_session',
      'sign_up',
      'verify_email',
    ];
    const called = functions.filter(({ name }) => !before.includes(String(name)));
    expect(called.length).toBeGreaterThan(30);
    for (const { name, names, types, defaults } of called) {
      const required = ((names ?? []) as string[]).slice(0, (types as string[]).length - Number(defaults));
      const list = required.map((argument, n) => identify(argument, (types as string[])[n] ?? '')).join(', ');
      const call = `SELECT * FROM polity.${String(name)}(${list.replace("email => 'acme'", "email => 'a@b.example'")})`;
      await expect(world.app.query(call)).rejects.toMatchObject({ code: 'PL001' });
    }
  });
});

describe('who may call', () => {
  it('is the application: others may not, and it reads tables under row-level security and writes none', async () => {
    await world.query('CREATE ROLE polity_test_nobody').catch(() => undefined);
    const refused = await world.query(
      `SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef
          AND (has_function_privilege('polity_test_nobody', p.oid, 'EXECUTE')
               OR NOT EXISTS (SELECT FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%'))`,
    );
    expect(refused).toEqual([]);
    const touchable = (privileges: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
      world.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'polity'::regnamespace AND relkind IN ('r', 'v')
            AND has_table_privilege('polity_test_app', oid, $1) ORDER BY relname COLLATE "C"`,
        [privileges],
      );
    expect(await touchable('INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
    expect((await touchable('SELECT')).map(({ relname }) => relname)).toEqual(appTables);
  });

  it('what has the caller’s rights is stopped by the tables', async () => {
    await expect(world.app.query("SELECT polity.claim($1, 'acme', 'promoted')", [zoe])).rejects.toMatchObject(
      { code: '42501' },
    );
    await expect(world.app.query('SELECT polity.write_acting($1, NULL, NULL)', [zoe])).rejects.toMatchObject({
      code: '42501',
    });
    await expect(world.app.query('TABLE polity.signing_key')).rejects.toMatchObject({ code: '42501' });
  });

  it('names of functions are unique, so that grants need no signatures; views ask with the reader’s rights', async () => {
    expect(
      await world.query(
        `SELECT proname FROM pg_proc p WHERE pronamespace = 'polity'::regnamespace
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
          GROUP BY 1 HAVING count(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await world.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'polity'::regnamespace AND relkind = 'v'
            AND NOT 'security_invoker=true' = ANY (coalesce(reloptions, '{}'))`,
      ),
    ).toEqual([]);
  });

  it('A2: a foreign organization and one that is not there look the same', async () => {
    const messages = await Promise.all(
      ['beta', 'nowhere', "x'; DROP TABLE polity.account; --"].map((organization) =>
        world.as(paul, (db) => listAccounts(db, { organization })).catch((error: Error) => error.message),
      ),
    );
    expect(new Set(messages).size).toBe(1);
    await expectRefusal(world, 'not_allowed', () =>
      world.as(zoe, (db) => promote(db, { organization: 'acme', account: unknownId })),
    );
  });
});

describe('the log', () => {
  it('has every call with actor, login, time and reason, and cannot be changed', async () => {
    const account = await world.join('logged@shared.example');
    await world.as(paul, (db) => promote(db, { organization: 'acme', account, reason: 'joined the team' }));
    await world.as(paul, (db) =>
      release(db, { organization: 'acme', account, reason: "left'; DROP TABLE x; --" }),
    );
    expect(
      await world.query(
        'SELECT kind, actor, login, organization, reason FROM polity.event WHERE subject = $1 AND actor <> subject ORDER BY at',
        [account],
      ),
    ).toEqual([
      { kind: 'promote', actor: paul, login: 'polity', organization: 'acme', reason: 'joined the team' },
      {
        kind: 'release',
        actor: paul,
        login: 'polity',
        organization: 'acme',
        reason: "left'; DROP TABLE x; --",
      },
    ]);
    const ids = await world.query(
      `SELECT substr(id::text, 15, 1) AS version, count(*) > 2 AS several,
              bool_and(abs(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0 - extract(epoch FROM at)) < 1) AS timely
         FROM polity.event GROUP BY 1`,
    );
    expect(ids).toEqual([{ version: '7', several: true, timely: true }]);
    for (const change of [
      'DELETE FROM polity.event',
      'UPDATE polity.event SET reason = NULL',
      'TRUNCATE polity.event',
    ]) {
      await expect(world.query(`SET ROLE polity_test_owner; ${change}`)).rejects.toMatchObject({
        code: '23001',
      });
    }
  });

  it.each(['', '   ', 'a\u0007b', 'x'.repeat(1001)])('refuses the reason %j', async (reason) => {
    await expectRefusal(world, 'text_invalid', () =>
      world.as(paul, (db) => release(db, { organization: 'acme', account: zoe, reason })),
    );
  });
});

it('calls wait for an apply on the table that it locks first', () => {
  expect(rowTables[0]?.table).toBe('polity.portfolio');
});
