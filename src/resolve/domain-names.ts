import { createRequire } from 'node:module';

interface Tr46 {
  toASCII(domain: string, options: Readonly<Record<string, boolean>>): string | null;
}

/** Names to which UTS 46 processing has nothing to add: letters, digits and inner hyphens, no `xn--` label. */
const plainName =
  /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const reservedLabel = /(?:^|\.)..--/;
const require = createRequire(import.meta.url);

/**
 * The name in IDNA A-label form, lower case (C9): UTS 46, non-transitional, with every check on. Null for what is no
 * domain name of at least two labels.
 */
export function normaliseDomain(name: string): string | null {
  const lower = name.toLowerCase();
  if (plainName.test(lower) && !reservedLabel.test(lower)) return isAddress(lower) ? null : lower;
  return toALabels(name);
}

function toALabels(name: string): string | null {
  // Its tables take 9 ms to load, and most portfolios hold plain names only.
  const tr46: Tr46 = require('tr46');
  const ascii = tr46.toASCII(name, {
    checkBidi: true,
    checkHyphens: true,
    checkJoiners: true,
    useSTD3ASCIIRules: true,
    verifyDNSLength: true,
  });
  return ascii?.includes('.') && !isAddress(ascii) ? ascii : null;
}

/** Dotted numbers are addresses, never names: no top-level domain is a number. */
function isAddress(name: string): boolean {
  return /(?:^|\.)\d+$/.test(name);
}
