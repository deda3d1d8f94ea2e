-- Protected tables: their release, rows that fit nowhere, and rows that hang on organizations.

-- Takes everything away but row-level security itself, under which nobody sees a row any more; and functions that tables of
-- other names have left.
CREATE FUNCTION find_release(name text) RETURNS TABLE (runner name, statement text) LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH at AS MATERIALIZED (
    SELECT r.* FROM polity.protected_table p, polity.describe_relation(p.relation) r WHERE p.name = find_release.name
  ), roles (role) AS (
    SELECT polity.portfolio_role(kind) FROM unnest('{app,planner,owner}'::text[]) kind
  )
  SELECT s.runner, s.statement
    FROM (SELECT 1, at.owner, format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', at.name) FROM at
           UNION ALL
          SELECT 2, at.owner, format('DROP POLICY %I ON %s', p.policy, at.name) FROM at, polity.show_policies(at.relation) p
           WHERE p.policy IN ('polity_select', 'polity_insert', 'polity_update', 'polity_delete', 'polity_count')
           UNION ALL
          SELECT 3, at.owner, format('DROP TRIGGER IF EXISTS zz_polity_key ON %s', at.name) FROM at
           UNION ALL
          SELECT 4, at.owner, format('ALTER TABLE %s DROP COLUMN IF EXISTS polity_key', at.name) FROM at
           UNION ALL
          SELECT 5, at.owner, format('DROP INDEX IF EXISTS %I.%I', at.schema, polity.name_for(at.relation, 'project')) FROM at
           UNION ALL
          SELECT 6, at.owner, format('REVOKE ALL ON %s FROM %I', at.name, roles.role) FROM at, roles WHERE roles.role <> at.owner
           UNION ALL
          SELECT 7, at.schema_owner, format('REVOKE USAGE ON SCHEMA %I FROM %I', at.schema, roles.role) FROM at, roles
           WHERE roles.role <> at.schema_owner
             AND NOT EXISTS (SELECT FROM polity.protected_table p, polity.describe_relation(p.relation) other
                              WHERE other.schema = at.schema AND p.name <> find_release.name)
             AND EXISTS (SELECT FROM pg_namespace n, aclexplode(n.nspacl) r
                          WHERE n.nspname = at.schema AND pg_get_userbyid(r.grantee) = roles.role)
           UNION ALL
          SELECT 8, polity.portfolio_role('owner'), format('DROP FUNCTION polity.%I()', f.proname) FROM pg_proc f
           WHERE f.pronamespace = 'polity'::regnamespace AND starts_with(f.proname, 'fill_key_')
             AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgfoid = f.oid AND g.tgrelid NOT IN (SELECT at.relation FROM at))
           UNION ALL
          SELECT 9, polity.portfolio_role('owner'), format('DELETE FROM polity.protected_table WHERE name = %L', p.name)
            FROM polity.protected_table p WHERE p.name = find_release.name) s (step, runner, statement)
   ORDER BY s.step;
END;

-- Values that mean no organization, or no project of the row's organization, most frequent first. `organizations` and
-- `projects` (as `organization/project`) will be there soon.
CREATE FUNCTION find_unknown_rows(relation oid, organization name, project name, organizations text[], projects text[])
RETURNS TABLE (kind text, value text, row_count bigint)
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    $q$SELECT 'organization', t.%1$I::text, count(*) FROM %2$s t
        WHERE NOT EXISTS (SELECT FROM polity.organization o WHERE o.uid = t.%1$I) AND (t.%1$I = ANY ($1)) IS NOT TRUE
        GROUP BY 2 ORDER BY 3 DESC, 2$q$, organization, quote_relation(relation)) USING organizations;
  IF project IS NOT NULL THEN
    RETURN QUERY EXECUTE format(
      $q$SELECT 'project', t.%1$I || '/' || t.%3$I, count(*) FROM %2$s t
          WHERE t.%3$I IS NOT NULL AND (t.%1$I || '/' || t.%3$I = ANY ($1)) IS NOT TRUE
            AND EXISTS (SELECT FROM polity.organization o WHERE o.uid = t.%1$I)
            AND NOT EXISTS (SELECT FROM polity.project p WHERE p.organization = t.%1$I AND p.id = t.%3$I)
          GROUP BY 2 ORDER BY 3 DESC, 2$q$, organization, quote_relation(relation), project) USING projects;
  END IF;
END
$$;

-- C15: rows of the application that hang on organizations, by table. Where the right to count them was taken away by hand, their
-- foreign key speaks.
CREATE FUNCTION count_protected_rows(organizations text[]) RETURNS TABLE (name text, organization text, row_count bigint)
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  found protected_table;
BEGIN
  FOR found IN SELECT p.* FROM protected_table p JOIN pg_attribute a ON a.attrelid = p.relation AND a.attname = p.organization
                WHERE has_column_privilege(p.relation, a.attnum, 'SELECT') LOOP
    RETURN QUERY EXECUTE format('SELECT %L, %I::text, count(*) FROM %s WHERE %2$I = ANY ($1) GROUP BY 2',
                                found.name, found.organization, quote_relation(found.relation)) USING organizations;
  END LOOP;
END
$$;

DO $$
BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION count_protected_rows(text[]), quote_relation(oid) TO %I', portfolio_role('planner'));
END
$$;
