import type { DomainProof, ProofState } from '../model/proof.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { padToWidth } from './width.ts';

/** What shows control of a declared domain (C10). */
export interface DomainStanding {
  readonly domain: string;
  readonly assigned: readonly string[];
  /** By an attestation that counts. */
  readonly attested: boolean;
  /** Null while nobody has looked. */
  readonly dns: DomainProof | null;
}

const words: Readonly<Record<ProofState, string>> = {
  proved: 'proved by DNS',
  'wrong-token': 'another text than the token',
  'stale-token': 'a token that was renewed since',
  'no-domain': 'no such name (NXDOMAIN)',
  'no-record': 'no TXT record',
  'server-failure': 'the name server failed (SERVFAIL)',
  'time-out': 'no answer in time',
  refused: 'the name server refused',
  unreadable: 'an answer that cannot be read',
};

/** One line for each domain; `✓` where control of it is shown. */
export function renderDomainsText(standings: readonly DomainStanding[], style: Style): string {
  if (standings.length === 0) return 'No domains are declared.\n';
  const width = Math.max(...standings.map(({ domain }) => domain.length));
  const lines = standings.map((standing) => {
    const { domain, assigned, attested, dns } = standing;
    const sign = attested || dns?.proved === true ? style.green('✓') : style.red('✗');
    const parts = [...(attested ? ['attested'] : []), ...describeDns(standing), `of ${assigned.join(', ')}`];
    return `${sign} ${padToWidth(domain, width)}  ${escapeControls(parts.join('; '))}`;
  });
  return `${lines.join('\n')}\n`;
}

function describeDns({ attested, dns }: DomainStanding): readonly string[] {
  if (dns === null) return attested ? [] : ['never looked up'];
  const kept = dns.proved && dns.state !== 'proved' ? `, the proof of ${dns.provedAt} holds` : '';
  return [`${words[dns.state]} (${dns.checkedAt}${kept})`];
}

/** `{ formatVersion, domains: [{ domain, assigned, attested, dns }] }`. */
export function renderDomainsJson(domains: readonly DomainStanding[]): string {
  return `${JSON.stringify({ formatVersion: 1, domains })}\n`;
}
