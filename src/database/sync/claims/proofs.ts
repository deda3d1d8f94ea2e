import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../../../model/diagnostic.ts';
import type { Domain, Portfolio } from '../../../model/portfolio.ts';

/** Domains of organizations that the changes touch, and what is done with them afterwards. */
const touchedUses = `
  SELECT d.organization, d.domain, coalesce(p.proved, false) AS proved, d.added,
         CASE WHEN co.mode = 'capture' THEN 'capture' WHEN co.sso THEN 'SSO' END AS use,
         CASE WHEN d.fresh THEN 'capture' WHEN co.opens_sso OR co.sso AND d.added THEN 'SSO' END AS begins
    FROM claim_domain d
    JOIN claim_organization co USING (organization)
    LEFT JOIN polity.domain_proof p ON p.domain = d.domain
   WHERE co.active
   ORDER BY d.organization COLLATE "C", d.domain`;

/** Domains ($1: but for these) on which an organization captures or requires SSO now. */
const liveUses = `
  SELECT o.uid AS organization, d.domain, false AS proved, false AS added, CASE o.mode WHEN 'capture' THEN 'capture' ELSE 'SSO' END AS use,
         NULL AS begins
    FROM polity.organization o
    JOIN polity.organization_domain d ON d.root = o.root AND d.organization = o.uid
   WHERE o.status = 'active' AND (o.mode = 'capture' OR o.sso_required) AND d.domain <> ALL ($1)
     AND NOT EXISTS (SELECT 1 FROM polity.domain_proof p WHERE p.domain = d.domain AND p.proved)
   ORDER BY o.uid COLLATE "C", d.domain`;

interface Use {
  readonly organization: string;
  readonly domain: string;
  /** By DNS. */
  readonly proved: boolean;
  readonly added: boolean;
  readonly use: 'capture' | 'SSO' | null;
  /** What needs the proof begins with these changes. */
  readonly begins: 'capture' | 'SSO' | null;
}

/** C10, where there is no live state: everything begins, and DNS has shown nothing yet. */
export function judgeDeclaredUses(portfolio: Portfolio): readonly Diagnostic[] {
  const uses = portfolio.organizations
    .filter(({ status }) => status === 'active')
    .flatMap(({ uid, domains, membership, ssoRequired }) => {
      const use = membership.mode === 'capture' ? 'capture' : ssoRequired ? 'SSO' : null;
      return domains.map(
        ({ name }): Use => ({
          organization: uid,
          domain: name,
          proved: false,
          added: true,
          use,
          begins: use,
        }),
      );
    });
  return judgeUses(portfolio, uses);
}

/** C10 for what the changes touch. */
export async function judgeChangedUses(
  client: pg.Client,
  portfolio: Portfolio,
): Promise<readonly Diagnostic[]> {
  return judgeUses(portfolio, (await client.query<Use>(touchedUses)).rows);
}

/** C10: a proof that was lost is reported, whatever changes; it expels nobody, and nobody more is captured. */
export async function findLostProofs(
  client: pg.Client,
  portfolio: Portfolio,
): Promise<readonly Diagnostic[]> {
  const attested = [...findAttested(portfolio)];
  return judgeUses(portfolio, (await client.query<Use>(liveUses, [attested])).rows);
}

function judgeUses(portfolio: Portfolio, uses: readonly Use[]): readonly Diagnostic[] {
  const attested = findAttested(portfolio);
  return uses
    .filter(({ domain, proved }) => !proved && !attested.has(domain))
    .flatMap((use) => describeUse(use, portfolio.settings.proof === 'dns'));
}

/** Domains whose attestation counts. */
function findAttested({ domains, settings }: Portfolio): ReadonlySet<string> {
  const counts = ({ attestation }: Domain): boolean => settings.proof === 'any' && attestation !== null;
  return new Set(domains.filter(counts).map(({ name }) => name));
}

function describeUse(
  { organization, domain, added, use, begins }: Use,
  dnsOnly: boolean,
): readonly Diagnostic[] {
  const publish = `publish the record that \`polity domains challenge ${domain}\` prints, then run \`polity domains verify ${domain}\``;
  if (begins !== null) {
    const message = `${organization} cannot begin ${begins} on ${domain}: nobody has shown control of it`;
    return [describeDiagnostic('CLAIM_UNPROVEN', message, { hint: publish })];
  }
  if (use !== null) {
    const effect = use === 'capture' ? 'nobody more is captured' : 'its members still log in by SSO';
    const message = `control of ${domain} is not shown any more: ${effect} in ${organization}, and nobody is expelled`;
    return [describeDiagnostic('DOMAIN_PROOF_LOST', message, { hint: publish })];
  }
  // Where an attestation would do, the check has said so already, with its place in the files.
  if (!added || !dnsOnly) return [];
  const message = `nobody has shown control of ${domain}, which ${organization} names`;
  return [describeDiagnostic('DOMAIN_UNPROVEN', message, { hint: publish })];
}
