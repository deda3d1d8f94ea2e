import { normaliseDomain } from './domain-names.ts';

/**
 * The form in which e-mail addresses compare (C9): NFC, lower case, the domain as A-labels. A plus-tag is part of the
 * address. Null when it has no local part or its domain is no domain name.
 */
export function normaliseEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  if (at < 1) return null;
  const domain = normaliseDomain(email.slice(at + 1));
  return domain === null ? null : `${email.slice(0, at).normalize('NFC').toLowerCase()}@${domain}`;
}

/** The domain of a normalised address. */
export function domainOf(emailNorm: string): string {
  return emailNorm.slice(emailNorm.lastIndexOf('@') + 1);
}

/** C9: a domain matches exactly, or with `subdomains` also everything below it. */
export function matchesDomain(
  emailNorm: string,
  domain: { readonly name: string; readonly subdomains: boolean },
): boolean {
  const host = domainOf(emailNorm);
  return host === domain.name || (domain.subdomains && host.endsWith(`.${domain.name}`));
}
