-- Who acts, and the log of what they did.
--
-- Functions that the application calls are SECURITY DEFINER; each pins its search_path, and none can be called by PUBLIC
-- (0018). All other functions run with the caller's rights: an application that calls them directly is stopped by the tables.
--
-- Order of locks, so that no two calls wait for each other: `enter` (the first table that an apply locks, so that calls wait
-- for a running apply while they hold nothing), accounts by id, organizations by uid, workspaces, then rows that hang on them.

-- Conditions by name; docs/runtime.md explains each. The name travels as the error's constraint name.
CREATE FUNCTION fail(condition text, message text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  code text := CASE condition
    WHEN 'not_acting' THEN 'PL001'
    WHEN 'already_acting' THEN 'PL002'
    WHEN 'account_unavailable' THEN 'PL003'
    WHEN 'not_allowed' THEN 'PL004'
    WHEN 'not_found' THEN 'PL005'
    WHEN 'text_invalid' THEN 'PL006'
    WHEN 'email_invalid' THEN 'PL007'
    WHEN 'email_taken' THEN 'PL008'
    WHEN 'email_unverified' THEN 'PL009'
    WHEN 'token_invalid' THEN 'PL010'
    WHEN 'token_used' THEN 'PL011'
    WHEN 'token_expired' THEN 'PL012'
    WHEN 'token_foreign' THEN 'PL013'
    WHEN 'not_a_member' THEN 'PL014'
    WHEN 'member_elsewhere' THEN 'PL015'
    WHEN 'email_off_domain' THEN 'PL016'
    WHEN 'capture_keeps_members' THEN 'PL017'
    WHEN 'more_than_held' THEN 'PL018'
    WHEN 'last_admin' THEN 'PL019'
    WHEN 'declared_in_files' THEN 'PL020'
    WHEN 'already_exists' THEN 'PL021'
    WHEN 'workspace_owned' THEN 'PL022'
    WHEN 'period_invalid' THEN 'PL023'
    WHEN 'domain_unproven' THEN 'PL024'
  END;
BEGIN
  RAISE EXCEPTION USING ERRCODE = code, MESSAGE = message, CONSTRAINT = condition;
END
$$;

-- No foreign keys: the log outlives what it speaks of (C15). `actor` is the account itself where nobody is named yet.
CREATE TABLE event (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at           timestamptz NOT NULL DEFAULT clock_timestamp(),
  login        text NOT NULL DEFAULT session_user,
  actor        uuid NOT NULL,
  kind         text NOT NULL,
  organization text,
  subject      uuid,
  reason       text,
  details      jsonb NOT NULL
);
CREATE INDEX event_organization_idx ON event (organization, at);
CREATE INDEX event_subject_idx ON event (subject, at);
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- Tokens are 256 random bits, given out once; the database keeps their SHA-256 only.
CREATE TABLE session (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account      uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  token_hash   bytea NOT NULL UNIQUE,
  organization text,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  ended_at     timestamptz
);
CREATE INDEX session_account_idx ON session (account) WHERE ended_at IS NULL;

CREATE FUNCTION make_token() RETURNS text LANGUAGE sql VOLATILE
RETURN replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');

CREATE FUNCTION hash_token(token text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF token IS NULL OR token !~ '^[0-9a-f]{64}$' THEN
    PERFORM fail('token_invalid', 'the token has not the form of one');
  END IF;
  RETURN sha256(convert_to(token, 'UTF8'));
END
$$;

-- Signs what `act_as` leaves in a setting, which everybody could set: nobody but the owner reads this table.
CREATE TABLE signing_key (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  key       bytea NOT NULL
);
INSERT INTO signing_key (key) SELECT sha256(convert_to(make_token(), 'UTF8'));

-- Bound to connection and transaction: worth nothing in another.
CREATE FUNCTION sign_acting(account text, session text, organization text) RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT encode(sha256(convert_to(concat_ws('|', account, session, organization, pg_backend_pid(), extract(epoch FROM now())),
                                  'UTF8') || key), 'hex')
    FROM polity.signing_key;
END;

CREATE FUNCTION write_acting(account uuid, session uuid, organization text) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
  SELECT set_config('polity.acting',
                    concat_ws('|', account, coalesce(session::text, ''), coalesce(organization, ''),
                              polity.sign_acting(account::text, coalesce(session::text, ''), coalesce(organization, ''))),
                    true);
END;

-- All null where nobody is named, or where the setting was not written by `write_acting` in this transaction.
CREATE FUNCTION read_acting(OUT account uuid, OUT session uuid, OUT organization text)
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  parts text[] := string_to_array(nullif(current_setting('polity.acting', true), ''), '|');
BEGIN
  IF parts[4] = sign_acting(parts[1], parts[2], parts[3]) THEN
    account := parts[1]::uuid;
    session := nullif(parts[2], '')::uuid;
    organization := nullif(parts[3], '');
  END IF;
END
$$;

-- Begins every call that writes: waits for a running apply, which locks this table first, and keeps the next one waiting.
CREATE FUNCTION enter() RETURNS uuid LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  actor uuid := (read_acting()).account;
BEGIN
  IF actor IS NULL THEN
    PERFORM fail('not_acting', 'no acting account is named in this transaction');
  END IF;
  LOCK TABLE polity.portfolio IN ROW EXCLUSIVE MODE;
  RETURN actor;
END
$$;

CREATE FUNCTION require_acting() RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  actor uuid := (read_acting()).account;
BEGIN
  IF actor IS NULL THEN
    PERFORM fail('not_acting', 'no acting account is named in this transaction');
  END IF;
  RETURN actor;
END
$$;

-- Printable, not blank, at most `longest` characters; surrounding blanks go.
CREATE FUNCTION clean_text(value text, what text, longest integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  IF value IS NULL OR btrim(value) = '' OR length(value) > longest OR value ~ '[[:cntrl:]]' THEN
    PERFORM fail('text_invalid', format('%s must be 1 to %s printable characters', what, longest));
  END IF;
  RETURN btrim(value);
END
$$;

CREATE FUNCTION log_event(kind text, actor uuid, organization text, subject uuid, reason text, details jsonb) RETURNS void
LANGUAGE sql VOLATILE
BEGIN ATOMIC
  INSERT INTO polity.event (actor, kind, organization, subject, reason, details)
  VALUES (actor, kind, organization, subject,
          CASE WHEN reason IS NOT NULL THEN polity.clean_text(reason, 'the reason', 1000) END, details);
END;

-- C8, C13: an account that may do anything at all.
CREATE VIEW present_account WITH (security_invoker = true) AS
  SELECT a.id AS account, a.email, a.email_norm, a.email_domain, a.verified, a.person
    FROM account a LEFT JOIN person p ON p.id = a.person
   WHERE a.status = 'active' AND (p.left_at IS NULL OR p.left_at > now());

-- An advisory lock is the one mark of a transaction that its client cannot take back: settings can be emptied.
CREATE FUNCTION name_acting(account uuid, session uuid, organization text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  class constant integer := 1886350457;
  mark integer := hashtext(account::text);
BEGIN
  IF EXISTS (SELECT FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.locktype = 'advisory' AND l.objsubid = 2
                AND l.classid = class::oid AND l.objid <> mark::oid) THEN
    PERFORM fail('already_acting', 'another account is named in this transaction already');
  END IF;
  IF NOT EXISTS (SELECT FROM present_account p WHERE p.account = name_acting.account) THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  PERFORM pg_advisory_xact_lock_shared(class, mark);
  PERFORM write_acting(account, session, organization);
END
$$;

CREATE FUNCTION act_as(account uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = polity, pg_temp AS $$
BEGIN
  PERFORM name_acting(account, NULL, NULL);
END
$$;

CREATE FUNCTION acting_account() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = polity, pg_temp
RETURN (polity.read_acting()).account;
