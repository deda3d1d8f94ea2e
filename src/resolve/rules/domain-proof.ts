import type { Domain } from '../../model/portfolio.ts';
import type { Rule } from './view.ts';
import { placeOfDomain } from './written-domains.ts';

/**
 * C10: without proof of control a domain neither captures nor requires SSO. An attestation is judged here; where only DNS
 * counts, the plan judges, and this tells so.
 */
export const checkProofs: Rule = ({ portfolio, active }, report) => {
  const domains = new Map(portfolio.domains.map((domain) => [domain.name, domain]));
  const dnsOnly = portfolio.settings.proof === 'dns';
  for (const seen of active) {
    const { membership, ssoRequired, domains: own } = seen.organization;
    const use = membership.mode === 'capture' ? 'capture' : ssoRequired ? 'SSO' : null;
    for (const { name } of own) {
      const domain = domains.get(name);
      if (domain === undefined || (!dnsOnly && domain.attestation !== null)) continue;
      const place = placeOfDomain(seen, name);
      if (dnsOnly) {
        const message = `control of ${name} is to be shown by DNS`;
        report('DOMAIN_PROOF_PENDING', place, message, dnsHint(name));
      } else if (use === null) {
        report('DOMAIN_UNPROVEN', place, `nobody has shown control of ${name}`, attestationHint(domain));
      } else {
        const message = `${use} needs control of ${name} to be shown`;
        const hint = `${attestationHint(domain)} With \`proof: dns\` in portfolio.yaml, a DNS record counts instead.`;
        report('CLAIM_UNPROVEN', place, message, hint);
      }
    }
  }
};

function attestationHint({ name }: Domain): string {
  return `In domains.yaml, add to ${name}: \`attestation: { by: …, on: YYYY-MM-DD, evidence: … }\`.`;
}

function dnsHint(name: string): string {
  return `Publish the TXT record _polity-challenge.${name}; the plan looks at what was found there.`;
}
