import type pg from 'pg';
import { grantTable } from '../rows/grant.ts';
import { groupMemberTable } from '../rows/members.ts';

/** Run-time grants go with the project, workspace or group that they hang on, and the plan says so. */
const deleteHangingGrants = `
  INSERT INTO chg (kind, act, organization, live, subject, before)
  SELECT 'grant', 'D', l.organization, l.tid, l.subject, to_jsonb(l)
    FROM (${grantTable.live}) l
   WHERE EXISTS (SELECT 1 FROM chg c
                  WHERE c.act = 'D' AND c.organization = l.organization
                    AND ((c.kind = l.scope_kind AND c.before ->> 'id' = l.scope)
                         OR (c.kind = 'group' AND l.principal_kind = 'group' AND c.before ->> 'id' = l.principal)))
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'grant' AND c.act = 'D' AND c.live = l.tid)`;

const deleteHangingMembers = `
  INSERT INTO chg (kind, act, organization, live, subject, before)
  SELECT 'groupMember', 'D', l.organization, l.tid, l.subject, to_jsonb(l)
    FROM (${groupMemberTable.live}) l
   WHERE EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'group' AND c.act = 'D' AND c.organization = l.organization
                    AND c.before ->> 'id' = l.group_id)
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'groupMember' AND c.act = 'D' AND c.live = l.tid)`;

/** An account that no declaration means any more stays, without the origin, while anything hangs on it. */
const keepAccounts = `
  UPDATE chg d SET act = 'W', origins = '{}'
   WHERE d.kind = 'account' AND d.act = 'D'
     AND (EXISTS (SELECT 1 FROM polity.membership t WHERE t.account = d.subject
                     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'membership' AND c.act = 'D' AND c.live = t.ctid))
       OR EXISTS (SELECT 1 FROM polity.group_member t WHERE t.account = d.subject
                     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'groupMember' AND c.act = 'D' AND c.live = t.ctid))
       OR EXISTS (SELECT 1 FROM polity.access_grant t WHERE t.account = d.subject
                     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'grant' AND c.act = 'D' AND c.live = t.ctid))
       OR EXISTS (SELECT 1 FROM polity.organization t WHERE t.contact = d.subject
                     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'organization' AND c.live = t.ctid)))`;

/** C15: a domain stays while an organization has it that is kept without its folder. */
const keepDomains = `
  DELETE FROM chg d
   WHERE d.kind = 'domain' AND d.act = 'D'
     AND EXISTS (SELECT 1 FROM polity.organization_domain t WHERE t.domain = d.before ->> 'name'
                    AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'organizationDomain' AND c.act = 'D' AND c.live = t.ctid))`;

/** C16: a person's further e-mails link the accounts that have them; the apply derives the link by itself. */
const linkAccounts = `
  INSERT INTO chg (kind, act, organization, subject, before, after)
  SELECT 'account', 'X', '', a.id, to_jsonb(l), to_jsonb(l) || jsonb_build_object('person', e.person)
    FROM polity.account a
    LEFT JOIN (SELECT s.id AS person, unnest(s.emails) AS email_norm FROM stage_person s) e USING (email_norm)
   CROSS JOIN LATERAL (SELECT 'email:' || a.email_norm AS key, a.email, a.person, a.status, a.origins) l
   WHERE EXISTS (SELECT 1 FROM stage_scope WHERE organization = '')
     AND a.person IS DISTINCT FROM e.person
     AND NOT EXISTS (SELECT 1 FROM account_name n WHERE n.id = a.id)
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'account' AND c.subject = a.id AND c.act IN ('D', 'W'))`;

/** Adds to `chg` what follows from it, so that nothing is lost unsaid. */
export async function addFollowingChanges(client: pg.Client): Promise<void> {
  await client.query('ANALYZE chg');
  const statements = [deleteHangingGrants, deleteHangingMembers, keepAccounts, keepDomains, linkAccounts];
  for (const statement of statements) await client.query(statement);
}
