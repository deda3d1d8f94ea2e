import type { AccountKey, Organization } from '../../model/portfolio.ts';
import { readCollection } from '../collections.ts';
import { normaliseEmail } from '../emails.ts';
import { placeIn, placeUnder } from '../places.ts';
import { findReaching, holdersOf } from './holders.ts';
import type { Rule, View } from './view.ts';

/** A7: what an organization sends never reaches somebody who belongs to other organizations only. */
export const checkRecipients: Rule = (view, report) => {
  const sending = view.active.filter(({ organization }) =>
    organization.settings.some(({ kind }) => kind === 'automation'),
  );
  if (sending.length === 0) return;
  const people = indexEmails(view);
  let anywhere: ReadonlySet<AccountKey> | undefined;
  for (const { organization, site } of sending) {
    const section = site.content.sections.automations;
    if (section === undefined) continue;
    let own: ReadonlySet<AccountKey> | undefined;
    for (const { value, place } of readCollection(section.value, placeIn(section), () => undefined).items) {
      value.to.forEach((written, index) => {
        const key = findAccount(written, people);
        if (key === null) return;
        own ??= findEntitled(organization, view);
        if (own.has(key)) return;
        anywhere ??= new Set(view.portfolio.organizations.flatMap((one) => [...findBelonging(one)]));
        if (!anywhere.has(key)) return;
        const message = `${written} belongs to other organizations, and not to "${organization.uid}"`;
        const hint =
          'Name a recipient of this organization: its contact, one of its people, or its own integration.';
        report('RECIPIENT_FOREIGN', placeUnder(place, 'to', index), message, hint);
      });
    }
  }
};

function indexEmails({ portfolio }: View): ReadonlyMap<string, string> {
  return new Map(
    portfolio.people.flatMap(({ id, emails }) => [id, ...emails].map((text) => [text, id] as const)),
  );
}

/** Null for an integration, and for a person that does not exist. */
function findAccount(written: string, people: ReadonlyMap<string, string>): AccountKey | null {
  const email = written.includes('@') ? normaliseEmail(written) : null;
  const person = people.get(email ?? written);
  if (person !== undefined) return `person:${person}`;
  return email === null ? null : `email:${email}`;
}

function findBelonging(organization: Organization): ReadonlySet<AccountKey> {
  const { contact, members, groups, access } = organization;
  return new Set([
    ...(contact === null ? [] : [contact]),
    ...members.list,
    ...groups.list.flatMap((group) => group.members.list),
    ...access.list.flatMap((grant) => holdersOf(grant, organization)),
  ]);
}

/** Its own people, those whom its ancestors let read it (A4), and the super-admins. */
function findEntitled(organization: Organization, view: View): ReadonlySet<AccountKey> {
  const above = findReaching(organization, view).flatMap((at) =>
    at.access.list
      .filter((grant) => grant.reach === 'subtree' || readsBelow(at, grant.role, view))
      .flatMap((grant) => holdersOf(grant, at)),
  );
  return new Set([...findBelonging(organization), ...above, ...view.portfolio.superAdmins]);
}

function readsBelow(organization: Organization, id: string, view: View): boolean {
  const permissions = view.findRole(organization, id)?.permissions ?? [];
  return permissions.some((permission) => permission === '*:*' || permission === 'consolidated:read');
}
