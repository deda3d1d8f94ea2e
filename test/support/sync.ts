import type pg from 'pg';
import { type ApplyRowsOutcome, applyRows } from '../../src/database/apply-rows.ts';
import { withConnection } from '../../src/database/connection.ts';
import { describeEmptyPortfolio } from '../../src/database/empty-portfolio.ts';
import { planRows } from '../../src/database/plan-rows.ts';
import type { Retention } from '../../src/database/sync/retain.ts';
import type { StageResult } from '../../src/model/diagnostic.ts';
import type { LiveDiff } from '../../src/model/live.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import { makePortfolio } from './portfolio.ts';
import { createSchemaDatabase } from './schema.ts';

/** A database with the schema, and the two things that polity does with it. */
export interface SyncFixture {
  readonly url: string;
  /** As the superuser. */
  readonly adminUrl: string;
  plan(portfolio: Portfolio, retention?: Retention): Promise<StageResult<LiveDiff>>;
  apply(portfolio: Portfolio, retention?: Retention): Promise<ApplyRowsOutcome>;
  /** Rows of a query, as the owner of the tables. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Removes every row but the history. */
  reset(): Promise<void>;
  drop(): Promise<void>;
}

export async function createSyncFixture(): Promise<SyncFixture> {
  const { url, adminUrl, drop } = await createSchemaDatabase();
  const apply: SyncFixture['apply'] = (portfolio, retention = 'archived') =>
    applyRows({ url, portfolio, retention, judge: () => [], hash: 'test', acknowledged: false });
  return {
    url,
    adminUrl,
    drop,
    apply,
    reset: async () => {
      await apply(describeEmptyPortfolio(makePortfolio({})), 'none');
    },
    plan: (portfolio, retention = 'archived') =>
      planRows({ url, portfolio, readOnlyLogin: false, retention }),
    query: (sql, values = []) =>
      withConnection(url, async (client: pg.Client) => (await client.query(sql, [...values])).rows),
  };
}

/** `action kind uid` of each change. */
export function linesOf({ value }: StageResult<LiveDiff>): readonly string[] {
  return value.changes.map(({ action, kind, uid }) => `${action} ${kind} ${uid}`);
}
