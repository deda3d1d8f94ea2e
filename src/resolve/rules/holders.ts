import type { SectionName } from '../../model/documents.ts';
import type { AccountKey, Grant, Organization } from '../../model/portfolio.ts';
import { readCollection } from '../collections.ts';
import { placeIn } from '../places.ts';
import { isIncomplete } from '../templates.ts';
import type { Seen, View } from './view.ts';

/** The accounts that hold a grant: the one it names, or the declared members of its group. */
export function holdersOf(grant: Grant, { groups }: Organization): readonly AccountKey[] {
  const { principal } = grant;
  if (principal.kind === 'account') return [principal.key];
  return groups.list.find(({ id }) => id === principal.id)?.members.list ?? [];
}

/** C12, A13: whether a grant of an organization gives something at this moment. */
export function isInForce({ from, until }: Grant, { missionUntil }: Organization, { now }: View): boolean {
  const begun = from === null || from <= now;
  return begun && (until === null || until > now) && (missionUntil === null || missionUntil > now);
}

/** C12: whether a grant will never give anything again. */
export function isOver({ until }: Grant, { now }: View): boolean {
  return until !== null && until <= now;
}

/** Whoever has access of an organization's own, in force and still there. */
export function findUsers(organization: Organization, view: View): ReadonlySet<AccountKey> {
  const known = view.users.get(organization);
  if (known !== undefined) return known;
  const users = new Set<AccountKey>();
  someUser(organization, view, (key) => {
    users.add(key);
    return false;
  });
  view.users.set(organization, users);
  return users;
}

/** Whether one of them is such; some come several times. Of many organizations the first users tell enough. */
export function someUser(
  organization: Organization,
  view: View,
  isSuch: (key: AccountKey) => boolean,
): boolean {
  const { departed } = view.sites;
  for (const grant of organization.access.list) {
    if (!isInForce(grant, organization, view)) continue;
    const { principal } = grant;
    if (principal.kind === 'group') {
      const holders = holdersOf(grant, organization);
      if (holders.some((key) => !departed.has(key) && isSuch(key))) return true;
    } else if (!departed.has(principal.key) && isSuch(principal.key)) {
      return true;
    }
  }
  return false;
}

/** A4: the organizations whose `reach: subtree` comes to this one: its ancestors up to where it or one between is sealed. */
export function findReaching(organization: Organization, { byUid }: View): readonly Organization[] {
  const reaching: Organization[] = [];
  for (let here = organization; here.isolation === 'open' && here.parent !== null; ) {
    const parent = byUid.get(here.parent);
    if (parent === undefined) break;
    if (parent.status === 'active') reaching.push(parent);
    here = parent;
  }
  return reaching;
}

/** True when something of these sections was reported and left out: what is not there may well be meant to be. */
export function isUncertain({ site, organization }: Seen, sections: readonly SectionName[]): boolean {
  const { content } = site;
  if (sections.some((name) => isIncomplete(content, name))) return true;
  if (!sections.includes('access')) return false;
  const written = countWrittenGrants(content.sections);
  return written === null || written > organization.access.list.length;
}

function countWrittenGrants({ access }: Seen['site']['content']['sections']): number | null {
  if (access === undefined) return 0;
  // An exclusive collection without its list was reported.
  if ('mode' in access.value && access.value.list === undefined) return null;
  const { items } = readCollection(access.value, placeIn(access), () => undefined);
  return items.reduce((sum, { value: { projects = [], workspaces = [] } }) => {
    return sum + Math.max(1, projects.length + workspaces.length);
  }, 0);
}
