-- Where a subtree moves, each of its grants goes into every index anew. An entry whose columns stay as they are stands beside that
-- of the row before, in a page that is full: PostgreSQL then tries to delete the old ones, which it must keep until the move is
-- committed, and tries again for each page. It was a third of the time, most of it in entries that many rows share.
--
-- The wide key leads with the path key, which a move changes, and serves what the index on (okey, account) did. No two organizations
-- ever have the same path key: each ends with its own number. Accounts are looked up by equality alone, which a hash does.
DROP INDEX access_grant_okey_idx, access_grant_account_idx, access_grant_portfolio_idx;
ALTER TABLE access_grant
  DROP CONSTRAINT access_grant_once,
  ADD CONSTRAINT access_grant_once UNIQUE NULLS NOT DISTINCT (okey, account, group_id, scope_kind, item, role, origin, period);
CREATE INDEX access_grant_organization_idx ON access_grant (organization, group_id);
CREATE INDEX access_grant_account_idx ON access_grant USING hash (account);

-- Deletions go upwards and insertions downwards already; a check that waits for the commit costs every grant, also one without a group.
ALTER TABLE access_grant ALTER CONSTRAINT access_grant_root_organization_group_id_fkey NOT DEFERRABLE;
ALTER TABLE group_member ALTER CONSTRAINT group_member_root_organization_group_id_fkey NOT DEFERRABLE;

-- As in 0021, with each arm in the very terms of an index: PostgreSQL then has no condition left to try for each row found, which was
-- a fifth of the time of a count over a subtree. Hence a grant of the portfolio's is one without a path key, too.
ALTER TABLE access_grant
  DROP CONSTRAINT access_grant_check1,
  ADD CONSTRAINT access_grant_portfolio_check
    CHECK ((scope_kind = 'portfolio') = (organization IS NULL) AND (organization IS NULL) = (okey IS NULL));
ALTER POLICY app_read ON access_grant USING (
  okey >= (SELECT current_setting('polity.low', true)) AND okey < (SELECT current_setting('polity.high', true))
  OR account = (SELECT nullif(current_setting('polity.account', true), '')::uuid)
     AND organization = (SELECT current_setting('polity.organization', true))
  -- A super-admin who selects nothing sees the grants of the portfolio, too: those of any account at all.
  OR okey IS NULL AND account >= (SELECT CASE current_setting('polity.low', true)
                                           WHEN '0' THEN '00000000-0000-0000-0000-000000000000'::uuid END));

-- As in 0028; grants of an account or group in an organization are found by the path key, the first column of their key.
CREATE OR REPLACE FUNCTION make_grant(giving organization, account uuid, group_id text, scope_kind text, item text, role text, reach text,
                           origin text, period tstzrange) RETURNS uuid
LANGUAGE plpgsql SET search_path = polity, pg_temp AS $$
#variable_conflict use_column
DECLARE
  made uuid;
BEGIN
  IF make_grant.account IS NULL THEN
    PERFORM FROM "group" g
      WHERE g.root = giving.root AND g.organization = giving.uid AND g.id = make_grant.group_id FOR NO KEY UPDATE;
  END IF;
  INSERT INTO access_grant (root, organization, okey, principal_kind, account, group_id, scope_kind, item, role, reach, origin, period)
  SELECT giving.root, giving.uid, giving.okey, CASE WHEN make_grant.account IS NULL THEN 'group' ELSE 'account' END,
         make_grant.account, make_grant.group_id, make_grant.scope_kind, make_grant.item, make_grant.role, make_grant.reach,
         make_grant.origin, make_grant.period
   WHERE NOT EXISTS (SELECT FROM access_grant g
                      WHERE g.okey = giving.okey AND g.account = make_grant.account AND g.scope_kind = make_grant.scope_kind
                        AND g.item IS NOT DISTINCT FROM make_grant.item AND g.role = make_grant.role
                        AND g.origin = make_grant.origin AND g.period && make_grant.period)
     AND NOT EXISTS (SELECT FROM access_grant g
                      WHERE make_grant.account IS NULL AND g.okey = giving.okey AND g.account IS NULL
                        AND g.group_id = make_grant.group_id AND g.scope_kind = make_grant.scope_kind
                        AND g.item IS NOT DISTINCT FROM make_grant.item AND g.role = make_grant.role
                        AND g.origin = make_grant.origin AND g.period && make_grant.period)
  RETURNING id INTO made;
  RETURN made;
END
$$;
