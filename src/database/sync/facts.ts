import type pg from 'pg';
import type { LiveAccount, LiveFacts, LivePerson, LiveTotal } from '../../model/live.ts';
import { grantTable } from '../rows/grant.ts';
import { groupMemberTable, membershipTable } from '../rows/members.ts';
import { organizationTable } from '../rows/organization.ts';
import { roleTable } from '../rows/role.ts';
import type { RowRecord } from '../rows/row-table.ts';

/** Organizations whose change reaches others through the hierarchy: they, what lies below, and what lies above. */
const touchedTree = `
  WITH RECURSIVE moved AS (
    SELECT c.organization AS uid, c.before ->> 'parent' AS old_parent, c.after ->> 'parent' AS new_parent
      FROM chg c WHERE c.kind = 'organization'
       AND (c.before ->> 'parent', c.before ->> 'status', c.before ->> 'isolation', c.before ->> 'mission_until')
           IS DISTINCT FROM (c.after ->> 'parent', c.after ->> 'status', c.after ->> 'isolation', c.after ->> 'mission_until')
  ), above AS (
    SELECT o.uid, o.parent FROM polity.organization o
     WHERE o.uid IN (SELECT old_parent FROM moved UNION SELECT new_parent FROM moved)
    UNION
    SELECT o.uid, o.parent FROM polity.organization o JOIN above ON o.uid = above.parent
  ), below AS (
    SELECT uid FROM moved
    UNION
    SELECT o.uid FROM polity.organization o JOIN below ON o.parent = below.uid
  )
  SELECT uid FROM above UNION SELECT uid FROM below`;

/** Accounts that the changes touch: by a row of theirs, a group of theirs, a role that they hold, or the hierarchy. */
const findTouched = `
  INSERT INTO touched
  WITH tree AS (${touchedTree}), roles AS (
    SELECT DISTINCT c.organization, coalesce(c.after, c.before) ->> 'id' AS id FROM chg c WHERE c.kind = 'role'
  ), held AS (
    SELECT g.account, g.root, g.organization, g.group_id FROM polity.access_grant g
     WHERE g.organization IN (SELECT uid FROM tree)
        OR g.organization IN (SELECT c.organization FROM chg c
                               WHERE c.kind = 'setting' AND coalesce(c.after, c.before) ->> 'kind' = 'billing')
        OR EXISTS (SELECT 1 FROM roles r WHERE r.id = g.role AND r.organization IN ('', g.organization))
    UNION ALL
    SELECT NULL, sc.root, c.organization, coalesce(c.after, c.before) ->> 'principal'
      FROM chg c JOIN stage_scope sc ON sc.organization = c.organization
     WHERE c.kind = 'grant' AND coalesce(c.after, c.before) ->> 'principal_kind' = 'group'
  )
  SELECT c.subject FROM chg c WHERE c.subject IS NOT NULL
  UNION SELECT n.id FROM chg c JOIN account_name n ON n.key = coalesce(c.after ->> 'account', c.after ->> 'principal')
  UNION SELECT a.id FROM chg c JOIN polity.account a ON a.person = coalesce(c.after, c.before) ->> 'id' WHERE c.kind = 'person'
  UNION SELECT held.account FROM held WHERE held.account IS NOT NULL
  UNION SELECT gm.account FROM held JOIN polity.group_member gm USING (root, organization, group_id)
  UNION SELECT g.account FROM polity.access_grant g WHERE g.organization IS NULL AND g.account IS NOT NULL
  UNION SELECT m.account FROM polity.membership m WHERE m.organization IN (SELECT uid FROM tree)`;

/** The other accounts of the same people: a bill counts a person once. */
const findKin = `
  INSERT INTO touched
  SELECT k.id FROM touched t JOIN polity.account a ON a.id = t.account JOIN polity.account k ON k.person = a.person
  UNION SELECT k.id FROM chg c JOIN polity.account k ON k.person = c.after ->> 'person' WHERE c.kind = 'account'
  ON CONFLICT DO NOTHING`;

const touchedAccounts = `
  SELECT coalesce(n.key, 'person:' || main.id, 'email:' || a.email_norm) AS key, a.email, a.status, a.person
    FROM touched t
    JOIN polity.account a ON a.id = t.account
    LEFT JOIN account_name n ON n.id = a.id
    LEFT JOIN polity.person main ON main.account = a.id
   ORDER BY 1`;

const touchedPeople = `
  SELECT p.id, p.name, to_char(p.left_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "left" FROM polity.person p
   WHERE p.id IN (SELECT a.person FROM touched t JOIN polity.account a ON a.id = t.account
                  UNION SELECT c.after ->> 'person' FROM chg c WHERE c.kind = 'account')
   ORDER BY 1`;

/** All roots and organizations in scope, so that the tables' own `live` queries can be asked for what is touched. */
const widenScope = `
  INSERT INTO stage_scope SELECT o.uid, o.root FROM polity.organization o
  ON CONFLICT (organization) DO UPDATE SET root = excluded.root`;

/** Organizations in which touched accounts are in groups, or come to be: the grants of groups elsewhere are of no concern. */
const narrowScope = `
  DELETE FROM stage_scope sc WHERE NOT EXISTS (
    SELECT 1 FROM polity.group_member gm JOIN touched USING (account) WHERE gm.organization = sc.organization)
    AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'groupMember' AND c.organization = sc.organization)`;

const totals = `
  WITH counted (kind, organization) AS (
    SELECT 'membership', organization FROM polity.membership
    UNION ALL SELECT 'groupMember', organization FROM polity.group_member
    UNION ALL SELECT 'grant', organization FROM polity.access_grant
    UNION ALL SELECT 'organizationDomain', organization FROM polity.organization_domain
    UNION ALL SELECT 'organization', uid FROM polity.organization
  )
  SELECT kind, organization, count(*)::int AS rows FROM counted
   WHERE kind IN (SELECT c.kind FROM chg c WHERE c.act <> 'I')
   GROUP BY GROUPING SETS ((kind), (kind, organization))
  HAVING GROUPING(organization) = 1 OR (kind, organization) IN (SELECT c.kind, c.organization FROM chg c WHERE c.act <> 'I')
   ORDER BY 1, 2 NULLS FIRST`;

/** Reads what a plan needs of the live state, beside the changes. Nothing is read where nothing changes. */
export async function inspectFacts(client: pg.Client): Promise<LiveFacts> {
  await client.query(findTouched);
  await client.query(findKin);
  await client.query('ANALYZE touched');
  await client.query("INSERT INTO stage_scope VALUES ('') ON CONFLICT DO NOTHING");
  await client.query(widenScope);
  const recordsOf = async (sql: string): Promise<RowRecord[]> => {
    const { rows } = await client.query<{ record: RowRecord }>(sql);
    return rows.map(({ record }) => record);
  };
  const all = (live: string): string => `SELECT to_jsonb(l) AS record FROM (${live}) l`;
  const byAccount = (live: string): string => `${all(live)} WHERE l.subject IN (SELECT account FROM touched)`;
  const byGroup = `${all(grantTable.live)} WHERE l.principal_kind = 'group'`;
  return {
    organizations: (await recordsOf(all(organizationTable.live))).map(organizationTable.shape),
    roles: (await recordsOf(all(roleTable.live))).map(roleTable.shape),
    people: (await client.query<LivePerson>(touchedPeople)).rows,
    accounts: (await client.query<LiveAccount>(touchedAccounts)).rows,
    memberships: (await recordsOf(byAccount(membershipTable.live))).map(membershipTable.shape),
    groupMembers: (await recordsOf(byAccount(groupMemberTable.live))).map(groupMemberTable.shape),
    grants: [
      ...(await recordsOf(byAccount(grantTable.live))),
      ...(await client.query(narrowScope).then(() => recordsOf(byGroup))),
    ].map(grantTable.shape),
    totals: (await client.query<LiveTotal>(totals)).rows,
  };
}

export const noFacts: LiveFacts = {
  organizations: [],
  roles: [],
  people: [],
  accounts: [],
  memberships: [],
  groupMembers: [],
  grants: [],
  totals: [],
};
