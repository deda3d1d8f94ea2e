-- Invitations to an organization, project, workspace or group (B4, B9): one token, one use, one e-mail address.

CREATE TABLE invitation (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  email        text NOT NULL,
  email_norm   text NOT NULL,
  scope_kind   text NOT NULL CHECK (scope_kind IN ('organization', 'project', 'workspace', 'group')),
  item         text,
  role         text,
  period       tstzrange NOT NULL,
  token_hash   bytea NOT NULL UNIQUE,
  invited_by   uuid NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  state        text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'accepted', 'revoked')),
  accepted_by  uuid,
  settled_at   timestamptz,
  CHECK ((scope_kind = 'group') = (role IS NULL)),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX invitation_organization_idx ON invitation (root, organization);
CREATE INDEX invitation_pending_idx ON invitation (email_norm) WHERE state = 'pending';

CREATE FUNCTION check_lifetime(lifetime interval) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF lifetime IS NULL OR lifetime <= interval '0' OR lifetime > interval '90 days' THEN
    PERFORM fail('period_invalid', 'an invitation lasts more than nothing and at most 90 days');
  END IF;
END
$$;

-- A group invitation names no role: the group's grants say what it gives.
CREATE FUNCTION invite(organization text, email text, scope_kind text, item text DEFAULT NULL, role text DEFAULT NULL,
                       valid_from timestamptz DEFAULT NULL, valid_until timestamptz DEFAULT NULL,
                       lifetime interval DEFAULT '7 days', reason text DEFAULT NULL,
                       OUT invitation uuid, OUT token text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  inviting organization := require_admin(actor, invite.organization);
  norm text := normalise_email(invite.email);
  period tstzrange := make_period(invite.valid_from, invite.valid_until);
BEGIN
  token := make_token();
  PERFORM check_lifetime(lifetime);
  PERFORM check_item(inviting.uid, invite.scope_kind, invite.item);
  IF invite.scope_kind IS DISTINCT FROM 'group' THEN
    PERFORM check_granter(actor, inviting.uid, invite.role, 'own', period);
  ELSIF invite.role IS NOT NULL OR period <> '(,)' THEN
    PERFORM fail('not_found', 'an invitation to a group has no role and no period of its own');
  ELSE
    PERFORM check_group_granter(actor, inviting.uid, invite.item);
  END IF;
  INSERT INTO invitation (root, organization, okey, email, email_norm, scope_kind, item, role, period, token_hash, invited_by,
                          expires_at)
  VALUES (inviting.root, inviting.uid, inviting.okey, invite.email, norm, invite.scope_kind, invite.item, invite.role, period,
          hash_token(token), actor, now() + lifetime)
  RETURNING id INTO invitation;
  PERFORM log_event('invite', actor, inviting.uid, NULL, reason,
                    jsonb_build_object('invitation', invitation, 'email', norm, 'scope', invite.scope_kind,
                                       'item', invite.item, 'role', invite.role));
END
$$;

-- A6: who puts somebody into a group gives what the group holds.
CREATE FUNCTION check_group_granter(actor uuid, organization text, group_id text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  held access_grant;
BEGIN
  FOR held IN SELECT g.* FROM access_grant g
               WHERE g.organization = check_group_granter.organization AND g.group_id = check_group_granter.group_id
                 AND (upper_inf(g.period) OR upper(g.period) > now()) LOOP
    PERFORM check_granter(actor, held.organization, held.role, held.reach, held.period);
  END LOOP;
END
$$;

CREATE FUNCTION lock_pending(actor uuid, invitation uuid) RETURNS invitation
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  pending invitation;
BEGIN
  SELECT i.* INTO pending FROM invitation i WHERE i.id = lock_pending.invitation FOR UPDATE;
  -- An organization that is not theirs: as if there were no such invitation.
  IF pending.id IS NULL OR NOT EXISTS (SELECT FROM find_admin_grants(actor, pending.organization)) THEN
    PERFORM fail('not_found', 'no such invitation');
  END IF;
  PERFORM require_admin(actor, pending.organization);
  IF pending.state <> 'pending' THEN
    PERFORM fail('token_used', 'the invitation was accepted or revoked already');
  END IF;
  RETURN pending;
END
$$;

-- A new token; the former one is worth nothing from now on.
CREATE FUNCTION resend_invitation(invitation uuid, lifetime interval DEFAULT '7 days') RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  pending invitation := lock_pending(actor, resend_invitation.invitation);
  token text := make_token();
BEGIN
  PERFORM check_lifetime(lifetime);
  UPDATE invitation i SET token_hash = hash_token(token), expires_at = now() + lifetime WHERE i.id = pending.id;
  PERFORM log_event('resend-invitation', actor, pending.organization, NULL, NULL, jsonb_build_object('invitation', pending.id));
  RETURN token;
END
$$;

CREATE FUNCTION revoke_invitation(invitation uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  pending invitation := lock_pending(actor, revoke_invitation.invitation);
  why text := clean_text(revoke_invitation.reason, 'the reason', 1000);
BEGIN
  UPDATE invitation i SET state = 'revoked', settled_at = now() WHERE i.id = pending.id;
  PERFORM log_event('revoke-invitation', actor, pending.organization, NULL, why, jsonb_build_object('invitation', pending.id));
END
$$;

-- Gives the access, and in `invitation` mode the membership, unless the account is a member elsewhere (B4, B9).
CREATE FUNCTION accept_invitation(token text, OUT organization text, OUT became_member boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hash bytea := hash_token(token);
  actor uuid := enter();
  accepting account := lock_account(actor);
  offer invitation;
  inviting organization;
BEGIN
  SELECT i.* INTO offer FROM invitation i WHERE i.token_hash = hash FOR UPDATE;
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
  END IF;
  SELECT o.* INTO inviting FROM organization o WHERE o.uid = offer.organization AND o.status = 'active';
  IF inviting.uid IS NULL THEN
    PERFORM fail('token_expired', 'what the invitation is for is no longer there');
  END IF;
  PERFORM check_item(inviting.uid, offer.scope_kind, offer.item);
  IF offer.scope_kind = 'group' THEN
    became_member := join_group(actor, inviting, offer.item, 'invited');
  ELSE
    became_member := offer.scope_kind = 'workspace' AND claim_by_joining(actor, inviting, 'invited');
    IF find_level(inviting.uid, offer.role) = 'admin' THEN
      PERFORM check_admin_holder(actor, inviting.uid);
    END IF;
    INSERT INTO access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin, period)
    VALUES (inviting.root, inviting.uid, inviting.okey, 'account', actor, offer.scope_kind, offer.item, offer.role, 'own',
            'invited', offer.period)
    ON CONFLICT DO NOTHING;
  END IF;
  UPDATE invitation i SET state = 'accepted', accepted_by = actor, settled_at = now() WHERE i.id = offer.id;
  organization := inviting.uid;
  PERFORM log_event('accept-invitation', actor, inviting.uid, actor, NULL,
                    jsonb_build_object('invitation', offer.id, 'becameMember', became_member));
END
$$;

CREATE FUNCTION list_invitations(organization text)
RETURNS TABLE (invitation uuid, email text, scope_kind text, item text, role text, state text, expires_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  inviting organization := require_admin(require_acting(), list_invitations.organization);
BEGIN
  RETURN QUERY
    SELECT i.id, i.email, i.scope_kind, i.item, i.role, i.state, i.expires_at
      FROM invitation i WHERE i.root = inviting.root AND i.organization = inviting.uid ORDER BY i.created_at, i.id;
END
$$;
