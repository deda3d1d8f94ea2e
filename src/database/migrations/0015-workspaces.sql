-- Workspaces that people make at run time (B7, B8). One that belongs to an organization is opened by grants; one that belongs
-- to none has its people here. Owners are remembered in both.

CREATE TABLE workspace_person (
  workspace uuid NOT NULL REFERENCES workspace (key) ON DELETE CASCADE,
  account   uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  owner     boolean NOT NULL,
  PRIMARY KEY (workspace, account)
);
CREATE INDEX workspace_person_account_idx ON workspace_person (account);

-- Nobody could ever come to it again.
CREATE FUNCTION forget_abandoned_workspace() RETURNS trigger
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  DELETE FROM workspace w WHERE w.key = OLD.workspace AND w.organization IS NULL
     AND NOT EXISTS (SELECT FROM workspace_person p WHERE p.workspace = w.key);
  RETURN NULL;
END
$$;
CREATE TRIGGER workspace_person_last AFTER DELETE ON workspace_person
  FOR EACH ROW EXECUTE FUNCTION forget_abandoned_workspace();

CREATE FUNCTION clean_id(id text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF id IS NULL OR id !~ '^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$' THEN
    PERFORM fail('text_invalid', 'an id is 1 to 63 lower-case letters, digits, hyphens and underscores');
  END IF;
  RETURN id;
END
$$;

-- What a workspace is open with, once it belongs to an organization.
CREATE FUNCTION open_workspace(account uuid, organization organization, id text, origin text) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
  VALUES ((organization).root, (organization).uid, (organization).okey, 'account', account, 'workspace', id, 'contributor', 'own',
          origin)
  ON CONFLICT DO NOTHING;
END;

-- B8: of a member it belongs to the member's organization from the start.
CREATE FUNCTION create_workspace(id text, name text, OUT workspace uuid, OUT organization text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  wanted text := clean_id(create_workspace.id);
  label text := clean_text(create_workspace.name, 'the name', 200);
  owning organization;
BEGIN
  PERFORM lock_account(actor);
  SELECT o.* INTO owning FROM membership m JOIN organization o ON o.root = m.root AND o.uid = m.organization
   WHERE m.account = actor AND o.status = 'active';
  INSERT INTO workspace (root, organization, okey, id, name, origins)
  VALUES (owning.root, owning.uid, owning.okey, wanted, label, '{granted}')
  ON CONFLICT (root, organization, id) DO NOTHING RETURNING key INTO workspace;
  IF workspace IS NULL THEN
    PERFORM fail('already_exists', 'your organization has a workspace with this id already');
  END IF;
  INSERT INTO workspace_person (workspace, account, owner) VALUES (create_workspace.workspace, actor, true);
  IF owning.uid IS NOT NULL THEN
    PERFORM open_workspace(actor, owning, wanted, 'granted');
  END IF;
  organization := owning.uid;
  PERFORM log_event('create-workspace', actor, owning.uid, actor, NULL, jsonb_build_object('workspace', workspace, 'id', wanted));
END
$$;

-- An owner lets others into a workspace outside all organizations. Those of an organization are opened by `grant_access`.
CREATE FUNCTION share_workspace(workspace uuid, account uuid, owner boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  shared workspace;
BEGIN
  PERFORM lock_account(share_workspace.account);
  shared := lock_own_workspace(actor, share_workspace.workspace);
  INSERT INTO workspace_person AS p (workspace, account, owner)
  VALUES (shared.key, share_workspace.account, coalesce(share_workspace.owner, false))
  ON CONFLICT (workspace, account) DO UPDATE SET owner = p.owner OR excluded.owner;
  PERFORM log_event('share-workspace', actor, NULL, share_workspace.account, NULL,
                    jsonb_build_object('workspace', shared.key, 'owner', share_workspace.owner));
END
$$;

CREATE FUNCTION lock_own_workspace(actor uuid, workspace uuid) RETURNS workspace
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  own workspace;
BEGIN
  SELECT w.* INTO own FROM workspace w WHERE w.key = lock_own_workspace.workspace FOR NO KEY UPDATE;
  IF own.key IS NULL OR NOT EXISTS (SELECT FROM workspace_person p
                                     WHERE p.workspace = own.key AND p.account = lock_own_workspace.actor AND p.owner) THEN
    PERFORM fail('not_found', 'no such workspace, or you do not own it');
  ELSIF own.organization IS NOT NULL THEN
    PERFORM fail('workspace_owned', 'the workspace belongs to an organization');
  END IF;
  RETURN own;
END
$$;

-- B7: workspaces of no organization, and the organizations that a member among their owners ties them to.
CREATE VIEW other_workspace WITH (security_invoker = true) AS
  SELECT DISTINCT m.organization, w.key AS workspace, w.id, w.name
    FROM workspace w
    JOIN workspace_person p ON p.workspace = w.key AND p.owner
    JOIN membership m ON m.account = p.account
   WHERE w.organization IS NULL;

CREATE FUNCTION list_other_workspaces(organization text) RETURNS TABLE (workspace uuid, id text, name text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  managed organization := require_admin(require_acting(), list_other_workspaces.organization);
BEGIN
  RETURN QUERY
    SELECT o.workspace, o.id, o.name, (SELECT count(*)::integer FROM workspace_person p WHERE p.workspace = o.workspace)
      FROM other_workspace o WHERE o.organization = managed.uid ORDER BY o.name, o.workspace;
END
$$;

-- B7: an admin of the organization, or a member of it who owns the workspace. Anything else looks like nothing.
CREATE FUNCTION find_upgrade(actor uuid, workspace uuid, organization text) RETURNS organization
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  target organization;
  wanted workspace;
BEGIN
  SELECT o.* INTO target FROM organization o WHERE o.uid = find_upgrade.organization AND o.status = 'active';
  SELECT w.* INTO wanted FROM workspace w WHERE w.key = find_upgrade.workspace;
  IF target.uid IS NULL
     OR NOT EXISTS (SELECT FROM find_admin_grants(find_upgrade.actor, target.uid))
        AND NOT (is_member(find_upgrade.actor, target.uid)
                 AND EXISTS (SELECT FROM workspace_person p
                              WHERE p.workspace = wanted.key AND p.account = find_upgrade.actor AND p.owner)) THEN
    PERFORM fail('not_allowed', 'no such organization, or you may not upgrade workspaces into it');
  ELSIF NOT EXISTS (SELECT FROM workspace_person p JOIN membership m ON m.account = p.account
                     WHERE p.workspace = wanted.key AND p.owner AND m.organization = target.uid) THEN
    PERFORM fail('not_found', 'no such workspace, or none of its owners is a member of the organization');
  ELSIF wanted.organization IS NOT NULL THEN
    PERFORM fail('workspace_owned', 'the workspace belongs to an organization already');
  END IF;
  RETURN target;
END
$$;

-- B7, B11: people of the workspace whom the organization does not pay for yet.
CREATE FUNCTION count_added_people(workspace uuid, organization text) RETURNS integer LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(DISTINCT coalesce('person:' || a.person, 'account:' || a.account))::integer
    FROM polity.workspace_person p JOIN polity.present_account a ON a.account = p.account
   WHERE p.workspace = count_added_people.workspace
     AND NOT EXISTS (SELECT FROM polity.billable_person b
                      WHERE b.organization = count_added_people.organization
                        AND b.person = coalesce('person:' || a.person, 'account:' || a.account));
END;

CREATE FUNCTION preview_upgrade(workspace uuid, organization text) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
BEGIN
  PERFORM find_upgrade(require_acting(), workspace, organization);
  RETURN count_added_people(workspace, organization);
END
$$;

-- People keep what they had, as contributors of the workspace. `notify` are the owners' e-mails, for the message to them.
CREATE FUNCTION upgrade_workspace(workspace uuid, organization text, reason text DEFAULT NULL,
                                  OUT added_people integer, OUT notify text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  target organization;
  taken workspace;
BEGIN
  SELECT w.* INTO taken FROM workspace w WHERE w.key = upgrade_workspace.workspace FOR NO KEY UPDATE;
  target := find_upgrade(actor, upgrade_workspace.workspace, upgrade_workspace.organization);
  IF EXISTS (SELECT FROM workspace w WHERE w.root = target.root AND w.organization = target.uid AND w.id = taken.id) THEN
    PERFORM fail('already_exists', 'the organization has a workspace with this id already');
  END IF;
  added_people := count_added_people(taken.key, target.uid);
  UPDATE workspace w SET root = target.root, organization = target.uid, okey = target.okey WHERE w.key = taken.key;
  PERFORM open_workspace(p.account, target, taken.id, 'granted') FROM workspace_person p WHERE p.workspace = taken.key;
  DELETE FROM workspace_person p WHERE p.workspace = taken.key AND NOT p.owner;
  notify := ARRAY(SELECT a.email FROM workspace_person p JOIN account a ON a.id = p.account
                   WHERE p.workspace = taken.key ORDER BY a.email_norm);
  PERFORM log_event('upgrade-workspace', actor, target.uid, NULL, reason,
                    jsonb_build_object('workspace', taken.key, 'addedPeople', added_people, 'notify', to_jsonb(notify)));
EXCEPTION WHEN unique_violation THEN
  PERFORM fail('already_exists', 'the organization has a workspace with this id already');
END
$$;

-- The workspaces that are open to the acting account.
CREATE FUNCTION list_workspaces() RETURNS TABLE (workspace uuid, organization text, id text, name text, is_owner boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := require_acting();
BEGIN
  RETURN QUERY
    SELECT w.key, w.organization, w.id, w.name, coalesce(p.owner, false)
      FROM workspace w LEFT JOIN workspace_person p ON p.workspace = w.key AND p.account = actor
     WHERE w.organization IS NULL AND p.account IS NOT NULL
        OR EXISTS (SELECT FROM current_grant c WHERE c.account = actor AND c.organization = w.organization
                      AND (c.scope_kind = 'workspace' AND c.item = w.id OR c.scope_kind = 'organization'))
     ORDER BY w.name, w.key;
END
$$;
