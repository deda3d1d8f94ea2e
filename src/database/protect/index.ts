import type pg from 'pg';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { sqlStateOf } from '../connection.ts';
import { inspectTable } from './inspect-table.ts';
import { judgeRows, judgeTable } from './judge-table.ts';
import { findUnknownRows } from './unknown-rows.ts';

export { inspectTable } from './inspect-table.ts';
export { judgeTable } from './judge-table.ts';
export { findLacking, type Protection, protectTable, releaseTable } from './protect-table.ts';

/** Whose eyes look: what only a deployer can do or see is not judged for a login that only reads. */
export interface Onlooker {
  readonly readOnlyLogin: boolean;
  /** Whether polity's schema is there, so that rows can be held against it. */
  readonly schema: boolean;
}

/** What to say of the protected tables before anything is done; reads only. */
export async function inspectProtection(
  client: pg.Client,
  portfolio: Portfolio,
  { readOnlyLogin, schema }: Onlooker,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const table of portfolio.settings.protect) {
    const inspected = await inspectTable(client, portfolio.prefix, table);
    const live = inspected !== null && readOnlyLogin ? { ...inspected, changeable: true } : inspected;
    const judged = judgeTable(table, live);
    found.push(...judged);
    if (live === null || !schema || judged.some(({ severity }) => severity === 'error')) continue;
    const unknown = await findUnknownRows(client, live.oid, table, portfolio).catch(skipUnreadable);
    found.push(...judgeRows(table, unknown));
  }
  return found;
}

/** Without the right to read the table, `up` finds it out, which takes the role of its owner. */
function skipUnreadable(error: unknown): readonly never[] {
  if (sqlStateOf(error) !== '42501') throw error;
  return [];
}
