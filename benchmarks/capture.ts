import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyRows } from '../src/database/apply-rows.ts';
import { withConnection } from '../src/database/connection.ts';
import { startServer, stopServer } from '../src/database/embedded/index.ts';
import { migrate } from '../src/database/migrations.ts';
import { planRows } from '../src/database/plan-rows.ts';
import type { MembershipMode, Portfolio } from '../src/model/portfolio.ts';
import { planChanges } from '../src/plan/plan-changes.ts';
import { makePortfolio } from '../test/support/portfolio.ts';
import { createRoles } from '../test/support/schema.ts';

/**
 * What the preview of a capture switch costs: `sh bin/run-node benchmarks/capture.ts [ACCOUNTS] [OTHERS]`, @default 50000 on the
 * domain among 800000 others. Prints a table in Markdown; exits with 1 where the plan takes longer than 3 s.
 */
const limit = 3;
const [accounts = 50_000, others = 800_000] = process.argv.slice(2).map(Number);

const describe = (mode: MembershipMode): Portfolio =>
  makePortfolio({
    people: [{ id: 'claire' }],
    superAdmins: ['person:claire'],
    domains: [
      {
        ...{ name: 'acme.example', assigned: ['acme'] },
        attestation: { by: 'claire', on: '2026-01-01', evidence: 'contract' },
      },
    ],
    organizations: [
      {
        ...{ uid: 'acme', domains: [{ name: 'acme.example', subdomains: true }] },
        membership: { mode, admins: 'members' },
      },
      { uid: 'other' },
    ],
  });

const fill = `
  INSERT INTO polity.account (id, email, email_norm, verified, origins)
  SELECT gen_random_uuid(), e, e, n % 20 > 0, '{granted}'
    FROM generate_series(1, $1::int + $2::int) n,
 LATERAL (SELECT format(CASE WHEN n <= $1 THEN 'u%s@acme.example' ELSE 'u%s@d' || n % 5000 || '.example' END, n)) x (e)`;

/** A tenth of the domain's accounts are members elsewhere. */
const claim = `
  INSERT INTO polity.membership (account, root, organization, okey, origins)
  SELECT a.id, o.root, o.uid, o.okey, '{promoted}' FROM polity.account a, polity.organization o
   WHERE o.uid = 'other' AND a.email_domain = 'acme.example' AND a.email_norm LIKE '%7@%'`;

async function time<T>(work: () => Promise<T>): Promise<readonly [seconds: number, value: T]> {
  const started = performance.now();
  const value = await work();
  return [(performance.now() - started) / 1000, value];
}

const home = mkdtempSync(join(tmpdir(), 'capture-bench-'));
try {
  const { url } = await startServer(home);
  const [manual, capture] = [describe('manual'), describe('capture')];
  await withConnection(url, async (client) => {
    await createRoles(client, manual.prefix);
    await migrate(client, manual.prefix);
    const planner = `${manual.prefix}_planner`;
    await client.query(
      `GRANT USAGE ON SCHEMA polity TO ${planner}; GRANT SELECT ON ALL TABLES IN SCHEMA polity TO ${planner}`,
    );
  });
  const apply = (portfolio: Portfolio) =>
    applyRows({ url, portfolio, retention: 'archived', judge: () => [], hash: '', acknowledged: false });
  await apply(manual);
  await withConnection(url, async (client) => {
    await client.query(`SET ROLE ${manual.prefix}_owner`);
    await client.query(fill, [accounts, others]);
    await client.query(claim);
    await client.query('ANALYZE polity.account, polity.membership');
  });
  const [planning, plan] = await time(async () => {
    const { value: diff, diagnostics } = await planRows({
      ...{ url, portfolio: capture, retention: 'archived', readOnlyLogin: false },
    });
    const now = new Date().toISOString();
    return planChanges({ portfolio: capture, stack: 'bench', diff, steps: [], diagnostics, now });
  });
  const [applying] = await time(() => apply(capture));
  const claimed = plan.forecast[0]?.claimed.count ?? 0;
  console.log('| accounts on the domain | other accounts | claimed | plan | apply |');
  console.log('| ---: | ---: | ---: | ---: | ---: |');
  const times = `${planning.toFixed(2)} s | ${applying.toFixed(2)} s`;
  console.log(`| ${accounts} | ${others} | ${claimed} | ${times} |`);
  if (planning > limit) process.exitCode = 1;
} finally {
  await stopServer(home);
  rmSync(home, { recursive: true, force: true });
}
