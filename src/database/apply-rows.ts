import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Comparison, compare, inspectScope } from './compare.ts';
import { becomeOwner, inTransaction, withConnection } from './connection.ts';
import { lockPortfolio } from './migrations.ts';
import { rowTables } from './rows/index.ts';
import { resolveAccounts } from './sync/accounts.ts';
import { writeClaims } from './sync/claims/index.ts';
import { rebuildAround } from './sync/cold.ts';
import { writeDigests } from './sync/digests.ts';
import { writeHistory } from './sync/history.ts';
import type { Retention } from './sync/retain.ts';
import { createStage, fillStage } from './sync/stage.ts';
import { refreshStatistics } from './sync/statistics.ts';
import { writeRows } from './sync/write.ts';

export interface ApplyRowsOptions {
  readonly url: string;
  readonly portfolio: Portfolio;
  readonly retention: Retention;
  /**
   * Decides, inside the transaction and before anything is written, whether these changes may be applied.
   * @returns the errors that forbid it; none to go on.
   */
  readonly judge: (diff: LiveDiff) => readonly Diagnostic[];
  /** For the log: the plan's hash and whether it was acknowledged. */
  readonly hash: string;
  readonly acknowledged: boolean;
}

export type ApplyRowsOutcome =
  | { readonly kind: 'applied'; readonly diff: LiveDiff }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes the live rows what the files declare, in one transaction: lock, compare, judge, write, record, commit. Whatever
 * fails leaves the database as it was. A second apply waits for the first, then compares with what that one left.
 * @throws DatabaseUnreachable, or the database's own error.
 */
export async function applyRows(options: ApplyRowsOptions): Promise<ApplyRowsOutcome> {
  return withConnection(options.url, (client) =>
    inTransaction(client, 'BEGIN', async () => {
      await lockPortfolio(client);
      await becomeOwner(client, options.portfolio.prefix);
      return applyLocked(client, options);
    }),
  );
}

async function applyLocked(client: pg.Client, options: ApplyRowsOptions): Promise<ApplyRowsOutcome> {
  const { portfolio, retention, judge } = options;
  // Readers go on; run-time functions wait, so that no row moves between the comparison and the writing.
  await client.query(
    `LOCK TABLE ${rowTables.map(({ table }) => table).join(', ')} IN SHARE ROW EXCLUSIVE MODE`,
  );
  const found = await inspectScope(client, portfolio);
  await createStage(client);
  const comparison = await compare(client, portfolio, found, retention);
  const errors = comparison.diagnostics.filter(({ severity }) => severity === 'error');
  const refusals = [...errors, ...judge(comparison.diff)];
  if (refusals.length > 0) return { kind: 'refused', diagnostics: refusals };
  if (found.empty) await load(client, portfolio, comparison);
  else if (comparison.diff.changes.length > 0) await writeRows(client, comparison.scope, false);
  await writeDigests(client, portfolio, comparison.scope);
  const { hash, acknowledged } = options;
  const plan = { id: randomUUID(), hash, acknowledged, digest: portfolio.digests.root };
  const { changes, forecast } = comparison.diff;
  if (changes.length > 0) await writeHistory(client, plan, changes);
  if (forecast.length > 0 && !found.empty) await writeClaims(client, plan.id, changes.length);
  await refreshStatistics(client);
  return { kind: 'applied', diff: comparison.diff };
}

/** An empty database: everything is new, so that nothing is compared and keys are checked in bulk, afterwards. */
async function load(client: pg.Client, portfolio: Portfolio, { scope }: Comparison): Promise<void> {
  await fillStage(client, portfolio, scope);
  await resolveAccounts(client);
  await rebuildAround(client, () => writeRows(client, scope, true));
}
