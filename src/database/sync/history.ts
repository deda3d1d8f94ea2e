import type pg from 'pg';
import type { Change } from '../../model/change.ts';
import type { Cell } from '../rows/row-table.ts';
import { insertRows } from './copy.ts';

/** What the log says of an apply. */
export interface AppliedPlan {
  readonly id: string;
  readonly hash: string;
  readonly acknowledged: boolean;
  readonly digest: string;
}

/** Appends the plan and each of its changes to the log. */
export async function writeHistory(
  client: pg.Client,
  { id, hash, acknowledged, digest }: AppliedPlan,
  changes: readonly Change[],
): Promise<void> {
  await client.query(
    'INSERT INTO polity.applied_plan (id, hash, acknowledged, digest_root, summary) VALUES ($1, $2, $3, $4, $5)',
    [id, hash, acknowledged, digest, countActions(changes)],
  );
  function* rows(): Iterable<readonly Cell[]> {
    for (const [n, { action, kind, uid, organization, before, after }] of changes.entries()) {
      yield [id, n, action, kind, uid, organization, jsonOrNull(before), jsonOrNull(after)];
    }
  }
  const columns = ['plan', 'n', 'action', 'kind', 'uid', 'organization', 'before', 'after'];
  await insertRows(client, 'polity.change_log', columns, rows());
}

function jsonOrNull(value: object | null): Cell {
  return value === null ? null : { json: value };
}

function countActions(changes: readonly Change[]): Readonly<Record<Change['action'], number>> {
  const counts = { create: 0, update: 0, move: 0, delete: 0 };
  for (const { action } of changes) counts[action] += 1;
  return counts;
}
