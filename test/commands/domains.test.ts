import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DnsAnswer, type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
let server: DnsServer;
let answer: DnsAnswer = { kind: 'code', code: 3 };
beforeAll(async () => {
  workspace = await openWorkspace();
  server = await startDnsServer(() => answer);
  expect((await workspace.polity('up', '--yes')).code).toBe(0);
  // Attestations do not count any more: only DNS does.
  workspace.edit('orgs/portfolio.yaml', 'formatVersion: 1\n', 'formatVersion: 1\nproof: dns\n');
});
afterAll(async () => {
  await server.close();
  await workspace.drop();
});

const domain = 'martin.example';
const verify = () => workspace.polity('domains', 'verify', domain, '--dns', server.address);

describe('`polity domains`', () => {
  it('C10: prints the challenge, looks it up at a name server, and keeps what it found', async () => {
    const missing = await verify();
    expect(missing.code).toBe(1);
    expect(missing.stdout).toMatch(/^✗ martin\.example {2}no such name \(NXDOMAIN\)/);
    const challenge = await workspace.polity('domains', 'challenge', domain);
    const [, value = ''] = /TXT "([^"]+)"/.exec(challenge.stdout) ?? [];
    answer = { kind: 'records', records: [[value]] };
    const proved = await verify();
    expect(proved.code).toBe(0);
    expect(proved.stdout).toMatch(/^✓ martin\.example {2}proved by DNS/);
    const { domains } = JSON.parse((await workspace.polity('domains', '--format', 'json')).stdout);
    expect(domains).toContainEqual(
      expect.objectContaining({ domain, attested: false, dns: expect.objectContaining({ proved: true }) }),
    );
  });

  it('C10: after a renewal the published token is stale, which takes the proof away', async () => {
    await workspace.polity('domains', 'challenge', domain, '--renew');
    const stale = await verify();
    expect(stale.code).toBe(1);
    expect(stale.stdout).toMatch(/^✗ martin\.example {2}a token that was renewed since/);
  });

  it('refuses a domain that is not declared and a name server that is no address, as wrong usage', async () => {
    expect((await workspace.polity('domains', 'challenge', 'nobody.example')).code).toBe(64);
    expect((await workspace.polity('domains', 'verify', '--dns', 'ns.example')).code).toBe(64);
  });
});
