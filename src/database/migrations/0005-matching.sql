-- Which e-mail matches which organization (B1, B2, C9). Derived, never stored twice: an account's kind is a view.
-- Origins of memberships, group members and grants: declared, captured, invited, promoted, granted (C11).

-- A comparison on a stored column is leakproof. `reverse` turns "everything below a domain" into an index range.
ALTER TABLE account ADD COLUMN email_domain text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (split_part(email_norm, '@', -1)) STORED;
CREATE INDEX account_email_domain_idx ON account (email_domain);
CREATE INDEX account_email_domain_below_idx ON account (reverse(email_domain));

-- C9: exactly, or with `subdomains` everything below it too.
CREATE FUNCTION domain_matches(email_domain text, domain text, subdomains boolean) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN email_domain = domain OR subdomains AND right(email_domain, length(domain) + 1) = '.' || domain;

-- `a.b.example` → {a.b.example, b.example, example}: the domains that can match an address, for a look-up by index.
CREATE FUNCTION domain_suffixes(domain text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT array_to_string((string_to_array(domain, '.'))[n:], '.')
               FROM generate_series(1, length(domain) - length(replace(domain, '.', '')) + 1) n);

-- B2: what an e-mail matches. One row per organization and domain of it.
CREATE FUNCTION find_matches(email_domain text) RETURNS TABLE (organization text, domain text)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT d.organization, d.domain FROM polity.organization_domain d
   WHERE d.domain = ANY (domain_suffixes(email_domain)) AND (d.subdomains OR d.domain = email_domain);
END;

-- B2: the verified accounts that match an organization's domains; those that are not verified match nothing. The second
-- branch says the same thing twice, so that an index serves it from the account's and from the organization's side.
CREATE VIEW account_match WITH (security_invoker = true) AS
  SELECT a.id AS account, d.organization
    FROM account a JOIN organization_domain d ON d.domain = a.email_domain
   WHERE a.verified
   UNION
  SELECT a.id, d.organization
    FROM account a
    JOIN organization_domain d ON d.subdomains AND d.domain = ANY (domain_suffixes(a.email_domain))
                              AND reverse(a.email_domain) >= reverse(d.domain) || '.'
                              AND reverse(a.email_domain) < reverse(d.domain) || '/'
   WHERE a.verified;

-- C10: control of a domain is shown. Here: by an attestation, unless the portfolio allows DNS only.
CREATE FUNCTION domain_is_proven(domain text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN EXISTS (SELECT FROM polity.domain d
                WHERE d.name = domain AND d.attestation IS NOT NULL
                  AND NOT EXISTS (SELECT FROM polity.portfolio p WHERE p.settings ->> 'proof' = 'dns'));
