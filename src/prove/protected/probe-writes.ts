import pg from 'pg';
import { messageOf } from '../../model/errors.ts';
import type { IsolationFinding } from '../../model/isolation.ts';
import type { Ground } from '../ground.ts';
import { describeScope } from '../oracle/scope.ts';
import { act } from '../probe/act.ts';
import type { Viewer } from '../probe/compare.ts';
import type { ProbeSession } from '../probe/session.ts';
import { type Selection, shuffle } from '../sample.ts';
import { probePlaces } from './places.ts';
import { probeReach } from './reach.ts';
import type { ProtectedTarget } from './target.ts';
import { type Told, tellFailure } from './told.ts';

/** A table whose rows others hold so often is left to them. */
const mostBusy = 5;

/** What came of trying to write. */
export interface WriteProof {
  readonly findings: readonly IsolationFinding[];
  /** What could not be tried. */
  readonly notes: readonly string[];
}

/**
 * Of each selection: which rows UPDATE and DELETE reach, for which organizations rows can be added, and whether a row can be moved
 * to a foreign one. All of it is rolled back.
 */
export async function probeWrites(
  session: ProbeSession,
  ground: Ground,
  selections: readonly Selection[],
): Promise<WriteProof> {
  const findings: IsolationFinding[] = [];
  const notes: string[] = [];
  const writers = shuffle(selections, ground.random).slice(0, ground.options.writers);
  for (const target of ground.protected) {
    const left = { many: 0, busy: 0 };
    for (const [at, selection] of writers.entries()) {
      const told = await probeTable(session, ground, selection, target);
      for (const one of told) {
        if (one.kind === 'finding') findings.push(one.finding);
        else if (one.kind === 'note') notes.push(one.note);
      }
      for (const kind of ['many', 'busy'] as const)
        if (told.some((one) => one.kind === kind)) left[kind] += 1;
      if (left.busy < mostBusy) continue;
      left.busy += writers.length - at - 1;
      break;
    }
    const reasons = [
      ...(left.many === 0 ? [] : [`for ${left.many} pairs there are too many rows`]),
      ...(left.busy === 0 ? [] : [`for ${left.busy} others held rows`]),
    ];
    if (reasons.length > 0)
      notes.push(`writing to ${target.name} was not wholly tried: ${reasons.join(', ')}`);
  }
  return { findings, notes: [...new Set(notes)] };
}

async function probeTable(
  session: ProbeSession,
  ground: Ground,
  selection: Selection,
  target: ProtectedTarget,
): Promise<readonly Told[]> {
  const { client, snapshot } = session;
  const viewer: Viewer = { role: 'app', ...selection };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  try {
    await client.query(`SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshot)}`);
    await client.query("SET LOCAL lock_timeout = '100ms'; SET LOCAL statement_timeout = '5s'");
    if ((await act(session, selection)).kind !== 'acting') return [];
    const scope = describeScope(ground.index, selection.account, selection.organization, ground.now);
    const reached = await probeReach(client, target, scope, viewer);
    return [...reached, ...(await probePlaces(client, ground, scope, target, viewer))];
  } catch (error) {
    return [tellFailure(target, viewer, 'writing', { kind: 'failed', text: messageOf(error) })];
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}
