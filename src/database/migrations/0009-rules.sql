-- What several calls ask: whether an account may hold an admin role (B5, C2), whether a granter has what is granted (A6), and
-- whether an organization would lose its last admin (A6).

CREATE FUNCTION find_level(organization text, role text) RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT r.level FROM polity.known_role r WHERE r.organization = find_level.organization AND r.id = find_level.role;
END;

CREATE FUNCTION has_domains(organization text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM polity.organization_domain d WHERE d.organization = has_domains.organization);

CREATE FUNCTION matches(account uuid, organization text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM polity.account a, polity.find_matches(a.email_domain) m
                WHERE a.id = matches.account AND a.verified AND m.organization = matches.organization);

CREATE FUNCTION is_member(account uuid, organization text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM polity.membership m WHERE m.account = is_member.account AND m.organization = is_member.organization);

-- B5, C2: with domains, or with `admins: members`, only members hold admin roles.
CREATE FUNCTION check_admin_holder(account uuid, organization text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF NOT is_member(account, organization)
     AND (has_domains(organization)
          OR EXISTS (SELECT FROM organization o WHERE o.uid = check_admin_holder.organization AND o.admins = 'members')) THEN
    PERFORM fail('not_a_member', 'only members of the organization can hold an admin role in it');
  END IF;
END
$$;

CREATE FUNCTION group_gives_admin(organization text, group_id text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM polity.access_grant g
                WHERE g.organization = group_gives_admin.organization AND g.group_id = group_gives_admin.group_id
                  AND polity.find_level(g.organization, g.role) = 'admin');

-- A6: the role's level and permissions, the reach and the end must all lie within one grant of the actor's.
CREATE FUNCTION check_granter(actor uuid, organization text, role text, reach text, period tstzrange) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  wanted known_role;
BEGIN
  SELECT r.* INTO wanted FROM known_role r
   WHERE r.organization = check_granter.organization AND r.id = check_granter.role;
  IF wanted.id IS NULL THEN
    PERFORM fail('not_found', 'the organization knows no such role');
  ELSIF wanted.level = 'super-admin' THEN
    PERFORM fail('more_than_held', 'super-admins are declared in the portfolio''s files only');
  ELSIF NOT EXISTS (
    SELECT FROM find_admin_grants(check_granter.actor, check_granter.organization) g
     WHERE level_rank(g.level) >= level_rank(wanted.level)
       AND NOT EXISTS (SELECT FROM unnest(wanted.permissions) p WHERE NOT allows(g.permissions, p))
       AND (check_granter.reach = 'own' OR g.reach = 'subtree' OR g.scope_kind = 'portfolio')
       AND (upper_inf(g.period) OR upper(check_granter.period) <= upper(g.period))) THEN
    PERFORM fail('more_than_held', 'this is more than you hold: level, permissions, reach and end must lie within a grant of yours');
  END IF;
END
$$;

-- Projects, workspaces and groups by their id within the organization.
CREATE FUNCTION check_item(organization text, scope_kind text, item text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF scope_kind = 'organization' AND item IS NULL
     OR scope_kind = 'project' AND EXISTS (SELECT FROM project p WHERE p.organization = check_item.organization AND p.id = item)
     OR scope_kind = 'workspace' AND EXISTS (SELECT FROM workspace w WHERE w.organization = check_item.organization AND w.id = item)
     OR scope_kind = 'group' AND EXISTS (SELECT FROM "group" g WHERE g.organization = check_item.organization AND g.id = item) THEN
    RETURN;
  END IF;
  PERFORM fail('not_found', 'the organization has no such project, workspace or group');
END
$$;

CREATE FUNCTION make_period(valid_from timestamptz, valid_until timestamptz) RETURNS tstzrange
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF valid_until <= valid_from OR valid_until <= now() THEN
    PERFORM fail('period_invalid', 'the period ends before it begins, or is over');
  END IF;
  RETURN tstzrange(valid_from, valid_until);
END
$$;

-- Locks the account; null ids and unknown ones look the same.
CREATE FUNCTION lock_account(account uuid) RETURNS account
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  locked account;
BEGIN
  SELECT a.* INTO locked FROM account a WHERE a.id = lock_account.account FOR NO KEY UPDATE;
  IF locked.id IS NULL THEN
    PERFORM fail('not_found', 'no such account');
  END IF;
  RETURN locked;
END
$$;

-- What an account administers itself, super-admins' reach left out. Locks those organizations: of two admins who remove each
-- other at once, the second sees what the first did.
CREATE FUNCTION lock_administered(accounts uuid[]) RETURNS text[]
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  uids text[];
BEGIN
  PERFORM FROM organization o
    WHERE o.uid IN (SELECT e.organization FROM effective_access e
                     WHERE e.account = ANY (accounts) AND e.scope_kind = 'organization' AND e.level = 'admin')
    ORDER BY o.uid FOR NO KEY UPDATE;
  SELECT coalesce(array_agg(DISTINCT e.organization ORDER BY e.organization), '{}') INTO uids FROM effective_access e
   WHERE e.account = ANY (accounts) AND e.scope_kind = 'organization' AND e.level = 'admin'
     AND allows(e.permissions, 'members:manage');
  RETURN uids;
END
$$;

-- After the loss: the organization itself may not be left without an admin; of others it is noted.
CREATE FUNCTION guard_admins(actor uuid, administered text[], guarded text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  uid text;
BEGIN
  FOREACH uid IN ARRAY administered LOOP
    CONTINUE WHEN has_admin(uid);
    IF uid = guarded THEN
      PERFORM fail('last_admin', 'the organization would have no admin left');
    END IF;
    PERFORM log_event('without-admin', actor, uid, NULL, NULL, '{}');
  END LOOP;
END
$$;

-- B5: who stops being a member, or is deactivated, loses the admin grants in that organization, direct and by group.
CREATE FUNCTION drop_admin(account uuid, organization text) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
  DELETE FROM polity.access_grant g
   WHERE g.account = drop_admin.account AND g.organization = drop_admin.organization
     AND polity.find_level(g.organization, g.role) = 'admin';
  DELETE FROM polity.group_member m
   WHERE m.account = drop_admin.account AND m.organization = drop_admin.organization
     AND polity.group_gives_admin(m.organization, m.group_id);
END;

-- B4, B9: joining a workspace or group makes a member of who matches and is a member nowhere.
CREATE FUNCTION claim_by_joining(account uuid, organization organization, origin text) RETURNS boolean
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN organization.mode = 'invitation' AND matches(account, organization.uid)
     AND claim(account, organization.uid, origin);
END
$$;

CREATE FUNCTION join_group(account uuid, organization organization, group_id text, origin text) RETURNS boolean
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  became_member boolean := claim_by_joining(account, organization, CASE origin WHEN 'granted' THEN 'promoted' ELSE origin END);
BEGIN
  IF group_gives_admin(organization.uid, group_id) THEN
    PERFORM check_admin_holder(account, organization.uid);
  END IF;
  INSERT INTO group_member AS m (root, organization, okey, group_id, account, origins)
  VALUES (organization.root, organization.uid, organization.okey, join_group.group_id, join_group.account, ARRAY[origin])
  ON CONFLICT (root, organization, group_id, account) DO UPDATE
    SET origins = ARRAY(SELECT DISTINCT o FROM unnest(m.origins || excluded.origins) o ORDER BY o);
  RETURN became_member;
END
$$;
