-- As in 0006, without a regular expression.
CREATE OR REPLACE FUNCTION hash_token(token text) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF token IS NULL OR length(token) <> 64 OR translate(token, '0123456789abcdef', '') <> '' THEN
    PERFORM fail('token_invalid', 'the token has not the form of one');
  END IF;
  RETURN sha256(convert_to(token, 'UTF8'));
END
$$;

-- As in 0009; only the query that is asked for is set up.
CREATE OR REPLACE FUNCTION check_item(organization text, scope_kind text, item text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  is_there boolean := false;
BEGIN
  IF scope_kind = 'organization' THEN
    is_there := item IS NULL;
  ELSIF scope_kind = 'project' THEN
    is_there := EXISTS (SELECT FROM project p WHERE p.organization = check_item.organization AND p.id = item);
  ELSIF scope_kind = 'workspace' THEN
    is_there := EXISTS (SELECT FROM workspace w WHERE w.organization = check_item.organization AND w.id = item);
  ELSIF scope_kind = 'group' THEN
    is_there := EXISTS (SELECT FROM "group" g WHERE g.organization = check_item.organization AND g.id = item);
  END IF;
  IF NOT is_there THEN
    PERFORM fail('not_found', 'the organization has no such project, workspace or group');
  END IF;
END
$$;

-- As in 0033, by short queries: setting up one that joins and looks aside takes longer than to run it, whatever of it is needed.
-- The offer is settled first, which locks it; what refuses it undoes that.
CREATE OR REPLACE FUNCTION accept_invitation(token text, OUT organization text, OUT became_member boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hash bytea := hash_token(token);
  actor uuid := enter();
  invitee account;
  offer invitation;
  was_pending boolean;
  inviting organization;
BEGIN
  SELECT a.* INTO invitee FROM account a WHERE a.id = actor FOR NO KEY UPDATE;
  UPDATE invitation i SET state = 'accepted', accepted_by = actor, settled_at = now()
   WHERE i.token_hash = hash AND i.state = 'pending' RETURNING i.* INTO offer;
  was_pending := FOUND;
  IF NOT was_pending THEN
    SELECT i.* INTO offer FROM invitation i WHERE i.token_hash = hash;
  END IF;
  SELECT o.* INTO inviting FROM organization o WHERE o.uid = offer.organization AND o.status = 'active';
  IF offer.id IS NULL THEN
    PERFORM fail('token_invalid', 'no such invitation, or it was sent anew');
  ELSIF offer.email_norm <> invitee.email_norm THEN
    PERFORM fail('token_foreign', 'the invitation is for another e-mail address');
  ELSIF NOT invitee.verified THEN
    PERFORM fail('email_unverified', 'verify the e-mail address first');
  ELSIF NOT was_pending AND offer.state = 'accepted' THEN
    PERFORM fail('token_used', 'the invitation was accepted already');
  ELSIF offer.state = 'revoked' THEN
    PERFORM fail('token_invalid', 'no such invitation, or it was revoked');
  ELSIF offer.expires_at <= now() OR upper(offer.period) <= now() THEN
    PERFORM fail('token_expired', 'the invitation has expired: ask for another');
  ELSIF inviting.uid IS NULL THEN
    PERFORM fail('token_expired', 'what the invitation is for is no longer there');
  END IF;
  PERFORM check_item(inviting.uid, offer.scope_kind, offer.item);
  became_member := false;
  IF offer.scope_kind = 'group' THEN
    became_member := join_group(actor, inviting, offer.item, 'invited');
  ELSE
    -- B4, B9: who matches and is a member nowhere joins by a workspace.
    IF offer.scope_kind = 'workspace' AND inviting.mode = 'invitation' THEN
      INSERT INTO membership (account, root, organization, okey, origins)
      SELECT actor, inviting.root, inviting.uid, inviting.okey, '{invited}'
       WHERE EXISTS (SELECT FROM organization_domain d WHERE d.root = inviting.root AND d.organization = inviting.uid
                        AND domain_matches(invitee.email_domain, d.domain, d.subdomains))
      ON CONFLICT (account) DO NOTHING;
      became_member := FOUND;
    END IF;
    IF EXISTS (SELECT FROM role r WHERE r.organization IN ('', inviting.uid) AND r.id = offer.role AND r.level = 'admin')
       AND find_level(inviting.uid, offer.role) = 'admin' THEN
      PERFORM check_admin_holder(actor, inviting.uid);
    END IF;
    INSERT INTO access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin, period)
    SELECT inviting.root, inviting.uid, inviting.okey, 'account', actor, offer.scope_kind, offer.item, offer.role, 'own', 'invited',
           offer.period
     WHERE NOT EXISTS (SELECT FROM access_grant g
                        WHERE g.okey = inviting.okey AND g.account = actor AND g.scope_kind = offer.scope_kind
                          AND g.item IS NOT DISTINCT FROM offer.item AND g.role = offer.role AND g.origin = 'invited'
                          AND g.period && offer.period);
  END IF;
  organization := inviting.uid;
  PERFORM log_event('accept-invitation', actor, inviting.uid, actor, NULL,
                    jsonb_build_object('invitation', offer.id, 'becameMember', became_member));
END
$$;
