-- Tables of the application that join in (`protect` in portfolio.yaml). Each gets a column `polity_key`, the organization's path
-- key, which a trigger fills and a foreign key holds to the organization's, and policies over it.
--
-- What a table lacks is found against the catalogue, as statements; whoever deploys runs each as the role that it names, which
-- is the owner of what it touches. Nothing here runs with more rights than its caller's but the trigger: it has to see every
-- organization, and tells of none.

CREATE TABLE protected_table (
  name         text PRIMARY KEY,
  relation     oid NOT NULL UNIQUE,
  organization name NOT NULL,
  project      name,
  email        name,
  contact_name name,
  policies     jsonb NOT NULL
);
COMMENT ON COLUMN protected_table.name IS 'As declared, with its schema; `relation` follows a table that is renamed';
COMMENT ON COLUMN protected_table.policies IS 'By name: the statement that made each, and how the catalogue showed it afterwards';
SELECT secure_table('protected_table');

CREATE FUNCTION quote_relation(relation oid) RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.oid = quote_relation.relation;
END;

-- How the catalogue shows policies. It is not compared with what was written, which it never shows again, but with what it
-- showed when polity had made them.
CREATE FUNCTION show_policies(relation oid) RETURNS TABLE (policy name, shown text, opens_to name[]) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT p.polname,
         concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[]::text, 'USING', pg_get_expr(p.polqual, p.polrelid),
                   'CHECK', pg_get_expr(p.polwithcheck, p.polrelid)),
         CASE WHEN p.polpermissive THEN ARRAY(SELECT CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r) END FROM unnest(p.polroles) r)
         END
    FROM pg_policy p WHERE p.polrelid = show_policies.relation;
END;

-- Reading: the subtree, or one's projects of the selected organization. Writing: alike, with the narrower ranges. The last one
-- is for polity itself: how many rows hang on an organization, and which contacts there are. It looks at who asks, too: who deploys
-- has those roles, and a view of theirs would otherwise open the table to whom it is granted.
CREATE FUNCTION want_policies(relation oid, organization name, project name) RETURNS TABLE (policy name, statement text)
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH scope (kind, condition) AS (
    SELECT kind,
           format('(polity_key >= (SELECT current_setting(%L, true)) AND polity_key < (SELECT current_setting(%L, true)))',
                  'polity.' || prefix || 'low', 'polity.' || prefix || 'high')
             || CASE WHEN project IS NULL THEN ''
                     ELSE format(' OR (%I = (SELECT current_setting(%L, true))'
                                   ' AND %I = ANY ((SELECT nullif(current_setting(%L, true), %L)::text[])::text[]))',
                                 organization, 'polity.organization', project, 'polity.' || prefix || 'projects', '')
                END
      FROM (VALUES ('read', ''), ('write', 'write_')) v (kind, prefix)
  )
  SELECT p.policy,
         format('CREATE POLICY %I ON %s FOR %s TO %s', p.policy, polity.quote_relation(relation), p.command, p.roles)
           || CASE WHEN p.command <> 'INSERT' THEN format(' USING (%s)', p.condition) ELSE '' END
           || CASE WHEN p.command IN ('INSERT', 'UPDATE') THEN format(' WITH CHECK (%s)', p.condition) ELSE '' END
    FROM (SELECT 'polity_' || lower(v.command) AS policy, v.command, quote_ident(polity.portfolio_role('app')) AS roles, s.condition
            FROM (VALUES ('SELECT', 'read'), ('INSERT', 'write'), ('UPDATE', 'write'), ('DELETE', 'write')) v (command, kind)
            JOIN scope s USING (kind)
           UNION ALL
          SELECT 'polity_count', 'SELECT',
                 format('%I, %I', polity.portfolio_role('owner'), polity.portfolio_role('planner')),
                 format('(SELECT pg_has_role(current_user, %1$L, %3$L) OR pg_has_role(current_user, %2$L, %3$L))',
                        polity.portfolio_role('owner'), polity.portfolio_role('planner'), 'USAGE')) p;
END;

-- For an index or function of the table: short enough for a name, and another one for each table.
CREATE FUNCTION name_for(relation oid, purpose text) RETURNS name LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT CASE purpose WHEN 'fill_key' THEN 'fill_key_' || left(md5(polity.quote_relation(relation)), 12)
                      ELSE left(c.relname, 30) || CASE WHEN length(c.relname) > 30 THEN '_' || left(md5(c.relname), 8) ELSE '' END
                             || '_polity_' || purpose || '_idx' END
    FROM pg_class c WHERE c.oid = relation;
END;

CREATE FUNCTION number_columns(relation oid, VARIADIC names name[]) RETURNS smallint[] LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT coalesce(array_agg(a.attnum ORDER BY n.at), '{}')
    FROM unnest(names) WITH ORDINALITY n (name, at)
    JOIN pg_attribute a ON a.attrelid = relation AND a.attname = n.name AND a.attnum > 0 AND NOT a.attisdropped;
END;

-- The foreign key that holds rows to the keys of organizations, if it is as it must be.
CREATE FUNCTION find_key_constraint(relation oid, organization name) RETURNS SETOF name LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT k.conname FROM pg_constraint k
   WHERE k.conrelid = relation AND k.contype = 'f' AND k.confrelid = 'polity.organization'::regclass
     AND k.convalidated AND NOT k.condeferrable AND k.confupdtype = 'c' AND k.confdeltype = 'a'
     AND k.conkey = polity.number_columns(relation, organization, 'polity_key')
     AND k.confkey = polity.number_columns('polity.organization'::regclass, 'uid', 'okey')
     AND EXISTS (SELECT FROM pg_attribute a
                  WHERE a.attrelid = relation AND a.attname = 'polity_key' AND a.atttypid = 'text'::regtype
                    AND a.attcollation = 'pg_catalog."C"'::regcollation AND a.attnotnull AND a.attgenerated = '');
END;

-- What the trigger does. Null for what is no organization, so that the policies refuse it as they refuse another's. The lock is
-- what the foreign key takes next: it waits for a move that is under way, and sees where it ended.
CREATE FUNCTION write_key_function(organization name) RETURNS text LANGUAGE sql IMMUTABLE
RETURN format($body$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.%1$I IS DISTINCT FROM OLD.%1$I OR NEW.polity_key IS DISTINCT FROM OLD.polity_key THEN
    NEW.polity_key := NULL;
    SELECT o.okey INTO NEW.polity_key FROM polity.organization o WHERE o.uid = NEW.%1$I FOR KEY SHARE;
  END IF;
  RETURN NEW;
END
$body$, organization);

-- The table and its schema, as statements about them name them and whoever may run those.
CREATE FUNCTION describe_relation(relation oid) RETURNS TABLE (relation oid, name text, owner name, schema name, schema_owner name, rights aclitem[],
                                                               secured boolean)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.oid, polity.quote_relation(c.oid), pg_get_userbyid(c.relowner), n.nspname, pg_get_userbyid(n.nspowner), c.relacl,
         c.relrowsecurity AND c.relforcerowsecurity
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = describe_relation.relation;
END;

-- What a table lacks: a statement, who runs it, and what it is about. Steps are in order; several may have one number.
CREATE TYPE protection_step AS (step integer, part text, runner name, statement text);

-- The application reads and writes the table, polity reads the columns that it needs, and nobody else gets anything by way of
-- PUBLIC. TRUNCATE passes by row-level security, and REFERENCES tells what exists: the application's role has neither.
CREATE FUNCTION find_right_steps(target protected_table) RETURNS SETOF protection_step LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH at AS MATERIALIZED (
    SELECT r.*, polity.portfolio_role('app') AS app FROM polity.describe_relation(target.relation) r
  ), needed (role, columns) AS (
    SELECT r.role, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM (VALUES ('owner', target.organization), ('owner', target.project), ('owner', target.email), ('owner', target.contact_name),
                   ('owner', 'polity_key'), ('planner', target.organization), ('planner', target.project)) v (kind, name),
           polity.portfolio_role(v.kind) r (role), pg_attribute a
     WHERE a.attrelid = target.relation AND a.attname = v.name AND NOT has_column_privilege(r.role, a.attrelid, a.attnum, 'SELECT')
     GROUP BY r.role
  )
  SELECT 1, 'rights', at.schema_owner, format('GRANT USAGE ON SCHEMA %I TO %I', at.schema, r.role)
    FROM at, unnest('{app,planner,owner}'::text[]) k (kind), polity.portfolio_role(k.kind) r (role)
   WHERE NOT has_schema_privilege(r.role, at.schema, 'USAGE')
   UNION ALL
  SELECT 1, 'rights', at.owner, format('REVOKE ALL ON %s FROM PUBLIC', at.name) FROM at
   WHERE EXISTS (SELECT FROM aclexplode(at.rights) r WHERE r.grantee = 0)
      OR EXISTS (SELECT FROM pg_attribute a, aclexplode(a.attacl) r WHERE a.attrelid = at.relation AND r.grantee = 0)
   UNION ALL
  SELECT s.step, 'rights', at.owner, format(s.statement, at.name, at.app)
    FROM at, (VALUES (2, 'REVOKE ALL ON %s FROM %I'), (3, 'GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I')) s (step, statement)
   WHERE (SELECT string_agg(DISTINCT r.privilege_type, ' ' ORDER BY r.privilege_type) FROM aclexplode(at.rights) r
           WHERE pg_get_userbyid(r.grantee) = at.app) IS DISTINCT FROM 'DELETE INSERT SELECT UPDATE'
      OR EXISTS (SELECT FROM pg_attribute a, aclexplode(a.attacl) r
                  WHERE a.attrelid = at.relation AND pg_get_userbyid(r.grantee) = at.app)
   UNION ALL
  SELECT 4, 'rights', at.owner, format('GRANT SELECT (%s) ON %s TO %I', needed.columns, at.name, needed.role) FROM at, needed;
END;

-- Key and trigger. To fill the key, the table is written anew: no trigger of the application's fires, and no policy hides a row.
-- Its owner needs rights on polity for as long as that takes; what was lent is taken back in the same transaction.
CREATE FUNCTION find_key_steps(target protected_table) RETURNS SETOF protection_step LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH at AS MATERIALIZED (
    SELECT r.*, polity.portfolio_role('owner') AS polity, polity.name_for(r.relation, 'fill_key') AS filler,
           polity.write_key_function(target.organization) AS body,
           EXISTS (SELECT FROM polity.find_key_constraint(r.relation, target.organization)) AS keyed
      FROM polity.describe_relation(target.relation) r
  ), lacking AS MATERIALIZED (
    SELECT at.*, NOT (at.keyed AND EXISTS (
             SELECT FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid
              WHERE g.tgrelid = at.relation AND g.tgname = 'zz_polity_key' AND g.tgtype = 23 AND g.tgenabled = 'O'
                AND g.tgqual IS NULL AND g.tgattr = '' AND f.proname = at.filler AND f.pronamespace = 'polity'::regnamespace
                AND f.prosrc = at.body AND f.prosecdef AND f.proconfig = '{"search_path=polity, pg_temp"}'
                AND pg_get_userbyid(f.proowner) = at.polity)) AS unfilled
      FROM at
  ), lent (what, given) AS (
    SELECT 'USAGE ON SCHEMA polity', has_schema_privilege(l.owner, 'polity', 'USAGE') FROM lacking l
     UNION ALL
    SELECT 'REFERENCES (uid, okey) ON polity.organization',
           has_column_privilege(l.owner, 'polity.organization', 'okey', 'REFERENCES') FROM lacking l
     UNION ALL
    SELECT format('EXECUTE ON FUNCTION polity.%I()', l.filler), l.owner = l.polity FROM lacking l
     UNION ALL
    SELECT 'EXECUTE ON FUNCTION polity.find_key(text)', l.owner = l.polity OR l.keyed FROM lacking l
  )
  SELECT s.step, s.part, CASE WHEN s.own THEN l.owner ELSE l.polity END, s.statement
    FROM lacking l,
 LATERAL (SELECT 10, 'trigger', false,
                 format('CREATE OR REPLACE FUNCTION polity.%I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER '
                        'SET search_path = polity, pg_temp AS %L', l.filler, l.body)
           UNION ALL
          SELECT 10, 'key', false, $f$CREATE FUNCTION polity.find_key(uid text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
            SET search_path = polity, pg_temp RETURN (SELECT o.okey FROM polity.organization o WHERE o.uid = find_key.uid)$f$
           UNION ALL
          SELECT 11, 'trigger', false, format('GRANT %s TO %I', lent.what, l.owner) FROM lent WHERE NOT lent.given
           UNION ALL
          SELECT 20, 'key', true, format('DROP POLICY %I ON %s', p.policy, l.name)
            FROM polity.show_policies(l.relation) p WHERE p.policy IN ('polity_select', 'polity_insert', 'polity_update', 'polity_delete')
           UNION ALL
          SELECT 20, 'trigger', true, format('DROP TRIGGER IF EXISTS zz_polity_key ON %s', l.name)
           UNION ALL
          SELECT 20, 'key', true, format('ALTER TABLE %s DROP CONSTRAINT %I', l.name, k.conname)
            FROM pg_constraint k WHERE k.conrelid = l.relation AND k.contype = 'f' AND k.confrelid = 'polity.organization'::regclass
             AND k.conkey && polity.number_columns(l.relation, 'polity_key')
           UNION ALL
          SELECT v.step, 'key', true, format('ALTER TABLE %s ', l.name) || v.change
            FROM (VALUES (21, 'ADD COLUMN IF NOT EXISTS polity_key text COLLATE "C"'),
                         (22, format('ALTER COLUMN polity_key TYPE text COLLATE "C" USING polity.find_key(%I)', target.organization)),
                         (23, 'ALTER COLUMN polity_key SET NOT NULL'),
                         (24, format('ADD CONSTRAINT polity_organization_fkey FOREIGN KEY (%I, polity_key) '
                                     'REFERENCES polity.organization (uid, okey) ON UPDATE CASCADE', target.organization)))
                 v (step, change)
           UNION ALL
          SELECT 25, 'trigger', true, format('CREATE TRIGGER zz_polity_key BEFORE INSERT OR UPDATE ON %s FOR EACH ROW '
                                             'EXECUTE FUNCTION polity.%I()', l.name, l.filler)
           UNION ALL
          SELECT 25, 'key', true, format('GRANT SELECT (polity_key) ON %s TO %I', l.name, l.polity)
           UNION ALL
          SELECT 30, 'trigger', false, format('REVOKE %s FROM %I', lent.what, l.owner) FROM lent WHERE NOT lent.given
           UNION ALL
          SELECT 31, 'key', false, 'DROP FUNCTION polity.find_key(text)') s (step, part, own, statement)
   WHERE l.unfilled AND (s.part = 'trigger' OR NOT l.keyed);
END;

-- Policies of polity's that are not what they were made, and those of others that would let the application see more.
CREATE FUNCTION find_policy_steps(target protected_table) RETURNS SETOF protection_step LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH at AS MATERIALIZED (
    SELECT r.*, polity.portfolio_role('app') AS app,
           EXISTS (SELECT FROM polity.find_key_constraint(r.relation, target.organization)) AS keyed
      FROM polity.describe_relation(target.relation) r
  ), wanted AS MATERIALIZED (
    SELECT * FROM polity.want_policies(target.relation, target.organization, target.project)
  ), live AS MATERIALIZED (
    SELECT * FROM polity.show_policies(target.relation)
  ), changed AS (
    SELECT w.policy, w.statement, l.policy IS NOT NULL AND (at.keyed OR w.policy = 'polity_count') AS exists
      FROM at, wanted w LEFT JOIN live l USING (policy)
           LEFT JOIN polity.protected_table p ON p.relation = target.relation
     WHERE NOT at.keyed AND w.policy <> 'polity_count' OR l.policy IS NULL
        OR p.policies -> w.policy IS DISTINCT FROM jsonb_build_array(w.statement, l.shown)
  )
  SELECT s.step, 'policies', at.owner, s.statement
    FROM at,
 LATERAL (SELECT 5, format('DROP POLICY %I ON %s', l.policy, at.name)
            FROM live l
           WHERE l.policy NOT IN (SELECT policy FROM wanted)
             AND EXISTS (SELECT FROM unnest(l.opens_to) r (role)
                          WHERE r.role = 'public' OR r.role = at.app OR pg_has_role(at.app, r.role, 'MEMBER'))
           UNION ALL
          SELECT CASE policy WHEN 'polity_count' THEN 6 ELSE 40 END, format('DROP POLICY %I ON %s', policy, at.name)
            FROM changed WHERE exists
           UNION ALL
          SELECT CASE policy WHEN 'polity_count' THEN 7 ELSE 41 END, statement FROM changed) s (step, statement)
   UNION ALL
  SELECT 42, 'row security', at.owner, format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', at.name)
    FROM at WHERE NOT at.secured;
END;

-- For the range, for the foreign key's cascade and lists of an organization, and for a project's rows. Any index will do that
-- begins with these columns.
CREATE FUNCTION find_index_steps(target protected_table) RETURNS SETOF protection_step LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT 50, 'indexes', at.owner,
         format('CREATE INDEX %I ON %s (%s)', polity.name_for(at.relation, w.purpose), at.name,
                (SELECT string_agg(quote_ident(c), ', ') FROM unnest(w.columns) c))
    FROM polity.describe_relation(target.relation) at,
         (VALUES ('key', ARRAY['polity_key']::name[]), ('organization', ARRAY[target.organization, 'polity_key']),
                 ('project', ARRAY[target.organization, target.project])) w (purpose, columns)
   WHERE array_position(w.columns, NULL) IS NULL
     AND NOT EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
                      WHERE i.indrelid = at.relation AND i.indisvalid AND i.indpred IS NULL AND a.amname = 'btree'
                        AND (i.indkey::smallint[])[0:cardinality(w.columns) - 1]
                            = polity.number_columns(at.relation, VARIADIC w.columns));
END;

CREATE FUNCTION record_protection(target protected_table) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
  DELETE FROM polity.protected_table p WHERE p.name = target.name OR p.relation = target.relation;
  INSERT INTO polity.protected_table
  SELECT target.name, target.relation, target.organization, target.project, target.email, target.contact_name,
         (SELECT jsonb_object_agg(w.policy, jsonb_build_array(w.statement, l.shown))
            FROM polity.want_policies(target.relation, target.organization, target.project) w
            LEFT JOIN polity.show_policies(target.relation) l USING (policy));
END;

-- Everything that the table lacks to be what is declared; nothing where it is that already.
CREATE FUNCTION find_protection(name text, relation oid, organization name, project name, email name, contact_name name)
RETURNS TABLE (part text, runner name, statement text) LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH target AS MATERIALIZED (
    SELECT ROW(name, relation, organization, project, email, contact_name, NULL)::polity.protected_table AS target
  ), steps AS MATERIALIZED (
    SELECT s.* FROM target t, polity.find_right_steps(t.target) s
     UNION ALL
    SELECT s.* FROM target t, polity.find_key_steps(t.target) s
     UNION ALL
    SELECT s.* FROM target t, polity.find_policy_steps(t.target) s
     UNION ALL
    SELECT s.* FROM target t, polity.find_index_steps(t.target) s
  )
  SELECT a.part, a.runner, a.statement
    FROM (SELECT * FROM steps
           UNION ALL
          SELECT 90, 'record', polity.portfolio_role('owner'),
                 format('SELECT polity.record_protection(ROW(%L, %L::oid, %L, %L, %L, %L, NULL)::polity.protected_table)',
                        name, relation, organization, project, email, contact_name)
           WHERE EXISTS (SELECT FROM steps)
              OR NOT EXISTS (SELECT FROM polity.protected_table p
                              WHERE p.name = find_protection.name AND p.relation = find_protection.relation
                                AND p.organization = find_protection.organization
                                AND p.project IS NOT DISTINCT FROM find_protection.project
                                AND p.email IS NOT DISTINCT FROM find_protection.email
                                AND p.contact_name IS NOT DISTINCT FROM find_protection.contact_name)) a (step, part, runner, statement)
   ORDER BY a.step;
END;
