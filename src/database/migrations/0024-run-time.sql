-- Run time at full size (a million grants), and the notices that are sent by e-mail (B7).

-- C12. The CASE is for the planner: under row-level security it takes the bare operator to be true of one row in 200, plans loops
-- over accounts, and a bill of a million grants lasts minutes.
CREATE FUNCTION in_force(period tstzrange) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN period @> now() THEN true ELSE false END;

-- C8, C13: few have left, so that these are looked for, instead of everybody's record.
CREATE OR REPLACE VIEW present_account WITH (security_invoker = true) AS
  SELECT a.id AS account, a.email, a.email_norm, a.email_domain, a.verified, a.person
    FROM account a
   WHERE a.status = 'active' AND NOT EXISTS (SELECT FROM person p WHERE p.id = a.person AND p.left_at <= now());
CREATE INDEX person_left_idx ON person (left_at) WHERE left_at IS NOT NULL;

-- C8, C12, C13, C15, A13, as in 0007.
CREATE OR REPLACE VIEW current_grant WITH (security_invoker = true) AS
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
   WHERE in_force(h.period)
     AND (h.organization IS NULL OR o.status = 'active' AND (o.mission_until IS NULL OR o.mission_until > now()));

-- B11: grants that may put somebody on a bill.
CREATE VIEW billable_grant WITH (security_invoker = true) AS
  SELECT g.root, g.organization, g.account, g.group_id FROM access_grant g
   WHERE g.scope_kind IN ('project', 'workspace') AND in_force(g.period);

CREATE OR REPLACE VIEW billable_hold WITH (security_invoker = true) AS
  SELECT g.organization, g.account FROM billable_grant g WHERE g.account IS NOT NULL
   UNION ALL
  SELECT g.organization, m.account FROM billable_grant g JOIN group_member m USING (root, organization, group_id);

CREATE OR REPLACE VIEW billable_person WITH (security_invoker = true) AS
  SELECT DISTINCT h.organization, coalesce('person:' || p.person, 'account:' || p.account) AS person
    FROM billable_hold h
    JOIN payer o ON o.organization = h.organization
    JOIN present_account p ON p.account = h.account;

CREATE OR REPLACE VIEW billable_people WITH (security_invoker = true) AS
  SELECT h.organization,
         (count(DISTINCT p.person) + count(DISTINCT p.account) FILTER (WHERE p.person IS NULL))::integer AS people
    FROM billable_hold h
    JOIN payer o ON o.organization = h.organization
    JOIN present_account p ON p.account = h.account
   GROUP BY h.organization;

-- Organizations whose bill another organization pays: few.
CREATE VIEW sponsored WITH (security_invoker = true) AS
  SELECT o.uid AS organization, s.body ->> 'payer' AS payer
    FROM setting s JOIN organization o ON o.root = s.root AND o.uid = s.organization
   WHERE s.kind = 'billing' AND s.id = 'billing' AND s.body ->> 'payer' <> 'portfolio'
     AND o.status = 'active' AND (o.mission_until IS NULL OR o.mission_until > now());

-- Who is on whose bill. The portfolio pays for nearly all: for it accounts are made distinct before anything is joined, and only
-- organizations for which it does not pay are looked up.
CREATE VIEW billed_account WITH (security_invoker = true) AS
  SELECT 'portfolio' AS payer, p.account, p.person
    FROM (SELECT DISTINCT g.account FROM billable_grant g
           WHERE g.account IS NOT NULL
             AND g.organization NOT IN (SELECT o.uid FROM organization o LEFT JOIN payer y ON y.organization = o.uid
                                         WHERE y.payer IS DISTINCT FROM 'portfolio')) h
    JOIN present_account p ON p.account = h.account
   UNION ALL
  SELECT y.payer, p.account, p.person
    FROM sponsored y
    JOIN billable_grant g ON g.organization = y.organization
    JOIN present_account p ON p.account = g.account
   UNION ALL
  SELECT y.payer, p.account, p.person
    FROM billable_grant g
    JOIN group_member m USING (root, organization, group_id)
    JOIN payer y ON y.organization = g.organization
    JOIN present_account p ON p.account = m.account;

CREATE OR REPLACE VIEW invoice WITH (security_invoker = true) AS
  SELECT once.payer, count(*)::integer AS people
    FROM (SELECT DISTINCT b.payer, coalesce('person:' || b.person, 'account:' || b.account) COLLATE "C" AS person
            FROM billed_account b) once
   GROUP BY once.payer;

-- Messages to people, made in the transaction that they tell of, and sent by `polity notify` afterwards: at least once. A sender
-- that dies leaves its claim, which ends at `due_at`; the id makes the Message-ID, so that the second copy is known for one.
CREATE TABLE notice (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind         text NOT NULL CHECK (kind IN ('workspace-upgraded')),
  recipient    text NOT NULL,
  organization text NOT NULL,
  payload      jsonb NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  due_at       timestamptz NOT NULL DEFAULT now(),
  claimed_at   timestamptz,
  sent_at      timestamptz,
  -- How often the mail server refused it; connections that fail do not count.
  attempts     integer NOT NULL DEFAULT 0,
  gave_up      boolean NOT NULL DEFAULT false,
  last_error   text
);
CREATE INDEX notice_due_idx ON notice (due_at) WHERE sent_at IS NULL AND NOT gave_up;
SELECT secure_table('notice');

-- B7: the owners learn of it by e-mail, those who can be reached: of an address that is not verified nobody knows whose it is.
CREATE FUNCTION notify_owners(upgraded workspace, target organization, reason text) RETURNS text[]
LANGUAGE sql VOLATILE
BEGIN ATOMIC
  WITH written AS (
    INSERT INTO polity.notice (kind, recipient, organization, payload)
    SELECT 'workspace-upgraded', a.email, (target).uid,
           jsonb_build_object('workspace', (upgraded).name, 'organization', (target).name, 'reason', reason)
      FROM polity.workspace_person p JOIN polity.present_account a ON a.account = p.account AND a.verified
     WHERE p.workspace = (upgraded).key AND p.owner
    RETURNING recipient
  )
  SELECT coalesce(array_agg(w.recipient ORDER BY w.recipient), '{}') FROM written w;
END;

-- People keep what they had, as contributors of the workspace. `notify` are the e-mails that owners are told at.
CREATE OR REPLACE FUNCTION upgrade_workspace(workspace uuid, organization text, reason text DEFAULT NULL,
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
  notify := notify_owners(taken, target, upgrade_workspace.reason);
  PERFORM log_event('upgrade-workspace', actor, target.uid, NULL, reason,
                    jsonb_build_object('workspace', taken.key, 'addedPeople', added_people, 'notify', to_jsonb(notify)));
EXCEPTION WHEN unique_violation THEN
  PERFORM fail('already_exists', 'the organization has a workspace with this id already');
END
$$;

-- The whole bill sorts a million holds: in memory, and without compiling the query first.
ALTER FUNCTION list_bill(text) SET work_mem = '64MB';
ALTER FUNCTION list_bill(text) SET jit = off;

-- From what the account holds, not from all workspaces there are.
CREATE OR REPLACE FUNCTION list_workspaces()
RETURNS TABLE (workspace uuid, organization text, id text, name text, is_owner boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := require_acting();
BEGIN
  RETURN QUERY
    SELECT w.key, w.organization, w.id, w.name, coalesce(p.owner, false)
      FROM (SELECT w.key FROM workspace_person p JOIN workspace w ON w.key = p.workspace
             WHERE p.account = actor AND w.organization IS NULL
             UNION
            SELECT w.key FROM current_grant c
              JOIN workspace w ON w.root = c.root AND w.organization = c.organization
                              AND (c.scope_kind = 'organization' OR c.scope_kind = 'workspace' AND w.id = c.item)
             WHERE c.account = actor) found
      JOIN workspace w ON w.key = found.key
      LEFT JOIN workspace_person p ON p.workspace = w.key AND p.account = actor
     ORDER BY w.name, w.key;
END
$$;

-- A4: of a sealed child its ancestors see name, contact and bill, and nothing else. Only the children's people are counted.
CREATE OR REPLACE FUNCTION list_children(top text)
RETURNS TABLE (organization text, name text, isolation text, contact text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT o.uid, o.name, o.isolation, a.email,
           coalesce((SELECT b.people FROM billable_people b WHERE b.organization = o.uid), 0)
      FROM organization o
      LEFT JOIN account a ON a.id = o.contact
     WHERE o.root = base.root AND o.parent = base.uid AND o.status = 'active' ORDER BY o.name, o.uid;
END
$$;

DO $$
BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION polity.in_force(tstzrange) TO %I', polity.portfolio_role('planner'));
END
$$;
