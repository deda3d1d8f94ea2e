import type { Organization } from '../../model/portfolio.ts';
import { readCollection } from '../collections.ts';
import type { Place } from '../places.ts';
import { placeIn, placeUnder } from '../places.ts';
import type { Rule, Seen, View } from './view.ts';

/** Names that say of themselves that they are one's own (A5, A8). */
const ownName = /^(?:interne|internal|perso|personal)(?:$| - )| - (?:interne|internal|perso|personal)$/iu;

/** A8: one's own projects live in an organization of type internal or personal, not in a client's. */
export const checkOwnProjects: Rule = (view, report) => {
  const own = new Set(
    view.active
      .filter(({ organization: { type } }) => type === 'internal')
      .flatMap(({ organization: { name } }) => (name.includes(' - ') ? [leadOf(name)] : [])),
  );
  for (const seen of view.active) {
    for (const { what, place } of findOwn(seen, own, view)) {
      const hint = 'Move it to an organization of type internal or personal.';
      report('OWN_PROJECT_AT_CLIENT', place, `${what} is one's own, and lies with a client`, hint);
    }
  }
};

function findOwn(
  { organization, site }: Seen,
  own: ReadonlySet<string>,
  view: View,
): readonly { readonly what: string; readonly place: Place }[] {
  const { type, name, uid } = organization;
  const at = placeIn(site.files.org, 'name');
  const isOwn = type === 'internal' || type === 'personal' || ownName.test(name);
  if (isOwn && type !== 'client')
    return isBelowClient(organization, view) ? [{ what: `"${uid}"`, place: at }] : [];
  if (type !== 'client') return [];
  if (ownName.test(name) || own.has(leadOf(name))) return [{ what: `"${name}"`, place: at }];
  const section = site.content.sections.projects;
  if (section === undefined) return [];
  return readCollection(section.value, placeIn(section), () => undefined).items.flatMap(
    ({ value, place }) => {
      const [id, written, part] =
        typeof value === 'string'
          ? [value, value, place]
          : [value.id, value.name ?? value.id, placeUnder(place, 'id')];
      return ownName.test(written) || ownName.test(id) ? [{ what: `project "${id}"`, place: part }] : [];
    },
  );
}

/** `Dupont SAS` of `Dupont SAS - Formulaires`. */
function leadOf(name: string): string {
  return name.split(' - ')[0] ?? name;
}

function isBelowClient({ parent }: Organization, view: View): boolean {
  const above = parent === null ? undefined : view.byUid.get(parent);
  return above !== undefined && (above.type === 'client' || isBelowClient(above, view));
}
