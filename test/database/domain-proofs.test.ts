import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inspectProofs, recordProofs, renewSecret } from '../../src/database/domain-proofs.ts';
import { challengeName, describeChallenge } from '../../src/dns/challenge.ts';
import { judgeAnswer } from '../../src/dns/judge-answer.ts';
import { createLookUp } from '../../src/dns/look-up.ts';
import type { Organization, Portfolio } from '../../src/model/portfolio.ts';
import type { ProofState } from '../../src/model/proof.ts';
import { type DnsAnswer, startDnsServer } from '../support/dns-server.ts';
import { makePortfolio } from '../support/portfolio.ts';
import { addAccount, membersOf } from '../support/run-time.ts';
import { createSyncFixture, type SyncFixture } from '../support/sync.ts';

const prefix = 'polity_test';
let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());
beforeEach(async () => {
  await fixture.reset();
  await fixture.query(`SET ROLE ${prefix}_owner; DELETE FROM polity.domain_proof`);
});

const record = (state: ProofState) =>
  recordProofs(fixture.url, prefix, [{ domain: 'acme.example', state, detail: 'test' }]);

interface Sketch {
  readonly attested?: boolean;
  readonly proof?: 'dns' | 'any';
  readonly name?: string;
}

const acme = (
  mode: Organization['membership']['mode'],
  ssoRequired = false,
  { attested = false, proof = 'any', name = 'acme' }: Sketch = {},
): Portfolio => {
  const attestation = attested ? { by: 'claire', on: '2026-01-01', evidence: 'contract' } : null;
  const portfolio = makePortfolio({
    people: [{ id: 'claire' }],
    superAdmins: ['person:claire'],
    domains: [{ name: 'acme.example', assigned: ['acme'], attestation }],
    organizations: [
      {
        ...{ uid: 'acme', name, ssoRequired, domains: [{ name: 'acme.example', subdomains: false }] },
        membership: { mode, admins: 'members' },
      },
    ],
  });
  const settings = { ...portfolio.settings, proof };
  const digests = {
    ...portfolio.digests,
    portfolio: `${proof} ${attested}`,
    root: `${portfolio.digests.root} ${proof}`,
  };
  return { ...portfolio, settings, digests };
};

const findings = async (portfolio: Portfolio): Promise<readonly string[]> =>
  (await fixture.plan(portfolio)).diagnostics
    .filter(({ code }) => code !== 'CAPTURE_FEW')
    .map(({ severity, code }) => `${severity} ${code}`);

describe('proof of control of a domain', () => {
  it('C10: without it capture and SSO are refused, in an empty database and in one that is in use', async () => {
    expect(await findings(acme('capture'))).toEqual(['error CLAIM_UNPROVEN']);
    expect(await fixture.apply(acme('capture'))).toMatchObject({ kind: 'refused' });
    await fixture.apply(acme('manual'));
    expect(await findings(acme('capture'))).toEqual(['error CLAIM_UNPROVEN']);
    expect(await findings(acme('manual', true))).toEqual(['error CLAIM_UNPROVEN']);
    expect(await fixture.apply(acme('capture'))).toMatchObject({ kind: 'refused' });
    expect(await findings(acme('invitation'))).toEqual([]);
  });

  it('C10: an attestation or a DNS record will do, and the portfolio can allow DNS only', async () => {
    await fixture.apply(acme('manual'));
    expect(await findings(acme('capture', false, { attested: true }))).toEqual([]);
    expect(await findings(acme('capture', false, { attested: true, proof: 'dns' }))).toEqual([
      'error CLAIM_UNPROVEN',
    ]);
    await record('proved');
    expect(await findings(acme('capture', true))).toEqual([]);
    expect(await findings(acme('capture', true, { proof: 'dns' }))).toEqual([]);
  });

  it('C10: other modes warn of a domain that DNS alone could prove', async () => {
    expect(await findings(acme('manual', false, { proof: 'dns' }))).toEqual(['warning DOMAIN_UNPROVEN']);
    await fixture.apply(acme('manual', false, { proof: 'dns' }));
    expect(await fixture.query('SELECT domain FROM polity.organization_domain')).toEqual([
      { domain: 'acme.example' },
    ]);
  });

  it('C10: losing the proof is reported whatever changes, refuses no other change, and expels nobody', async () => {
    await record('proved');
    await addAccount(fixture, 'ann@acme.example');
    await fixture.apply(acme('capture'));
    await record('wrong-token');
    expect(await findings(acme('capture'))).toEqual(['warning DOMAIN_PROOF_LOST']);
    const renamed = acme('capture', false, { name: 'New name' });
    expect(await findings(renamed)).toEqual(['warning DOMAIN_PROOF_LOST']);
    expect(await fixture.apply(renamed)).toMatchObject({ kind: 'applied' });
    expect(await membersOf(fixture)).toEqual(['acme ann@acme.example captured']);
    expect(await findings(acme('capture', true, { name: 'New name' }))).toEqual([
      'error CLAIM_UNPROVEN',
      'warning DOMAIN_PROOF_LOST',
    ]);
  });

  it('C10: run-time rules ask the same fact', async () => {
    await fixture.apply(acme('manual'));
    const isProven = async (): Promise<unknown> =>
      (await fixture.query("SELECT polity.domain_is_proven('acme.example') AS proven"))[0]?.proven;
    expect(await isProven()).toBe(false);
    await record('proved');
    expect(await isProven()).toBe(true);
    await record('no-record');
    expect(await isProven()).toBe(false);
  });

  it('C10: an answer takes the proof away, and the lack of one does not', async () => {
    const holds: string[] = [];
    for (const state of ['server-failure', 'time-out', 'refused', 'no-domain', 'stale-token'] as const) {
      await record('proved');
      const proved = await record(state);
      holds.push(`${state} ${proved.has('acme.example')}`);
    }
    expect(holds).toEqual([
      'server-failure true',
      'time-out true',
      'refused true',
      'no-domain false',
      'stale-token false',
    ]);
    const [proof] = (await inspectProofs(fixture.url, prefix))?.proofs ?? [];
    expect(proof).toMatchObject({ domain: 'acme.example', proved: false, state: 'stale-token' });
    expect(proof?.provedAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:]{8}Z$/);
  });

  it('C10: from the secret in the database over a real name server to the fact, and stale after a renewal', async () => {
    const [secret = ''] = (await inspectProofs(fixture.url, prefix))?.secrets ?? [];
    const challenge = describeChallenge('acme.example', secret);
    const published: DnsAnswer = { kind: 'records', records: [[challenge.value]] };
    const server = await startDnsServer((name) =>
      name === challenge.name ? published : { kind: 'code', code: 3 },
    );
    const check = async (): Promise<ProofState> => {
      const secrets = (await inspectProofs(fixture.url, prefix))?.secrets ?? [];
      const answer = await createLookUp({ server: server.address })(challengeName('acme.example'));
      return judgeAnswer('acme.example', answer, secrets).state;
    };
    expect(await check()).toBe('proved');
    await renewSecret(fixture.url, prefix);
    expect(await check()).toBe('stale-token');
    await server.close();
  });
});
