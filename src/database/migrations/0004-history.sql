-- What was applied, and every row that it changed. No foreign keys: the log outlives what it speaks of (C15).

CREATE TABLE applied_plan (
  id           uuid PRIMARY KEY,
  hash         text NOT NULL,
  applied_at   timestamptz NOT NULL DEFAULT now(),
  applied_by   text NOT NULL DEFAULT session_user,
  acknowledged boolean NOT NULL,
  digest_root  text NOT NULL,
  summary      jsonb NOT NULL
);
CREATE INDEX applied_plan_applied_at_idx ON applied_plan (applied_at);

CREATE TABLE change_log (
  plan         uuid NOT NULL,
  n            integer NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  actor        text NOT NULL DEFAULT session_user,
  action       text NOT NULL,
  kind         text NOT NULL,
  uid          text NOT NULL,
  organization text,
  before       jsonb,
  after        jsonb,
  PRIMARY KEY (plan, n)
);
CREATE INDEX change_log_organization_idx ON change_log (organization, at);

CREATE FUNCTION refuse_history_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER applied_plan_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON applied_plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER change_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
