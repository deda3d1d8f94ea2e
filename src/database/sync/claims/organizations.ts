/**
 * Organizations whose claims the changes can touch, as they are afterwards. `opens`: begins to capture; `opens_sso`: to require SSO. `narrows`: members may
 * cease to match, because a domain goes or shrinks, or because the first one comes (C6).
 */
export const findOrganizations = `
  INSERT INTO claim_organization
  WITH touched AS (
    SELECT c.organization FROM chg c
     WHERE c.kind IN ('organization', 'organizationDomain', 'membership', 'groupMember', 'grant') AND c.organization <> ''
    UNION
    SELECT m.organization FROM chg c JOIN polity.membership m ON m.account = c.subject
     WHERE c.kind = 'account' AND c.act = 'U'
  ), edits AS (
    SELECT c.organization, bool_or(c.act = 'D' OR c.act = 'U' AND NOT (c.after ->> 'subdomains')::boolean) AS less,
           bool_or(c.act = 'I') AS more
      FROM chg c WHERE c.kind = 'organizationDomain' GROUP BY 1
  ), next AS (
    SELECT t.organization, coalesce(c.after ->> 'mode', o.mode) AS mode,
           coalesce(c.after ->> 'status', o.status) = 'active' AS active, coalesce(c.after ->> 'admins', o.admins) AS admins,
           coalesce((c.after ->> 'sso_required')::boolean, o.sso_required) AS sso,
           o.mode IS NOT DISTINCT FROM 'capture' AND o.status IS NOT DISTINCT FROM 'active' AS captured,
           coalesce(o.sso_required, false) AND o.status IS NOT DISTINCT FROM 'active' AS had_sso
      FROM touched t
      LEFT JOIN chg c ON c.kind = 'organization' AND c.organization = t.organization
      LEFT JOIN polity.organization o ON o.uid = t.organization
     WHERE c.act IS DISTINCT FROM 'D'
  )
  SELECT n.organization, n.mode, n.active, n.admins, n.sso, n.active AND n.mode = 'capture' AND NOT n.captured,
         n.active AND n.sso AND NOT n.had_sso,
         coalesce(e.less, false) OR coalesce(e.more, false)
           AND NOT EXISTS (SELECT 1 FROM polity.organization_domain d WHERE d.organization = n.organization)
    FROM next n LEFT JOIN edits e USING (organization)`;

/** Their domains afterwards. `added`: new to the organization; `fresh`: sign-ups from there are captured from now on, and were not before. */
export const findDomains = `
  INSERT INTO claim_domain
  SELECT d.organization, d.domain, d.subdomains, false, co.opens
    FROM polity.organization_domain d JOIN claim_organization co USING (organization)
   WHERE NOT EXISTS (SELECT 1 FROM chg c WHERE c.kind = 'organizationDomain' AND c.organization = d.organization
                        AND c.before ->> 'domain' = d.domain)
  UNION ALL
  SELECT c.organization, c.after ->> 'domain', (c.after ->> 'subdomains')::boolean, c.act = 'I',
         co.opens OR co.active AND co.mode = 'capture' AND (c.act = 'I' OR (c.after ->> 'subdomains')::boolean)
    FROM chg c JOIN claim_organization co USING (organization)
   WHERE c.kind = 'organizationDomain' AND c.after IS NOT NULL`;
