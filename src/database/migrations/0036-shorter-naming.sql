-- What makes a named account known: the key, and with it connection and transaction. In SQL, so that a query around it takes it in.
CREATE FUNCTION seal_acting(account text, session text, organization text, key bytea) RETURNS text LANGUAGE sql STABLE
RETURN encode(sha256(convert_to(concat_ws('|', account, session, organization, pg_backend_pid()), 'UTF8')
                     || timestamptz_send(now()) || key), 'hex');

CREATE OR REPLACE FUNCTION sign_acting(account text, session text, organization text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN (SELECT seal_acting(account, session, organization, k.key) FROM signing_key k);
END
$$;

-- The settings of 0021; without the last seven nothing is in scope.
CREATE FUNCTION publish_acting(account uuid, session uuid, organization text, low text DEFAULT '', high text DEFAULT '',
                               write_low text DEFAULT '', write_high text DEFAULT '', projects text[] DEFAULT '{}',
                               write_projects text[] DEFAULT '{}', workspaces text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  PERFORM set_config('polity.acting',
                     concat_ws('|', account, coalesce(session::text, ''), coalesce(organization, ''),
                               seal_acting(account::text, coalesce(session::text, ''), coalesce(organization, ''), k.key)), true),
          set_config('polity.account', account::text, true),
          set_config('polity.organization', coalesce(organization, ''), true),
          set_config('polity.low', low, true),
          set_config('polity.high', high, true),
          set_config('polity.write_low', write_low, true),
          set_config('polity.write_high', write_high, true),
          set_config('polity.projects', projects::text, true),
          set_config('polity.write_projects', write_projects::text, true),
          set_config('polity.workspaces', workspaces::text, true)
     FROM signing_key k;
END
$$;

CREATE OR REPLACE FUNCTION write_acting(account uuid, session uuid, organization text) RETURNS text
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  selected text := organization;
  scope record := find_scope(account, organization);
BEGIN
  IF selected IS NOT NULL AND NOT scope.is_open THEN
    selected := NULL;
    scope := find_scope(account, NULL);
  END IF;
  PERFORM publish_acting(account, session, selected, scope.low, scope.high, scope.write_low, scope.write_high,
                         scope.projects, scope.write_projects, scope.workspaces);
  RETURN selected;
END
$$;

-- As in 0021; the scope is looked up for who selects an organization or has a grant of the portfolio's. Nearly nobody has one, and
-- the key of the grants tells.
CREATE OR REPLACE FUNCTION name_acting(account uuid, session uuid, organization text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  mark refcursor := 'polity ' || account;
  marks text[];
  is_present boolean;
  has_scope boolean;
BEGIN
  SELECT ARRAY(SELECT c.name FROM pg_cursors c WHERE starts_with(c.name, 'polity ')),
         EXISTS (SELECT FROM present_account p WHERE p.account = name_acting.account),
         organization IS NOT NULL OR EXISTS (SELECT FROM access_grant g WHERE g.okey IS NULL AND g.account = name_acting.account)
    INTO marks, is_present, has_scope;
  IF marks <> '{}' AND marks <> ARRAY[mark::text] THEN
    PERFORM fail('already_acting', 'another account is named in this transaction already');
  ELSIF NOT is_present THEN
    PERFORM fail('account_unavailable', 'the account does not exist or has no access');
  END IF;
  IF marks = '{}' THEN
    OPEN mark FOR SELECT WHERE false;
  END IF;
  IF has_scope THEN
    PERFORM write_acting(account, session, organization);
  ELSE
    PERFORM publish_acting(account, session, NULL);
  END IF;
END
$$;
