import { changedEmails, matchesAfter, membersAfter } from './tables.ts';

/**
 * B4, B13: in `invitation` mode, whom a declaration adds to a group becomes a member: a verified account that matches and
 * is a member nowhere. Of two organizations that add the same account, the first by uid has it.
 */
export const promoteGroupMembers = `
  INSERT INTO chg (kind, act, organization, subject, origins, after)
  SELECT DISTINCT ON (a.id) 'membership', 'I', c.organization, a.id, '{promoted}'::text[],
         jsonb_build_object('organization', c.organization, 'account', n.key)
    FROM chg c
    JOIN claim_organization co USING (organization)
    JOIN account_name n ON n.key = c.after ->> 'account'
    JOIN polity.account a ON a.id = n.id
   WHERE c.kind = 'groupMember' AND c.act = 'I' AND co.mode = 'invitation' AND co.active
     AND a.verified AND ${matchesAfter('c.organization')}
     AND a.id NOT IN (SELECT e.id FROM (${changedEmails}) e)
     AND NOT EXISTS (SELECT 1 FROM (${membersAfter}) m WHERE m.account = a.id)
   ORDER BY a.id, c.organization COLLATE "C"`;

/** Writes what was promoted; such rows have no staged one behind them. */
export const insertPromoted = `
  INSERT INTO polity.membership (account, root, organization, okey, origins)
  SELECT c.subject, o.root, o.uid, o.okey, c.origins
    FROM chg c JOIN polity.organization o ON o.uid = c.organization
   WHERE c.kind = 'membership' AND c.act = 'I' AND c.stage IS NULL`;
