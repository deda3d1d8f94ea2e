import { join } from 'node:path';
import { applyRows } from '../src/database/apply-rows.ts';
import { withConnection } from '../src/database/connection.ts';
import { startServer, stopServer } from '../src/database/embedded/index.ts';
import { migrate } from '../src/database/migrations.ts';
import { planRows } from '../src/database/plan-rows.ts';
import { databaseRoles } from '../src/model/database-roles.ts';
import type { MembershipMode, Portfolio } from '../src/model/portfolio.ts';
import { planChanges } from '../src/plan/plan-changes.ts';
import { makePortfolio } from '../test/support/portfolio.ts';
import { createRoles } from '../test/support/schema.ts';
import type { Row } from './table.ts';

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

/**
 * What the preview of a capture switch costs, and its apply, on an embedded server of its own in `folder`.
 * @param accounts on the domain, among `others`.
 */
export async function benchCapture(folder: string, accounts = 50_000, others = 800_000): Promise<Row[]> {
  const home = join(folder, 'capture-home');
  const { url } = await startServer(home);
  try {
    const [manual, capture] = [describe('manual'), describe('capture')];
    const { owner, planner } = databaseRoles(manual.prefix);
    await withConnection(url, async (client) => {
      await createRoles(client, manual.prefix);
      await migrate(client, manual.prefix);
      await client.query(
        `GRANT USAGE ON SCHEMA polity TO ${planner}; GRANT SELECT ON ALL TABLES IN SCHEMA polity TO ${planner}`,
      );
    });
    const apply = (portfolio: Portfolio) =>
      applyRows({ url, portfolio, retention: 'archived', judge: () => [], hash: '', acknowledged: false });
    await apply(manual);
    await withConnection(url, async (client) => {
      await client.query(`SET ROLE ${owner}`);
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
    const among = `${accounts} accounts on the domain among ${others} others`;
    return [
      {
        what: `plan of a capture switch, ${among} (goal 3 s)`,
        measured: { seconds: planning },
      },
      {
        what: `apply of it, ${plan.forecast[0]?.claimed.count ?? 0} claimed`,
        measured: { seconds: applying },
      },
    ];
  } finally {
    await stopServer(home);
  }
}
