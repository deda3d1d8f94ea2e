import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { becomeOwner, inTransaction, withConnection } from '../src/database/connection.ts';
import { stopServer } from '../src/database/embedded/index.ts';
import { startWith } from '../src/database/embedded/start.ts';
import { migrate } from '../src/database/migrations.ts';
import { rebuildAround } from '../src/database/sync/cold.ts';
import { databaseRoles } from '../src/model/database-roles.ts';
import { createRoles } from '../test/support/schema.ts';
import { timed } from './measure.ts';
import { measureMoves } from './moves.ts';
import { prefix, productive } from './server-settings.ts';
import type { Row } from './table.ts';

export interface Size {
  readonly organizations: number;
  readonly grants: number;
}

/**
 * Each query runs as the application, with the policies and with row-level security switched off on the same tables, in turns:
 * the quickest of each.
 */
const { owner, app } = databaseRoles(prefix);
const rounds = 15;

/** The id of the nth grant, beginning with a time as those that the schema makes. */
const idOf = (n: string): string =>
  `(lpad(to_hex(${n}), 12, '0') || '70008' || right(md5('g' || ${n}), 15))::uuid`;

/**
 * Ten hierarchies; the organization `o3` heads the one that is read, with a tenth of all. `boss` is its admin, `guest` a contributor.
 * Each account has grants in ten organizations; rows lie by organization, as an apply writes them.
 */
const fill = ({ organizations, grants }: Size): string => `
  INSERT INTO polity.portfolio (name, time_zone, budgets, settings, format_version, digest_root, digest_portfolio)
  VALUES ('Bench', 'UTC', '{}', '{}', 1, '', '');
  INSERT INTO polity.role VALUES ('', 'admin', 'admin', '{*:*}'), ('', 'contributor', 'contributor', '{content:read,content:write}');
  INSERT INTO polity.organization (root, uid, parent, ord, okey, name, type, status, isolation, mode, admins, sso_required)
  SELECT 'o' || n % 10, 'o' || n, CASE WHEN n >= 10 THEN 'o' || n % 10 END, n,
         CASE WHEN n >= 10 THEN lpad(to_hex(n % 10), 6, '0') ELSE '' END || lpad(to_hex(n), 6, '0'),
         'o' || n, 'company', 'active', 'open', 'manual', 'anyone', false
    FROM generate_series(0, ${organizations - 1}) n;
  INSERT INTO polity.project (root, organization, okey, id, name, origins)
  SELECT root, uid, okey, 'p' || n, 'p', '{granted}' FROM polity.organization, generate_series(0, 9) n;
  INSERT INTO polity.account (id, email, email_norm, verified, origins)
  SELECT md5('a' || n)::uuid, e, e, true, '{granted}' FROM generate_series(0, ${grants / 10 + 1}) n, LATERAL (SELECT 'u' || n || '@x.example') x (e);
  INSERT INTO polity.access_grant (id, root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
  SELECT ${idOf('g.place')}, g.root, g.uid, g.okey, 'account', md5('a' || g.n / 10 + 2)::uuid, 'project', 'p' || g.n / 10000 % 10,
         'contributor', 'own', 'granted'
    FROM (SELECT o.*, n, row_number() OVER (ORDER BY o.okey, n) AS place
            FROM generate_series(0, ${grants - 1}) n JOIN polity.organization o ON o.ord = (n::bigint * 7919) % ${organizations}) g
   ORDER BY g.place;
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
  SELECT root, uid, okey, 'account', md5('a0')::uuid, 'organization', NULL, 'admin', 'subtree', 'granted'
    FROM polity.organization WHERE uid = 'o3'
   UNION ALL
  SELECT root, uid, okey, 'account', md5('a1')::uuid, 'project', 'p' || n, 'contributor', 'own', 'granted'
    FROM polity.organization, generate_series(1, 3) n WHERE uid = 'o13';
  CREATE TABLE polity.bench_contact (id bigint PRIMARY KEY, organization text NOT NULL, okey text COLLATE "C" NOT NULL, project text,
                                     email text NOT NULL);
  INSERT INTO polity.bench_contact SELECT n, o.uid, o.okey, 'p' || n / 10000 % 10, 'c' || n || '@x.example'
    FROM generate_series(0, ${grants - 1}) n JOIN polity.organization o ON o.ord = (n::bigint * 7919) % ${organizations};
  CREATE INDEX ON polity.bench_contact (okey);
  CREATE INDEX ON polity.bench_contact (organization, okey);
  CREATE INDEX ON polity.bench_contact (organization, project);
  GRANT SELECT ON polity.bench_contact TO ${app};`;

const current = "organization = (SELECT current_setting('polity.organization', true))";
const granted = `${current} AND project = ANY ((SELECT nullif(current_setting('polity.projects', true), '')::text[])::text[])`;
const inRange = `okey >= (SELECT current_setting('polity.low', true)) AND okey < (SELECT current_setting('polity.high', true))`;

/** How a policy may let contributors in beside admins. */
const contributorForms: Readonly<Record<string, string>> = {
  'range or projects in a setting (as built)': `${inRange} OR (${granted})`,
  'projects in a setting alone (a role of their own)': granted,
  'range or a sub-query of the grants': `${inRange} OR (organization, project) IN
     (SELECT g.organization, g.item FROM polity.access_grant g
       WHERE g.account = (SELECT nullif(current_setting('polity.account', true), '')::uuid) AND g.scope_kind = 'project')`,
};

interface Query {
  readonly what: string;
  readonly actor: readonly [account: string, organization: string];
  readonly tables: readonly string[];
  readonly secured: string;
  /** Where the policy is the filter, what takes its place. */
  readonly bare: string;
  readonly times: number;
  /** The policy of the contacts while this is measured. */
  readonly policy?: string;
}

const point = `SELECT * FROM polity.access_grant WHERE id = ${idOf('$1::int')}`;
const list = "SELECT * FROM polity.access_grant WHERE organization = 'o' || (13 + 10 * $1::int)";
const mine = "SELECT * FROM polity.bench_contact WHERE organization = 'o13'";
const boss = ['a0', 'o3'] as const;
const queries: readonly Query[] = [
  {
    what: 'a grant by its id',
    actor: boss,
    tables: ['access_grant'],
    secured: point,
    bare: point,
    times: 200,
  },
  {
    what: 'the grants of one organization',
    actor: boss,
    tables: ['access_grant'],
    secured: list,
    bare: list,
    times: 100,
  },
  {
    what: 'a count over a subtree with a tenth of the grants',
    actor: boss,
    tables: ['access_grant'],
    secured: 'SELECT count(*), max(item) FROM polity.access_grant',
    bare: "SELECT count(*), max(item) FROM polity.access_grant WHERE okey >= '000003' AND okey < '000003g'",
    times: 1,
  },
  ...Object.entries(contributorForms).map(([form, policy]) => ({
    what: `a contributor’s list: ${form}`,
    actor: ['a1', 'o13'] as const,
    tables: ['bench_contact', 'access_grant'],
    secured: 'SELECT * FROM polity.bench_contact',
    bare: `${mine} AND project IN ('p1', 'p2', 'p3')`,
    times: 100,
    policy,
  })),
];

/** Seconds of one execution as the application, prepared, at best; `setting` holds meanwhile. */
async function measure(
  client: pg.Client,
  sql: string,
  { actor, times }: Query,
  setting = '',
): Promise<number> {
  await client.query('BEGIN');
  await client.query(`${setting}; SET LOCAL ROLE ${app}`);
  await client.query('SELECT polity.act_in(md5($1)::uuid, $2)', [...actor]);
  const run = (n: number): Promise<unknown> =>
    client.query({
      name: createHash('md5')
        .update(setting + sql)
        .digest('hex'),
      text: sql,
      values: sql.includes('$1') ? [n] : [],
    });
  await run(0);
  const spent = await timed(async () => {
    for (let n = 0; n < times; n++) await run(n);
  });
  await client.query('COMMIT');
  return spent / times;
}

async function setSecurity(client: pg.Client, tables: readonly string[], on: boolean): Promise<void> {
  const words = on ? 'ENABLE ROW LEVEL SECURITY, FORCE' : 'DISABLE ROW LEVEL SECURITY, NO FORCE';
  for (const table of tables) {
    await client.query(
      `SET ROLE ${owner}; ALTER TABLE polity.${table} ${words} ROW LEVEL SECURITY; RESET ROLE`,
    );
  }
}

async function compare(client: pg.Client, query: Query): Promise<readonly [secured: number, bare: number]> {
  let [secured, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (query.policy !== undefined) {
    await client.query(`SET ROLE ${owner}; DROP POLICY IF EXISTS contacts ON polity.bench_contact;
      CREATE POLICY contacts ON polity.bench_contact TO ${app} USING (${query.policy}); RESET ROLE`);
  }
  for (let round = 0; round < rounds; round++) {
    await setSecurity(client, query.tables, true);
    secured = Math.min(secured, await measure(client, query.secured, query));
    await setSecurity(client, query.tables, false);
    // The bounds of a policy are not known to the planner, those of the bare query are: it may take a slower plan for them.
    for (const setting of ['', 'SET LOCAL enable_seqscan = off'])
      bare = Math.min(bare, await measure(client, query.bare, query, setting));
  }
  await setSecurity(client, query.tables, true);
  return [secured, bare];
}

/** Seconds that naming the acting account adds to a transaction, each at its quickest. */
async function measureNaming(client: pg.Client, call: string): Promise<number> {
  const run = async (sql: string): Promise<number> => {
    const times = 200;
    const spent = await timed(async () => {
      for (let n = 0; n < times; n++) await client.query(`BEGIN; SET LOCAL ROLE ${app}; ${sql}; COMMIT`);
    });
    return spent / times;
  };
  let [named, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    named = Math.min(named, await run(call));
    bare = Math.min(bare, await run('SELECT 1'));
  }
  return named - bare;
}

/** What row-level security costs, on an embedded server of its own in `folder`. */
export async function benchIsolation(folder: string, size: Size): Promise<readonly Row[]> {
  const home = join(folder, 'isolation-home');
  const { url } = await startWith(home, productive);
  try {
    return await withConnection(url, (client) => measureAll(client, size));
  } finally {
    await stopServer(home);
  }
}

async function measureAll(client: pg.Client, size: Size): Promise<readonly Row[]> {
  await createRoles(client, prefix);
  await migrate(client, prefix);
  await inTransaction(client, 'BEGIN', async () => {
    await becomeOwner(client, prefix);
    await client.query(`GRANT USAGE ON SCHEMA polity TO ${app}; GRANT SELECT ON polity.access_grant TO ${app};
      GRANT EXECUTE ON FUNCTION polity.act_in, polity.act_as TO ${app}`);
    await rebuildAround(client, () => client.query(fill(size)).then(() => undefined));
  });
  await client.query(`SET ROLE ${owner}; ANALYZE; RESET ROLE`);
  const rows: Row[] = [];
  for (const query of queries) {
    const [secured, bare] = await compare(client, query);
    const ratio = { of: secured / bare, to: 'the same without row-level security' };
    rows.push({ what: query.what, measured: { seconds: secured }, ratio });
  }
  for (const [what, call] of [
    ['naming an account, in a transaction (goal 0.5 ms)', "SELECT polity.act_as(md5('a0')::uuid)"],
    ['naming an account and its organization', "SELECT polity.act_in(md5('a0')::uuid, 'o3')"],
  ] as const) {
    rows.push({ what, measured: { seconds: await measureNaming(client, call) } });
  }
  return [...rows, ...(await measureMoves(client, size.organizations))];
}
