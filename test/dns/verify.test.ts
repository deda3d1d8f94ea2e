import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { challengeName, describeChallenge } from '../../src/dns/challenge.ts';
import { judgeAnswer } from '../../src/dns/judge-answer.ts';
import { createLookUp } from '../../src/dns/look-up.ts';
import { type DnsAnswer, type DnsServer, startDnsServer } from '../support/dns-server.ts';

const domain = 'acme.example';
const [secret, earlier] = ['ab'.repeat(32), 'cd'.repeat(32)];
const token = describeChallenge(domain, secret).value;

let server: DnsServer;
let answer: DnsAnswer;
beforeAll(async () => {
  server = await startDnsServer(() => answer);
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

const records = (...list: readonly (readonly string[])[]): DnsAnswer => ({ kind: 'records', records: list });

/** What a real look-up of this answer comes to. */
async function verify(given: DnsAnswer, secrets: readonly string[] = [secret, earlier]): Promise<string> {
  answer = given;
  const lookUp = createLookUp({ server: server.address, timeout: 250, attempts: 1 });
  return judgeAnswer(domain, await lookUp(challengeName(domain)), secrets).state;
}

describe('control of a domain shown by DNS', () => {
  it('C10: the token at _polity-challenge proves it', async () => {
    expect(await verify(records([token]))).toBe('proved');
    expect(server.asked).toEqual([`udp _polity-challenge.${domain}`]);
  });

  it('C10: the strings of one record are joined, and other records beside the token do no harm', async () => {
    expect(await verify(records([token.slice(0, 9), token.slice(9)]))).toBe('proved');
    expect(await verify(records(['v=spf1 -all'], ['x'.repeat(200), 'y'], [token]))).toBe('proved');
    expect(await verify(records([token.slice(0, 9)], [token.slice(9)]))).toBe('wrong-token');
  });

  it('C10: an answer that was cut on UDP is asked for again over TCP', async () => {
    expect(await verify({ ...records([token]), udp: 'truncated' } as DnsAnswer)).toBe('proved');
    expect(server.asked).toEqual([`udp _polity-challenge.${domain}`, `tcp _polity-challenge.${domain}`]);
  });

  it('C10: another text, and the token of another domain or portfolio, are wrong', async () => {
    expect(await verify(records(['something']))).toBe('wrong-token');
    expect(await verify(records([describeChallenge('other.example', secret).value]))).toBe('wrong-token');
    expect(await verify(records([describeChallenge(domain, 'ef'.repeat(32)).value]))).toBe('wrong-token');
    expect(await verify(records([token.toUpperCase()]))).toBe('wrong-token');
  });

  it('C10: a token from before the renewal is stale', async () => {
    expect(await verify(records([describeChallenge(domain, earlier).value]))).toBe('stale-token');
  });

  it('C10: NXDOMAIN, no TXT record, SERVFAIL and a refusal are told apart', async () => {
    expect(await verify({ kind: 'code', code: 3 })).toBe('no-domain');
    expect(await verify({ kind: 'code', code: 0 })).toBe('no-record');
    expect(await verify({ kind: 'code', code: 2 })).toBe('server-failure');
    expect(await verify({ kind: 'code', code: 5 })).toBe('refused');
  });

  it('C10: a name server that says nothing is waited for no longer than its time', async () => {
    expect(await verify({ kind: 'silence' })).toBe('time-out');
  });

  it('C10: where no name server listens, that is a refusal', async () => {
    const closed = await startDnsServer(() => ({ kind: 'silence' }));
    await closed.close();
    const lookUp = createLookUp({ server: closed.address, timeout: 250, attempts: 1 });
    expect(judgeAnswer(domain, await lookUp(challengeName(domain)), [secret]).state).toBe('refused');
  });

  it('C10: a token serves one domain of one portfolio and no other', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(hex, hex, fc.domain(), fc.domain(), (one, other, here, there) => {
        fc.pre(one !== other && here !== there);
        const found = { kind: 'records', records: [describeChallenge(here, one).value] } as const;
        expect(judgeAnswer(here, found, [one]).state).toBe('proved');
        expect(judgeAnswer(there, found, [one]).state).toBe('wrong-token');
        expect(judgeAnswer(here, found, [other]).state).toBe('wrong-token');
      }),
    );
  });
});
