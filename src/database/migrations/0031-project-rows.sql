-- C15, of projects: rows of protected tables that name a project which ends.

-- The application reads and writes the table, polity reads the columns that it needs, and nobody else gets anything by way of
-- PUBLIC. TRUNCATE passes by row-level security, and REFERENCES tells what exists: the application's role has neither.
CREATE OR REPLACE FUNCTION find_right_steps(target protected_table) RETURNS SETOF protection_step LANGUAGE sql STABLE
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

-- By table and project; the two lists belong together. A table whose columns the caller may not read is left out: `up` gives that
-- right, and counts as the owner before it writes.
CREATE FUNCTION count_project_rows(organizations text[], projects text[])
RETURNS TABLE (name text, organization text, project text, row_count bigint)
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  found protected_table;
BEGIN
  FOR found IN SELECT p.* FROM protected_table p
                WHERE 2 = (SELECT count(*) FROM pg_attribute a
                            WHERE a.attrelid = p.relation AND a.attname IN (p.organization, p.project)
                              AND has_column_privilege(p.relation, a.attnum, 'SELECT')) LOOP
    RETURN QUERY EXECUTE format(
      $q$SELECT %1$L, t.%2$I::text, t.%3$I::text, count(*) FROM unnest($1, $2) ended (organization, project)
           JOIN %4$s t ON t.%2$I = ended.organization AND t.%3$I = ended.project
          GROUP BY 2, 3$q$, found.name, found.organization, found.project, quote_relation(found.relation))
      USING organizations, projects;
  END LOOP;
END
$$;

DO $$
BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION count_project_rows(text[], text[]) TO %I', portfolio_role('planner'));
END
$$;
