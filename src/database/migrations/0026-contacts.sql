-- A12 at full size, and over the contacts of protected tables. A child's admin still sees its own side alone.

-- Who is known to the organizations of a range is in the index, in order, so that nothing has to be sorted to be named once.
DROP INDEX access_grant_okey_idx, membership_okey_idx, group_member_okey_idx;
CREATE INDEX access_grant_okey_idx ON access_grant (okey, account);
CREATE INDEX membership_okey_idx ON membership (okey, account);
CREATE INDEX group_member_okey_idx ON group_member (okey, account);

-- C9, as before: without a regular expression it takes no time.
CREATE OR REPLACE FUNCTION mailbox_of(email_norm text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(email_norm, '+') BETWEEN 2 AND strpos(email_norm, '@') - 1
            THEN left(email_norm, strpos(email_norm, '+') - 1) || substr(email_norm, strpos(email_norm, '@')) ELSE email_norm END;

CREATE FUNCTION find_known_accounts(low text, high text) RETURNS TABLE (okey text, account uuid) LANGUAGE sql STABLE ROWS 10000
BEGIN ATOMIC
  SELECT k.okey, k.account
    FROM (SELECT m.okey, m.account FROM polity.membership m
           UNION
          SELECT g.okey, g.account FROM polity.access_grant g WHERE g.account IS NOT NULL
           UNION
          SELECT g.okey, g.account FROM polity.group_member g) k
   WHERE k.okey >= low AND k.okey < high;
END;

-- Contacts of the application, in the tables that say where they have an address. One without an @ is none.
CREATE FUNCTION find_table_contacts(low text, high text) RETURNS TABLE (okey text, email text, email_norm text, name text)
LANGUAGE plpgsql STABLE SET search_path = polity, pg_temp AS $$
DECLARE
  found protected_table;
BEGIN
  FOR found IN SELECT p.* FROM protected_table p JOIN pg_attribute a ON a.attrelid = p.relation AND a.attname = p.email
                 JOIN pg_attribute k ON k.attrelid = p.relation AND k.attname = 'polity_key' LOOP
    RETURN QUERY EXECUTE format(
      'SELECT polity_key, %1$I::text, lower(btrim(%1$I::text)), %2$s FROM %3$s WHERE polity_key >= $1 AND polity_key < $2 AND %1$I LIKE %4$L',
      found.email, coalesce(quote_ident(found.contact_name) || '::text', 'NULL::text'), quote_relation(found.relation), '_%@_%')
      USING low, high;
  END LOOP;
END
$$;

CREATE FUNCTION find_contacts(low text, high text) RETURNS TABLE (okey text, email text, email_norm text, name text)
LANGUAGE sql STABLE ROWS 10000
BEGIN ATOMIC
  SELECT k.okey, a.email, a.email_norm, p.name
    FROM polity.find_known_accounts(low, high) k
    JOIN polity.account a ON a.id = k.account
    LEFT JOIN polity.person p ON p.id = a.person
   UNION ALL
  SELECT t.okey, t.email, t.email_norm, t.name FROM polity.find_table_contacts(low, high) t;
END;

-- Names are looked up for what is shared alone.
CREATE OR REPLACE FUNCTION list_shared_contacts(top text)
RETURNS TABLE (mailbox text, organization text, email text, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp SET work_mem = '64MB' SET jit = off AS $$
#variable_conflict use_column
DECLARE
  base organization := require_reader(require_acting(), $1);
BEGIN
  RETURN QUERY
    WITH known AS MATERIALIZED (
      SELECT mailbox_of(a.email_norm) AS mailbox, k.okey, k.account, NULL::text AS email, NULL::text AS name
        FROM find_known_accounts(base.okey, base.okey || 'g') k JOIN account a ON a.id = k.account
       UNION ALL
      SELECT mailbox_of(t.email_norm), t.okey, NULL, t.email, t.name
        FROM find_table_contacts(base.okey, base.okey || 'g') t
    ), repeated AS MATERIALIZED (
      SELECT k.* FROM known k JOIN (SELECT mailbox FROM known GROUP BY mailbox HAVING count(*) > 1) twice USING (mailbox)
    ), shared AS (
      SELECT r.mailbox FROM repeated r GROUP BY r.mailbox HAVING min(r.okey) <> max(r.okey)
    )
    SELECT DISTINCT k.mailbox, o.uid, coalesce(a.email, k.email), coalesce(p.name, k.name)
      FROM repeated k
      JOIN shared USING (mailbox)
      JOIN organization o ON o.okey = k.okey
      LEFT JOIN account a ON a.id = k.account
      LEFT JOIN person p ON p.id = a.person
     ORDER BY 1, 2, 3, 4;
END
$$;

CREATE OR REPLACE FUNCTION list_own_shared_contacts(organization text) RETURNS TABLE (email text, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = polity, pg_temp SET work_mem = '64MB' SET jit = off AS $$
#variable_conflict use_column
DECLARE
  own organization := require_admin(require_acting(), $1);
  parent_key text := left(own.okey, -6);
BEGIN
  IF own.parent IS NULL OR own.isolation = 'sealed' THEN
    RETURN;
  END IF;
  RETURN QUERY
    WITH other AS MATERIALIZED (
      SELECT DISTINCT mailbox_of(c.email_norm) AS mailbox
        FROM find_contacts(parent_key, parent_key || 'g') c
        JOIN organization o ON o.okey = c.okey
       WHERE o.parent = own.parent AND o.isolation = 'open' AND o.uid <> own.uid
    )
    SELECT DISTINCT c.email, c.name
      FROM find_contacts(own.okey, own.okey || '!') c
      JOIN other ON other.mailbox = mailbox_of(c.email_norm)
     ORDER BY 1, 2;
END
$$;

-- Nobody knows beforehand how many names sound alike: plans that are good for few of them only are ruled out.
ALTER FUNCTION list_similar_contacts(text, real) SET work_mem = '64MB';
ALTER FUNCTION list_similar_contacts(text, real) SET jit = off;
ALTER FUNCTION list_similar_contacts(text, real) SET enable_nestloop = off;
ALTER FUNCTION list_similar_contacts(text, real) SET enable_mergejoin = off;

-- `Cléo` is written `Cleo` as often.
CREATE FUNCTION plain_letters(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(name) = length(name) THEN lower(name)
            ELSE translate(lower(name), 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy') END;

CREATE OR REPLACE FUNCTION name_key(name text, email_norm text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(w, ' ' ORDER BY w COLLATE "C")
          FROM regexp_split_to_table(plain_letters(coalesce(name, split_part(split_part(email_norm, '@', 1), '+', 1))),
                                     '[^[:alnum:]]+') w
         WHERE w <> '');

-- The names of extensions' functions are resolved here, where they are installed.
DO $$
BEGIN
  PERFORM set_config('search_path', 'polity, ' || string_agg(DISTINCT quote_ident(n.nspname), ', '), true)
     FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname IN ('pg_trgm', 'fuzzystrmatch');
END
$$;

-- Different names are compared once, however many have them, and only those that sound alike. Left out, because nobody would
-- review what they give: a name that more than 50 contacts have, and of more than 25 names that sound alike those that do not
-- end alike too (of more than 25 that do, all).
CREATE OR REPLACE FUNCTION find_similar_contacts(okey text, threshold real)
RETURNS TABLE (organization text, email text, name text, other_organization text, other_email text, other_name text, score real)
LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH keyed AS MATERIALIZED (
    -- Two words, as most names have, are put in order without ado. OFFSET keeps them from being cut out anew for each mention.
    SELECT k.okey, k.email, k.email_norm, k.name,
           CASE WHEN split_part(k.words, ' ', 3) <> '' THEN polity.name_key(k.name, k.email_norm)
                WHEN split_part(k.words, ' ', 1) <= split_part(k.words, ' ', 2) COLLATE "C" THEN k.words
                ELSE split_part(k.words, ' ', 2) || ' ' || split_part(k.words, ' ', 1) END AS key
      FROM (SELECT c.okey, c.email, c.email_norm, c.name,
                   btrim(regexp_replace(
                     polity.plain_letters(coalesce(c.name, split_part(split_part(c.email_norm, '@', 1), '+', 1))),
                     '[^[:alnum:]]+', ' ', 'g')) AS words
              FROM polity.find_contacts(find_similar_contacts.okey, find_similar_contacts.okey || 'g') c OFFSET 0) k
     WHERE strpos(k.words, ' ') > 0
  ), coded AS MATERIALIZED (
    SELECT n.key, n.holders, metaphone(left(n.key, 255), 8) AS code
      FROM (SELECT k.key, count(*) AS holders FROM keyed k GROUP BY k.key HAVING count(*) <= 50) n
  ), alike AS MATERIALIZED (
    SELECT c.code, array_agg(c.key) AS names FROM coded c GROUP BY c.code HAVING count(*) > 1
  ), compared AS MATERIALIZED (
    SELECT a.names FROM alike a WHERE cardinality(a.names) <= 25
     UNION ALL
    SELECT array_agg(n.key) FROM (SELECT a.code, unnest(a.names) AS key FROM alike a WHERE cardinality(a.names) > 25) n
     GROUP BY n.code, right(n.key, 2) HAVING count(*) BETWEEN 2 AND 25
  ), pair AS MATERIALIZED (
    SELECT e.key, e.other, similarity(e.key, e.other) AS score
      FROM (SELECT c.names[c.n] AS key, unnest(c.names[c.n + 1:]) AS other
              FROM (SELECT names, generate_subscripts(names, 1) AS n FROM compared) c) e
     WHERE similarity(e.key, e.other) >= find_similar_contacts.threshold
     UNION ALL
    SELECT c.key, c.key, 1 FROM coded c WHERE c.holders > 1 AND find_similar_contacts.threshold <= 1
  )
  -- The one whose organization comes first stands left.
  SELECT CASE WHEN ko.uid < oo.uid THEN ko.uid ELSE oo.uid END, CASE WHEN ko.uid < oo.uid THEN k.email ELSE o.email END,
         CASE WHEN ko.uid < oo.uid THEN k.name ELSE o.name END, CASE WHEN ko.uid < oo.uid THEN oo.uid ELSE ko.uid END,
         CASE WHEN ko.uid < oo.uid THEN o.email ELSE k.email END, CASE WHEN ko.uid < oo.uid THEN o.name ELSE k.name END, p.score
    FROM pair p
    JOIN keyed k ON k.key = p.key
    JOIN keyed o ON o.key = p.other AND o.okey <> k.okey AND (p.key <> p.other OR k.okey < o.okey COLLATE "C")
                AND polity.mailbox_of(o.email_norm) <> polity.mailbox_of(k.email_norm)
    JOIN polity.organization ko ON ko.okey = k.okey
    JOIN polity.organization oo ON oo.okey = o.okey
   ORDER BY 7 DESC, 2, 5;
END;

SET LOCAL search_path = polity;
