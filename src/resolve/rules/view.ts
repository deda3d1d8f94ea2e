import type { RemovedOrganization, ValidatedTree } from '../../model/documents.ts';
import type { AccountKey, Instant, Organization, Portfolio, Role } from '../../model/portfolio.ts';
import type { Place, Report } from '../places.ts';
import { placeIn } from '../places.ts';
import type { OrganizationSite, Sites } from '../sites.ts';

/** What rules look at: the portfolio as it was resolved, and where its parts were written. */
export interface View {
  readonly portfolio: Omit<Portfolio, 'digests'>;
  readonly tree: ValidatedTree;
  readonly sites: Sites;
  readonly now: Instant;
  /** Those that are active, in the portfolio's order, each with its site. */
  readonly active: readonly Seen[];
  readonly byUid: ReadonlyMap<string, Organization>;
  /** B3: the uid of the organization that declares an account its member. */
  readonly memberOf: ReadonlyMap<AccountKey, string>;
  readonly findRole: (organization: Organization, id: string) => Role | undefined;
  /** Filled by `findUsers`, which several rules ask. */
  readonly users: Map<Organization, ReadonlySet<AccountKey>>;
  /** C15: what the last commit has and the files no longer do. */
  readonly removed: readonly RemovedOrganization[];
}

export interface Seen {
  readonly organization: Organization;
  readonly site: OrganizationSite;
}

/** A rule over the whole portfolio. It reports, and changes nothing. */
export type Rule = (view: View, report: Report) => void;

export function createView(parts: Pick<View, 'portfolio' | 'tree' | 'sites' | 'now' | 'removed'>): View {
  const { portfolio, sites } = parts;
  const catalogue = new Map(portfolio.roles.map((role) => [role.id, role]));
  const active = portfolio.organizations.flatMap((organization) => {
    const site = sites.organizations.get(organization.uid);
    return organization.status === 'active' && site !== undefined ? [{ organization, site }] : [];
  });
  return {
    ...parts,
    active,
    users: new Map(),
    byUid: new Map(portfolio.organizations.map((organization) => [organization.uid, organization])),
    memberOf: new Map(
      portfolio.organizations.flatMap(({ uid, members }) => members.list.map((key) => [key, uid] as const)),
    ),
    findRole: (organization, id) => organization.roles.find((role) => role.id === id) ?? catalogue.get(id),
  };
}

/** What is said of an organization as a whole stands at its uid. */
export function placeOf({ site }: Seen): Place {
  return placeIn(site.files.org, 'uid');
}

/** `claire`, `jean@dupont.example`: an account as people write it. */
export function nameOf(key: AccountKey): string {
  return key.slice(key.indexOf(':') + 1);
}
