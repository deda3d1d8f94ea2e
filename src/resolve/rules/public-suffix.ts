import { createRequire } from 'node:module';
import type { parse } from 'tldts';

const require = createRequire(import.meta.url);
let parser: typeof parse | undefined;

export interface PublicSuffix {
  /** The suffix of a domain: `com`, `co.uk`, `github.io`; the last label where none is known. */
  readonly name: string;
  /** Whether the domain is nothing more than its suffix. */
  readonly whole: boolean;
  /** Run by a company or a school for others, not by a registry. */
  readonly isPrivate: boolean;
}

/** By the Public Suffix List. Its table takes some milliseconds to load, and is loaded with the first domain. */
export function findPublicSuffix(name: string): PublicSuffix {
  parser ??= loadParser();
  const { publicSuffix, isPrivate } = parser(name, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  const suffix = publicSuffix ?? name.slice(name.lastIndexOf('.') + 1);
  return { name: suffix, whole: suffix === name, isPrivate: isPrivate === true };
}

function loadParser(): typeof parse {
  const tldts: { readonly parse: typeof parse } = require('tldts');
  return tldts.parse;
}
