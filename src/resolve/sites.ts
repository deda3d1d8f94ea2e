import type { OrganizationFiles } from '../model/documents.ts';
import type { AccountKey, Grant, Instant } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import type { Placed } from './collections.ts';
import type { People } from './people.ts';
import type { Place } from './places.ts';
import { placeUnder } from './places.ts';
import type { Content } from './templates.ts';

/** What an organization was made of. */
export interface OrganizationSite {
  readonly files: OrganizationFiles;
  /** Its sections, with its template's beneath. */
  readonly content: Content;
}

/** Where the parts of a portfolio were written: filled as they are resolved, for the rules that look at the whole. */
export interface Sites {
  /** By uid. */
  readonly organizations: Map<string, OrganizationSite>;
  readonly grants: GrantSites;
  /** C13: accounts of persons who have left. */
  readonly departed: ReadonlySet<AccountKey>;
  /** Where those who have left are still named; `uid` is null for portfolio.yaml. */
  readonly departures: Departure[];
}

/** A grant with the place of what it gives, and with that of its whole entry. */
export interface WrittenGrant extends Placed<Grant> {
  readonly entry: Place;
}

/** The entry that each grant comes from, by identity. Few are ever asked for: none is looked for before. */
export interface GrantSites {
  readonly add: (grants: readonly WrittenGrant[]) => void;
  readonly find: (grant: Grant) => Place | undefined;
}

export interface Departure {
  readonly key: AccountKey;
  readonly uid: string | null;
  readonly place: Place;
}

export function createSites(people: People, now: Instant): Sites {
  const gone = [...people.byId.values()].filter(({ left }) => left !== null && left <= now);
  return {
    organizations: new Map(),
    grants: createGrantSites(),
    departed: new Set(gone.map(({ id }): AccountKey => `person:${id}`)),
    departures: [],
  };
}

function createGrantSites(): GrantSites {
  const added: (readonly WrittenGrant[])[] = [];
  let entries: ReadonlyMap<Grant, Place> | undefined;
  return {
    add: (grants) => {
      added.push(grants);
      entries = undefined;
    },
    find: (grant) => {
      entries ??= new Map(
        added.flatMap((grants) => grants.map(({ value, entry }) => [value, entry] as const)),
      );
      return entries.get(grant);
    },
  };
}

/** The same accounts; whoever has left and is looked up by them is remembered. */
export function watchDepartures(accounts: Accounts, uid: string | null, sites: Sites): Accounts {
  if (sites.departed.size === 0) return accounts;
  return {
    ...accounts,
    find: (who, around, under) => {
      const key = accounts.find(who, around, under);
      if (key !== null && sites.departed.has(key)) {
        const place = under === undefined ? around : placeUnder(around, under);
        sites.departures.push({ key, uid, place });
      }
      return key;
    },
  };
}
