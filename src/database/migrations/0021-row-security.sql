-- Row-level security on every table. What an account may read and write follows from who acts and which organization is selected
-- (A1): `write_acting` leaves it in settings of the transaction as ranges of path keys, so that a policy is an index range.
--
-- The application's login may name any account, so that a setting tells it nothing new; policies that trust settings are for
-- `<prefix>_app` alone. Nothing set means nothing seen: a comparison with '' or NULL gives no row.

-- `owner`, `planner` or `app` with the portfolio's prefix, which is that of the schema's owner.
CREATE FUNCTION portfolio_role(kind text) RETURNS name LANGUAGE sql STABLE
RETURN (SELECT left(pg_get_userbyid(n.nspowner), -length('owner')) || kind FROM pg_namespace n WHERE n.nspname = 'polity');

-- For every table of the schema, also of later migrations: forced, open to the owner (for functions that run with its rights)
-- and, unless it holds secrets, to the planner's eyes.
CREATE FUNCTION secure_table(secured regclass, planned boolean DEFAULT true) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', secured);
  EXECUTE format('CREATE POLICY owner_all ON %s TO %I USING (true) WITH CHECK (true)', secured, portfolio_role('owner'));
  IF planned THEN
    EXECUTE format('CREATE POLICY planner_read ON %s FOR SELECT TO %I USING (true)', secured, portfolio_role('planner'));
  END IF;
END
$$;

SELECT secure_table(c.oid, c.relname <> ALL ('{domain_secret,signing_key}'))
  FROM pg_class c WHERE c.relnamespace = 'polity'::regnamespace AND c.relkind = 'r';

-- The key that tables outside this schema refer to, so that no row can carry an organization of its own and another's key.
ALTER TABLE organization ADD CONSTRAINT organization_key_key UNIQUE (uid, okey);
CREATE INDEX organization_contact_idx ON organization (contact);
-- A list of one organization's rows is one index range, whatever the policy adds; `root` adds nothing to a uid.
DROP INDEX membership_organization_idx, access_grant_organization_idx;
CREATE INDEX membership_organization_idx ON membership (organization, okey);
CREATE INDEX access_grant_organization_idx ON access_grant (organization, okey);
CREATE INDEX group_member_okey_idx ON group_member (okey);
CREATE INDEX setting_okey_idx ON setting (okey);

-- A1, A3, A4, A6: what an account sees of an organization, and what it may write. Ranges are of path keys, [low, high); those
-- of sealed children are elsewhere. Empty where there is nothing; all of it to a super-admin who selects nothing.
CREATE FUNCTION find_scope(account uuid, organization text,
                           OUT is_open boolean, OUT low text, OUT high text, OUT write_low text, OUT write_high text,
                           OUT projects text[], OUT write_projects text[], OUT workspaces text[])
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  top organization;
  is_super boolean;
  administers boolean;
  reaches boolean;
  consolidates boolean;
BEGIN
  is_open := false;
  low := ''; high := ''; write_low := ''; write_high := '';
  projects := '{}'; write_projects := '{}'; workspaces := '{}';
  IF find_scope.organization IS NULL THEN
    -- Nearly nobody has a grant of the portfolio's, which an index of its own tells.
    IF EXISTS (SELECT FROM access_grant g WHERE g.account = find_scope.account AND g.organization IS NULL) THEN
      IF EXISTS (SELECT FROM current_grant c WHERE c.account = find_scope.account AND c.scope_kind = 'portfolio'
                    AND c.level = 'super-admin') THEN
        low := '0'; high := 'g'; write_low := '0'; write_high := 'g';
      END IF;
    END IF;
    RETURN;
  END IF;
  SELECT o.* INTO top FROM organization o WHERE o.uid = find_scope.organization AND o.status = 'active';
  IF top.uid IS NULL THEN
    RETURN;
  END IF;
  SELECT coalesce(bool_or(h.here OR h.admin OR h.consolidated OR h.super OR h.above AND h.reach = 'subtree'), false),
         bool_or(h.super), bool_or(h.admin), bool_or(h.admin AND h.reach = 'subtree'), bool_or(h.consolidated),
         coalesce(array_agg(DISTINCT h.item) FILTER (WHERE h.here AND h.scope_kind = 'project'), '{}'),
         coalesce(array_agg(DISTINCT h.item) FILTER (WHERE h.here AND h.scope_kind = 'project'
                                                       AND allows(h.permissions, 'content:write')), '{}'),
         coalesce(array_agg(DISTINCT h.item) FILTER (WHERE h.here AND h.scope_kind = 'workspace'), '{}')
    INTO is_open, is_super, administers, reaches, consolidates, projects, write_projects, workspaces
    FROM (SELECT c.scope_kind, c.item, c.permissions, c.reach,
                 c.scope_kind = 'portfolio' AND c.level = 'super-admin' AS super,
                 c.organization = top.uid AS here,
                 c.scope_kind = 'organization' AND starts_with(top.okey, c.okey) AS above,
                 c.scope_kind = 'organization' AND c.level = 'admin' AND allows(c.permissions, 'members:manage')
                   AND (c.organization = top.uid OR c.reach = 'subtree' AND starts_with(top.okey, c.okey)) AS admin,
                 c.scope_kind = 'organization' AND starts_with(top.okey, c.okey)
                   AND allows(c.permissions, 'consolidated:read') AS consolidated
            FROM current_grant c WHERE c.account = find_scope.account) h;
  is_open := is_open OR EXISTS (SELECT FROM membership m JOIN present_account p ON p.account = m.account
                                 WHERE m.account = find_scope.account AND m.organization = top.uid);
  IF is_super OR reaches OR consolidates THEN
    low := top.okey; high := top.okey || 'g';
  ELSIF administers THEN
    low := top.okey; high := top.okey || '!';
  END IF;
  IF is_super OR reaches THEN
    write_low := top.okey; write_high := top.okey || 'g';
  ELSIF administers THEN
    write_low := top.okey; write_high := top.okey || '!';
  END IF;
END
$$;

-- A1: names the account and what it selects. What is not open to it is not selected.
DROP FUNCTION write_acting(uuid, uuid, text);
CREATE FUNCTION write_acting(account uuid, session uuid, organization text) RETURNS text
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  selected text := organization;
  scope record := find_scope(account, organization);
BEGIN
  IF selected IS NOT NULL AND NOT scope.is_open THEN
    selected := NULL;
    scope := find_scope(account, NULL);
  END IF;
  PERFORM set_config('polity.acting',
                     concat_ws('|', account, coalesce(session::text, ''), coalesce(selected, ''),
                               sign_acting(account::text, coalesce(session::text, ''), coalesce(selected, ''))), true),
          set_config('polity.account', account::text, true),
          set_config('polity.organization', coalesce(selected, ''), true),
          set_config('polity.low', scope.low, true),
          set_config('polity.high', scope.high, true),
          set_config('polity.write_low', scope.write_low, true),
          set_config('polity.write_high', scope.write_high, true),
          set_config('polity.projects', scope.projects::text, true),
          set_config('polity.write_projects', scope.write_projects::text, true),
          set_config('polity.workspaces', scope.workspaces::text, true);
  RETURN selected;
END
$$;

-- The mark of a transaction that no statement which reads or writes can take back, as it could empty a setting: a cursor of that
-- name. It was an advisory lock (0006), which every login of the server sees and could hold, and for which
-- all locks of the server were listed.
CREATE OR REPLACE FUNCTION name_acting(account uuid, session uuid, organization text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  mark refcursor := 'polity ' || account;
  marks text[];
  is_present boolean;
BEGIN
  SELECT ARRAY(SELECT c.name FROM pg_cursors c WHERE starts_with(c.name, 'polity ')),
         EXISTS (SELECT FROM present_account p WHERE p.account = name_acting.account)
    INTO marks, is_present;
  IF marks <> '{}' AND marks <> ARRAY[mark::text] THEN
    PERFORM fail('already_acting', 'another account is named in this transaction already');
  ELSIF NOT is_present THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  IF marks = '{}' THEN
    OPEN mark FOR SELECT WHERE false;
  END IF;
  PERFORM write_acting(account, session, organization);
END
$$;

-- For a transaction: an account that the application has authenticated, in one organization. Logs nothing: it changes nothing.
CREATE FUNCTION act_in(account uuid, organization text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
BEGIN
  PERFORM name_acting(account, NULL, organization);
  IF (read_acting()).organization IS DISTINCT FROM act_in.organization THEN
    PERFORM fail('not_allowed', 'no such organization, or it is not open to you');
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION act_by_session(token text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
DECLARE
  found session;
BEGIN
  SELECT s.* INTO found FROM session s WHERE s.token_hash = hash_token(token);
  IF found.id IS NULL THEN
    PERFORM fail('token_invalid', 'no such session');
  ELSIF found.ended_at IS NOT NULL OR found.expires_at <= now() THEN
    PERFORM fail('token_expired', 'the session has ended');
  END IF;
  -- A selection holds as long as the organization is open to the account.
  PERFORM name_acting(found.account, found.id, found.organization);
  RETURN found.account;
END
$$;

CREATE OR REPLACE FUNCTION select_organization(organization text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  at_session uuid := (read_acting()).session;
BEGIN
  IF write_acting(actor, at_session, select_organization.organization) IS NULL THEN
    PERFORM fail('not_allowed', 'no such organization, or it is not open to you');
  END IF;
  UPDATE session s SET organization = select_organization.organization WHERE s.id = at_session;
  PERFORM log_event('select-organization', actor, select_organization.organization, actor, NULL, '{}');
END
$$;

-- A2: whoever is not in the group, and who does not exist, look the same. Otherwise as in 0011.
CREATE OR REPLACE FUNCTION remove_from_group(organization text, group_id text, account uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, remove_from_group.organization);
  why text := clean_text(remove_from_group.reason, 'the reason', 1000);
  administered text[];
  removed group_member;
BEGIN
  PERFORM FROM account a WHERE a.id = remove_from_group.account FOR NO KEY UPDATE;
  PERFORM check_group_granter(actor, managed.uid, remove_from_group.group_id);
  administered := lock_administered(ARRAY[remove_from_group.account]);
  DELETE FROM group_member m
   WHERE m.organization = managed.uid AND m.group_id = remove_from_group.group_id AND m.account = remove_from_group.account
  RETURNING m.* INTO removed;
  IF removed.account IS NULL THEN
    PERFORM fail('not_found', 'the account is not in this group');
  ELSIF 'declared' = ANY (removed.origins) THEN
    PERFORM fail('declared_in_files', 'the portfolio''s files put the account into this group: change them');
  END IF;
  PERFORM guard_admins(actor, administered, managed.uid);
  PERFORM log_event('remove-from-group', actor, managed.uid, remove_from_group.account, why,
                    jsonb_build_object('group', remove_from_group.group_id));
END
$$;

-- A2: that an address is taken is told to nobody who could not have it. Otherwise as in 0008.
CREATE OR REPLACE FUNCTION check_email_change(account uuid, email_norm text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF EXISTS (SELECT FROM account a WHERE a.id = check_email_change.account AND 'declared' = ANY (a.origins)) THEN
    PERFORM fail('declared_in_files', 'this e-mail is declared in the portfolio''s files: change it there');
  END IF;
  IF EXISTS (SELECT FROM membership m
              WHERE m.account = check_email_change.account
                AND EXISTS (SELECT FROM organization_domain d WHERE d.root = m.root AND d.organization = m.organization)
                AND NOT EXISTS (SELECT FROM find_matches(split_part(check_email_change.email_norm, '@', -1)) f
                                 WHERE f.organization = m.organization)) THEN
    PERFORM fail('email_off_domain', 'the e-mail of a member must match the domains of its organization');
  END IF;
  IF EXISTS (SELECT FROM account a WHERE a.email_norm = check_email_change.email_norm AND a.id <> check_email_change.account) THEN
    PERFORM fail('email_taken', 'an account with this e-mail exists already');
  END IF;
END
$$;

-- What the application reads of the tables (A1 to A4). Settings stand in sub-selects: they are read once for each query.
DO $$
DECLARE
  app constant name := polity.portfolio_role('app');
  in_range constant text := $q$(okey >= (SELECT current_setting('polity.low', true))
                             AND okey < (SELECT current_setting('polity.high', true)))$q$;
  own constant text := $q$(account = (SELECT nullif(current_setting('polity.account', true), '')::uuid)
                        AND organization = (SELECT current_setting('polity.organization', true)))$q$;
  granted constant text := $q$(organization = (SELECT current_setting('polity.organization', true))
                            AND id = ANY ((SELECT nullif(current_setting('polity.%s', true), '')::text[])::text[]))$q$;
  policy record;
BEGIN
  FOR policy IN SELECT * FROM (VALUES
    ('organization', in_range || $q$ OR uid = (SELECT current_setting('polity.organization', true))$q$),
    ('organization_domain', in_range),
    ('setting', in_range),
    ('"group"', in_range),
    ('project', in_range || ' OR ' || format(granted, 'projects')),
    ('workspace', in_range || ' OR ' || format(granted, 'workspaces')),
    ('membership', in_range || ' OR ' || own),
    ('group_member', in_range || ' OR ' || own),
    -- A super-admin who selects nothing sees the grants of the portfolio too.
    ('access_grant', in_range || ' OR ' || own || $q$ OR (organization IS NULL AND account IS NOT NULL
                                                       AND (SELECT current_setting('polity.low', true) = '0'))$q$),
    ('workspace_person', $q$account = (SELECT nullif(current_setting('polity.account', true), '')::uuid)
        OR EXISTS (SELECT FROM polity.workspace w WHERE w.key = workspace_person.workspace AND w.okey >= (SELECT current_setting('polity.low', true))
                                                    AND w.okey < (SELECT current_setting('polity.high', true)))$q$),
    ('role', $q$(organization = '' AND (SELECT current_setting('polity.account', true) <> ''))
        OR EXISTS (SELECT FROM polity.organization o WHERE o.uid = role.organization)$q$),
    ('account', $q$id = (SELECT nullif(current_setting('polity.account', true), '')::uuid)
        OR EXISTS (SELECT FROM polity.membership m WHERE m.account = account.id)
        OR EXISTS (SELECT FROM polity.access_grant g WHERE g.account = account.id)
        OR EXISTS (SELECT FROM polity.group_member g WHERE g.account = account.id)
        OR EXISTS (SELECT FROM polity.organization o WHERE o.contact = account.id)$q$),
    ('person', 'EXISTS (SELECT FROM polity.account a WHERE a.person = person.id)'),
    -- One's own addresses; of others those of accounts in sight, because the rest may belong to sealed organizations.
    ('person_email', $q$EXISTS (SELECT FROM polity.account a
         WHERE a.person = person_email.person
           AND (a.email_norm = person_email.email_norm
                OR a.id = (SELECT nullif(current_setting('polity.account', true), '')::uuid)))$q$)
  ) p (secured, condition) LOOP
    EXECUTE format('CREATE POLICY app_read ON polity.%s FOR SELECT TO %I USING (%s)', policy.secured, app, policy.condition);
  END LOOP;
END
$$;

-- Nobody may call anything unless told so; the planner calls what its queries and the views need, which changes nothing.
DO $$
BEGIN
  EXECUTE 'ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC';
  EXECUTE 'ALTER DEFAULT PRIVILEGES REVOKE ALL ON TYPES FROM PUBLIC';
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA polity FROM PUBLIC;
  EXECUTE (SELECT string_agg(format('GRANT EXECUTE ON FUNCTION %s TO %I', p.oid::regprocedure, polity.portfolio_role('planner')), '; ')
             FROM pg_proc p
            WHERE p.pronamespace = 'polity'::regnamespace AND NOT p.prosecdef AND p.provolatile <> 'v');
END
$$;
