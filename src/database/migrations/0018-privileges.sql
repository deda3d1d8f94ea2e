-- Who may call is decided by grants to the application's role, which Pulumi owns; PUBLIC may call none of what runs with the
-- owner's rights.
DO $$
DECLARE
  called regprocedure;
BEGIN
  FOR called IN SELECT p.oid::regprocedure FROM pg_proc p
                 WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', called);
  END LOOP;
END
$$;
