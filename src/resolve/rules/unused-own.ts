import type { DiagnosticCode } from '../../model/diagnostic-codes.ts';
import { readCollection } from '../collections.ts';
import type { Place, Report } from '../places.ts';
import { describePlace, keyIn, placeIn, placeUnder } from '../places.ts';
import { isUncertain } from './holders.ts';
import { inheritedIn } from './unused-catalogue.ts';
import type { Rule, Seen } from './view.ts';

/** A role or a group that an organization has, with or without a use. */
interface Declared {
  readonly id: string;
  readonly used: boolean;
  readonly place: Place;
}

/** Roles of an organization's own that nobody is granted and no other role builds on. */
export const checkOwnRoles: Rule = ({ active }, report) =>
  reportUnused(
    active.filter(({ site }) => site.content.sections.roles !== undefined),
    'UNUSED_ROLE',
    'nobody has role',
    findRoles,
    report,
  );

/** Groups without any grant. Under `invitation` they have a use without: who joins one becomes a member (B13). */
export const checkGroups: Rule = ({ active }, report) =>
  reportUnused(
    active.filter(
      ({ organization: { membership }, site }) =>
        membership.mode !== 'invitation' && site.content.sections.groups !== undefined,
    ),
    'UNUSED_GROUP',
    'nothing is granted to group',
    findGroups,
    report,
  );

/** What a template brings may be unused here, as long as another organization uses it; reported once. */
function reportUnused(
  active: readonly Seen[],
  code: DiagnosticCode,
  message: string,
  find: (seen: Seen) => readonly Declared[],
  report: Report,
): void {
  const declared = active.flatMap((seen) =>
    isUncertain(seen, ['access', 'roles', 'groups']) ? [] : find(seen).map((item) => ({ ...item, seen })),
  );
  const templated = declared.filter(({ seen }) => seen.site.files.org.value.template !== undefined);
  const used = new Set(templated.flatMap((item) => (item.used ? [item.id] : [])));
  const reported = new Set<string>();
  for (const { id, place, seen } of declared.filter((item) => !item.used)) {
    const at = used.has(id) || reported.has(id) ? describePlace(place) : null;
    if (at !== null && !isOwn(at, seen)) continue;
    reported.add(id);
    report(code, place, `${message} "${id}"`, 'Remove it, or grant something to it.');
  }
}

function isOwn(place: string, { site: { files } }: Seen): boolean {
  return [files.org, ...Object.values(files.sections)].some(({ file }) => place.startsWith(`${file}:`));
}

function findRoles({ organization, site }: Seen): readonly Declared[] {
  const section = site.content.sections.roles;
  if (section === undefined) return [];
  const used = new Set([...organization.access.list.map(({ role }) => role), ...inheritedIn(section)]);
  return organization.roles.map(({ id }) => ({ id, used: used.has(id), place: keyIn(section, id) }));
}

function findGroups({ organization, site }: Seen): readonly Declared[] {
  const section = site.content.sections.groups;
  if (section === undefined) return [];
  const used = new Set(
    organization.access.list.flatMap(({ principal }) => (principal.kind === 'group' ? [principal.id] : [])),
  );
  const { items } = readCollection(section.value, placeIn(section), () => undefined);
  return items.map(({ value: { id }, place }) => ({
    id,
    used: used.has(id),
    place: placeUnder(place, 'id'),
  }));
}
