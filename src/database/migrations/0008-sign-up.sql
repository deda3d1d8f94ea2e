-- Sign-up, e-mails, sessions, and the choice of the current organization (A1, B4, C3, C7, C9).

-- NFC, lower case; the domain as A-labels (C9), which the caller makes: PostgreSQL knows no IDNA. A plus-tag stays.
CREATE FUNCTION normalise_email(email text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
DECLARE
  at integer := length(email) - strpos(reverse(email), '@') + 1;
  local_part text := left(email, at - 1);
  domain text := lower(substr(email, at + 1));
BEGIN
  IF email IS NULL OR strpos(email, '@') < 2 OR length(email) > 254 OR length(local_part) > 64
     OR local_part ~ '[[:space:][:cntrl:]@<>(),;:\\"\[\]]'
     OR length(domain) > 253
     OR domain !~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$'
     OR domain ~ '(^|\.)\d+$' OR domain ~ '(^|\.)(?!xn)..--' THEN
    PERFORM fail('email_invalid', 'this is no e-mail address, or its domain is not written as A-labels (xn--…)');
  END IF;
  RETURN lower(normalize(local_part, NFC) COLLATE "und-x-icu") || '@' || domain;
END
$$;

CREATE TABLE email_token (
  token_hash bytea PRIMARY KEY,
  account    uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  email      text NOT NULL,
  email_norm text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  -- A later token for the account takes the place of this one.
  replaced   boolean NOT NULL DEFAULT false
);
CREATE INDEX email_token_account_idx ON email_token (account) WHERE used_at IS NULL AND NOT replaced;

CREATE FUNCTION issue_email_token(account uuid, email text, email_norm text) RETURNS text
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  token text := make_token();
BEGIN
  UPDATE email_token t SET replaced = true
   WHERE t.account = issue_email_token.account AND t.used_at IS NULL AND NOT t.replaced;
  INSERT INTO email_token (token_hash, account, email, email_norm, expires_at)
  VALUES (hash_token(token), issue_email_token.account, issue_email_token.email, issue_email_token.email_norm,
          now() + interval '1 day');
  RETURN token;
END
$$;

-- B3: the first claim wins; of several at once exactly one makes a member (B9).
CREATE FUNCTION claim(account uuid, organization text, origin text) RETURNS boolean
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO membership (account, root, organization, okey, origins)
  SELECT claim.account, o.root, o.uid, o.okey, ARRAY[claim.origin]
    FROM organization o WHERE o.uid = claim.organization
  ON CONFLICT (account) DO NOTHING;
  RETURN FOUND;
END
$$;

-- B4, C10: the organization that captures an e-mail; C4 leaves at most one.
CREATE FUNCTION find_capturing(email_domain text) RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT o.uid FROM polity.find_matches(email_domain) m JOIN polity.organization o ON o.uid = m.organization
   WHERE o.mode = 'capture' AND o.status = 'active' AND polity.domain_is_proven(m.domain)
   ORDER BY o.ord LIMIT 1;
END;

-- Signs up, also for an account that was only declared so far (C16). The token goes to the e-mail address, to nobody else.
CREATE FUNCTION sign_up(email text, OUT account uuid, OUT token text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  norm text := normalise_email(email);
  known account;
BEGIN
  LOCK TABLE polity.portfolio IN ROW EXCLUSIVE MODE;
  INSERT INTO account (id, email, email_norm, person, origins)
  VALUES (gen_random_uuid(), sign_up.email, norm, (SELECT e.person FROM person_email e WHERE e.email_norm = norm), '{granted}')
  ON CONFLICT ON CONSTRAINT account_email_norm_key DO NOTHING;
  SELECT a.* INTO known FROM account a WHERE a.email_norm = norm FOR NO KEY UPDATE;
  IF known.verified OR known.status <> 'active' THEN
    PERFORM fail('email_taken', 'an account with this e-mail exists already');
  END IF;
  IF NOT 'granted' = ANY (known.origins) THEN
    UPDATE account a SET origins = a.origins || '{granted}' WHERE a.id = known.id;
  END IF;
  account := known.id;
  token := issue_email_token(known.id, sign_up.email, norm);
  PERFORM log_event('sign-up', known.id, NULL, known.id, NULL, jsonb_build_object('email', norm));
END
$$;

-- The acting account asks for another e-mail, which counts once its token is used. C7, and C16 for declared accounts.
CREATE FUNCTION request_email_change(email text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  norm text := normalise_email(email);
BEGIN
  PERFORM check_email_change(actor, norm);
  PERFORM log_event('email-change-requested', actor, NULL, actor, NULL, jsonb_build_object('email', norm));
  RETURN issue_email_token(actor, request_email_change.email, norm);
END
$$;

CREATE FUNCTION check_email_change(account uuid, email_norm text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF EXISTS (SELECT FROM account a WHERE a.email_norm = check_email_change.email_norm AND a.id <> check_email_change.account) THEN
    PERFORM fail('email_taken', 'an account with this e-mail exists already');
  END IF;
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
END
$$;

-- Sign-up or change of e-mail: the address is shown to be its owner's. B4: now, not earlier, an organization captures it.
CREATE FUNCTION verify_email(token text, OUT account uuid, OUT captured_by text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hash bytea := hash_token(token);
  found email_token;
  holder account;
BEGIN
  LOCK TABLE polity.portfolio IN ROW EXCLUSIVE MODE;
  SELECT a.* INTO holder FROM account a JOIN email_token t ON t.account = a.id WHERE t.token_hash = hash
     FOR NO KEY UPDATE OF a;
  -- Read after the account is locked: of two uses at once the second sees the first.
  SELECT t.* INTO found FROM email_token t WHERE t.token_hash = hash;
  IF found.token_hash IS NULL OR found.replaced THEN
    PERFORM fail('token_invalid', 'no such token, or a later one took its place');
  ELSIF found.used_at IS NOT NULL THEN
    PERFORM fail('token_used', 'the token was used already');
  ELSIF found.expires_at <= now() THEN
    PERFORM fail('token_expired', 'the token has expired: ask for another');
  ELSIF holder.status <> 'active' THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  IF found.email_norm <> holder.email_norm THEN
    PERFORM check_email_change(holder.id, found.email_norm);
  END IF;
  UPDATE email_token t SET used_at = now() WHERE t.token_hash = hash;
  UPDATE account a SET verified = true, email = found.email, email_norm = found.email_norm WHERE a.id = holder.id;
  account := holder.id;
  captured_by := find_capturing(split_part(found.email_norm, '@', -1));
  IF captured_by IS NOT NULL AND NOT claim(holder.id, captured_by, 'captured') THEN
    captured_by := NULL;
  END IF;
  PERFORM log_event('verify-email', holder.id, captured_by, holder.id, NULL,
                    jsonb_build_object('email', found.email_norm, 'capturedBy', captured_by));
EXCEPTION WHEN unique_violation THEN
  PERFORM fail('email_taken', 'an account with this e-mail exists already');
END
$$;

-- After the application has made sure who logs in. The token names the account in later transactions.
CREATE FUNCTION open_session(account uuid, lifetime interval DEFAULT '30 days') RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  token text := make_token();
BEGIN
  LOCK TABLE polity.portfolio IN ROW EXCLUSIVE MODE;
  IF lifetime IS NULL OR lifetime <= interval '0' OR lifetime > interval '1 year' THEN
    PERFORM fail('period_invalid', 'a session lasts more than nothing and at most a year');
  END IF;
  -- Waits for whoever is deactivating the account, so that no session outlives that.
  PERFORM FROM account a WHERE a.id = open_session.account FOR SHARE;
  IF NOT EXISTS (SELECT FROM present_account p WHERE p.account = open_session.account AND p.verified) THEN
    PERFORM fail('account_unavailable', 'the account does not exist, has no access, or its e-mail is not verified');
  END IF;
  INSERT INTO session (account, token_hash, expires_at)
  VALUES (open_session.account, hash_token(token), now() + open_session.lifetime);
  PERFORM log_event('open-session', open_session.account, NULL, open_session.account, NULL, '{}');
  RETURN token;
END
$$;

CREATE FUNCTION act_by_session(token text) RETURNS uuid
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
  PERFORM name_acting(found.account, found.id, NULL);
  -- A selection holds as long as the organization is open to the account.
  IF EXISTS (SELECT FROM open_organization o WHERE o.account = found.account AND o.organization = found.organization) THEN
    PERFORM write_acting(found.account, found.id, found.organization);
  END IF;
  RETURN found.account;
END
$$;

CREATE FUNCTION end_session() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
DECLARE
  actor uuid := enter();
BEGIN
  UPDATE session s SET ended_at = now() WHERE s.id = (read_acting()).session AND s.ended_at IS NULL;
  PERFORM log_event('end-session', actor, NULL, actor, NULL, '{}');
END
$$;

-- A1. By names and kinds only; a member is told apart from a guest.
CREATE FUNCTION list_organizations() RETURNS TABLE (organization text, name text, type text, is_member boolean, is_current boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := require_acting();
BEGIN
  RETURN QUERY
    SELECT o.uid, o.name, o.type, m.account IS NOT NULL, o.uid IS NOT DISTINCT FROM (read_acting()).organization
      FROM open_organization p
      JOIN organization o ON o.uid = p.organization
      LEFT JOIN membership m ON m.account = p.account AND m.organization = p.organization
     WHERE p.account = actor ORDER BY o.name, o.uid;
END
$$;

-- A1: for this transaction, and for later ones of the same session.
CREATE FUNCTION select_organization(organization text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor uuid := enter();
  at_session uuid := (read_acting()).session;
BEGIN
  IF NOT EXISTS (SELECT FROM open_organization o
                  WHERE o.account = actor AND o.organization = select_organization.organization) THEN
    PERFORM fail('not_allowed', 'no such organization, or it is not open to you');
  END IF;
  UPDATE session s SET organization = select_organization.organization WHERE s.id = at_session;
  PERFORM write_acting(actor, at_session, select_organization.organization);
  PERFORM log_event('select-organization', actor, select_organization.organization, actor, NULL, '{}');
END
$$;

CREATE FUNCTION current_organization() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
BEGIN
  PERFORM require_acting();
  RETURN (read_acting()).organization;
END
$$;
