-- Whoever sends an invitation anew or lets somebody into a workspace can say why. Another parameter makes another function: who
-- could call the former may call this one.
ALTER FUNCTION resend_invitation(uuid, interval) RENAME TO former_resend_invitation;
ALTER FUNCTION share_workspace(uuid, uuid, boolean) RENAME TO former_share_workspace;

-- A new token; the former one is worth nothing from now on.
CREATE FUNCTION resend_invitation(invitation uuid, lifetime interval DEFAULT '7 days', reason text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  pending invitation := lock_pending(actor, resend_invitation.invitation);
  token text := make_token();
BEGIN
  PERFORM check_lifetime(lifetime);
  UPDATE invitation i SET token_hash = hash_token(token), expires_at = now() + lifetime WHERE i.id = pending.id;
  PERFORM log_event('resend-invitation', actor, pending.organization, NULL, reason, jsonb_build_object('invitation', pending.id));
  RETURN token;
END
$$;

-- An owner lets others into a workspace outside all organizations. Those of an organization are opened by `grant_access`.
CREATE FUNCTION share_workspace(workspace uuid, account uuid, owner boolean DEFAULT false, reason text DEFAULT NULL) RETURNS void
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
  PERFORM log_event('share-workspace', actor, NULL, share_workspace.account, reason,
                    jsonb_build_object('workspace', shared.key, 'owner', share_workspace.owner));
END
$$;

DO $$
DECLARE
  made record;
BEGIN
  FOR made IN SELECT p.oid::regprocedure AS function, former.oid::regprocedure AS former,
                     ARRAY(SELECT pg_get_userbyid(r.grantee) FROM aclexplode(former.proacl) r
                            WHERE r.privilege_type = 'EXECUTE' AND r.grantee NOT IN (0, p.proowner)) AS callers
                FROM pg_proc p JOIN pg_proc former ON former.proname = 'former_' || p.proname AND former.pronamespace = p.pronamespace
               WHERE p.pronamespace = 'polity'::regnamespace LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made.function);
    IF made.callers <> '{}' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', made.function,
                     (SELECT string_agg(quote_ident(c), ', ') FROM unnest(made.callers) c));
    END IF;
    EXECUTE format('DROP FUNCTION %s', made.former);
  END LOOP;
END
$$;
