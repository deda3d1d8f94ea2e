import { createHmac } from 'node:crypto';

/** What is to be published to show control of a domain (C10). */
export interface Challenge {
  /** Name of the TXT record. */
  readonly name: string;
  readonly value: string;
}

/** The record for a domain (A-label form), bound to it and to the portfolio's secret (hex). */
export function describeChallenge(domain: string, secret: string): Challenge {
  const token = createHmac('sha256', Buffer.from(secret, 'hex')).update(domain).digest('base64url');
  return { name: challengeName(domain), value: `polity-domain-proof=${token}` };
}

export function challengeName(domain: string): string {
  return `_polity-challenge.${domain}`;
}
