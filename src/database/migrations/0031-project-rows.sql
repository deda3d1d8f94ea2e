-- C15, of projects: rows of protected tables that name a project which ends.

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
