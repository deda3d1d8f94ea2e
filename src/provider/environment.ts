import { resolve } from 'node:path';
import { findProject } from './find-project.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';
import { openSession, type Session } from './session.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `DATABASE_URL`, else the embedded server under `POLITY_HOME`, started if need be. Folders begin at the project's. */
export async function findDatabaseUrl(env: Environment): Promise<string> {
  const { DATABASE_URL: given } = env;
  if (given !== undefined && given !== '') return given;
  const { startServer } = await import('../database/embedded/index.ts');
  const project = findProject(process.cwd());
  return (await startServer(resolve(project, env.POLITY_HOME || '.polity'))).url;
}

/** The portfolio of `POLITY_ORGS`. */
export function findPortfolio(env: Environment): Promise<LoadedPortfolio> {
  const project = findProject(process.cwd());
  return loadPortfolio(resolve(project, env.POLITY_ORGS || 'orgs'), project);
}

/**
 * What the plugin works on where the Pulumi CLI starts it. An approval comes as `POLITY_EXPECTED_ROWS` (hash of the plan's
 * changes), `POLITY_PLAN_HASH` and, if its guards were acknowledged, `POLITY_ACKNOWLEDGED=1`; `POLITY_ALL_DATA=1` lets a
 * destroy take run-time rows.
 */
export async function openSessionFrom(env: Environment): Promise<Session> {
  const rowsHash = env.POLITY_EXPECTED_ROWS ?? '';
  const hash = env.POLITY_PLAN_HASH ?? '';
  const acknowledged = env.POLITY_ACKNOWLEDGED === '1';
  const planUrl = env.POLITY_PLAN_DATABASE_URL ?? '';
  return openSession({
    databaseUrl: await findDatabaseUrl(env),
    ...(planUrl === '' ? {} : { planUrl }),
    portfolio: () => findPortfolio(env),
    approval: () => (rowsHash === '' ? null : { rowsHash, hash, acknowledged, changes: null }),
    allData: env.POLITY_ALL_DATA === '1',
    now: () => new Date().toISOString(),
  });
}
