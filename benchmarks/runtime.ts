import { join } from 'node:path';
import pg from 'pg';
import { acceptInvitation, transact } from '../src/client/index.ts';
import { withConnection } from '../src/database/connection.ts';
import { stopServer } from '../src/database/embedded/index.ts';
import { startWith } from '../src/database/embedded/start.ts';
import { migrate } from '../src/database/migrations.ts';
import { databaseRoles } from '../src/model/database-roles.ts';
import { createRoles } from '../test/support/schema.ts';
import { fillRuntime, type RuntimeSize } from './fill-runtime.ts';
import { timed } from './measure.ts';
import { prefix, productive } from './server-settings.ts';
import type { Row } from './table.ts';

const connections = 4;
const rounds = 10;

/** The quickest of some: what the machine does besides only adds. */
async function quickest(times: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < times; n++) best = Math.min(best, await timed(work));
  return best;
}

/** Seconds for `count` numbers from `from` on, shared out among the connections. */
async function share(
  pool: pg.Pool,
  { from, count }: { readonly from: number; readonly count: number },
  work: (client: pg.PoolClient, n: number) => Promise<unknown>,
): Promise<number> {
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const seconds = await timed(() =>
    Promise.all(
      clients.map(async (client, c) => {
        for (let n = from + c; n < from + count; n += connections) await work(client, n);
      }),
    ),
  );
  for (const client of clients) client.release();
  return seconds;
}

async function listDigests(pool: pg.Pool, kind: string, count: number): Promise<readonly string[]> {
  const { rows } = await pool.query('SELECT md5($1 || n) AS digest FROM generate_series(0, $2::int) n', [
    kind,
    count,
  ]);
  return rows.map(({ digest }) => String(digest));
}

/** Acceptances beside bare INSERTs into a table with as many rows, by turns: what else the machine does hits all of them alike. */
async function benchAcceptances(app: pg.Pool, owner: pg.Pool, { acceptances }: RuntimeSize): Promise<Row[]> {
  const accounts = await listDigests(app, 'a', 3 * acceptances);
  const tokens = await listDigests(app, 't', 3 * acceptances);
  const account = (n: number): string => accounts[n] ?? '';
  const token = (n: number): string => `${tokens[n]}${tokens[n]}`;
  const insert = "INSERT INTO public.bench_bare VALUES ($1, 'o0') ON CONFLICT DO NOTHING";
  const grant = `
    INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
    SELECT root, uid, okey, 'account', $1, 'workspace', 'w', 'contributor', 'own', 'granted'
      FROM polity.organization WHERE uid = 'o0' ON CONFLICT DO NOTHING`;
  const written = `
    WITH offer AS (
      UPDATE polity.invitation SET state = 'accepted', accepted_by = $1, settled_at = now()
       WHERE token_hash = sha256(convert_to($2, 'UTF8')) RETURNING *
    ), member AS (
      INSERT INTO polity.membership (account, root, organization, okey, origins)
      SELECT $1, root, organization, okey, '{invited}' FROM offer ON CONFLICT DO NOTHING
    ), granted AS (
      INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
      SELECT root, organization, okey, 'account', $1, scope_kind, item, role, 'own', 'invited' FROM offer
    )
    INSERT INTO polity.event (actor, kind, organization, subject, details)
    SELECT $1, 'accept-invitation', organization, $1, '{}' FROM offer`;
  const one = 'SELECT polity.act_as($1), polity.accept_invitation($2)';
  const count = acceptances / rounds;
  const seconds = { bare: 0, grant: 0, written: 0, single: 0, calls: 0 };
  for (let round = 0; round < rounds; round++) {
    const first = { from: 1 + round * count, count };
    const second = { from: 1 + acceptances + round * count, count };
    const third = { from: 1 + 2 * acceptances + round * count, count };
    seconds.bare += await share(app, first, (client, n) => client.query(insert, [account(n)]));
    seconds.grant += await share(owner, first, (client, n) => client.query(grant, [account(n)]));
    seconds.written += await share(owner, third, (client, n) =>
      client.query(written, [account(n), token(n)]),
    );
    seconds.single += await share(app, first, (client, n) => client.query(one, [account(n), token(n)]));
    seconds.calls += await share(app, second, (db, n) =>
      transact(db, { account: account(n) }, (inside) => acceptInvitation(inside, { token: token(n) })),
    );
  }
  const row = (what: string, took: number): Row => ({
    what,
    measured: { seconds: took },
    ratio: { of: seconds.bare / took, to: 'the rate of the bare INSERT' },
  });
  return [
    {
      what: `bare INSERT … ON CONFLICT, ${acceptances} on ${connections} connections`,
      measured: { seconds: seconds.bare },
    },
    row('as many bare INSERTs into the table of grants, with its constraints', seconds.grant),
    row(
      'the rows of as many acceptances, bare: three INSERTs and an UPDATE in one statement',
      seconds.written,
    ),
    row('acceptances, one statement each (goal 0.3 ×)', seconds.single),
    row('acceptances, by the client', seconds.calls),
  ];
}

async function benchReading(owner: pg.Pool, contacts: boolean): Promise<Row[]> {
  const row = async (what: string, times: number, work: () => Promise<unknown>): Promise<Row> => ({
    what,
    measured: { seconds: await quickest(times, work) },
  });
  const one = 'SELECT polity.kind_of(md5($1)::uuid, $2)';
  const kinds = 'SELECT * FROM polity.account_kind WHERE account = md5($1)::uuid';
  const asReader = (call: string) => () =>
    owner.query(`BEGIN; SELECT polity.act_as(md5('g1')::uuid); SELECT count(*) FROM ${call}; COMMIT`);
  return [
    await row('kind of one account to one organization (goal 1 ms)', 100, () =>
      owner.query(one, ['g77', 'o77']),
    ),
    await row('kinds of one account to all that it has to do with', 100, () => owner.query(kinds, ['g77'])),
    await row('the whole bill (goal 0.5 s)', 5, () => owner.query('SELECT * FROM polity.invoice')),
    await row('the bill of each organization', 2, () => owner.query('SELECT * FROM polity.billable_people')),
    ...(contacts
      ? [
          await row(
            'exact duplicates among the contacts of one hierarchy',
            3,
            asReader("polity.list_shared_contacts('o0')"),
          ),
          await row('similar names among them', 2, asReader("polity.list_similar_contacts('o0')")),
        ]
      : []),
  ];
}

/** A connection that ends while the server already stops is told so, which is no error: queries that fail say so themselves. */
function openPool(url: string, role: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, options: `-c role=${role}`, max: connections });
  return pool.on('error', () => undefined);
}

/**
 * Run-time calls and views at that size, on an embedded server of their own in `folder`.
 * @param contacts whether contacts are compared too.
 */
export async function benchRuntime(folder: string, size: RuntimeSize, contacts: boolean): Promise<Row[]> {
  const home = join(folder, 'runtime-home');
  const { owner: ownerRole, app: appRole } = databaseRoles(prefix);
  const { url } = await startWith(home, productive);
  try {
    const filling = await withConnection(url, async (client) => {
      await createRoles(client, prefix);
      await migrate(client, prefix);
      await client.query(
        `GRANT USAGE ON SCHEMA polity TO ${appRole}; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA polity TO ${appRole};
         CREATE TABLE public.bench_bare (account uuid PRIMARY KEY, organization text NOT NULL);
         GRANT INSERT, SELECT ON public.bench_bare TO ${appRole}`,
      );
      await client.query(
        "INSERT INTO public.bench_bare SELECT gen_random_uuid(), 'o0' FROM generate_series(1, $1::int)",
        [size.grants],
      );
      return timed(() => fillRuntime(client, prefix, size));
    });
    const [app, owner] = [openPool(url, appRole), openPool(url, ownerRole)];
    const accepting = await benchAcceptances(app, owner, size).finally(() => app.end());
    const reading = await benchReading(owner, contacts).finally(() => owner.end());
    const loaded = `load of ${size.organizations} organizations and ${size.grants} grants`;
    return [{ what: loaded, measured: { seconds: filling } }, ...accepting, ...reading];
  } finally {
    await stopServer(home);
  }
}
