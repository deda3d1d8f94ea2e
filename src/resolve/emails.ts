import { normaliseDomain } from './domain-names.ts';

/**
 * The form in which e-mail addresses compare (C9): NFC, lower case, the domain as A-labels. A plus-tag is part of the
 * address. Null when it has no local part or its domain is no domain name.
 */
export function normaliseEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  if (at < 1) return null;
  const written = { local: email.slice(0, at), domain: email.slice(at + 1) };
  const domain = normaliseLastDomain(written.domain);
  if (domain === null) return null;
  const local = written.local.normalize('NFC').toLowerCase();
  // The same text, not only an equal one: it is looked up a hundred thousand times.
  return local === written.local && domain === written.domain ? email : `${local}@${domain}`;
}

let last: { readonly name: string; readonly normalised: string | null } | undefined;

/** The addresses of one domain often stand together. */
function normaliseLastDomain(name: string): string | null {
  if (last?.name !== name) last = { name, normalised: normaliseDomain(name) };
  return last.normalised;
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
