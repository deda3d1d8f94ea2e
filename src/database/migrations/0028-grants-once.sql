-- A grant stands once, which a plain index over its columns tells: an exclusion constraint over all grants was most of the cost of
-- making one, of a load, and of moving a subtree, where each moved grant goes into every index anew.
--
-- Periods of one grant do not overlap where both have a bound; these few rows keep an exclusion constraint. That a grant with a
-- bound is not made beside one without is looked up by the functions that make grants, which hold the lock of the account or
-- group meanwhile, and by `polity check` in the files: the origins are others, so that the two cannot meet.
ALTER TABLE access_grant
  DROP CONSTRAINT access_grant_once,
  DROP COLUMN principal_id,
  DROP COLUMN scope_id;

-- Its first column serves the lists of one organization, too.
DROP INDEX access_grant_organization_idx;
ALTER TABLE access_grant
  ADD CONSTRAINT access_grant_once UNIQUE NULLS NOT DISTINCT (organization, account, group_id, scope_kind, item, role, origin, period),
  ADD CONSTRAINT access_grant_apart EXCLUDE USING gist (
    (coalesce(organization, '')) WITH =, (coalesce(account::text, group_id)) WITH =, scope_kind WITH =, (coalesce(item, '')) WITH =,
    role WITH =, origin WITH =, period WITH &&) WHERE (period <> '(,)');

-- Makes a grant, unless one like it has some of that period already: then there is no id. The caller holds the lock of the account.
CREATE FUNCTION make_grant(giving organization, account uuid, group_id text, scope_kind text, item text, role text, reach text,
                           origin text, period tstzrange) RETURNS uuid
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  made uuid;
BEGIN
  IF make_grant.account IS NULL THEN
    PERFORM FROM "group" g
      WHERE g.root = giving.root AND g.organization = giving.uid AND g.id = make_grant.group_id FOR NO KEY UPDATE;
  END IF;
  INSERT INTO access_grant (root, organization, okey, principal_kind, account, group_id, scope_kind, item, role, reach, origin, period)
  SELECT giving.root, giving.uid, giving.okey, CASE WHEN make_grant.account IS NULL THEN 'group' ELSE 'account' END,
         make_grant.account, make_grant.group_id, make_grant.scope_kind, make_grant.item, make_grant.role, make_grant.reach,
         make_grant.origin, make_grant.period
   WHERE NOT EXISTS (SELECT FROM access_grant g
                      WHERE g.account = make_grant.account AND g.organization = giving.uid AND g.scope_kind = make_grant.scope_kind
                        AND g.item IS NOT DISTINCT FROM make_grant.item AND g.role = make_grant.role
                        AND g.origin = make_grant.origin AND g.period && make_grant.period)
     AND NOT EXISTS (SELECT FROM access_grant g
                      WHERE make_grant.account IS NULL AND g.organization = giving.uid AND g.account IS NULL
                        AND g.group_id = make_grant.group_id AND g.scope_kind = make_grant.scope_kind
                        AND g.item IS NOT DISTINCT FROM make_grant.item AND g.role = make_grant.role
                        AND g.origin = make_grant.origin AND g.period && make_grant.period)
  RETURNING id INTO made;
  RETURN made;
END
$$;

-- As in 0013, by `make_grant`.
CREATE OR REPLACE FUNCTION grant_access(organization text, role text, account uuid DEFAULT NULL, group_id text DEFAULT NULL,
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
  made := make_grant(giving, grant_access.account, grant_access.group_id, grant_access.scope_kind, grant_access.item,
                     grant_access.role, grant_access.reach, 'granted', period);
  IF made IS NULL THEN
    PERFORM fail('already_exists', 'there is such a grant in that period already');
  END IF;
  PERFORM log_event('grant', actor, giving.uid, grant_access.account, reason,
                    jsonb_build_object('grant', made, 'group', grant_access.group_id, 'scope', grant_access.scope_kind,
                                       'item', grant_access.item, 'role', grant_access.role, 'reach', grant_access.reach));
  RETURN made;
END
$$;
