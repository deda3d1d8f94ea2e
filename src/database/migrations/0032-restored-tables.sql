-- A database that is restored from a backup gives every table another oid: what was noted by oid is noted by name, as backups have it.

-- The functions that read the column are set aside while its type changes, and put back as they were.
SET LOCAL check_function_bodies = off;
DO $$
DECLARE
  definitions text[];
  definition text;
BEGIN
  SELECT array_agg(pg_get_functiondef(p.oid)) INTO definitions
    FROM pg_proc p
   WHERE p.oid IN (SELECT d.objid FROM pg_depend d
                    WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_class'::regclass
                      AND d.refobjid = 'protected_table'::regclass);
  FOREACH definition IN ARRAY definitions LOOP
    EXECUTE regexp_replace(definition, '\mBEGIN ATOMIC\M.*', 'AS ''''');
  END LOOP;
  ALTER TABLE protected_table ALTER COLUMN relation TYPE regclass;
  FOREACH definition IN ARRAY definitions LOOP
    EXECUTE definition;
  END LOOP;
END
$$;
SET LOCAL check_function_bodies = on;

-- The comment on a view tells its table by name, as its function does. A view whose table is not there any more has a relation
-- that nothing has.
CREATE OR REPLACE FUNCTION show_reader_views() RETURNS TABLE (view name, relation oid, made_from text, granted boolean)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.relname, CASE WHEN made."from" IS NOT NULL THEN coalesce(to_regclass(made."from"[1])::oid, 0::oid) END, made."from"[2],
         EXISTS (SELECT FROM aclexplode(c.relacl) r WHERE pg_get_userbyid(r.grantee) = polity.portfolio_role('reader'))
    FROM pg_class c LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
    LEFT JOIN regexp_match(d.description, '^(.+) ([0-9a-f]{32})$') made ("from") ON true
   WHERE c.relnamespace = 'polity_reader'::regnamespace AND c.relkind = 'v';
END;

CREATE OR REPLACE FUNCTION publish_to_readers(relation oid) RETURNS void LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  wanted record := describe_reader_view(relation);
  reader constant name := portfolio_role('reader');
BEGIN
  PERFORM withdraw_from_readers(relation);
  PERFORM publish(wanted.view, wanted.columns, wanted.query);
  EXECUTE format('COMMENT ON VIEW polity_reader.%I IS %L', wanted.view,
                 quote_relation(relation) || ' ' || md5(wanted.columns || wanted.query));
  EXECUTE format('GRANT SELECT ON polity_reader.%I TO %I', wanted.view, reader);
  EXECUTE format('GRANT EXECUTE ON FUNCTION polity_reader.%I() TO %I', 'read_' || wanted.view, reader);
END
$$;

DO $$
DECLARE
  made record;
BEGIN
  FOR made IN SELECT c.relname AS view, c.oid, regexp_match(d.description, '^(\d+) ([0-9a-f]{32})$') AS "from"
                FROM pg_class c JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
               WHERE c.relnamespace = 'polity_reader'::regnamespace AND c.relkind = 'v' LOOP
    CONTINUE WHEN made."from" IS NULL;
    EXECUTE format('COMMENT ON VIEW polity_reader.%I IS %L', made.view,
                   coalesce(quote_relation(made."from"[1]::oid), 'none') || ' ' || made."from"[2]);
  END LOOP;
END
$$;
