-- A12: contacts that appear in several entities of one parent. Here: the people that polity knows.

-- C9: a plus-tag is ignored for the detection of duplicates, and for nothing else.
CREATE FUNCTION mailbox_of(email_norm text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(email_norm, '+') > 1 THEN regexp_replace(email_norm, '^([^+@]+)\+[^@]*@', '\1@') ELSE email_norm END;

-- Words in order, so that `Martin Claire` is `claire martin`. Without a name: what stands before the @.
CREATE FUNCTION name_key(name text, email_norm text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(w, ' ' ORDER BY w COLLATE "C")
          FROM regexp_split_to_table(lower(coalesce(name, split_part(split_part(email_norm, '@', 1), '+', 1))), '[^[:alnum:]]+') w
         WHERE w <> '');

CREATE VIEW contact WITH (security_invoker = true) AS
  SELECT k.root, k.organization, k.okey, a.id AS account, a.email, a.email_norm, p.name
    FROM (SELECT m.root, m.organization, m.okey, m.account FROM membership m
           UNION
          SELECT g.root, g.organization, g.okey, g.account FROM access_grant g
           WHERE g.account IS NOT NULL AND g.organization IS NOT NULL
           UNION
          SELECT g.root, g.organization, g.okey, g.account FROM group_member g) k
    JOIN account a ON a.id = k.account
    LEFT JOIN person p ON p.id = a.person;

-- To who reads the parent: the same mailbox in several open organizations of its subtree. To an admin of one of them: the own
-- side of it alone, never where else or how often.
CREATE FUNCTION list_shared_contacts(top text)
RETURNS TABLE (mailbox text, organization text, email text, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    WITH known AS MATERIALIZED (
      SELECT mailbox_of(c.email_norm) AS mailbox, c.organization, c.email, c.name FROM contact c
       WHERE c.okey >= base.okey AND c.okey < base.okey || 'g'
    ), shared AS (
      SELECT k.mailbox FROM known k GROUP BY k.mailbox HAVING min(k.organization) <> max(k.organization)
    )
    SELECT k.mailbox, k.organization, k.email, k.name FROM known k JOIN shared USING (mailbox)
     ORDER BY k.mailbox, k.organization, k.email;
END
$$;

CREATE FUNCTION list_own_shared_contacts(organization text) RETURNS TABLE (email text, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  own organization := require_admin(require_acting(), $1);
BEGIN
  RETURN QUERY
    SELECT DISTINCT c.email, c.name FROM contact c
     WHERE c.root = own.root AND c.organization = own.uid
       AND EXISTS (SELECT FROM contact other
                     JOIN organization o ON o.root = other.root AND o.uid = other.organization
                    WHERE o.parent = own.parent AND own.isolation = 'open' AND o.isolation = 'open' AND o.uid <> own.uid
                      AND mailbox_of(other.email_norm) = mailbox_of(c.email_norm))
     ORDER BY 1;
END
$$;

-- For review, never for an unattended merge: half of such pairs are two people. Compared are names that sound alike.
CREATE FUNCTION list_similar_contacts(top text, threshold real DEFAULT 0.6)
RETURNS TABLE (organization text, email text, name text, other_organization text, other_email text, other_name text, score real)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY SELECT * FROM find_similar_contacts(base.okey, $2);
END
$$;

-- The names of extensions' functions are resolved here, where they are installed.
DO $$
BEGIN
  PERFORM set_config('search_path', 'polity, ' || string_agg(DISTINCT quote_ident(n.nspname), ', '), true)
     FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname IN ('pg_trgm', 'fuzzystrmatch');
END
$$;

CREATE FUNCTION find_similar_contacts(okey text, threshold real)
RETURNS TABLE (organization text, email text, name text, other_organization text, other_email text, other_name text, score real)
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH named AS MATERIALIZED (
    SELECT c.organization, c.email, c.name, c.account, polity.name_key(c.name, c.email_norm) AS key,
           polity.mailbox_of(c.email_norm) AS mailbox
      FROM polity.contact c
     WHERE c.okey >= find_similar_contacts.okey AND c.okey < find_similar_contacts.okey || 'g'
  ), coded AS MATERIALIZED (
    SELECT n.*, metaphone(left(n.key, 255), 8) AS code FROM named n WHERE n.key ~ ' '
  )
  SELECT a.organization, a.email, a.name, b.organization, b.email, b.name, similarity(a.key, b.key)
    FROM coded a JOIN coded b ON a.code = b.code AND a.organization < b.organization AND a.mailbox <> b.mailbox
   WHERE similarity(a.key, b.key) >= find_similar_contacts.threshold
   ORDER BY 7 DESC, a.email, b.email;
END;

SET LOCAL search_path = polity;
