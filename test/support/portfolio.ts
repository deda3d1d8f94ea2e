import { digestOf } from '../../src/model/canonical.ts';
import type {
  AccountKey,
  Collection,
  Grant,
  Group,
  Organization,
  Person,
  Portfolio,
} from '../../src/model/portfolio.ts';

/** What a test says of an organization; everything else is the plainest there is. */
export type OrganizationSketch = Partial<Omit<Organization, 'members' | 'access' | 'groups'>> & {
  readonly uid: string;
  readonly members?: readonly AccountKey[] | Collection<AccountKey>;
  readonly access?: readonly Grant[] | Collection<Grant>;
  readonly groups?: readonly Group[] | Collection<Group>;
};

export interface PortfolioSketch {
  readonly prefix?: string;
  readonly people?: readonly (Partial<Person> & { readonly id: string })[];
  readonly superAdmins?: readonly AccountKey[];
  readonly organizations?: readonly OrganizationSketch[];
  readonly domains?: Portfolio['domains'];
  readonly roles?: Portfolio['roles'];
  readonly protect?: Portfolio['settings']['protect'];
}

const additive = <T>(list: readonly T[]): Collection<T> => ({ mode: 'additive', list });

function collectionOf<T>(given: readonly T[] | Collection<T> | undefined): Collection<T> {
  if (given === undefined) return additive([]);
  return 'mode' in given ? given : additive(given);
}

const builtIn = ['admin', 'contributor', 'super-admin'] as const;

/** A resolved portfolio from a sketch: accounts are those that the sketch names, roots follow from the parents. */
export function makePortfolio(sketch: PortfolioSketch): Portfolio {
  const people = (sketch.people ?? []).map(
    (person): Person => ({
      name: person.id,
      emails: [`${person.id}@people.example`],
      handles: {},
      left: null,
      ...person,
    }),
  );
  const parents = new Map((sketch.organizations ?? []).map(({ uid, parent }) => [uid, parent ?? null]));
  const rootOf = (uid: string): string => {
    const parent = parents.get(uid);
    return parent ? rootOf(parent) : uid;
  };
  const organizations = (sketch.organizations ?? []).map(
    (given): Organization => ({
      parent: null,
      root: rootOf(given.uid),
      folder: given.uid,
      name: given.uid,
      type: 'company',
      status: 'active',
      isolation: 'open',
      missionUntil: null,
      contact: null,
      membership: { mode: 'manual', admins: 'anyone' },
      ssoRequired: false,
      domains: [],
      roles: [],
      projects: additive([]),
      workspaces: additive([]),
      settings: [],
      ...given,
      members: collectionOf(given.members),
      groups: collectionOf(given.groups),
      access: collectionOf(given.access),
    }),
  );
  const superAdmins = sketch.superAdmins ?? [];
  const accounts = new Map(people.map(({ id, emails }) => [`person:${id}` as AccountKey, emails[0] ?? '']));
  for (const key of namedKeys(organizations, superAdmins)) {
    if (key.startsWith('email:')) accounts.set(key, key.slice('email:'.length));
  }
  const top = {
    formatVersion: 1,
    name: 'Test',
    prefix: sketch.prefix ?? 'polity_test',
    timeZone: 'UTC',
    budgets: { perOrganization: 5, perOrganizationPercent: 25, overallPercent: 10 },
    settings: { billing: {}, proof: 'any' as const, protect: sketch.protect ?? [] },
    superAdmins,
    people,
    accounts: [...accounts].map(([key, email]) => ({
      key,
      email,
      emailNorm: email,
      person: key.startsWith('person:') ? key.slice('person:'.length) : null,
    })),
    domains: sketch.domains ?? [],
    roles:
      sketch.roles ??
      builtIn.map((id) => ({
        id,
        level: id,
        permissions: id === 'contributor' ? ['content:read'] : ['*:*'],
      })),
  };
  const digests = {
    portfolio: digestOf(top),
    organizations: Object.fromEntries(
      organizations.map((organization) => [organization.uid, digestOf(organization)]),
    ),
  };
  return { ...top, organizations, digests: { ...digests, root: digestOf(digests) } };
}

function namedKeys(
  organizations: readonly Organization[],
  superAdmins: readonly AccountKey[],
): readonly AccountKey[] {
  return [
    ...superAdmins,
    ...organizations.flatMap(({ contact, members, groups, access }) => [
      ...(contact === null ? [] : [contact]),
      ...members.list,
      ...groups.list.flatMap((group) => group.members.list),
      ...access.list.flatMap(({ principal }) => (principal.kind === 'account' ? [principal.key] : [])),
    ]),
  ];
}

/** A grant to an account at organization scope, for good, unless said otherwise. */
export function grantTo(key: AccountKey, role = 'contributor', more: Partial<Grant> = {}): Grant {
  return {
    principal: { kind: 'account', key },
    role,
    scope: { kind: 'organization' },
    reach: 'own',
    from: null,
    until: null,
    ...more,
  };
}
