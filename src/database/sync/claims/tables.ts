/** Temporary tables for what follows from modes and domains; they come with the other ones of a comparison. */
export const claimTables = `
  CREATE TEMP TABLE claim_organization (
    organization text PRIMARY KEY, mode text, active boolean, admins text, sso boolean, opens boolean,
    opens_sso boolean, narrows boolean
  ) ON COMMIT DROP;
  CREATE TEMP TABLE claim_domain (
    organization text, domain text COLLATE "C", subdomains boolean, added boolean, fresh boolean
  ) ON COMMIT DROP;
  CREATE TEMP TABLE claim_match (
    account uuid, organization text, email text COLLATE "C", member_of text, claimable boolean
  ) ON COMMIT DROP;
  CREATE TEMP TABLE claim (account uuid PRIMARY KEY, organization text) ON COMMIT DROP;`;

/** What the SQL of this folder calls causes in `chg`: a membership that ends because of an edit of domains (C6). */
export const releaseCause = 'release';

/** Accounts whose e-mail this plan changes, with the domain of the new one. */
export const changedEmails = `
  SELECT c.subject AS id, split_part(c.after ->> 'email_norm', '@', -1) AS email_domain
    FROM chg c
   WHERE c.kind = 'account' AND c.act = 'U' AND c.before ->> 'email_norm' <> c.after ->> 'email_norm'`;

/** C9: the account `a` matches the domains that the organization has afterwards. */
export const matchesAfter = (organization: string, emailDomain = 'a.email_domain'): string => `
  EXISTS (SELECT 1 FROM claim_domain d
           WHERE d.organization = ${organization} AND polity.domain_matches(${emailDomain}, d.domain, d.subdomains))`;

/** The organization has domains afterwards; without any, anybody can be a member (B3). */
export const isBounded = (organization: string): string =>
  `EXISTS (SELECT 1 FROM claim_domain d WHERE d.organization = ${organization})`;

/** Memberships as they are afterwards, what rules claim at the end left out. Accounts that are new have none. */
export const membersAfter = `
  SELECT m.account, m.organization FROM polity.membership m
   WHERE NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'membership' AND c.act = 'D' AND c.live = m.ctid)
  UNION ALL
  SELECT n.id, c.organization FROM chg c JOIN account_name n ON n.key = c.after ->> 'account'
   WHERE c.kind = 'membership' AND c.act = 'I' AND c.subject IS NULL
  UNION ALL
  SELECT c.subject, c.organization FROM chg c
   WHERE c.kind = 'membership' AND c.act = 'I' AND c.subject IS NOT NULL`;

/** Roles as they are afterwards. */
export const rolesAfter = `
  SELECT r.organization, r.id, r.level FROM polity.role r
   WHERE NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'role' AND c.live = r.ctid)
  UNION ALL
  SELECT c.organization, c.after ->> 'id', c.after ->> 'level' FROM chg c
   WHERE c.kind = 'role' AND c.after IS NOT NULL`;
