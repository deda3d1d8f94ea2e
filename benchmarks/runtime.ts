import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { acceptInvitation, transact } from '../src/client/index.ts';
import { becomeOwner, inTransaction, withConnection } from '../src/database/connection.ts';
import { startServer, stopServer } from '../src/database/embedded/index.ts';
import { migrate } from '../src/database/migrations.ts';
import { rebuildAround } from '../src/database/sync/cold.ts';
import { createRoles } from '../test/support/schema.ts';
import { type Row, renderTable } from './table.ts';

/**
 * Run-time calls and views: `sh bin/run-node benchmarks/runtime.ts [ORGANIZATIONS] [GRANTS] [ACCEPTANCES]`, @default 10000 1000000
 * 1000. A tenth of the grants lies in one hierarchy, whose contacts are compared. Prints a table in Markdown.
 */
const [organizations = 10_000, grants = 1_000_000, acceptances = 1_000] = process.argv.slice(2).map(Number);
const prefix = 'polity_bench';
const roots = 10;
const connections = 4;

const fillOrganizations = `
  INSERT INTO polity.portfolio (name, time_zone, budgets, settings, format_version, digest_root, digest_portfolio)
  VALUES ('Bench', 'UTC', '{}', '{}', 1, '', '');
  INSERT INTO polity.role VALUES ('', 'admin', 'admin', '{*:*}'), ('', 'contributor', 'contributor', '{content:read}');
  INSERT INTO polity.organization (root, uid, parent, ord, okey, name, type, status, isolation, mode, admins, sso_required)
  SELECT 'o' || n % ${roots}, 'o' || n, CASE WHEN n >= ${roots} THEN 'o' || n % ${roots} END, n,
         CASE WHEN n >= ${roots} THEN lpad(to_hex(n % ${roots}), 6, '0') ELSE '' END || lpad(to_hex(n), 6, '0'),
         'o' || n, 'company', 'active', 'open', 'invitation', 'anyone', false
    FROM generate_series(0, ${organizations - 1}) n;
  INSERT INTO polity.workspace (root, organization, okey, id, name, origins)
  SELECT root, uid, okey, 'w', 'w', '{granted}' FROM polity.organization;
  INSERT INTO polity.domain VALUES ('shared.example', '{o0,o1}', '{}');
  INSERT INTO polity.organization_domain SELECT root, uid, okey, 'shared.example', false FROM polity.organization
   WHERE uid IN ('o0', 'o1');`;

/** Accounts that accept, each with an invitation whose token is known. */
const fillInvitations = `
  INSERT INTO polity.account (id, email, email_norm, verified, origins)
  SELECT md5('a' || n)::uuid, 'u' || n || '@shared.example', 'u' || n || '@shared.example', true, '{granted}'
    FROM generate_series(1, 2 * ${acceptances}) n;
  INSERT INTO polity.invitation (root, organization, okey, email, email_norm, scope_kind, item, role, period, token_hash,
                                 invited_by, expires_at)
  SELECT o.root, o.uid, o.okey, 'u' || n || '@shared.example', 'u' || n || '@shared.example', 'workspace', 'w', 'contributor',
         '(,)', sha256(convert_to(md5('t' || n) || md5('t' || n), 'UTF8')), md5('a1')::uuid, now() + interval '1 day'
    FROM generate_series(1, 2 * ${acceptances}) n JOIN polity.organization o ON o.uid = 'o0';
  CREATE TABLE polity.bench_bare (account uuid PRIMARY KEY, organization text NOT NULL);
  GRANT INSERT, SELECT ON polity.bench_bare TO ${prefix}_app;`;

/** People with names of which many sound alike; each e-mail in ten organizations, one in ten with a plus-tag. */
const fillGrants = `
  INSERT INTO polity.person (id, name, handles)
  SELECT 'p' || n, (ARRAY['Claire','Hugo','Jean','Sofia','Paul','Nora','Max','Lea','Tom','Ines'])[1 + n % 10] || ' '
           || initcap(translate(to_hex(n / 2 * 7919 % 60000), '0123456789abcdef', 'aeioulmnrstdpkbv')), '{}'
    FROM generate_series(1, ${grants / 10}) n;
  INSERT INTO polity.account (id, email, email_norm, person, verified, origins)
  SELECT md5('g' || n)::uuid, e, e, 'p' || n, true, '{granted}'
    FROM generate_series(1, ${grants / 10}) n,
 LATERAL (SELECT 'g' || CASE WHEN n % 10 = 0 THEN n - 1 || '+x' ELSE n::text END || '@c' || n % 1000 / 2 || '.example') x (e);
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
  SELECT o.root, o.uid, o.okey, 'account', md5('g' || (n / 10 + 1))::uuid, 'workspace', 'w', 'contributor', 'own', 'granted'
    FROM generate_series(0, ${grants - 1}) n JOIN polity.organization o ON o.ord = (n::bigint * 7919) % ${organizations};
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, role, reach, origin)
  SELECT root, uid, okey, 'account', md5('g1')::uuid, 'organization', 'admin', 'subtree', 'granted'
    FROM polity.organization WHERE uid = 'o0';`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The quickest of five: what the machine does besides only adds. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5; n++) best = Math.min(best, await timed(work));
  return best;
}

/** Numbers `from` to `to`, shared out among the connections. */
async function share(
  pool: pg.Pool,
  from: number,
  work: (client: pg.PoolClient, n: number) => Promise<unknown>,
): Promise<number> {
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const seconds = await timed(() =>
    Promise.all(
      clients.map(async (client, c) => {
        for (let n = from + c; n < from + acceptances; n += connections) await work(client, n);
      }),
    ),
  );
  for (const client of clients) client.release();
  return seconds;
}

const md5 = async (pool: pg.Pool, kind: string): Promise<readonly string[]> =>
  (
    await pool.query(`SELECT md5('${kind}' || n) AS v FROM generate_series(0, 2 * ${acceptances}) n`)
  ).rows.map(({ v }) => v);

async function benchAcceptances(app: pg.Pool): Promise<readonly Row[]> {
  const accounts = await md5(app, 'a');
  const tokens = await md5(app, 't');
  const account = (n: number): string => accounts[n] ?? '';
  const token = (n: number): string => `${tokens[n]}${tokens[n]}`;
  const insert = "INSERT INTO polity.bench_bare VALUES ($1, 'o0') ON CONFLICT DO NOTHING";
  const bare = await share(app, 1, (client, n) => client.query(insert, [account(n)]));
  const one = 'SELECT polity.act_as($1), polity.accept_invitation($2)';
  const single = await share(app, 1, (client, n) => client.query(one, [account(n), token(n)]));
  const client = await share(app, 1 + acceptances, (db, n) =>
    transact(db, { account: account(n) }, (inside) => acceptInvitation(inside, { token: token(n) })),
  );
  const against = (seconds: number): Row['ratio'] => ({
    of: bare / seconds,
    to: 'the rate of the bare INSERT',
  });
  return [
    {
      what: `bare INSERT … ON CONFLICT, ${acceptances} on ${connections} connections`,
      measured: { seconds: bare },
    },
    { what: 'acceptances, one statement each', measured: { seconds: single }, ratio: against(single) },
    { what: 'acceptances, by the client', measured: { seconds: client }, ratio: against(client) },
  ];
}

const home = mkdtempSync(join(tmpdir(), 'runtime-bench-'));
try {
  const { url } = await startServer(home);
  const asOwner = (sql: string): Promise<unknown> =>
    withConnection(url, (client) => client.query(`SET ROLE ${prefix}_owner; ${sql}`));
  await withConnection(url, async (client) => {
    await createRoles(client, prefix);
    await migrate(client, prefix);
    await client.query(
      `GRANT USAGE ON SCHEMA polity TO ${prefix}_app; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA polity TO ${prefix}_app`,
    );
  });
  await asOwner(fillOrganizations);
  await asOwner(fillInvitations);
  await asOwner('ANALYZE');
  const app = new pg.Pool({ connectionString: url, options: `-c role=${prefix}_app`, max: connections });
  const rows = [...(await benchAcceptances(app))];
  await app.end();

  await withConnection(url, (client) =>
    inTransaction(client, 'BEGIN', async () => {
      await becomeOwner(client, prefix);
      // Of no use to reading, and most of the time of filling.
      await client.query('ALTER TABLE polity.access_grant DROP CONSTRAINT access_grant_once');
      await rebuildAround(client, () => client.query(fillGrants).then(() => undefined));
    }),
  );
  await asOwner('ANALYZE');
  const owner = new pg.Pool({ connectionString: url, options: `-c role=${prefix}_owner`, max: 1 });
  const asReader = (call: string) => () =>
    owner.query(`BEGIN; SELECT polity.act_as(md5('g1')::uuid); SELECT count(*) FROM ${call}; COMMIT`);
  const views: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
    [
      'kind of one account',
      () => owner.query("SELECT * FROM polity.account_kind WHERE account = md5('g77')::uuid"),
    ],
    ['the whole bill', () => owner.query('SELECT * FROM polity.invoice')],
    ['the bill of each organization', () => owner.query('SELECT * FROM polity.billable_people')],
    ['exact duplicates among the contacts of one hierarchy', asReader("polity.list_shared_contacts('o0')")],
    ['similar names among them', asReader("polity.list_similar_contacts('o0')")],
  ];
  for (const [what, work] of views) rows.push({ what, measured: { seconds: await quickest(work) } });
  const { rows: counted } = await owner.query(
    "SELECT count(*) AS n FROM polity.contact c WHERE okey >= '000000' AND okey < '000001'",
  );
  await owner.end();
  console.log(`${organizations} organizations, ${grants} grants, ${counted[0]?.n} contacts compared\n`);
  console.log(renderTable(rows));
} finally {
  await stopServer(home);
  rmSync(home, { recursive: true, force: true });
}
