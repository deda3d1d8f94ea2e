-- What every call begins with and ends with, at less cost; what it promises is as before.

-- Bound to connection and transaction, as in 0006; plans of such functions are kept, those of functions in SQL are not before
-- PostgreSQL 18.
CREATE OR REPLACE FUNCTION sign_acting(account text, session text, organization text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
BEGIN
  RETURN (SELECT encode(sha256(convert_to(concat_ws('|', account, session, organization, pg_backend_pid(), extract(epoch FROM now())),
                                          'UTF8') || k.key), 'hex')
            FROM signing_key k);
END
$$;

-- Takes the lock of 0006 by a statement whose plan is kept, unlike that of LOCK TABLE.
CREATE OR REPLACE FUNCTION enter() RETURNS uuid LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
DECLARE
  actor uuid := (read_acting()).account;
BEGIN
  IF actor IS NULL THEN
    PERFORM fail('not_acting', 'no acting account is named in this transaction');
  END IF;
  UPDATE portfolio SET name = name WHERE false;
  RETURN actor;
END
$$;

CREATE OR REPLACE FUNCTION log_event(kind text, actor uuid, organization text, subject uuid, reason text, details jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
BEGIN
  INSERT INTO event (actor, kind, organization, subject, reason, details)
  VALUES (actor, kind, organization, subject, CASE WHEN reason IS NOT NULL THEN clean_text(reason, 'the reason', 1000) END, details);
END
$$;

-- B4, B9: as in 0009, by the organization's few domains instead of all that the account's could match.
CREATE OR REPLACE FUNCTION claim_by_joining(account uuid, organization organization, origin text) RETURNS boolean
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  joined constant organization := organization;
BEGIN
  IF joined.mode <> 'invitation'
     OR NOT EXISTS (SELECT FROM organization_domain d JOIN account a ON a.id = claim_by_joining.account AND a.verified
                     WHERE d.root = joined.root AND d.organization = joined.uid
                       AND domain_matches(a.email_domain, d.domain, d.subdomains)) THEN
    RETURN false;
  END IF;
  INSERT INTO membership (account, root, organization, okey, origins)
  VALUES (claim_by_joining.account, joined.root, joined.uid, joined.okey, ARRAY[origin])
  ON CONFLICT (account) DO NOTHING;
  RETURN FOUND;
END
$$;
