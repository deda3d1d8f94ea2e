import { normaliseDomain } from '../domain-names.ts';
import type { Place } from '../places.ts';
import { keyIn, placeIn } from '../places.ts';
import type { Seen, View } from './view.ts';
import { placeOf } from './view.ts';

/** The place of a domain in an organization's list. */
export function placeOfDomain(seen: Seen, name: string): Place {
  const section = seen.site.content.sections.domains;
  const index = section?.value.findIndex(
    (entry) => normaliseDomain(typeof entry === 'string' ? entry : entry.name) === name,
  );
  if (section === undefined || index === undefined || index === -1) return placeOf(seen);
  return typeof section.value[index] === 'string' ? placeIn(section, index) : placeIn(section, index, 'name');
}

/** The domains of domains.yaml, by A-label name, with their places. */
export function listDomains({ tree }: View): readonly { readonly name: string; readonly place: Place }[] {
  const file = tree.domains;
  if (file === undefined) return [];
  const listed = new Map<string, Place>();
  for (const written of Object.keys(file.value)) {
    const name = normaliseDomain(written);
    if (name !== null && !listed.has(name)) listed.set(name, keyIn(file, written));
  }
  return [...listed].map(([name, place]) => ({ name, place }));
}

/** `b.c`, `c` for `a.b.c`: everything that a domain lies below. */
export function parentsOf(name: string): readonly string[] {
  const labels = name.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
