-- Ids that begin with the time in milliseconds (version 7 of RFC 9562) for what is written most: a new one stands beside the last
-- in its index instead of on a page of its own, which is read and, after a checkpoint, logged whole.
CREATE FUNCTION make_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE
RETURN encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                                      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
                                      FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid;
ALTER TABLE access_grant ALTER id SET DEFAULT make_id();
ALTER TABLE event ALTER id SET DEFAULT make_id();
-- The log is read by organization and time.
DROP INDEX event_subject_idx;

-- An invitation's state changes once; no index says it, and there is room for the changed row beside the first.
DROP INDEX invitation_pending_idx;
CREATE INDEX invitation_email_idx ON invitation (email_norm);
ALTER TABLE invitation SET (fillfactor = 80);

-- As in 0010. All that decides is looked up by one query, all that changes is written by one statement for each table: a function of
-- its own costs a transaction as much as a short query.
CREATE OR REPLACE FUNCTION accept_invitation(token text, OUT organization text, OUT became_member boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hash bytea := hash_token(token);
  actor uuid := enter();
  offer record;
BEGIN
  PERFORM FROM account a WHERE a.id = actor FOR NO KEY UPDATE;
  SELECT i.*, o AS inviting, coalesce(own.level, cat.level) AS level,
         CASE
           WHEN i.email_norm <> a.email_norm THEN '{token_foreign,the invitation is for another e-mail address}'::text[]
           WHEN NOT a.verified THEN '{email_unverified,verify the e-mail address first}'
           WHEN i.state = 'accepted' THEN '{token_used,the invitation was accepted already}'
           WHEN i.state = 'revoked' THEN '{token_invalid,"no such invitation, or it was revoked"}'
           WHEN i.expires_at <= now() OR upper(i.period) <= now() THEN '{token_expired,the invitation has expired: ask for another}'
           WHEN o.uid IS NULL THEN '{token_expired,what the invitation is for is no longer there}'
           WHEN NOT CASE i.scope_kind
                      WHEN 'organization' THEN true
                      WHEN 'project' THEN EXISTS (SELECT FROM project p
                                                   WHERE p.root = i.root AND p.organization = i.organization AND p.id = i.item)
                      WHEN 'workspace' THEN EXISTS (SELECT FROM workspace w
                                                     WHERE w.root = i.root AND w.organization = i.organization AND w.id = i.item)
                      ELSE EXISTS (SELECT FROM "group" g WHERE g.root = i.root AND g.organization = i.organization AND g.id = i.item)
                    END THEN '{not_found,"the organization has no such project, workspace or group"}'
         END AS refusal,
         -- B4, B9: who matches and is a member nowhere joins by a workspace.
         i.scope_kind = 'workspace' AND o.mode = 'invitation'
           AND EXISTS (SELECT FROM organization_domain d WHERE d.root = o.root AND d.organization = o.uid
                          AND domain_matches(a.email_domain, d.domain, d.subdomains)) AS may_join,
         EXISTS (SELECT FROM access_grant g
                  WHERE g.account = a.id AND g.organization = i.organization AND g.scope_kind = i.scope_kind
                    AND g.item IS NOT DISTINCT FROM i.item AND g.role = i.role AND g.origin = 'invited' AND g.period && i.period) AS is_granted
    INTO offer
    FROM invitation i
    JOIN account a ON a.id = actor
    LEFT JOIN organization o ON o.root = i.root AND o.uid = i.organization AND o.status = 'active'
    LEFT JOIN role own ON own.organization = i.organization AND own.id = i.role
    LEFT JOIN role cat ON cat.organization = '' AND cat.id = i.role
   WHERE i.token_hash = hash FOR UPDATE OF i;
  IF offer.id IS NULL THEN
    PERFORM fail('token_invalid', 'no such invitation, or it was sent anew');
  ELSIF offer.refusal IS NOT NULL THEN
    PERFORM fail(offer.refusal[1], offer.refusal[2]);
  END IF;
  became_member := false;
  IF offer.scope_kind = 'group' THEN
    became_member := join_group(actor, offer.inviting, offer.item, 'invited');
  ELSE
    IF offer.may_join THEN
      INSERT INTO membership (account, root, organization, okey, origins)
      VALUES (actor, offer.root, offer.organization, offer.okey, '{invited}') ON CONFLICT (account) DO NOTHING;
      became_member := FOUND;
    END IF;
    IF offer.level = 'admin' THEN
      PERFORM check_admin_holder(actor, offer.organization);
    END IF;
    IF NOT offer.is_granted THEN
      INSERT INTO access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin, period)
      VALUES (offer.root, offer.organization, offer.okey, 'account', actor, offer.scope_kind, offer.item, offer.role, 'own',
              'invited', offer.period);
    END IF;
  END IF;
  UPDATE invitation i SET state = 'accepted', accepted_by = actor, settled_at = now() WHERE i.id = offer.id;
  organization := offer.organization;
  PERFORM log_event('accept-invitation', actor, offer.organization, actor, NULL,
                    jsonb_build_object('invitation', offer.id, 'becameMember', became_member));
END
$$;
