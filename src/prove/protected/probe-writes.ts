import pg from 'pg';
import { messageOf } from '../../model/errors.ts';
import type { IsolationFinding } from '../../model/isolation.ts';
import type { Ground } from '../ground.ts';
import { describeScope, type Scope } from '../oracle/scope.ts';
import { act } from '../probe/act.ts';
import { describeDifference, type Viewer } from '../probe/compare.ts';
import type { ProbeSession } from '../probe/session.ts';
import { type Selection, shuffle } from '../sample.ts';
import { findWritable, isWithin } from './sight.ts';
import type { ProtectedTarget } from './target.ts';

/** Beyond so many rows nobody locks them to see whether they could be changed. */
const mostLocked = 5000;

/** Of each selection: which rows could be changed, and for which organizations rows could be added. All of it is rolled back. */
export async function probeWrites(
  session: ProbeSession,
  ground: Ground,
  selections: readonly Selection[],
): Promise<readonly IsolationFinding[]> {
  const findings: IsolationFinding[] = [];
  for (const selection of shuffle(selections, ground.random).slice(0, ground.options.writers)) {
    for (const target of ground.protected)
      findings.push(...(await probeTable(session, ground, selection, target)));
  }
  return findings;
}

async function probeTable(
  session: ProbeSession,
  ground: Ground,
  selection: Selection,
  target: ProtectedTarget,
): Promise<readonly IsolationFinding[]> {
  const { client, snapshot } = session;
  const viewer: Viewer = { role: 'app', ...selection };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  try {
    await client.query(`SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshot)}`);
    await client.query("SET LOCAL lock_timeout = '2s'");
    if ((await act(session, selection)).kind !== 'acting') return [];
    const scope = describeScope(ground.index, selection.account, selection.organization, ground.now);
    const writable = findWritable(target, scope);
    const locked = writable.length > mostLocked ? writable : await lock(client, target);
    return [
      ...describeDifference('WRITES', target.name, viewer, writable, locked),
      ...(await probeInserts(session, ground, scope, target, viewer)),
    ];
  } catch (error) {
    if (isBusy(error)) return [];
    return [{ code: 'PROBE_FAILED', subject: target.name, message: messageOf(error), ...viewer }];
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

/** Locking rows for a change asks the policies for changes. */
async function lock(client: pg.Client, { table, key }: ProtectedTarget): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>(
    `SELECT ${key} AS key FROM ${table} FOR NO KEY UPDATE`,
  );
  return rows.map((row) => row.key);
}

/** Tries a row that has nothing but its place: policies are asked before whatever else it lacks. */
async function probeInserts(
  { client }: ProbeSession,
  { index, random }: Ground,
  scope: Scope,
  target: ProtectedTarget,
  viewer: Viewer,
): Promise<readonly IsolationFinding[]> {
  const others = shuffle(
    index.rows.organization.map(({ uid }) => uid),
    random,
  ).slice(0, 2);
  const places = [...new Set([...others, ...(scope.organization ?? [])])].map((organization) => ({
    organization,
    project: null,
  }));
  const own = [...scope.projects]
    .slice(0, 2)
    .flatMap((project) =>
      scope.organization === null || target.project === null
        ? []
        : [{ organization: scope.organization, project }],
    );
  const findings: IsolationFinding[] = [];
  for (const place of [...places, ...own]) {
    const isWanted = isWithin(place, scope.organization, scope.writes, scope.writeProjects);
    const isTaken = await insert(client, target, place);
    if (isTaken === isWanted) continue;
    const where = `${place.organization}/${place.project ?? ''}`;
    const [code, message] = isTaken
      ? (['WRITES_LEAKED', `a row can be added for ${where}`] as const)
      : (['WRITES_MISSING', `no row can be added for ${where}`] as const);
    findings.push({ code, subject: target.name, message, ...viewer });
  }
  return findings;
}

async function insert(
  client: pg.Client,
  { table, organization, project }: ProtectedTarget,
  place: { readonly organization: string; readonly project: string | null },
): Promise<boolean> {
  const columns = [organization, ...(project === null ? [] : [project])].map((name) =>
    pg.escapeIdentifier(name),
  );
  const values = [place.organization, ...(project === null ? [] : [place.project])];
  const marks = values.map((_, at) => `$${at + 1}`).join(', ');
  await client.query('SAVEPOINT tried');
  try {
    await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, values);
    return true;
  } catch (error) {
    if (isBusy(error) || !(error instanceof pg.DatabaseError)) throw error;
    // Refused by a policy (or for want of the right); anything else came after the policies.
    return error.code !== '42501';
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT tried');
  }
}

/** Others work on the same rows: that proves nothing, either way. */
function isBusy(error: unknown): boolean {
  return error instanceof pg.DatabaseError && ['55P03', '40001', '40P01'].includes(error.code ?? '');
}
