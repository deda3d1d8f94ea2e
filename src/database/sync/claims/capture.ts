import { changedEmails, membersAfter } from './tables.ts';

/**
 * Accounts that match what is captured from now on, each with the organization that it is a member of afterwards. Two
 * branches, so that an index serves each; the second is that of sub-domains (C9).
 */
export const findMatches = `
  INSERT INTO claim_match
  WITH member AS (${membersAfter}), matched AS (
    SELECT a.id, d.organization, a.email, a.verified AND a.status = 'active' AS claimable
      FROM claim_domain d JOIN polity.account a ON a.email_domain = d.domain
     WHERE d.fresh
    UNION
    SELECT a.id, d.organization, a.email, a.verified AND a.status = 'active'
      FROM claim_domain d
      JOIN polity.account a ON reverse(a.email_domain) >= reverse(d.domain) || '.'
                           AND reverse(a.email_domain) < reverse(d.domain) || '/'
     WHERE d.fresh AND d.subdomains
  )
  SELECT matched.id, matched.organization, matched.email, member.organization, matched.claimable
    FROM matched LEFT JOIN member ON member.account = matched.id
   WHERE matched.id NOT IN (SELECT e.id FROM (${changedEmails}) e)
     AND NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'account' AND c.act = 'D' AND c.subject = matched.id)`;

/** C3: those that are members nowhere. Two captures of one address do not pass the check (C4); here the first one has it. */
export const findClaims = `
  INSERT INTO claim
  SELECT DISTINCT ON (m.account) m.account, m.organization FROM claim_match m
   WHERE m.claimable AND m.member_of IS NULL
   ORDER BY m.account, m.organization COLLATE "C"`;

export const insertClaims = `
  INSERT INTO polity.membership (account, root, organization, okey, origins)
  SELECT c.account, o.root, o.uid, o.okey, '{captured}'
    FROM claim c JOIN polity.organization o ON o.uid = c.organization`;

/** The claims in the log, after the plan's own changes ($2 of them), as the same plan's ($1). */
export const logClaims = `
  INSERT INTO polity.change_log (plan, n, action, kind, uid, organization, before, after)
  SELECT $1, $2::int - 1 + row_number() OVER (ORDER BY c.organization COLLATE "C", named.key COLLATE "C"), 'create', 'membership',
         c.organization || ' ' || named.key, c.organization, NULL,
         jsonb_build_object('organization', c.organization, 'account', named.key, 'origins', ARRAY['captured'])
    FROM claim c
    JOIN polity.account a ON a.id = c.account
    LEFT JOIN polity.person p ON p.account = a.id
   CROSS JOIN LATERAL (SELECT coalesce('person:' || p.id, 'email:' || a.email_norm) AS key) named`;
