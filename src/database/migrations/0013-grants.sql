-- Grants at run time, within one's own scope and level (A6, C2, C12).

-- To an account or to a group of the organization. B5: an admin role only where `check_admin_holder` allows it.
CREATE FUNCTION grant_access(organization text, role text, account uuid DEFAULT NULL, group_id text DEFAULT NULL,
                             scope_kind text DEFAULT 'organization', item text DEFAULT NULL, reach text DEFAULT 'own',
                             valid_from timestamptz DEFAULT NULL, valid_until timestamptz DEFAULT NULL,
                             reason text DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  giving organization := require_admin(actor, grant_access.organization);
  period tstzrange := make_period(grant_access.valid_from, grant_access.valid_until);
  made uuid;
BEGIN
  IF (grant_access.account IS NULL) = (grant_access.group_id IS NULL)
     OR coalesce(grant_access.scope_kind, '') NOT IN ('organization', 'project', 'workspace')
     OR coalesce(grant_access.reach, '') NOT IN ('own', 'subtree')
     OR grant_access.reach = 'subtree' AND grant_access.scope_kind <> 'organization' THEN
    PERFORM fail('not_found', 'name an account or a group, and a scope and reach that there are');
  END IF;
  PERFORM check_item(giving.uid, grant_access.scope_kind, grant_access.item);
  PERFORM check_granter(actor, giving.uid, grant_access.role, grant_access.reach, period);
  IF grant_access.group_id IS NOT NULL THEN
    PERFORM check_item(giving.uid, 'group', grant_access.group_id);
  ELSIF (lock_account(grant_access.account)).status <> 'active' THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  IF find_level(giving.uid, grant_access.role) = 'admin' THEN
    -- Nobody joins the group meanwhile: that locks the same row.
    PERFORM FROM organization o WHERE o.uid = giving.uid FOR NO KEY UPDATE;
    PERFORM check_admin_holder(h.account, giving.uid)
       FROM (SELECT grant_access.account WHERE grant_access.account IS NOT NULL
             UNION ALL SELECT m.account FROM group_member m
                        WHERE m.organization = giving.uid AND m.group_id = grant_access.group_id) h (account);
  END IF;
  INSERT INTO access_grant (root, organization, okey, principal_kind, account, group_id, scope_kind, item, role, reach, origin,
                            period)
  VALUES (giving.root, giving.uid, giving.okey, CASE WHEN grant_access.account IS NULL THEN 'group' ELSE 'account' END,
          grant_access.account, grant_access.group_id, grant_access.scope_kind, grant_access.item, grant_access.role,
          grant_access.reach, 'granted', period)
  ON CONFLICT DO NOTHING RETURNING id INTO made;
  IF made IS NULL THEN
    PERFORM fail('already_exists', 'there is such a grant in that period already');
  END IF;
  PERFORM log_event('grant', actor, giving.uid, grant_access.account, reason,
                    jsonb_build_object('grant', made, 'group', grant_access.group_id, 'scope', grant_access.scope_kind,
                                       'item', grant_access.item, 'role', grant_access.role, 'reach', grant_access.reach));
  RETURN made;
END
$$;

CREATE FUNCTION revoke_access(grant_id uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  why text := clean_text(revoke_access.reason, 'the reason', 1000);
  held access_grant;
  holders uuid[];
  administered text[];
BEGIN
  SELECT g.* INTO held FROM access_grant g WHERE g.id = revoke_access.grant_id;
  -- An organization that is not theirs: as if there were no such grant.
  IF held.id IS NULL OR NOT EXISTS (SELECT FROM find_admin_grants(actor, held.organization)) THEN
    PERFORM fail('not_found', 'no such grant');
  END IF;
  PERFORM require_admin(actor, held.organization);
  PERFORM check_granter(actor, held.organization, held.role, held.reach, tstzrange(NULL, now()));
  IF held.origin = 'declared' THEN
    PERFORM fail('declared_in_files', 'the portfolio''s files declare this grant: change them');
  END IF;
  holders := ARRAY(SELECT m.account FROM group_member m WHERE m.organization = held.organization AND m.group_id = held.group_id)
             || held.account;
  administered := lock_administered(holders);
  DELETE FROM access_grant g WHERE g.id = held.id;
  PERFORM guard_admins(actor, administered, held.organization);
  PERFORM log_event('revoke', actor, held.organization, held.account, why,
                    jsonb_build_object('grant', held.id, 'group', held.group_id, 'scope', held.scope_kind, 'item', held.item,
                                       'role', held.role));
END
$$;

-- The grants of an organization, for its admins.
CREATE FUNCTION list_grants(organization text)
RETURNS TABLE (grant_id uuid, account uuid, email text, group_id text, scope_kind text, item text, role text, reach text,
               origin text, valid_from timestamptz, valid_until timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  managed organization := require_admin(require_acting(), list_grants.organization);
BEGIN
  RETURN QUERY
    SELECT g.id, g.account, a.email, g.group_id, g.scope_kind, g.item, g.role, g.reach, g.origin, lower(g.period), upper(g.period)
      FROM access_grant g LEFT JOIN account a ON a.id = g.account
     WHERE g.root = managed.root AND g.organization = managed.uid ORDER BY a.email_norm, g.group_id, g.scope_kind, g.item, g.role;
END
$$;
