import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { applyRows } from '../src/database/apply-rows.ts';
import { withConnection } from '../src/database/connection.ts';
import { stopServer } from '../src/database/embedded/index.ts';
import { startWith } from '../src/database/embedded/start.ts';
import { migrate } from '../src/database/migrations.ts';
import { protectTable } from '../src/database/protect/index.ts';
import { appTables, databaseRoles, secretTables } from '../src/model/database-roles.ts';
import type { IsolationReport } from '../src/model/isolation.ts';
import type { ProveOptions } from '../src/prove/ground.ts';
import { indexRows } from '../src/prove/oracle/row-index.ts';
import { act } from '../src/prove/probe/act.ts';
import { inSnapshot, look } from '../src/prove/probe/session.ts';
import { prove } from '../src/prove/prove.ts';
import { readRows } from '../src/prove/read-rows.ts';
import { chooseSelections } from '../src/prove/sample.ts';
import { readTables } from '../src/prove/tables.ts';
import { loadPortfolio } from '../src/provider/load-portfolio.ts';
import { createRoles } from '../test/support/schema.ts';
import { fillRuntime, type RuntimeSize } from './fill-runtime.ts';
import { prefix, productive } from './server-settings.ts';
import type { Row } from './table.ts';

const { planner, app, reader } = databaseRoles(prefix);

/** As the command does it; where there are many rows, fewer pairs, each of which reads them all. */
const extent = { method: 'login', writers: 300, callers: 300, refused: 200, seed: 1, bypassing: [] } as const;
const pairs = { sample: 2000, full: 100 };

/** `polity prove` on the sample portfolio and at the size, each on an embedded server of its own in `folder`. */
export async function benchProve(folder: string, size: RuntimeSize): Promise<readonly Row[]> {
  const sized = `${size.organizations} organizations, ${size.grants} grants`;
  return [
    ...(await onServer(join(folder, 'prove-sample'), fillSample, (url) =>
      measure('the sample', url, pairs.sample, 3),
    )),
    ...(await onServer(
      join(folder, 'prove-full'),
      (client) => fillRuntime(client, prefix, size),
      (url) => measure(sized, url, pairs.full, 1),
    )),
  ];
}

type Fill = (client: pg.Client, url: string) => Promise<unknown>;

async function onServer<T>(home: string, fill: Fill, work: (url: string) => Promise<T>): Promise<T> {
  const { url } = await startWith(home, productive);
  try {
    await withConnection(url, async (client) => {
      await createRoles(client, prefix);
      await migrate(client, prefix);
      await fill(client, url);
      await client.query(`${grants}; ANALYZE`);
    });
    return await work(url);
  } finally {
    await stopServer(home);
  }
}

/** What the platform grants. */
const grants = `
  GRANT USAGE ON SCHEMA polity TO ${planner}, ${app};
  GRANT SELECT ON ALL TABLES IN SCHEMA polity TO ${planner};
  REVOKE ALL ON ${secretTables.map((table) => `polity.${table}`).join(', ')} FROM ${planner};
  GRANT SELECT ON ${appTables.map((table) => `polity."${table}"`).join(', ')} TO ${app};
  GRANT USAGE ON SCHEMA polity_reader TO ${reader};
  GRANT SELECT ON ALL TABLES IN SCHEMA polity_reader TO ${reader};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA polity_reader TO ${reader};
  DO $$ BEGIN EXECUTE (SELECT string_agg(format('GRANT EXECUTE ON FUNCTION %s TO ${app}', p.oid::regprocedure), '; ')
    FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype); END $$`;

/** The sample with its table of contacts. */
const fillSample: Fill = async (client, url) => {
  const { value } = await loadPortfolio('orgs', '.');
  if (value === null) throw new Error('the sample has errors');
  const portfolio = { ...value, prefix };
  const judge = (): readonly [] => [];
  await applyRows({ url, portfolio, retention: 'archived', judge, hash: 'bench', acknowledged: false });
  await client.query(readFileSync('docs/sample-contacts.sql', 'utf8'));
  for (const table of portfolio.settings.protect) await protectTable(client, prefix, table);
};

async function measure(what: string, url: string, limit: number, rounds: number): Promise<readonly Row[]> {
  const options: ProveOptions = {
    ...{
      prefix,
      protect: [],
      url,
      reading: { url, role: planner },
      connect: withConnection,
      ...extent,
      limit,
    },
    findSecret: () => Promise.resolve({ kind: 'missing', why: 'is not at hand' }),
  };
  let [best, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let report: IsolationReport | undefined;
  for (let round = 0; round < rounds; round++) {
    report = await prove(options);
    best = Math.min(best, report.duration / 1000);
    bare = Math.min(bare, await readAlone(options));
  }
  const to = 'the same pairs reading the same tables, nothing compared';
  return [
    {
      what: `polity prove, ${what}: ${describe(report)}`,
      measured: { seconds: best },
      ratio: { of: best / bare, to },
    },
    { what: `${to} (${what})`, measured: { seconds: bare } },
  ];
}

function describe(report: IsolationReport | undefined): string {
  if (report === undefined) return 'not proved';
  const { selections, accounts, organizations, findings } = report;
  const ofAll = selections.all === null ? 'very many' : String(selections.all);
  const found =
    findings.length === 0
      ? ''
      : `; ${findings.length} FINDINGS, such as ${findings[0]?.subject}: ${findings[0]?.message}`;
  return `${selections.proved} of ${ofAll} pairs, ${accounts.proved} of ${accounts.all} accounts, ${organizations.proved} of ${organizations.all} organizations${found}`;
}

/** Seconds that it takes to read all rows once, and then as each pair what that pair sees. */
function readAlone({ url, limit, seed }: ProveOptions): Promise<number> {
  return withConnection(url, (reader) =>
    withConnection(url, async (client) => {
      const started = performance.now();
      await reader.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE ${planner}`);
      const { rows } = await reader.query<{ snapshot: string; now: number }>(
        'SELECT pg_export_snapshot() AS snapshot, (extract(epoch FROM now()) * 1000)::float8 AS now',
      );
      const [{ snapshot, now } = { snapshot: '', now: 0 }] = rows;
      const { selections } = chooseSelections(indexRows(await readRows(reader)), now, limit, seed);
      const session = { client, snapshot, role: app, targets: readTables };
      for (const selection of selections) {
        await inSnapshot(session, async () => {
          await act(session, selection);
          await look(session);
        });
      }
      await reader.query('COMMIT');
      return (performance.now() - started) / 1000;
    }),
  );
}
