-- Direct SQL access of an organization (`database: reader`): a login that may run any statement. It has no right on tables, because
-- row-level security on tables that all share betrays foreign rows through plans and estimates. It reads the views of schema
-- polity_reader, each over one function that runs with the owner's rights and is keyed by session_user, which no setting and no
-- SET ROLE changes. A plan shows the scan of that function alone: the same for a key that is absent and for one that is foreign.

-- By its login a session finds its organization. Deferred, so that logins may change hands.
ALTER TABLE setting ADD CONSTRAINT setting_login_key EXCLUDE USING btree ((body ->> 'login') WITH =) WHERE (kind = 'database')
  DEFERRABLE INITIALLY DEFERRED;
-- What is read is a range of path keys: how many rows lie outside of it makes no difference.
CREATE INDEX organization_domain_okey_idx ON organization_domain (okey);
CREATE INDEX project_okey_idx ON project (okey);
CREATE INDEX workspace_okey_idx ON workspace (okey);
CREATE INDEX group_okey_idx ON "group" (okey);

-- The path keys that this session reads, [low, high), those of sealed children being elsewhere: no row for a login that is nobody's
-- reader, and where the organization is archived.
CREATE FUNCTION find_reader_range() RETURNS TABLE (low text, high text)
LANGUAGE sql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT o.okey, o.okey || 'g' FROM polity.setting s JOIN polity.organization o ON o.root = s.root AND o.uid = s.organization
   WHERE s.kind = 'database' AND s.body ->> 'login' = session_user::text AND s.body ->> 'access' = 'reader' AND o.status = 'active';
END;

-- The accounts that rows within those keys name.
CREATE FUNCTION find_reader_accounts() RETURNS SETOF uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT m.account FROM polity.find_reader_range() r JOIN polity.membership m ON m.okey >= r.low AND m.okey < r.high
   UNION
  SELECT g.account FROM polity.find_reader_range() r JOIN polity.access_grant g ON g.okey >= r.low AND g.okey < r.high
   WHERE g.account IS NOT NULL
   UNION
  SELECT g.account FROM polity.find_reader_range() r JOIN polity.group_member g ON g.okey >= r.low AND g.okey < r.high
   UNION
  SELECT o.contact FROM polity.find_reader_range() r JOIN polity.organization o ON o.okey >= r.low AND o.okey < r.high
   WHERE o.contact IS NOT NULL;
END;

-- Without what names a secret, however deep it stands.
CREATE FUNCTION without_secrets(body jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN CASE jsonb_typeof(body)
    WHEN 'object' THEN
      (SELECT coalesce(jsonb_object_agg(e.key, without_secrets(e.value)), '{}') FROM jsonb_each(body) e
        WHERE jsonb_typeof(e.value) <> 'string' OR e.value #>> '{}' !~ '^(env|pulumi):[A-Za-z_][A-Za-z0-9_-]*$')
    WHEN 'array' THEN
      (SELECT coalesce(jsonb_agg(without_secrets(e.value) ORDER BY e.n), '[]')
         FROM jsonb_array_elements(body) WITH ORDINALITY e(value, n))
    ELSE body
  END;
END
$$;

-- One view for readers, over a function of its own. `columns` are names with types; `query` must keep to `find_reader_range`. Its
-- text is parsed when it is called, so that a table of the application can change beneath it.
CREATE FUNCTION publish(view text, columns text, query text) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  EXECUTE format('CREATE FUNCTION polity_reader.%I() RETURNS TABLE (%s) LANGUAGE sql STABLE SECURITY DEFINER '
                 || 'SET search_path = pg_catalog, pg_temp AS %L', 'read_' || view, columns, query);
  EXECUTE format('REVOKE ALL ON FUNCTION polity_reader.%I() FROM PUBLIC', 'read_' || view);
  EXECUTE format('CREATE VIEW polity_reader.%I WITH (security_invoker = true) AS SELECT * FROM polity_reader.%I()',
                 view, 'read_' || view);
END
$$;

-- What lies above a reader's organization is not named: neither its parent nor the folder.
SELECT publish('organization',
  'uid text, parent text, name text, type text, status text, isolation text, mission_until timestamptz, contact uuid, mode text, '
  || 'admins text, sso_required boolean',
  'SELECT o.uid, CASE WHEN o.okey > r.low THEN o.parent END, o.name, o.type, o.status, o.isolation, o.mission_until, o.contact,
          o.mode, o.admins, o.sso_required
     FROM polity.find_reader_range() r JOIN polity.organization o ON o.okey >= r.low AND o.okey < r.high');

SELECT publish('organization_domain', 'organization text, domain text, subdomains boolean',
  'SELECT d.organization, d.domain, d.subdomains
     FROM polity.find_reader_range() r JOIN polity.organization_domain d ON d.okey >= r.low AND d.okey < r.high');

SELECT publish('project', 'organization text, id text, name text, origins text[]',
  'SELECT p.organization, p.id, p.name, p.origins
     FROM polity.find_reader_range() r JOIN polity.project p ON p.okey >= r.low AND p.okey < r.high');

SELECT publish('workspace', 'key uuid, organization text, id text, name text, origins text[]',
  'SELECT w.key, w.organization, w.id, w.name, w.origins
     FROM polity.find_reader_range() r JOIN polity.workspace w ON w.okey >= r.low AND w.okey < r.high');

SELECT publish('group', 'organization text, id text, name text, origins text[]',
  'SELECT g.organization, g.id, g.name, g.origins
     FROM polity.find_reader_range() r JOIN polity."group" g ON g.okey >= r.low AND g.okey < r.high');

SELECT publish('group_member', 'organization text, group_id text, account uuid, origins text[]',
  'SELECT g.organization, g.group_id, g.account, g.origins
     FROM polity.find_reader_range() r JOIN polity.group_member g ON g.okey >= r.low AND g.okey < r.high');

SELECT publish('membership', 'account uuid, organization text, origins text[], since timestamptz',
  'SELECT m.account, m.organization, m.origins, m.since
     FROM polity.find_reader_range() r JOIN polity.membership m ON m.okey >= r.low AND m.okey < r.high');

SELECT publish('access_grant',
  'id uuid, organization text, principal_kind text, account uuid, group_id text, scope_kind text, item text, role text, reach text, '
  || 'origin text, valid_from timestamptz, valid_until timestamptz',
  'SELECT g.id, g.organization, g.principal_kind, g.account, g.group_id, g.scope_kind, g.item, g.role, g.reach, g.origin,
          lower(g.period), upper(g.period)
     FROM polity.find_reader_range() r JOIN polity.access_grant g ON g.okey >= r.low AND g.okey < r.high');

-- The catalogue, whose organization is null, and the organizations' own.
SELECT publish('role', 'organization text, id text, level text, permissions text[]',
  'SELECT nullif(c.organization, ''''), c.id, c.level, c.permissions
     FROM polity.role c
    WHERE c.organization = '''' AND EXISTS (SELECT FROM polity.find_reader_range())
       OR c.organization IN (SELECT o.uid FROM polity.find_reader_range() r
                               JOIN polity.organization o ON o.okey >= r.low AND o.okey < r.high)');

SELECT publish('setting', 'organization text, kind text, id text, body jsonb',
  'SELECT s.organization, s.kind, s.id, polity.without_secrets(s.body)
     FROM polity.find_reader_range() r JOIN polity.setting s ON s.okey >= r.low AND s.okey < r.high');

SELECT publish('account', 'id uuid, email text, person text, verified boolean, status text, created_at timestamptz',
  'SELECT a.id, a.email, a.person, a.verified, a.status, a.created_at
     FROM polity.account a WHERE a.id IN (SELECT polity.find_reader_accounts())');

SELECT publish('person', 'id text, name text, left_at timestamptz',
  'SELECT p.id, p.name, p.left_at
     FROM polity.person p
    WHERE p.id IN (SELECT a.person FROM polity.account a WHERE a.id IN (SELECT polity.find_reader_accounts()))');

-- Protected tables: a view for each, of all columns but the key. A comment tells which table a view is of and what it was made
-- from; polity's own views have none.
CREATE FUNCTION show_reader_views() RETURNS TABLE (view name, relation oid, made_from text, granted boolean) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.relname, made."from"[1]::oid, made."from"[2],
         EXISTS (SELECT FROM aclexplode(c.relacl) r WHERE pg_get_userbyid(r.grantee) = polity.portfolio_role('reader'))
    FROM pg_class c LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
    LEFT JOIN regexp_match(d.description, '^(\d+) ([0-9a-f]{32})$') made ("from") ON true
   WHERE c.relnamespace = 'polity_reader'::regnamespace AND c.relkind = 'v';
END;

-- It has the table's name; with its schema before it, where another view has that already.
CREATE FUNCTION describe_reader_view(relation oid, OUT view text, OUT columns text, OUT query text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT coalesce((SELECT v.view::text FROM polity.show_reader_views() v WHERE v.relation = c.oid),
                  left(CASE WHEN EXISTS (SELECT FROM polity.show_reader_views() v
                                          WHERE v.view = c.relname AND (v.relation IS NULL
                                                OR EXISTS (SELECT FROM pg_class other WHERE other.oid = v.relation)))
                            THEN n.nspname || '_' || c.relname ELSE c.relname END, 58)),
         string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum),
         format('SELECT %s FROM polity.find_reader_range() r JOIN %I.%I t ON t.polity_key >= r.low AND t.polity_key < r.high',
                string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum), n.nspname, c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'polity_key'
   WHERE c.oid = describe_reader_view.relation
   GROUP BY c.oid, n.oid;
END;

-- Takes away the view of a table, and those of tables that are no more.
CREATE FUNCTION withdraw_from_readers(relation oid) RETURNS void LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  gone record;
BEGIN
  FOR gone IN SELECT v.view FROM show_reader_views() v
               WHERE v.relation = withdraw_from_readers.relation
                  OR v.relation IS NOT NULL AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = v.relation) LOOP
    EXECUTE format('DROP VIEW polity_reader.%I', gone.view);
    EXECUTE format('DROP FUNCTION polity_reader.%I()', 'read_' || gone.view);
  END LOOP;
END
$$;

CREATE FUNCTION publish_to_readers(relation oid) RETURNS void LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  wanted record := describe_reader_view(relation);
  reader constant name := portfolio_role('reader');
BEGIN
  PERFORM withdraw_from_readers(relation);
  PERFORM publish(wanted.view, wanted.columns, wanted.query);
  EXECUTE format('COMMENT ON VIEW polity_reader.%I IS %L', wanted.view,
                 relation || ' ' || md5(wanted.columns || wanted.query));
  EXECUTE format('GRANT SELECT ON polity_reader.%I TO %I', wanted.view, reader);
  EXECUTE format('GRANT EXECUTE ON FUNCTION polity_reader.%I() TO %I', 'read_' || wanted.view, reader);
END
$$;

-- What a protected table lacks for readers, after all that it lacks otherwise: as `find_protection` tells it.
CREATE FUNCTION find_reader_steps(relation oid) RETURNS SETOF protection_step LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT 100, 'readers', at.owner, format('GRANT SELECT ON %s TO %I', at.name, polity.portfolio_role('owner'))
    FROM polity.describe_relation(find_reader_steps.relation) at
   WHERE NOT has_table_privilege(polity.portfolio_role('owner'), at.relation, 'SELECT')
   UNION ALL
  SELECT 101, 'readers', polity.portfolio_role('owner'), format('SELECT polity.publish_to_readers(%L::oid)', find_reader_steps.relation)
    FROM polity.describe_reader_view(find_reader_steps.relation) w
   WHERE NOT EXISTS (SELECT FROM polity.show_reader_views() v
                      WHERE v.relation = find_reader_steps.relation AND v.made_from = md5(w.columns || w.query) AND v.granted)
   ORDER BY 1;
END;
