import type { Portfolio } from '../model/portfolio.ts';

/** What the Pulumi program knows of the files. */
export interface Declared {
  readonly prefix: string;
  readonly digest: string;
  readonly formatVersion: number;
  /** True to take away everything that is declared; the schema, its log and the database roles stay. */
  readonly destroyed: boolean;
}

export function describeDeclared(
  { prefix, digests, formatVersion }: Pick<Portfolio, 'prefix' | 'digests' | 'formatVersion'>,
  destroyed = false,
): Declared {
  return { prefix, digest: digests.root, formatVersion, destroyed };
}

/** `POLITY_DECLARED`: a `Declared` as JSON. @throws Error when it is none. */
export function parseDeclared(text: string): Declared {
  const value: Partial<Record<string, unknown>> = JSON.parse(text);
  const { prefix, digest, formatVersion, destroyed } = value;
  if (typeof prefix === 'string' && typeof digest === 'string' && typeof formatVersion === 'number') {
    return { prefix, digest, formatVersion, destroyed: destroyed === true };
  }
  throw new Error('POLITY_DECLARED must be JSON with prefix, digest and formatVersion');
}
