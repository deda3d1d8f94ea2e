-- C10: control of a domain, shown by DNS: a TXT record with a token that follows from a secret of this portfolio and the domain.
-- A fact that `polity domains verify` writes; the plan judges it, and run-time rules ask it.

-- The newest generation makes the tokens; those of earlier ones are recognised as stale.
CREATE TABLE domain_secret (
  generation integer PRIMARY KEY,
  secret     text NOT NULL CHECK (secret ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO domain_secret (generation, secret) SELECT 1, make_token();

-- No foreign key: a domain may be proved before the files that name it are applied, and lost after they are gone.
CREATE TABLE domain_proof (
  domain     text PRIMARY KEY,
  proved     boolean NOT NULL,
  state      text NOT NULL CHECK (state IN ('proved', 'wrong-token', 'stale-token', 'no-domain', 'no-record',
                                            'server-failure', 'time-out', 'refused', 'unreadable')),
  detail     text NOT NULL,
  checked_at timestamptz NOT NULL DEFAULT now(),
  proved_at  timestamptz
);

COMMENT ON COLUMN domain_proof.proved IS
  'Whether the proof holds: a name server that fails to answer takes it from nobody, another answer does';

CREATE OR REPLACE FUNCTION domain_is_proven(domain text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN EXISTS (SELECT FROM polity.domain_proof p WHERE p.domain = domain_is_proven.domain AND p.proved)
    OR EXISTS (SELECT FROM polity.domain d
                WHERE d.name = domain AND d.attestation IS NOT NULL
                  AND NOT EXISTS (SELECT FROM polity.portfolio p WHERE p.settings ->> 'proof' = 'dns'));
