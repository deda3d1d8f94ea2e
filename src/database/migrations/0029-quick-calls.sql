-- What every call begins with, and what an acceptance does, at less cost; what they promise is as before. A function of its own
-- costs a transaction as much as a short query: what is called for every acceptance stands in few statements.

-- Its state changes once; no index says it, and there is room for the changed row beside the first.
DROP INDEX invitation_pending_idx;
CREATE INDEX invitation_email_idx ON invitation (email_norm);
ALTER TABLE invitation SET (fillfactor = 80);

CREATE OR REPLACE FUNCTION sign_acting(account text, session text, organization text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN (SELECT encode(sha256(convert_to(concat_ws('|', account, session, organization, pg_backend_pid(), extract(epoch FROM now())),
                                          'UTF8') || k.key), 'hex')
            FROM signing_key k);
END
$$;

-- A1: as in 0021.
CREATE OR REPLACE FUNCTION write_acting(account uuid, session uuid, organization text) RETURNS text
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  selected text := organization;
  scope record;
BEGIN
  IF selected IS NOT NULL THEN
    scope := find_scope(account, selected);
    IF NOT scope.is_open THEN
      selected := NULL;
    END IF;
  END IF;
  IF selected IS NULL THEN
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
-- name. It was an advisory lock (0021), for which the locks of the whole server were listed.
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

-- Takes the lock of 0006 by a statement whose plan is kept, unlike that of LOCK TABLE.
CREATE OR REPLACE FUNCTION enter() RETURNS uuid LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  actor uuid := (read_acting()).account;
BEGIN
  IF actor IS NULL THEN
    PERFORM fail('not_acting', 'no acting account is named in this transaction');
  END IF;
  UPDATE portfolio SET name = name WHERE false;
  RETURN actor;
END
$$;

CREATE OR REPLACE FUNCTION log_event(kind text, actor uuid, organization text, subject uuid, reason text, details jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  INSERT INTO event (actor, kind, organization, subject, reason, details)
  VALUES (actor, kind, organization, subject, CASE WHEN reason IS NOT NULL THEN clean_text(reason, 'the reason', 1000) END, details);
END
$$;

-- B4, B9: as in 0009, by the organization's few domains instead of all that the account's could match.
CREATE OR REPLACE FUNCTION claim_by_joining(account uuid, organization organization, origin text) RETURNS boolean
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  joined constant organization := organization;
BEGIN
  IF joined.mode <> 'invitation'
     OR NOT EXISTS (SELECT FROM organization_domain d JOIN account a ON a.id = claim_by_joining.account AND a.verified
                     WHERE d.root = joined.root AND d.organization = joined.uid
                       AND domain_matches(a.email_domain, d.domain, d.subdomains)) THEN
    RETURN false;
  END IF;
  INSERT INTO membership (account, root, organization, okey, origins)
  VALUES (claim_by_joining.account, joined.root, joined.uid, joined.okey, ARRAY[origin])
  ON CONFLICT (account) DO NOTHING;
  RETURN FOUND;
END
$$;

-- As in 0010, with what is looked up in one query.
CREATE OR REPLACE FUNCTION accept_invitation(token text, OUT organization text, OUT became_member boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hash bytea := hash_token(token);
  actor uuid := enter();
  accepting account;
  offer record;
  inviting organization;
BEGIN
  SELECT a.* INTO accepting FROM account a WHERE a.id = actor FOR NO KEY UPDATE;
  SELECT i.*, o AS inviting, coalesce(own.level, cat.level) AS level,
         CASE i.scope_kind
           WHEN 'organization' THEN true
           WHEN 'project' THEN EXISTS (SELECT FROM project p WHERE p.root = i.root AND p.organization = i.organization AND p.id = i.item)
           WHEN 'workspace' THEN EXISTS (SELECT FROM workspace w WHERE w.root = i.root AND w.organization = i.organization AND w.id = i.item)
           ELSE EXISTS (SELECT FROM "group" g WHERE g.root = i.root AND g.organization = i.organization AND g.id = i.item)
         END AS is_there
    INTO offer
    FROM invitation i
    LEFT JOIN organization o ON o.root = i.root AND o.uid = i.organization AND o.status = 'active'
    LEFT JOIN role own ON own.organization = i.organization AND own.id = i.role
    LEFT JOIN role cat ON cat.organization = '' AND cat.id = i.role
   WHERE i.token_hash = hash FOR UPDATE OF i;
  IF offer.id IS NULL THEN
    PERFORM fail('token_invalid', 'no such invitation, or it was sent anew');
  ELSIF offer.email_norm <> accepting.email_norm THEN
    PERFORM fail('token_foreign', 'the invitation is for another e-mail address');
  ELSIF NOT accepting.verified THEN
    PERFORM fail('email_unverified', 'verify the e-mail address first');
  ELSIF offer.state = 'accepted' THEN
    PERFORM fail('token_used', 'the invitation was accepted already');
  ELSIF offer.state = 'revoked' THEN
    PERFORM fail('token_invalid', 'no such invitation, or it was revoked');
  ELSIF offer.expires_at <= now() OR upper(offer.period) <= now() THEN
    PERFORM fail('token_expired', 'the invitation has expired: ask for another');
  ELSIF (offer.inviting).uid IS NULL THEN
    PERFORM fail('token_expired', 'what the invitation is for is no longer there');
  ELSIF NOT offer.is_there THEN
    PERFORM fail('not_found', 'the organization has no such project, workspace or group');
  END IF;
  inviting := offer.inviting;
  IF offer.scope_kind = 'group' THEN
    became_member := join_group(actor, inviting, offer.item, 'invited');
  ELSE
    became_member := offer.scope_kind = 'workspace' AND claim_by_joining(actor, inviting, 'invited');
    IF offer.level = 'admin' THEN
      PERFORM check_admin_holder(actor, inviting.uid);
    END IF;
    PERFORM make_grant(inviting, actor, NULL, offer.scope_kind, offer.item, offer.role, 'own', 'invited', offer.period);
  END IF;
  UPDATE invitation i SET state = 'accepted', accepted_by = actor, settled_at = now() WHERE i.id = offer.id;
  organization := inviting.uid;
  PERFORM log_event('accept-invitation', actor, inviting.uid, actor, NULL,
                    jsonb_build_object('invitation', offer.id, 'becameMember', became_member));
END
$$;
