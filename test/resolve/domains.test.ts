import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from './support/tree.ts';

describe('domains', () => {
  it('C10: a domain assigned to a root may be named in its whole subtree; names are A-labels', async () => {
    const { portfolio, organization, lines } = await resolveFiles({
      'domains.yaml': `Bücher.example:
  assigned: [acme]
  attestation: { by: claire, on: 2026-01-15, evidence: Contract 14 }
lab.example: { assigned: [labs, acme] }
`,
      'acme/org.yaml': writeOrg('acme'),
      'acme/labs/org.yaml': writeOrg(
        'labs',
        'domains: [lab.example, { name: BÜCHER.example, subdomains: true }]\n',
      ),
    });
    expect(lines).toEqual([]);
    expect(portfolio.domains).toEqual([
      { name: 'lab.example', assigned: ['acme', 'labs'], attestation: null },
      {
        name: 'xn--bcher-kva.example',
        assigned: ['acme'],
        attestation: { by: 'claire', on: '2026-01-15', evidence: 'Contract 14' },
      },
    ]);
    expect(organization('labs')).toMatchObject({
      root: 'acme',
      domains: [
        { name: 'lab.example', subdomains: false },
        { name: 'xn--bcher-kva.example', subdomains: true },
      ],
      membership: { mode: 'manual', admins: 'members' },
    });
  });

  it('C10: DOMAIN_NOT_ASSIGNED and UNKNOWN_DOMAIN show the line to write', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'domains.yaml': 'acme.example: { assigned: [acme] }\n',
      'acme/org.yaml': writeOrg('acme', 'domains: [acme.example]\n'),
      'beta/org.yaml': writeOrg('beta', 'domains: [acme.example, acmee.example, { name: beta.test }]\n'),
    });
    expect(lines).toEqual([
      'beta/org.yaml:4:11 DOMAIN_NOT_ASSIGNED acme.example is not assigned to "beta"',
      'beta/org.yaml:4:25 UNKNOWN_DOMAIN acmee.example is not listed in domains.yaml',
      'beta/org.yaml:4:48 UNKNOWN_DOMAIN beta.test is not listed in domains.yaml',
    ]);
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'To share it, write in domains.yaml: `acme.example: { assigned: [acme, beta] }`.',
      'did you mean "acme.example"? Otherwise add to domains.yaml: `acmee.example: { assigned: [beta] }`.',
      'To use it, add to domains.yaml: `beta.test: { assigned: [beta] }`.',
    ]);
  });

  it('C9: DOMAIN_INVALID for what is no domain name, without reports of what follows from it', async () => {
    const { lines } = await resolveFiles({
      'domains.yaml': 'ac_me.example: { assigned: [acme] }\n',
      'acme/org.yaml': writeOrg('acme', 'domains: [ac_me.example]\nmembers: [claire]\n'),
    });
    expect(lines).toEqual([
      'domains.yaml:1:1 DOMAIN_INVALID "ac_me.example" is no domain name',
      'acme/org.yaml:4:11 DOMAIN_INVALID "ac_me.example" is no domain name',
    ]);
  });

  it('C10: a domain is listed once, by an organization and in domains.yaml, however it is spelt', async () => {
    const { lines } = await resolveFiles({
      'domains.yaml': 'acme.example: { assigned: [acme] }\nACME.example: { assigned: [acme] }\n',
      'acme/org.yaml': writeOrg('acme', 'domains: [acme.example, Acme.example]\n'),
    });
    expect(lines).toEqual([
      'domains.yaml:2:1 NAMED_TWICE acme.example is listed twice',
      'acme/org.yaml:4:25 NAMED_TWICE acme.example is named twice',
    ]);
  });

  it('C10: what domains.yaml refers to exists', async () => {
    const { lines } = await resolveFiles({
      'domains.yaml':
        'acme.example: { assigned: [acm], attestation: { by: clare, on: 2026-02-30, evidence: none } }\n',
      'acme/org.yaml': writeOrg('acme'),
    });
    expect(lines).toEqual([
      'domains.yaml:1:28 UNKNOWN_ORGANIZATION there is no organization "acm"',
      'domains.yaml:1:53 UNKNOWN_PERSON there is no person "clare"',
      'domains.yaml:1:64 DATE_INVALID 2026-02-30 is not in the calendar',
    ]);
  });
});
