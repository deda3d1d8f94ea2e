import { grantTable } from '../../rows/grant.ts';
import { groupMemberTable, membershipTable } from '../../rows/members.ts';
import { changedEmails, isBounded, matchesAfter, releaseCause, rolesAfter } from './tables.ts';

/** B6: under `capture` nobody who matches is released: who ceases to be declared stays, as captured. */
export const keepCaptured = `
  UPDATE chg c SET act = 'W', origins = '{captured}'
    FROM claim_organization co, polity.account a
   WHERE c.kind = 'membership' AND c.act = 'D' AND co.organization = c.organization AND co.mode = 'capture' AND co.active
     AND a.id = c.subject AND a.verified AND ${matchesAfter('c.organization')}`;

/** A row that is withdrawn but would stay by another origin (C11) goes all the same when it no longer matches. */
const endWithdrawn = `
  UPDATE chg c SET act = 'D', origins = NULL, cause = '${releaseCause}'
    FROM claim_organization co, polity.account a
   WHERE c.kind = 'membership' AND c.act = 'W' AND co.organization = c.organization AND co.narrows AND a.id = c.subject
     AND ${isBounded('c.organization')} AND NOT ${matchesAfter('c.organization')}`;

/** C6. Without any domain left everybody stays (B3); a changed e-mail is refused instead (C7). */
const endUnmatched = `
  INSERT INTO chg (kind, act, organization, live, subject, before, cause)
  SELECT 'membership', 'D', l.organization, l.tid, l.subject, to_jsonb(l), '${releaseCause}'
    FROM (${membershipTable.live}) l
    JOIN claim_organization co USING (organization)
    JOIN polity.account a ON a.id = l.subject
   WHERE co.narrows AND ${isBounded('l.organization')} AND NOT ${matchesAfter('l.organization')}
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'membership' AND c.live = l.tid)
     AND NOT EXISTS (SELECT 1 FROM stage_membership s JOIN account_name n ON n.key = s.account
                      WHERE s.organization = l.organization AND n.id = l.subject)
     AND l.subject NOT IN (SELECT e.id FROM (${changedEmails}) e)`;

/** Who ceases to be a member of which organization. */
const leavers = "SELECT c.organization, c.subject FROM chg c WHERE c.kind = 'membership' AND c.act = 'D'";

/** B5: with the membership go the admin grants in that organization; declared ones are refused where they need it (C2). */
const endAdminGrants = `
  INSERT INTO chg (kind, act, organization, live, subject, before)
  WITH role AS (${rolesAfter}), left_by AS (${leavers})
  SELECT 'grant', 'D', l.organization, l.tid, l.subject, to_jsonb(l)
    FROM left_by JOIN (${grantTable.live}) l USING (organization, subject)
    LEFT JOIN role own ON own.organization = l.organization AND own.id = l.role
    LEFT JOIN role shared ON shared.organization = '' AND shared.id = l.role
   WHERE l.origin <> 'declared' AND coalesce(own.level, shared.level) = 'admin'
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'grant' AND c.act = 'D' AND c.live = l.tid)`;

/** B5: by group too. Group members whom the files name stay, and are refused like declared grants. */
const endAdminGroups = `
  INSERT INTO chg (kind, act, organization, live, subject, before)
  WITH role AS (${rolesAfter}), left_by AS (${leavers}), given AS (
    SELECT g.organization, g.group_id, g.role FROM polity.access_grant g
     WHERE g.group_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'grant' AND c.act = 'D' AND c.live = g.ctid)
    UNION
    SELECT s.organization, s.principal, s.role FROM stage_grant s WHERE s.principal_kind = 'group'
  )
  SELECT DISTINCT 'groupMember', 'D', l.organization, l.tid, l.subject, to_jsonb(l)
    FROM left_by JOIN (${groupMemberTable.live}) l USING (organization, subject)
    JOIN given g ON g.organization = l.organization AND g.group_id = l.group_id
    LEFT JOIN role own ON own.organization = l.organization AND own.id = g.role
    LEFT JOIN role shared ON shared.organization = '' AND shared.id = g.role
   WHERE NOT 'declared' = ANY (l.origins) AND coalesce(own.level, shared.level) = 'admin'
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'groupMember' AND c.live = l.tid)`;

/** Memberships that end by an edit of domains. */
export const releaseMembers = [endWithdrawn, endUnmatched] as const;

/** What ends with a membership, however that ends. */
export const endAdmins = [endAdminGrants, endAdminGroups] as const;
