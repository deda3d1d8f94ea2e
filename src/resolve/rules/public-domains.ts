import type { Place, Report } from '../places.ts';
import { classifyMail } from './mail-providers.ts';
import { findPublicSuffix } from './public-suffix.ts';
import type { Rule } from './view.ts';
import { listDomains, placeOfDomain } from './written-domains.ts';

/** Suffixes that one body writes mail from, and lends to none but its own: `mil.lv`, `gov.fr`. */
const oneBody = /^(?:gob|gouv|gov|mil)\.[a-z]{2}$/;

/** C10: webmail, disposable mail and public suffixes belong to nobody who could be an organization here. */
export const checkPublicDomains: Rule = (view, report) => {
  for (const { name, place } of listDomains(view)) checkPublicDomain(name, place, report);
  for (const seen of view.active) {
    for (const { name, subdomains } of seen.organization.domains) {
      const { whole } = findPublicSuffix(name);
      // An exact match of such a suffix means its holder alone; below it is everyone.
      if (!subdomains || !whole || isRegistry(name)) continue;
      const message = `anyone can have a domain below ${name}, and its addresses would match`;
      const hint = 'Leave `subdomains` out, or list the domains below it one by one.';
      report('DOMAIN_SUFFIX', placeOfDomain(seen, name), message, hint);
    }
  }
};

/** True, and reported, for what no organization can claim. */
export function checkPublicDomain(name: string, place: Place, report: Report): boolean {
  if (isRegistry(name)) {
    const hint = `Name a domain below it, such as acme.${name}.`;
    report('DOMAIN_SUFFIX', place, `${name} is a public suffix: domains of others end in it`, hint);
    return true;
  }
  const mail = classifyMail(name);
  if (mail === 'own') return false;
  if (mail === 'perhaps webmail') {
    const hint =
      'If it is the domain of a company or a school, excuse the line with a reason; otherwise remove it.';
    report('DOMAIN_PERHAPS_PUBLIC', place, `${name} is on a list of mail providers`, hint);
    return false;
  }
  const hint = 'Remove it; people with such an address can be given access without being members.';
  const kind = mail === 'webmail' ? 'webmail' : 'disposable mail';
  report('DOMAIN_PUBLIC', place, `${name} is ${kind}: anyone can have an address there`, hint);
  return true;
}

function isRegistry(name: string): boolean {
  const { whole, isPrivate } = findPublicSuffix(name);
  return whole && !isPrivate && !oneBody.test(name);
}
