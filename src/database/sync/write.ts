import type pg from 'pg';
import { rowTables } from '../rows/index.ts';
import { insertPromoted } from './claims/promote.ts';
import type { SyncScope } from './stage.ts';

/** E-mails that change hands among accounts would collide on the way: they are parked on the account's id first. */
const parkEmails = `
  UPDATE polity.account t SET email_norm = t.id::text
    FROM chg c WHERE c.kind = 'account' AND c.act = 'U' AND c.subject = t.id
     AND c.before ->> 'email_norm' <> c.after ->> 'email_norm'`;

/**
 * Mends what is derived from `parent` and `isolation`: roots and path keys. The tenant tables follow by their foreign
 * keys. A sealed organization begins a realm of its own.
 */
export const rekeyOrganizations = `
  WITH RECURSIVE tree AS (
    SELECT uid, uid AS root, lpad(to_hex(ord), 6, '0') AS okey FROM polity.organization WHERE parent IS NULL
    UNION ALL
    SELECT o.uid, tree.root,
           CASE o.isolation WHEN 'sealed' THEN '' ELSE tree.okey END || lpad(to_hex(o.ord), 6, '0')
      FROM polity.organization o JOIN tree ON o.parent = tree.uid
  )
  UPDATE polity.organization o SET root = tree.root, okey = tree.okey
    FROM tree WHERE tree.uid = o.uid AND (o.root, o.okey) IS DISTINCT FROM (tree.root, tree.okey)`;

const forgetEmails = `
  DELETE FROM polity.person_email e USING chg c WHERE c.kind = 'person' AND c.act = 'U' AND e.person = c.before ->> 'id'`;

const writeEmails = `
  INSERT INTO polity.person_email (email_norm, person, position)
  SELECT e.email_norm, s.id, e.position FROM stage_person s, unnest(s.emails) WITH ORDINALITY e (email_norm, position)
   WHERE $1::boolean OR s.ctid IN (SELECT c.stage FROM chg c WHERE c.kind = 'person' AND c.act IN ('I', 'U'))`;

const pointPersons = `
  UPDATE polity.person p SET account = n.id FROM account_name n WHERE n.person = p.id AND p.account IS DISTINCT FROM n.id`;

const linkAccounts = `
  UPDATE polity.account t SET person = found.person
    FROM (SELECT a.id, e.person FROM polity.account a LEFT JOIN polity.person_email e USING (email_norm)
           WHERE a.person IS DISTINCT FROM e.person) found
   WHERE found.id = t.id`;

/**
 * Writes `chg` (or, into an empty database, every staged row): deletions, then updates, both from the rows that refer to
 * others upwards, then insertions downwards. Live rows are found by their place, which the table locks hold still;
 * therefore no statement may move a row that a later one looks for.
 */
export async function writeRows(client: pg.Client, scope: SyncScope, empty: boolean): Promise<void> {
  if (!empty) await deleteAndUpdate(client);
  for (const { kind, insert } of rowTables) {
    await client.query(insert, [empty]);
    if (kind === 'organization') await client.query(rekeyOrganizations);
    if (kind === 'membership' && !empty) await client.query(insertPromoted);
  }
  if (!scope.has('')) return;
  if (!empty) await client.query(forgetEmails);
  await client.query(writeEmails, [empty]);
  await client.query(pointPersons);
  if (!empty) await client.query(linkAccounts);
}

async function deleteAndUpdate(client: pg.Client): Promise<void> {
  const upwards = rowTables.toReversed();
  for (const { kind, table } of upwards) {
    await client.query(
      `DELETE FROM ${table} t USING chg c WHERE c.kind = '${kind}' AND c.act = 'D' AND t.ctid = c.live`,
    );
  }
  await client.query(parkEmails);
  for (const { kind, table, origins, update } of upwards) {
    if (origins === 'set' && kind !== 'grant') {
      await client.query(
        `UPDATE ${table} t SET origins = c.origins FROM chg c WHERE c.kind = '${kind}' AND c.act = 'W' AND t.ctid = c.live`,
      );
    }
    if (update !== null) await client.query(update);
  }
}
