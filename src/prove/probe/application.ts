import pg from 'pg';
import { databaseRoles } from '../../model/database-roles.ts';
import { messageOf } from '../../model/errors.ts';
import type { IsolationFinding } from '../../model/isolation.ts';
import type { Ground, Probed } from '../ground.ts';
import { probeWrites } from '../protected/probe-writes.ts';
import { readTables } from '../tables.ts';
import { probeSelections } from './accounts.ts';
import { probeLists } from './lists.ts';
import { describeLoginUrl, withLogins } from './login.ts';
import { probeRefusals } from './refusals.ts';
import { probeRights } from './rights.ts';
import type { ProbeSession } from './session.ts';
import { probeStranger, probeUnnamed } from './unnamed.ts';

/** Tries the sample as the application: by a login of its own that it makes, or by taking the role. */
export async function probeAsApplication(ground: Ground): Promise<Probed> {
  const { method, fallback = false } = ground.options;
  if (method === 'set-role') return probeByRole(ground);
  try {
    return await probeByLogin(ground);
  } catch (error) {
    const message = messageOf(error);
    if (fallback) return { ...(await probeByRole(ground)), limited: `no login could be made: ${message}` };
    const subject = 'the application’s role';
    const finding: IsolationFinding = { code: 'PROBE_FAILED', subject, message, role: 'app' };
    return { method: 'none', limited: message, findings: [finding], notes: [] };
  }
}

async function probeByLogin(ground: Ground): Promise<Probed> {
  const { connect, prefix, url } = ground.options;
  const tried = await connect(url, (deployer) =>
    withLogins(deployer, prefix, [databaseRoles(prefix).app, null], async ([application, stranger]) => {
      if (application === undefined || stranger === undefined) throw new Error('no logins were made');
      const ofAccounts = await connect(describeLoginUrl(url, application), (client) =>
        probeEverything(openSession(ground, client, null), ground),
      );
      const [someone] = ground.sample.selections;
      const ofStranger = await connect(describeLoginUrl(url, stranger), (client) =>
        probeStranger(openSession(ground, client, null), someone?.account),
      ).catch((error: unknown) => {
        // Strangers that may not even connect see nothing, either.
        if (isTurnedAway(error)) return [];
        throw error;
      });
      return { ...ofAccounts, findings: [...ofAccounts.findings, ...ofStranger] };
    }),
  );
  return { method: 'login', limited: null, ...tried };
}

async function probeByRole(ground: Ground): Promise<Probed> {
  const { connect, prefix, url } = ground.options;
  const { app } = databaseRoles(prefix);
  return connect(url, async (client) => {
    const { rows } = await client.query<{ usable: boolean }>(
      `SELECT pg_has_role($1, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)
              AS usable`,
      [app],
    );
    if (rows[0]?.usable !== true)
      return {
        ...{ method: 'none', limited: `this login cannot take the role ${app}` },
        ...{ findings: [], notes: [] },
      };
    const tried = await probeEverything(openSession(ground, client, app), ground);
    return { method: 'set-role', limited: null, ...tried };
  });
}

function openSession({ snapshot, targets }: Ground, client: pg.Client, role: string | null): ProbeSession {
  return { client, snapshot, role, targets };
}

const nothing = { findings: [], notes: [] };

async function probeEverything(
  session: ProbeSession,
  ground: Ground,
): Promise<Pick<Probed, 'findings' | 'notes'>> {
  const { options, sample } = ground;
  const readable = new Set(readTables.map(({ name }) => `polity.${name}`));
  const accounts = [...new Set(sample.selections.map(({ account }) => account))];
  const findings = [
    ...(await probeRights(session, 'app', readable)),
    ...(await probeUnnamed(session)),
    ...(await probeSelections(session, ground, sample.selections)),
    ...(await probeRefusals(session, ground, accounts)),
    ...(await probeUnnamed(session)),
  ];
  const lists = await probeLists(session, ground, sample.selections);
  // A plan does not even try to write.
  const writes = options.method === 'login' ? await probeWrites(session, ground, sample.selections) : nothing;
  return {
    findings: [...findings, ...lists.findings, ...writes.findings],
    notes: [...lists.notes, ...writes.notes],
  };
}

/** The server would not let a login into the database: it lacks the right, or a rule of pg_hba.conf. */
function isTurnedAway(error: unknown): boolean {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : error;
  return cause instanceof pg.DatabaseError && ['42501', '28000'].includes(cause.code ?? '');
}
