import type { OrganizationDomains } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { Domain, OrganizationDomain } from '../model/portfolio.ts';
import { readDomainName } from './domain-catalogue.ts';
import type { Position } from './hierarchy.ts';
import type { Names } from './names.ts';
import { suggestName } from './names.ts';
import { sortBy } from './order.ts';
import type { Place, Report } from './places.ts';
import { describePlace, placeIn } from './places.ts';
import { checkPublicDomain } from './rules/public-domains.ts';
import type { Content } from './templates.ts';
import { isIncomplete } from './templates.ts';

/** Letters in which a misspelt domain differs at most: domains have endings in common, which makes them all alike. */
const nearest = 2;

/** The organization's domains, each assigned to it or to its root (C10). Ordered by name. */
export function resolveOrganizationDomains(
  section: Typed<OrganizationDomains> | undefined,
  position: Position,
  catalogue: Names<Domain>,
  report: Report,
): readonly OrganizationDomain[] {
  const found = new Map<string, { readonly domain: OrganizationDomain; readonly place: Place }>();
  section?.value.forEach((entry, index) => {
    const short = typeof entry === 'string';
    const place = short ? placeIn(section, index) : placeIn(section, index, 'name');
    const name = readDomainName(short ? entry : entry.name, place, report);
    if (name === null) return;
    const other = found.get(name);
    if (other !== undefined) {
      report(
        'NAMED_TWICE',
        place,
        `${name} is named twice`,
        `Join it with the one at ${describePlace(other.place)}.`,
      );
      return;
    }
    checkAssigned(name, position, catalogue, place, report);
    found.set(name, { domain: { name, subdomains: short ? false : (entry.subdomains ?? false) }, place });
  });
  return sortBy(
    [...found.values()].map(({ domain }) => domain),
    ({ name }) => name,
  );
}

function checkAssigned(
  name: string,
  position: Position,
  catalogue: Names<Domain>,
  place: Place,
  report: Report,
): void {
  const { uid } = position.files.org.value;
  const domain = catalogue.byId.get(name);
  if (domain === undefined) {
    if (catalogue.isExcused(name) || checkPublicDomain(name, place, report)) return;
    const suggestion = suggestName(name, catalogue.byId, nearest);
    const line = `add to domains.yaml: \`${name}: { assigned: [${uid}] }\``;
    const hint = suggestion === undefined ? `To use it, ${line}.` : `${suggestion} Otherwise ${line}.`;
    report('UNKNOWN_DOMAIN', place, `${name} is not listed in domains.yaml`, hint);
  } else if (position.rooted && !domain.assigned.includes(uid) && !domain.assigned.includes(position.root)) {
    const line = `\`${name}: { assigned: [${[...domain.assigned, uid].join(', ')}] }\``;
    report(
      'DOMAIN_NOT_ASSIGNED',
      place,
      `${name} is not assigned to "${uid}"`,
      `To share it, write in domains.yaml: ${line}.`,
    );
  }
}

/** The domains that members must match: none, when one of them could not be read and might match. */
export function findDomainsToMatch(
  content: Content,
  domains: readonly OrganizationDomain[],
): readonly OrganizationDomain[] {
  const written = content.sections.domains?.value.length ?? 0;
  return isIncomplete(content, 'domains') || written > domains.length ? [] : domains;
}
