-- What accounts are to organizations (B2), who must use SSO (B10), and what ancestors read of their subtree (A4, A12).

-- Related accounts: members, matching ones, and who holds something. `because` says why.
CREATE VIEW account_kind WITH (security_invoker = true) AS
  SELECT m.account, m.organization, 'member' AS kind, 'member: ' || array_to_string(m.origins, ', ') AS because
    FROM membership m
   UNION ALL
  SELECT a.account, a.organization, 'unmanaged', 'the verified e-mail matches'
    FROM account_match a
   WHERE NOT EXISTS (SELECT FROM membership m WHERE m.account = a.account AND m.organization = a.organization)
   UNION ALL
  SELECT h.account, h.organization, 'external', 'holds access, the e-mail does not match'
    FROM (SELECT g.account, g.organization FROM access_grant g WHERE g.account IS NOT NULL AND g.organization IS NOT NULL
           UNION
          SELECT g.account, g.organization FROM group_member g) h
   WHERE NOT EXISTS (SELECT FROM membership m WHERE m.account = h.account AND m.organization = h.organization)
     AND NOT EXISTS (SELECT FROM account a, find_matches(a.email_domain) f
                      WHERE a.id = h.account AND a.verified AND f.organization = h.organization);

-- What one account is to one organization, whether or not it has anything to do with it.
CREATE FUNCTION kind_of(account uuid, organization text) RETURNS text LANGUAGE sql STABLE
RETURN CASE WHEN polity.is_member(account, organization) THEN 'member'
            WHEN polity.matches(account, organization) THEN 'unmanaged' ELSE 'external' END;

-- Unmanaged, and members nowhere: a capture or a promotion would claim them.
CREATE VIEW claimable_account WITH (security_invoker = true) AS
  SELECT t.account, t.organization FROM account_match t
    JOIN account a ON a.id = t.account AND a.status = 'active'
   WHERE NOT EXISTS (SELECT FROM membership m WHERE m.account = t.account);

-- B10: each organization requires it of the members it has claimed, of all or of one.
CREATE VIEW sso_user WITH (security_invoker = true) AS
  SELECT m.account, m.organization, o.sso_required AS required_of_all
    FROM membership m
    JOIN organization o ON o.root = m.root AND o.uid = m.organization
    LEFT JOIN sso_requirement r ON r.account = m.account
   WHERE o.status = 'active' AND (o.sso_required OR r.account IS NOT NULL);

-- The acting account's own: what it is told at login.
CREATE FUNCTION must_use_sso(account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = polity, pg_temp
RETURN EXISTS (SELECT FROM polity.sso_user s WHERE s.account = must_use_sso.account);

CREATE FUNCTION list_accounts(organization text)
RETURNS TABLE (account uuid, email text, status text, kind text, because text, is_claimable boolean, must_use_sso boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  managed organization := require_admin(require_acting(), list_accounts.organization);
BEGIN
  RETURN QUERY
    SELECT k.account, a.email, a.status, k.kind, k.because,
           k.kind = 'unmanaged' AND a.status = 'active' AND NOT EXISTS (SELECT FROM membership m WHERE m.account = k.account),
           EXISTS (SELECT FROM sso_user s WHERE s.account = k.account AND s.organization = managed.uid)
      FROM account_kind k JOIN account a ON a.id = k.account
     WHERE k.organization = managed.uid ORDER BY a.email_norm;
END
$$;

-- What the acting account may do, with the path that gives each.
CREATE FUNCTION list_access() RETURNS TABLE (organization text, scope_kind text, item text, role text, level text, path text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := require_acting();
BEGIN
  RETURN QUERY
    SELECT e.organization, e.scope_kind, e.item, e.role, e.level, e.path FROM effective_access e
     WHERE e.account = actor ORDER BY e.organization NULLS FIRST, e.scope_kind, e.item, e.role, e.path;
END
$$;

-- A4: who reads an organization and what lies below it: its admins, and roles with `consolidated:read`.
CREATE FUNCTION require_reader(actor uuid, organization text) RETURNS organization
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  target organization;
BEGIN
  SELECT o.* INTO target FROM organization o
   WHERE o.uid = require_reader.organization AND o.status = 'active'
     AND (EXISTS (SELECT FROM find_admin_grants(require_reader.actor, o.uid))
          OR EXISTS (SELECT FROM current_grant c
                      WHERE c.account = require_reader.actor AND c.scope_kind = 'organization'
                        AND starts_with(o.okey, c.okey) AND allows(c.permissions, 'consolidated:read')));
  IF target.uid IS NULL THEN
    PERFORM fail('not_allowed', 'no such organization, or you may not read what lies below it');
  END IF;
  RETURN target;
END
$$;

-- An organization and what lies below it, down to sealed children.
CREATE FUNCTION find_subtree(okey text) RETURNS SETOF organization LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT o.* FROM polity.organization o
   WHERE o.okey >= find_subtree.okey COLLATE "C" AND o.okey < find_subtree.okey || 'g' COLLATE "C" AND o.status = 'active';
END;

CREATE FUNCTION list_consolidated_people(top text)
RETURNS TABLE (organization text, account uuid, email text, name text, status text, kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT k.organization, k.account, a.email, p.name, a.status, k.kind
      FROM find_subtree(base.okey) o
      JOIN account_kind k ON k.organization = o.uid
      JOIN account a ON a.id = k.account
      LEFT JOIN person p ON p.id = a.person
     WHERE k.kind <> 'unmanaged' ORDER BY o.okey, a.email_norm;
END
$$;

CREATE FUNCTION list_consolidated_access(top text)
RETURNS TABLE (organization text, account uuid, email text, scope_kind text, item text, role text, path text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT e.organization, e.account, a.email, e.scope_kind, e.item, e.role, e.path
      FROM find_subtree(base.okey) o
      JOIN effective_access e ON e.organization = o.uid
      JOIN account a ON a.id = e.account
     WHERE e.level <> 'reader' ORDER BY o.okey, a.email_norm, e.scope_kind, e.item, e.role, e.path;
END
$$;

-- What happened at run time, the latest first.
CREATE FUNCTION list_consolidated_activity(top text, since timestamptz DEFAULT now() - interval '90 days')
RETURNS TABLE (at timestamptz, organization text, kind text, actor uuid, subject uuid, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT e.at, e.organization, e.kind, e.actor, e.subject, e.reason
      FROM find_subtree(base.okey) o JOIN event e ON e.organization = o.uid
     WHERE e.at >= $2 ORDER BY e.at DESC, e.id;
END
$$;

-- A4: of a sealed child its ancestors see name, contact and bill, and nothing else.
CREATE FUNCTION list_children(top text)
RETURNS TABLE (organization text, name text, isolation text, contact text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT o.uid, o.name, o.isolation, a.email, coalesce(b.people, 0)
      FROM organization o
      LEFT JOIN account a ON a.id = o.contact
      LEFT JOIN billable_people b ON b.organization = o.uid
     WHERE o.root = base.root AND o.parent = base.uid AND o.status = 'active' ORDER BY o.name, o.uid;
END
$$;

-- A15: to an organization's admins its own bill and the invoice that it pays; the whole to super-admins (null).
CREATE FUNCTION list_bill(for_organization text DEFAULT NULL)
RETURNS TABLE (payer text, organization text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := require_acting();
BEGIN
  IF $1 IS NOT NULL THEN
    PERFORM require_admin(actor, $1);
  ELSIF NOT is_super_admin(actor) THEN
    PERFORM fail('not_allowed', 'only super-admins see the whole bill');
  END IF;
  RETURN QUERY
    SELECT b.payer, b.organization, b.people
      FROM (SELECT p.payer, p.organization, n.people FROM billable_people n JOIN payer p USING (organization)
             WHERE $1 IS NULL OR p.organization = $1
             UNION ALL
            SELECT i.payer, NULL, i.people FROM invoice i WHERE $1 IS NULL OR i.payer = $1) b
     ORDER BY b.payer, b.organization NULLS FIRST;
END
$$;
