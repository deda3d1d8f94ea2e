import type pg from 'pg';
import type { LiveBill } from '../../model/bill.ts';

/** Whether anything changes that bills are made of (B11). The whole bill is not read for less. */
const touchesBill = `
  SELECT EXISTS (
    SELECT 1 FROM chg c CROSS JOIN LATERAL (SELECT coalesce(c.after, c.before) AS row) x
     WHERE c.kind = 'groupMember'
        OR c.kind = 'grant' AND x.row ->> 'scope_kind' IN ('project', 'workspace')
        OR c.kind = 'setting' AND x.row ->> 'kind' = 'billing'
        OR c.kind IN ('account', 'person') AND c.act <> 'I'
        OR c.kind = 'organization' AND (c.before ->> 'status', c.before ->> 'mission_until')
                                       IS DISTINCT FROM (c.after ->> 'status', c.after ->> 'mission_until')
  ) AS touched`;

/** The bills as they are; null where the changes leave them alone. */
export async function inspectBill(client: pg.Client): Promise<LiveBill | null> {
  const { rows } = await client.query<{ touched: boolean }>(touchesBill);
  if (rows[0]?.touched !== true) return null;
  // Of archived organizations too: they may come back.
  const payers = await client.query<LiveBill['payers'][number]>(
    `SELECT s.organization, s.body ->> 'payer' AS payer FROM polity.setting s
      WHERE s.kind = 'billing' AND s.id = 'billing' AND s.body ->> 'payer' <> 'portfolio'`,
  );
  const invoice = await client.query<LiveBill['invoice'][number]>('SELECT payer, people FROM polity.invoice');
  return { payers: payers.rows, invoice: invoice.rows };
}
