import type { DomainDeclaration, Domains } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { Attestation, Domain, Person } from '../model/portfolio.ts';
import type { DayReader } from './days.ts';
import { normaliseDomain } from './domain-names.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import { sortBy } from './order.ts';
import type { Place, Report } from './places.ts';
import { describePlace, keyIn, placeIn, placeUnder } from './places.ts';

/** What domains.yaml refers to. */
export interface DomainReferences {
  readonly organizations: Names<unknown>;
  readonly people: Names<Person>;
  readonly readDay: DayReader;
}

type DomainsFile = Typed<Domains>;

/** Reads domains.yaml (C10): each domain once, by A-label name, assigned to organizations that exist. Ordered by name. */
export function resolveDomains(
  file: DomainsFile | undefined,
  unreadable: boolean,
  references: DomainReferences,
  report: Report,
): Names<Domain> {
  const dropped = new Set(file?.dropped.map((written) => normaliseDomain(written)));
  const domains = file === undefined ? [] : describeDomains(file, references, report);
  return {
    byId: new Map(sortBy(domains, ({ name }) => name).map((domain) => [domain.name, domain])),
    isExcused: (name) => unreadable || dropped.has(name),
    unknown: { code: 'UNKNOWN_DOMAIN', noun: 'domain', remedy: 'List it in domains.yaml.' },
  };
}

/** The name as A-labels; null, and reported, when it is no domain name. */
export function readDomainName(written: string, place: Place, report: Report): string | null {
  const name = normaliseDomain(written);
  if (name === null) {
    const hint = 'Write it as acme.example: at least two labels of letters, digits and inner hyphens.';
    report('DOMAIN_INVALID', place, `"${written}" is no domain name`, hint);
  }
  return name;
}

function describeDomains(file: DomainsFile, references: DomainReferences, report: Report): readonly Domain[] {
  const places = new Map<string, Place>();
  return Object.entries(file.value).flatMap(([written, declaration]) => {
    const place = keyIn(file, written);
    const name = readDomainName(written, place, report);
    if (name === null) return [];
    const other = places.get(name);
    if (other !== undefined) {
      report(
        'NAMED_TWICE',
        place,
        `${name} is listed twice`,
        `Join it with the one at ${describePlace(other)}.`,
      );
      return [];
    }
    places.set(name, place);
    return {
      name,
      assigned: findAssigned(declaration, placeIn(file, written, 'assigned'), references, report),
      attestation: readAttestation(declaration, file, written, references, report),
    };
  });
}

function findAssigned(
  { assigned }: DomainDeclaration,
  place: Place,
  { organizations }: DomainReferences,
  report: Report,
): readonly string[] {
  const known = assigned.filter(
    (uid, index) =>
      findNamed(organizations, uid, placeUnder(place, index), report) !== undefined ||
      organizations.isExcused(uid),
  );
  return [...new Set(known)].sort();
}

function readAttestation(
  { attestation }: DomainDeclaration,
  file: DomainsFile,
  written: string,
  { people, readDay }: DomainReferences,
  report: Report,
): Attestation | null {
  if (attestation === undefined) return null;
  const { by, on, evidence } = attestation;
  if (!by.includes('@')) findNamed(people, by, placeIn(file, written, 'attestation', 'by'), report);
  readDay(on, 'start', placeIn(file, written, 'attestation', 'on'));
  return { by, on, evidence };
}
