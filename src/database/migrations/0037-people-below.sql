-- A4, A12: as in 0016, from the rows of the subtree instead of the kinds of all accounts to all organizations.
CREATE OR REPLACE FUNCTION list_consolidated_people(top text)
RETURNS TABLE (organization text, account uuid, email text, name text, status text, kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT o.uid, a.id, a.email, p.name, a.status, h.kind
      FROM (SELECT m.okey, m.account, 'member' AS kind FROM membership m
             WHERE m.okey >= base.okey AND m.okey < base.okey || 'g'
             UNION ALL
            (SELECT g.okey, g.account, 'external' FROM access_grant g
              WHERE g.okey >= base.okey AND g.okey < base.okey || 'g' AND g.account IS NOT NULL
              UNION
             SELECT g.okey, g.account, 'external' FROM group_member g
              WHERE g.okey >= base.okey AND g.okey < base.okey || 'g')) h
      JOIN find_subtree(base.okey) o ON o.okey = h.okey
      JOIN account a ON a.id = h.account
      LEFT JOIN person p ON p.id = a.person
     WHERE h.kind = 'member'
        OR NOT EXISTS (SELECT FROM membership m WHERE m.account = a.id AND m.organization = o.uid)
           AND NOT (a.verified AND EXISTS (SELECT FROM organization_domain d
                                            WHERE d.root = o.root AND d.organization = o.uid
                                              AND domain_matches(a.email_domain, d.domain, d.subdomains)))
     ORDER BY o.okey, a.email_norm;
END
$$;
