import { digestOf } from './canonical.ts';
import type { Organization } from './portfolio.ts';

/** Direct SQL access of an organization, as it is kept among its settings. */
export interface Reader {
  readonly access: 'reader';
  /** Name of its database login. */
  readonly login: string;
  /** Reference of the secret that is its password, never the value. */
  readonly password?: string;
}

/** What PostgreSQL keeps of a name, in bytes; all that goes into one here is ASCII. */
const longest = 63;
/** Ends of names that roles of a portfolio have: `a_reader_owner` belongs to the prefix `a_reader`. */
const taken = /(^|_)(owner|planner|app|reader)$/;

/**
 * The database login of an organization's reader: `<prefix>_reader_<name>`, the name being what it says or `nameReader`. Logins
 * are those of the whole server, so that no two portfolios may come to the same: where the plain text could be another's, or is
 * too long, a digest of both parts follows its beginning after a `~`, which neither prefixes nor names contain.
 */
export function readerLogin(prefix: string, name: string): string {
  const plain = `${prefix}_reader_${name}`;
  const isOwn = !/_reader(_|$)/.test(prefix) && !taken.test(name);
  if (isOwn && plain.length <= longest) return plain;
  const digest = digestOf([prefix, name]).slice(0, 16);
  return `${plain.slice(0, longest - 1 - digest.length)}~${digest}`;
}

/** The name of a login that gives itself none. Every login of a server reads the names of all: it tells no organization (A2). */
export function nameReader(prefix: string, uid: string): string {
  return digestOf([prefix, uid]).slice(0, 12);
}

/** The reader that an organization declares; null where it declares none. */
export function findReader({ settings }: Pick<Organization, 'settings'>): Reader | null {
  const body = settings.find(({ kind }) => kind === 'database')?.body;
  if (typeof body !== 'object' || body === null || !('login' in body)) return null;
  const { login, password } = body;
  if (typeof login !== 'string') return null;
  return { access: 'reader', login, ...(typeof password === 'string' ? { password } : {}) };
}
