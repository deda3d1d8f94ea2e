import { Resolver } from 'node:dns/promises';
import { messageOf } from '../model/errors.ts';
import type { UnansweredState } from '../model/proof.ts';

/** What the name servers say of the TXT records of a name. */
export type TxtAnswer =
  | { readonly kind: 'records'; readonly records: readonly string[] }
  | { readonly kind: 'none'; readonly state: UnansweredState; readonly detail: string };

export interface LookUpOptions {
  /** `address` or `address:port`, as `192.0.2.1:53`. @default the machine's */
  readonly server?: string | undefined;
  /** For one attempt, milliseconds. @default 3000 */
  readonly timeout?: number;
  /** @default 2 */
  readonly attempts?: number;
}

const states: Readonly<Record<string, UnansweredState>> = {
  ENOTFOUND: 'no-domain',
  ENODATA: 'no-record',
  ESERVFAIL: 'server-failure',
  ETIMEOUT: 'time-out',
  EREFUSED: 'refused',
  ECONNREFUSED: 'refused',
};

/** Asks for TXT records; the strings of one record are joined, and a truncated answer is asked for again over TCP. */
export type LookUp = (name: string) => Promise<TxtAnswer>;

/** @throws TypeError when `server` is no address. */
export function createLookUp({ server, timeout = 3000, attempts = 2 }: LookUpOptions = {}): LookUp {
  const resolver = new Resolver({ timeout, tries: attempts });
  if (server !== undefined) resolver.setServers([server]);
  return async (name) => {
    try {
      const records = (await resolver.resolveTxt(name)).map((chunks) => chunks.join(''));
      return { kind: 'records', records };
    } catch (error) {
      const code = error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '';
      return { kind: 'none', state: states[code] ?? 'unreadable', detail: messageOf(error) };
    }
  };
}
