import type pg from 'pg';

/**
 * C15, the end of an organization: rows that only declarations made go with its folder; where run-time rows hang on it, an
 * archived organization stays (its folder becomes null) and an active one may not be removed.
 */

/** Rows that something else than a declaration made, by organization; the application's in protected tables, too. */
const runTimeRows = `
  SELECT m.organization FROM polity.membership m JOIN gone USING (root, organization) WHERE m.origins <> '{declared}'
  UNION SELECT m.organization FROM polity.group_member m JOIN gone USING (root, organization) WHERE m.origins <> '{declared}'
  UNION SELECT g.organization FROM polity."group" g JOIN gone USING (root, organization) WHERE g.origins <> '{declared}'
  UNION SELECT p.organization FROM polity.project p JOIN gone USING (root, organization) WHERE p.origins <> '{declared}'
  UNION SELECT w.organization FROM polity.workspace w JOIN gone USING (root, organization) WHERE w.origins <> '{declared}'
  UNION SELECT a.organization FROM polity.access_grant a JOIN gone USING (root, organization) WHERE a.origin <> 'declared'
  UNION SELECT i.organization FROM polity.invitation i JOIN gone USING (root, organization) WHERE i.state = 'pending'
  UNION SELECT p.organization FROM polity.count_protected_rows(ARRAY(SELECT organization FROM gone)) p`;

const findRetained = `
  WITH gone AS (
    SELECT o.root, o.uid AS organization, o.status FROM polity.organization o
      JOIN stage_scope sc ON sc.organization = o.uid
     WHERE NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.organization = o.uid)
  )
  SELECT gone.organization, gone.status FROM gone JOIN (${runTimeRows}) r USING (organization) ORDER BY 1`;

/**
 * Stages an organization as it is, without its folder and archived; nothing else of it is compared. Where its parent goes,
 * it becomes a root.
 */
const stageRetained = `
  INSERT INTO stage_organization
  SELECT o.uid, CASE WHEN o.parent <> ALL ($1) AND sc.organization IS NOT NULL AND staged.organization IS NULL
                     THEN NULL ELSE o.parent END,
         NULL, o.name, o.type, 'archived', o.isolation, o.mission_until,
         coalesce('person:' || p.id, 'email:' || a.email_norm), o.mode, o.admins, o.sso_required, o.root
    FROM polity.organization o
    LEFT JOIN stage_scope sc ON sc.organization = o.parent
    LEFT JOIN stage_organization staged ON staged.organization = o.parent
    LEFT JOIN polity.account a ON a.id = o.contact
    LEFT JOIN polity.person p ON p.account = a.id
   WHERE o.uid = ANY ($1)`;

/**
 * `archived`: only archived organizations are kept; `all`: active ones are archived and kept too (`destroy`); `none`:
 * everything goes (`destroy --all-data`).
 */
export type Retention = 'archived' | 'all' | 'none';

/** Everything of the organizations that end, whatever made it, and every account. */
const removeEverything = `
  INSERT INTO stage_exclusive
  WITH gone AS (
    SELECT sc.organization FROM stage_scope sc
     WHERE sc.organization <> '' AND NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.organization = sc.organization)
  )
  SELECT organization, kind, '' FROM gone, unnest('{membership,project,workspace,group,grant}'::text[]) kind
  UNION ALL SELECT g.organization, 'groupMember', g.id FROM polity."group" g JOIN gone USING (organization)
  UNION ALL VALUES ('', 'account', ''), ('', 'grant', '')`;

/**
 * Keeps the organizations that end with run-time rows on them.
 * @returns uids of active organizations that may not be removed.
 */
export async function retainOrganizations(client: pg.Client, retain: Retention): Promise<readonly string[]> {
  if (retain === 'none') {
    await client.query(removeEverything);
    return [];
  }
  const { rows } = await client.query<{ organization: string; status: string }>(findRetained);
  const kept = rows
    .filter(({ status }) => retain === 'all' || status === 'archived')
    .map((row) => row.organization);
  if (kept.length > 0) {
    await client.query(stageRetained, [kept]);
    // No live row has an empty root: the tenant rows of these organizations are out of the comparison.
    await client.query("UPDATE stage_scope SET root = '' WHERE organization = ANY ($1)", [kept]);
  }
  return rows.map((row) => row.organization).filter((uid) => !kept.includes(uid));
}
