import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../support/database.ts';

/**
 * What runs while an apply is held up. `writer` waits until one is, and gives its connection's process id; `letGo` lets it
 * go on before `work` ends.
 */
export type HeldWork<T> = (writer: () => Promise<number>, letGo: () => Promise<void>) => Promise<T>;

const portfolioLock = "SELECT pg_advisory_xact_lock(hashtextextended('polity', 0))";

/**
 * Holds every apply of a database at one point: before it begins (`table` null), or where it writes the table. At the change
 * log all rows are written, and nothing is committed.
 */
export function whileHeld<T>(url: string, table: string | null, work: HeldWork<T>): Promise<T> {
  return withClient(url, async (client) => {
    await client.query('BEGIN');
    await client.query(table === null ? portfolioLock : `LOCK TABLE ${table} IN SHARE MODE`);
    return work(
      () => findWaiting(url),
      async () => {
        await client.query('ROLLBACK');
      },
    );
  });
}

async function findWaiting(url: string): Promise<number> {
  const waiting = `SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'polity' AND wait_event_type = 'Lock'`;
  return withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(waiting);
      if (rows[0] !== undefined) return rows[0].pid;
      await sleep(20);
    }
  });
}
