import type pg from 'pg';
import type { Delivery, Notice } from '../model/notice.ts';
import { inTransaction, withConnection } from './connection.ts';
import { inspectSchema } from './migrations.ts';

/** Notices of one database, on one connection. Each step is a transaction of its own. */
export interface Outbox {
  /** The one that is due longest, claimed for `lease`; null when none is. Two at once get two. */
  claim(): Promise<Notice | null>;
  /** Writes down what came of a claimed one. @returns whether it is given up. */
  settle(notice: Notice, delivery: Delivery): Promise<boolean>;
  countWaiting(): Promise<number>;
}

/** A sender that dies keeps its claim for so long. */
const lease = '10 minutes';
const mostAttempts = 12;
/** Sent ones are kept for so long. */
const retention = '30 days';

const claimNext = `
  UPDATE polity.notice n SET claimed_at = now(), due_at = now() + $1::interval
   WHERE n.id = (SELECT d.id FROM polity.notice d WHERE d.sent_at IS NULL AND NOT d.gave_up AND d.due_at <= now()
                  ORDER BY d.due_at, d.id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING n.id, n.kind, n.recipient, n.payload, n.attempts`;

const settleOne: Readonly<Record<Delivery['kind'], string>> = {
  sent: 'UPDATE polity.notice SET sent_at = now(), last_error = $2 WHERE id = $1 RETURNING gave_up',
  // One minute, then twice as long each time, at most a day.
  refused: `
    UPDATE polity.notice
       SET attempts = attempts + 1, claimed_at = NULL, last_error = $2, gave_up = $3 OR attempts + 1 >= ${mostAttempts},
           due_at = now() + least(interval '1 day', interval '1 minute' * 2 ^ least(attempts, 11))
     WHERE id = $1 RETURNING gave_up`,
  unreachable:
    'UPDATE polity.notice SET due_at = now(), claimed_at = NULL, last_error = $2 WHERE id = $1 RETURNING gave_up',
};

const waiting = 'SELECT count(*)::int AS n FROM polity.notice WHERE sent_at IS NULL AND NOT gave_up';
const forget = 'DELETE FROM polity.notice WHERE sent_at < now() - $1::interval';

/**
 * Works on the notices of a database as the schema's owner; forgets those that were sent long ago.
 * @returns null while the schema is absent, older or of another version.
 */
export async function withOutbox<T>(url: string, work: (outbox: Outbox) => Promise<T>): Promise<T | null> {
  return withConnection(url, async (client) => {
    const schema = await inspectSchema(client);
    if (schema.kind !== 'present' || schema.pending.length > 0) return null;
    await client.query(
      `SELECT set_config('role', pg_get_userbyid(nspowner)::text, false) FROM pg_namespace WHERE nspname = 'polity'`,
    );
    await client.query(forget, [retention]);
    return work(openOutbox(client));
  });
}

function openOutbox(client: pg.Client): Outbox {
  const change = <T extends pg.QueryResultRow>(sql: string, values: readonly unknown[]) =>
    inTransaction(client, 'BEGIN', () => client.query<T>(sql, [...values]));
  return {
    claim: async () => (await change<Notice>(claimNext, [lease])).rows[0] ?? null,
    settle: async ({ id }, delivery) => {
      const detail = delivery.kind === 'sent' ? null : delivery.detail;
      const values = delivery.kind === 'refused' ? [id, detail, delivery.permanent] : [id, detail];
      const { rows } = await change<{ gave_up: boolean }>(settleOne[delivery.kind], values);
      return rows[0]?.gave_up ?? false;
    },
    countWaiting: async () => (await client.query<{ n: number }>(waiting)).rows[0]?.n ?? 0,
  };
}
