import { describeDiagnostic, hasErrors } from '../model/diagnostic.ts';
import { messageOf } from '../model/errors.ts';
import type { IsolationReport } from '../model/isolation.ts';
import type { Plan } from '../model/plan.ts';
import { renderIsolationLine, renderIsolationText } from '../report/isolation.ts';
import { print, say } from './output.ts';
import type { Prepared } from './prepare.ts';
import { proveIsolation } from './prove.ts';
import type { Settings } from './settings.ts';

/** What plans and applies try: a little of everything. More of it, `polity prove` does. */
const small = {
  limit: 200,
  writers: 20,
  callers: 6,
  refused: 10,
  mostWork: 2_000_000,
  mostRows: 300_000,
  fallback: true,
  bypassing: [],
};

/**
 * The plan, with a proof of the present state that writes nothing: the catalogue, and accounts by taking the application's role.
 * What is found is a warning; where nothing can be proved yet, the plan is what it was.
 */
export async function addIsolation(
  settings: Settings,
  { plan, portfolio, database }: Prepared,
): Promise<Plan> {
  const isComparable = plan.basis === 'live' && plan.migrations.length === 0 && !hasErrors(plan.diagnostics);
  if (database === null || !isComparable) return plan;
  const extent = { ...small, method: 'set-role', seed: seedOf(plan.digest) } as const;
  const report = await tryToProve(() => proveIsolation(settings, database, portfolio, extent));
  if (report === null) return plan;
  const { method, limited, accounts, organizations, seed, rules, findings } = report;
  const isolation = { method, limited, accounts, organizations, seed, rules, findings };
  const [first] = findings;
  if (first === undefined) return { ...plan, isolation };
  const message = `${first.subject}: ${first.message}${findings.length > 1 ? `, and ${findings.length - 1} more findings` : ''}`;
  const hint = 'run `polity prove` to see all of it';
  return {
    ...plan,
    isolation,
    diagnostics: [...plan.diagnostics, describeDiagnostic('ISOLATION_BROKEN', message, { hint })],
  };
}

/** After an apply: the new state, over real logins. @returns whether nothing was found. */
export async function reportIsolation(
  settings: Settings,
  { plan, portfolio, database }: Prepared,
): Promise<boolean> {
  if (database === null) return true;
  const extent = { ...small, method: 'login', seed: seedOf(plan.digest) } as const;
  const report = await tryToProve(() => proveIsolation(settings, database, portfolio, extent));
  if (report === null) return true;
  if (report.findings.length === 0) print(`${renderIsolationLine(report, settings.style)}\n`);
  else process.stderr.write(renderIsolationText(report, settings.errorStyle));
  return report.findings.length === 0;
}

/** The plan or the apply stands by itself: that it could not be proved is said, and no more. */
async function tryToProve(work: () => ReturnType<typeof proveIsolation>): Promise<IsolationReport | null> {
  try {
    // What keeps a schema from being proved keeps it from being planned, and was told there.
    return (await work()).value;
  } catch (error) {
    say(`isolation: not proved: ${messageOf(error)}`);
    return null;
  }
}

/** The same sample for the same files. */
function seedOf(digest: string): number {
  return Number.parseInt(digest.slice(0, 8), 16);
}
