import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withConnection } from '../src/database/connection.ts';
import { startServer, stopServer } from '../src/database/embedded/index.ts';
import { type Measurement, measurePolity } from './measure.ts';
import type { Row } from './table.ts';
import type { PortfolioSize } from './write-portfolio.ts';

/** plan and up of a portfolio, beside a bare COPY of as many grants into a table without keys, on the same server. */
export async function benchApply(folder: string, { organizations, grants }: PortfolioSize): Promise<Row[]> {
  const home = join(folder, 'apply-home');
  const run = { cwd: folder, env: { POLITY_HOME: home } };
  const { url } = await startServer(home);
  try {
    const copy = await withConnection(url, (client) => measureCopy(client, organizations * grants));
    const plan = measurePolity(['plan'], run);
    const up = measurePolity(['up', '--yes'], run);
    const again = measurePolity(['up', '--yes'], run);
    const against = ({ seconds }: Measurement): Row['ratio'] => ({
      of: seconds / copy.seconds,
      to: 'bare COPY',
    });
    return [
      { what: `bare COPY of ${organizations * grants} grants`, measured: copy },
      { what: 'plan, empty database', measured: plan, ratio: against(plan) },
      { what: 'up, empty database', measured: up, ratio: against(up) },
      { what: 'up, nothing to do', measured: again, ratio: against(again) },
    ];
  } finally {
    await stopServer(home);
  }
}

async function measureCopy(client: pg.Client, rows: number): Promise<Measurement> {
  await client.query('CREATE TABLE public.bench_copy (org text, account text, role text, scope text)');
  const started = performance.now();
  const stream = client.query(copyFrom('COPY public.bench_copy FROM STDIN'));
  const lines = function* (): Generator<string> {
    for (let n = 0; n < rows; n++)
      yield `o${n % 10_000}\temail:u${n}@clients.example\tcontributor\torganization\n`;
  };
  await pipeline(Readable.from(lines()), stream);
  const seconds = (performance.now() - started) / 1000;
  await client.query('DROP TABLE public.bench_copy');
  return { seconds };
}
