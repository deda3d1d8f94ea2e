-- What only members are subject to (B5): SSO, change of e-mail, deactivation, end of sessions; the fifth, admin roles, is in
-- 0013. And off-boarding, everywhere at once (A13, C13).

-- B5, B10: one member must use SSO, whatever the organization requires of all. Ends with the membership.
CREATE TABLE sso_requirement (
  account uuid PRIMARY KEY REFERENCES membership (account) ON DELETE CASCADE,
  since   timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION require_sso(organization text, account uuid, required boolean, reason text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, require_sso.organization);
  member account := lock_member(require_sso.account, managed.uid);
BEGIN
  IF required IS NULL THEN
    PERFORM fail('text_invalid', 'say whether SSO is required');
  ELSIF NOT required THEN
    DELETE FROM sso_requirement r WHERE r.account = member.id;
  ELSIF NOT EXISTS (SELECT FROM organization_domain d WHERE d.organization = managed.uid AND domain_is_proven(d.domain)) THEN
    PERFORM fail('domain_unproven', 'the organization has no domain whose control is shown');
  ELSE
    INSERT INTO sso_requirement (account) VALUES (member.id) ON CONFLICT DO NOTHING;
  END IF;
  PERFORM log_event('require-sso', actor, managed.uid, member.id, reason, jsonb_build_object('required', required));
END
$$;

-- C7: within the organization's domains the organization vouches for the address; elsewhere its owner must verify it.
CREATE FUNCTION change_member_email(organization text, account uuid, email text, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, change_member_email.organization);
  norm text := normalise_email(change_member_email.email);
  why text := clean_text(change_member_email.reason, 'the reason', 1000);
  member account := lock_member(change_member_email.account, managed.uid);
BEGIN
  PERFORM check_email_change(member.id, norm);
  UPDATE account a SET email = change_member_email.email, email_norm = norm, verified = has_domains(managed.uid)
   WHERE a.id = member.id;
  UPDATE email_token t SET replaced = true WHERE t.account = member.id AND t.used_at IS NULL;
  PERFORM log_event('change-email', actor, managed.uid, member.id, why,
                    jsonb_build_object('from', member.email_norm, 'to', norm));
EXCEPTION WHEN unique_violation THEN
  PERFORM fail('email_taken', 'an account with this e-mail exists already');
END
$$;

CREATE FUNCTION close_sessions(account uuid) RETURNS integer
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  closed integer;
BEGIN
  UPDATE session s SET ended_at = now() WHERE s.account = close_sessions.account AND s.ended_at IS NULL;
  GET DIAGNOSTICS closed = ROW_COUNT;
  RETURN closed;
END
$$;

CREATE FUNCTION end_sessions(organization text, account uuid, reason text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, end_sessions.organization);
  why text := clean_text(end_sessions.reason, 'the reason', 1000);
  member account := lock_member(end_sessions.account, managed.uid);
  closed integer := close_sessions(member.id);
BEGIN
  PERFORM log_event('end-sessions', actor, managed.uid, member.id, why, jsonb_build_object('sessions', closed));
  RETURN closed;
END
$$;

-- A6: one super-admin at least. Waits for whoever takes another away at the same time.
CREATE FUNCTION guard_super_admins(accounts uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM access_grant g WHERE g.scope_kind = 'portfolio' AND g.account = ANY (accounts)) THEN
    PERFORM FROM access_grant g WHERE g.scope_kind = 'portfolio' ORDER BY g.id FOR UPDATE;
    IF NOT EXISTS (SELECT FROM current_grant c WHERE c.scope_kind = 'portfolio' AND c.account <> ALL (accounts)) THEN
      PERFORM fail('last_admin', 'the portfolio would have no super-admin left');
    END IF;
  END IF;
END
$$;

-- C8: keeps the membership, has no access, costs nothing. B5: the admin grants in the organization go.
CREATE FUNCTION deactivate(organization text, account uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, deactivate.organization);
  why text := clean_text(deactivate.reason, 'the reason', 1000);
  member account := lock_member(deactivate.account, managed.uid);
  administered text[] := lock_administered(ARRAY[member.id]);
BEGIN
  PERFORM guard_super_admins(ARRAY[member.id]);
  UPDATE account a SET status = 'deactivated' WHERE a.id = member.id;
  PERFORM close_sessions(member.id);
  PERFORM drop_admin(member.id, managed.uid);
  PERFORM guard_admins(actor, administered, managed.uid);
  PERFORM log_event('deactivate', actor, managed.uid, member.id, why, '{}');
END
$$;

-- Admin grants that went with the deactivation do not come back.
CREATE FUNCTION reactivate(organization text, account uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, reactivate.organization);
  why text := clean_text(reactivate.reason, 'the reason', 1000);
  member account := lock_member(reactivate.account, managed.uid);
BEGIN
  UPDATE account a SET status = 'active' WHERE a.id = member.id;
  PERFORM log_event('reactivate', actor, managed.uid, member.id, why, '{}');
END
$$;

-- A13: all accounts of the person, in every organization, in one transaction. Rows that the files declare stay, and give
-- nothing: the accounts are deactivated. Memberships stay (C8).
CREATE FUNCTION off_board(account uuid, reason text,
                          OUT accounts integer, OUT grants integer, OUT groups integer, OUT sessions integer,
                          OUT still_declared integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  why text := clean_text(off_board.reason, 'the reason', 1000);
  ids uuid[];
  administered text[];
BEGIN
  -- A super-admin, or an admin of the organization that the account is a member of (B5).
  IF NOT is_super_admin(actor)
     AND NOT EXISTS (SELECT FROM membership m, find_admin_grants(actor, m.organization)
                      WHERE m.account = off_board.account) THEN
    PERFORM fail('not_allowed', 'no such account, or you may not off-board it');
  END IF;
  ids := ARRAY(SELECT a.id FROM account a JOIN account named ON named.id = off_board.account
                WHERE a.id = named.id OR a.person = named.person ORDER BY a.id);
  IF ids = '{}' THEN
    PERFORM fail('not_found', 'no such account');
  END IF;
  PERFORM FROM account a WHERE a.id = ANY (ids) ORDER BY a.id FOR NO KEY UPDATE;
  administered := lock_administered(ids);
  PERFORM guard_super_admins(ids);
  UPDATE account a SET status = 'deactivated' WHERE a.id = ANY (ids);
  UPDATE session s SET ended_at = now() WHERE s.account = ANY (ids) AND s.ended_at IS NULL;
  GET DIAGNOSTICS sessions = ROW_COUNT;
  DELETE FROM access_grant g WHERE g.account = ANY (ids) AND g.origin <> 'declared';
  GET DIAGNOSTICS grants = ROW_COUNT;
  DELETE FROM group_member m WHERE m.account = ANY (ids) AND NOT 'declared' = ANY (m.origins);
  GET DIAGNOSTICS groups = ROW_COUNT;
  UPDATE group_member m SET origins = '{declared}' WHERE m.account = ANY (ids) AND m.origins <> '{declared}';
  -- Owners stay owners: a workspace without any could be upgraded by nobody.
  DELETE FROM workspace_person p WHERE p.account = ANY (ids) AND NOT p.owner;
  UPDATE invitation i SET state = 'revoked', settled_at = now()
   WHERE i.state = 'pending' AND (i.invited_by = ANY (ids)
                                  OR i.email_norm IN (SELECT a.email_norm FROM account a WHERE a.id = ANY (ids)));
  accounts := cardinality(ids);
  still_declared := (SELECT count(*) FROM access_grant g WHERE g.account = ANY (ids))
                  + (SELECT count(*) FROM group_member m WHERE m.account = ANY (ids));
  PERFORM guard_admins(actor, administered, NULL);
  PERFORM log_event('off-board', actor, NULL, off_board.account, why,
                    jsonb_build_object('accounts', to_jsonb(ids), 'grants', grants, 'groups', groups, 'sessions', sessions,
                                       'stillDeclared', still_declared));
END
$$;
