import type pg from 'pg';
import { type DomainProof, type ProofState, undecidedStates } from '../model/proof.ts';
import { becomeOwner, inTransaction, withConnection } from './connection.ts';
import { inspectSchema } from './migrations.ts';

/** What the database knows about control of domains. */
export interface ProofRecords {
  /** Hex, the one in force first. */
  readonly secrets: readonly string[];
  readonly proofs: readonly DomainProof[];
}

const readSecrets = 'SELECT secret FROM polity.domain_secret ORDER BY generation DESC';

const readProofs = `
  SELECT domain, proved, state, detail, to_char(checked_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "checkedAt",
         to_char(proved_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "provedAt"
    FROM polity.domain_proof ORDER BY domain COLLATE "C"`;

/** Null while the schema is absent, older or of another version: `up` comes first then. */
export async function inspectProofs(url: string, prefix: string): Promise<ProofRecords | null> {
  return withConnection(url, async (client) => {
    const schema = await inspectSchema(client);
    if (schema.kind !== 'present' || schema.pending.length > 0) return null;
    return inTransaction(client, 'BEGIN', async () => {
      await becomeOwner(client, prefix);
      const secrets = await client.query<{ secret: string }>(readSecrets);
      const { rows: proofs } = await client.query<DomainProof>(readProofs);
      return { secrets: secrets.rows.map(({ secret }) => secret), proofs };
    });
  });
}

/** A look-up's result on its way into the database. */
export interface CheckedDomain {
  readonly domain: string;
  readonly state: ProofState;
  readonly detail: string;
}

const writeProof = `
  INSERT INTO polity.domain_proof AS p (domain, proved, state, detail, checked_at, proved_at)
  VALUES ($1, $2 = 'proved', $2, $3, now(), CASE WHEN $2 = 'proved' THEN now() END)
  ON CONFLICT (domain) DO UPDATE
     SET proved = excluded.proved OR p.proved AND $4::boolean, state = excluded.state, detail = excluded.detail,
         checked_at = excluded.checked_at, proved_at = coalesce(excluded.proved_at, p.proved_at)
  RETURNING p.domain, p.proved`;

/** Records what was found. @returns the domains whose proof holds now. */
export async function recordProofs(
  url: string,
  prefix: string,
  checked: readonly CheckedDomain[],
): Promise<ReadonlySet<string>> {
  return asOwner(url, prefix, async (client) => {
    const proved = new Set<string>();
    for (const { domain, state, detail } of checked) {
      const { rows } = await client.query<{ domain: string; proved: boolean }>(writeProof, [
        domain,
        state,
        detail,
        undecidedStates.has(state),
      ]);
      for (const row of rows) if (row.proved) proved.add(row.domain);
    }
    return proved;
  });
}

/** Makes a new secret; all tokens before are stale from then on. */
export async function renewSecret(url: string, prefix: string): Promise<void> {
  await asOwner(url, prefix, (client) =>
    client.query(
      'INSERT INTO polity.domain_secret SELECT max(generation) + 1, polity.make_token() FROM polity.domain_secret',
    ),
  );
}

function asOwner<T>(url: string, prefix: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withConnection(url, (client) =>
    inTransaction(client, 'BEGIN', async () => {
      await becomeOwner(client, prefix);
      return work(client);
    }),
  );
}
