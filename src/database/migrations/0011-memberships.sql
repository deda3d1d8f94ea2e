-- Groups (B4, B13), promotion and release (B6).

CREATE FUNCTION add_to_group(organization text, group_id text, account uuid, reason text DEFAULT NULL,
                             OUT became_member boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, add_to_group.organization);
BEGIN
  PERFORM check_item(managed.uid, 'group', add_to_group.group_id);
  PERFORM check_group_granter(actor, managed.uid, add_to_group.group_id);
  IF (lock_account(add_to_group.account)).status <> 'active' THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  became_member := join_group(add_to_group.account, managed, add_to_group.group_id, 'granted');
  PERFORM log_event('add-to-group', actor, managed.uid, add_to_group.account, reason,
                    jsonb_build_object('group', add_to_group.group_id, 'becameMember', became_member));
END
$$;

-- Membership stays: only `release` and the files end it.
CREATE FUNCTION remove_from_group(organization text, group_id text, account uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, remove_from_group.organization);
  why text := clean_text(remove_from_group.reason, 'the reason', 1000);
  administered text[];
  removed group_member;
BEGIN
  PERFORM lock_account(remove_from_group.account);
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

-- B6: an unmanaged account; in an organization without domains an external one.
CREATE FUNCTION promote(organization text, account uuid, reason text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, promote.organization);
  candidate account := lock_account(promote.account);
BEGIN
  IF candidate.status <> 'active' THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  ELSIF is_member(candidate.id, managed.uid) THEN
    PERFORM fail('already_exists', 'the account is a member already');
  ELSIF has_domains(managed.uid) AND NOT matches(candidate.id, managed.uid) THEN
    IF NOT candidate.verified THEN
      PERFORM fail('email_unverified', 'the e-mail of the account is not verified');
    END IF;
    PERFORM fail('email_off_domain', 'the e-mail of a member must match the domains of its organization');
  ELSIF NOT claim(candidate.id, managed.uid, 'promoted') THEN
    PERFORM fail('member_elsewhere', 'the account is a member of another organization');
  END IF;
  PERFORM log_event('promote', actor, managed.uid, candidate.id, reason, '{}');
END
$$;

CREATE FUNCTION release(organization text, account uuid, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  managed organization := require_admin(actor, release.organization);
  why text := clean_text(release.reason, 'the reason', 1000);
  member account := lock_member(release.account, managed.uid);
  administered text[];
BEGIN
  IF managed.mode = 'capture' THEN
    PERFORM fail('capture_keeps_members', 'the organization captures its domains: members cannot be released');
  ELSIF EXISTS (SELECT FROM membership m WHERE m.account = member.id AND 'declared' = ANY (m.origins)) THEN
    PERFORM fail('declared_in_files', 'the portfolio''s files declare this member: change them');
  END IF;
  administered := lock_administered(ARRAY[member.id]);
  DELETE FROM membership m WHERE m.account = member.id;
  PERFORM drop_admin(member.id, managed.uid);
  PERFORM guard_admins(actor, administered, managed.uid);
  PERFORM log_event('release', actor, managed.uid, member.id, why, '{}');
END
$$;

-- B5: locks a member of the organization; whoever is none, or does not exist, looks the same.
CREATE FUNCTION lock_member(account uuid, organization text) RETURNS account
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  member account;
BEGIN
  SELECT a.* INTO member FROM account a WHERE a.id = lock_member.account FOR NO KEY UPDATE;
  IF member.id IS NULL OR NOT is_member(member.id, organization) THEN
    PERFORM fail('not_a_member', 'the account is no member of the organization');
  END IF;
  RETURN member;
END
$$;
