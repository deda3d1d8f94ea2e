-- What accounts may do now: grants in force, where they reach, and the path that gives each.

CREATE FUNCTION allows(permissions text[], wanted text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN EXISTS (SELECT FROM unnest(permissions) p
                WHERE split_part(p, ':', 1) IN ('*', split_part(wanted, ':', 1))
                  AND split_part(p, ':', 2) IN ('*', split_part(wanted, ':', 2)));

CREATE FUNCTION level_rank(level text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_position('{contributor,admin,super-admin}'::text[], level);

-- A role by its id: the organization's own, else the catalogue's.
CREATE VIEW known_role WITH (security_invoker = true) AS
  SELECT o.uid AS organization, r.id, r.level, r.permissions
    FROM organization o JOIN role r ON r.organization = o.uid
   UNION ALL
  SELECT o.uid, r.id, r.level, r.permissions
    FROM organization o JOIN role r ON r.organization = ''
   WHERE NOT EXISTS (SELECT FROM role own WHERE own.organization = o.uid AND own.id = r.id);

-- Grants in force (C8, C12, C13, C15, A13), one row per account that holds them. Two branches, so that a search by account
-- uses the indexes of both.
CREATE VIEW current_grant WITH (security_invoker = true) AS
  SELECT h.grant_id, h.account, h.group_id, h.root, h.organization, h.okey, h.scope_kind, h.item, h.role,
         coalesce(own.level, cat.level) AS level, coalesce(own.permissions, cat.permissions) AS permissions,
         h.reach, h.origin, h.period
    FROM (SELECT g.id AS grant_id, g.account, NULL::text AS group_id, g.root, g.organization, g.okey, g.scope_kind, g.item,
                 g.role, g.reach, g.origin, g.period
            FROM access_grant g WHERE g.account IS NOT NULL
           UNION ALL
          SELECT g.id, m.account, m.group_id, g.root, g.organization, g.okey, g.scope_kind, g.item, g.role, g.reach, g.origin,
                 g.period
            FROM group_member m JOIN access_grant g USING (root, organization, group_id)) h
    JOIN present_account p ON p.account = h.account
    LEFT JOIN organization o ON o.root = h.root AND o.uid = h.organization
    LEFT JOIN role own ON own.organization = h.organization AND own.id = h.role
    LEFT JOIN role cat ON cat.organization = '' AND cat.id = h.role
   WHERE h.period @> now()
     AND (h.organization IS NULL OR o.status = 'active' AND (o.mission_until IS NULL OR o.mission_until > now()));

-- A4: a grant acts in its own organization; `reach: subtree` also below, and so does consolidated reading, down to sealed
-- children, whose keys do not begin with their parent's. `path` says how an account came to it.
CREATE VIEW effective_access WITH (security_invoker = true) AS
  SELECT c.account, c.organization, c.scope_kind, c.item, c.role, c.level, c.permissions, c.grant_id,
         CASE WHEN c.group_id IS NULL THEN '{}'::text[] ELSE ARRAY['group ' || c.group_id] END AS path
    FROM current_grant c
   UNION ALL
  SELECT c.account, b.uid, 'organization', NULL, c.role, c.level, c.permissions, c.grant_id,
         CASE WHEN c.group_id IS NULL THEN '{}'::text[] ELSE ARRAY['group ' || c.group_id] END || ('subtree of ' || c.organization)
    FROM current_grant c
    JOIN organization b ON b.okey > c.okey AND b.okey < c.okey || 'g' AND b.status = 'active'
   WHERE c.scope_kind = 'organization' AND c.reach = 'subtree'
   UNION ALL
  SELECT c.account, b.uid, 'organization', NULL, 'reader', 'reader', '{consolidated:read}', c.grant_id,
         CASE WHEN c.group_id IS NULL THEN '{}'::text[] ELSE ARRAY['group ' || c.group_id] END
           || (c.role || ' of ' || c.organization)
    FROM current_grant c
    JOIN organization b ON b.okey > c.okey AND b.okey < c.okey || 'g' AND b.status = 'active'
   WHERE c.scope_kind = 'organization' AND allows(c.permissions, 'consolidated:read');

-- A6: grants that administer an organization: its own, or one above that reaches it; or a super-admin's.
CREATE FUNCTION find_admin_grants(account uuid, organization text) RETURNS SETOF current_grant
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.* FROM polity.current_grant c
    JOIN polity.organization o ON o.uid = find_admin_grants.organization
   WHERE c.account = find_admin_grants.account
     AND (c.scope_kind = 'portfolio' AND c.level = 'super-admin'
          OR c.scope_kind = 'organization' AND c.level = 'admin' AND polity.allows(c.permissions, 'members:manage')
             AND (c.organization = o.uid OR c.reach = 'subtree' AND starts_with(o.okey, c.okey)));
END;

-- A6: a super-admin does not count, a parent's admin with `reach: subtree` does; full rights are needed.
CREATE FUNCTION has_admin(organization text) RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT EXISTS (
    SELECT FROM polity.current_grant c JOIN polity.organization o ON o.uid = has_admin.organization
     WHERE c.okey = ANY (ARRAY(SELECT left(o.okey, n) FROM generate_series(6, length(o.okey), 6) n))
       AND c.scope_kind = 'organization' AND c.level = 'admin' AND polity.allows(c.permissions, 'members:manage')
       AND (c.organization = o.uid OR c.reach = 'subtree'));
END;

-- The organization, where the actor may administer it. What does not exist and what is not theirs look the same.
CREATE FUNCTION require_admin(actor uuid, organization text) RETURNS organization
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  found organization;
BEGIN
  SELECT o.* INTO found FROM polity.organization o
   WHERE o.uid = require_admin.organization AND o.status = 'active'
     AND EXISTS (SELECT FROM find_admin_grants(require_admin.actor, o.uid));
  IF found.uid IS NULL THEN
    PERFORM fail('not_allowed', 'no such organization, or you do not administer it');
  END IF;
  RETURN found;
END
$$;

CREATE FUNCTION is_super_admin(account uuid) RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM polity.current_grant c
                  WHERE c.account = is_super_admin.account AND c.scope_kind = 'portfolio' AND c.level = 'super-admin');
END;

-- A1: what is open to an account: where it is a member or holds something, and everything to super-admins.
CREATE VIEW open_organization WITH (security_invoker = true) AS
  SELECT e.account, e.organization FROM effective_access e WHERE e.organization IS NOT NULL
   UNION
  SELECT m.account, m.organization
    FROM membership m
    JOIN present_account p ON p.account = m.account
    JOIN organization o ON o.root = m.root AND o.uid = m.organization
   WHERE o.status = 'active'
   UNION
  SELECT c.account, o.uid
    FROM current_grant c JOIN organization o ON o.status = 'active'
   WHERE c.scope_kind = 'portfolio' AND c.level = 'super-admin';
