import type { Organization, Portfolio, ProtectedTable } from '../model/portfolio.ts';
import { findReader } from '../model/reader.ts';
import { isTables } from './declared-tables.ts';

/** Direct SQL access of an organization. */
export interface DeclaredReader {
  readonly uid: string;
  /** Name of its database login. */
  readonly login: string;
  /** Reference of the password, as `env:NAME`; null without one. */
  readonly password: string | null;
}

/** What the Pulumi program knows of the files. */
export interface Declared {
  readonly prefix: string;
  readonly digest: string;
  readonly formatVersion: number;
  /** True to take away everything that is declared; the schema, its log and the database roles stay. */
  readonly destroyed: boolean;
  /** None where everything is taken away. */
  readonly readers: readonly DeclaredReader[];
  /** The application's tables that are protected; they stay so when everything else that is declared goes. */
  readonly protect: readonly ProtectedTable[];
}

export function describeDeclared(
  {
    prefix,
    digests,
    formatVersion,
    organizations,
    settings,
  }: Pick<Portfolio, 'prefix' | 'digests' | 'formatVersion' | 'organizations' | 'settings'>,
  destroyed = false,
): Declared {
  const readers = destroyed ? [] : organizations.flatMap(describeReader);
  return { prefix, digest: digests.root, formatVersion, destroyed, readers, protect: settings.protect };
}

/** An archived organization has none: its login goes. */
function describeReader(organization: Organization): readonly DeclaredReader[] {
  const reader = organization.status === 'active' ? findReader(organization) : null;
  if (reader === null) return [];
  return [{ uid: organization.uid, login: reader.login, password: reader.password ?? null }];
}

/** Linux takes 128 KiB for one variable. */
const longestVariable = 100_000;

/** Variables that tell the program; where a thousand readers make it too long, it reads the files itself, of folder `orgs`. */
export function tellDeclared(declared: Declared, orgs: string): Readonly<Record<string, string>> {
  const told = JSON.stringify(declared);
  return Buffer.byteLength(told) <= longestVariable
    ? { POLITY_DECLARED: told }
    : { POLITY_DECLARED: '', POLITY_ORGS: orgs };
}

/** `POLITY_DECLARED`: a `Declared` as JSON. @throws Error when it is none. */
export function parseDeclared(text: string): Declared {
  const value: Partial<Record<string, unknown>> = JSON.parse(text);
  const { prefix, digest, formatVersion, destroyed, readers = [], protect = [] } = value;
  if (
    typeof prefix === 'string' &&
    typeof digest === 'string' &&
    typeof formatVersion === 'number' &&
    isReaders(readers) &&
    isTables(protect)
  ) {
    return { prefix, digest, formatVersion, destroyed: destroyed === true, readers, protect };
  }
  throw new Error('POLITY_DECLARED must be JSON with prefix, digest and formatVersion');
}

function isReaders(value: unknown): value is readonly DeclaredReader[] {
  return Array.isArray(value) && value.every(isReader);
}

function isReader(value: Partial<Record<keyof DeclaredReader, unknown>>): boolean {
  const { uid, login, password } = value;
  return (
    typeof uid === 'string' &&
    typeof login === 'string' &&
    (password === null || typeof password === 'string')
  );
}
