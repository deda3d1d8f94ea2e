import type { Change } from '../model/change.ts';
import type { OrganizationRow } from '../model/rows.ts';
import { reachesBelow } from './access.ts';
import type { FactsIndex } from './facts-index.ts';
import { pairKey, principalsOf } from './facts-index.ts';

/** Where the changes touch what access is computed from. */
interface Touched {
  readonly accounts: Set<string>;
  readonly people: Set<string>;
  readonly organizations: Set<string>;
  /** Ancestors of touched organizations, before or after: what reaches down from there may reach otherwise. */
  readonly above: Set<string>;
  /** By `pairKey`. */
  readonly roles: Set<string>;
}

/** Keys of all accounts whose access the changes can alter; some of them may turn out unaltered. */
export function findAffectedAccounts(
  changes: readonly Change[],
  before: FactsIndex,
  after: FactsIndex,
): ReadonlySet<string> {
  const touched = findTouched(changes, before, after);
  for (const index of [before, after]) addHolders(touched, index);
  return touched.accounts;
}

function findTouched(changes: readonly Change[], before: FactsIndex, after: FactsIndex): Touched {
  const touched: Touched = {
    accounts: new Set(),
    people: new Set(),
    organizations: new Set(),
    above: new Set(),
    roles: new Set(),
  };
  for (const change of changes) touch(change, touched, before, after);
  return touched;
}

function touch(change: Change, touched: Touched, before: FactsIndex, after: FactsIndex): void {
  const rows = [change.before, change.after];
  if (change.kind === 'organization') {
    if (!altersAccess(change.before, change.after)) return;
    touched.organizations.add(change.uid);
    for (const index of [before, after]) addAncestors(change.uid, index, touched.above);
  } else if (change.kind === 'grant') {
    for (const row of [change.before, change.after]) {
      if (row === null) continue;
      for (const index of [before, after]) addAll(touched.accounts, principalsOf(index, row));
    }
  } else if (change.kind === 'role') {
    for (const row of [change.before, change.after])
      if (row !== null) touched.roles.add(pairKey(row.organization, row.id));
  } else if (change.kind === 'person') {
    touched.people.add(change.uid);
    for (const row of [change.before, change.after]) if (row !== null) touched.people.add(row.id);
  } else {
    for (const row of rows) {
      if (row === null) continue;
      if ('account' in row) touched.accounts.add(row.account);
      else if ('key' in row) touched.accounts.add(row.key);
    }
  }
}

/** Names, folders and settings of an organization give nobody anything. */
function altersAccess(before: OrganizationRow | null, after: OrganizationRow | null): boolean {
  return (
    before?.parent !== after?.parent ||
    before?.status !== after?.status ||
    before?.isolation !== after?.isolation ||
    before?.missionUntil !== after?.missionUntil
  );
}

function addAncestors(uid: string, index: FactsIndex, into: Set<string>): void {
  let parent = index.organizations.get(uid)?.parent ?? null;
  while (parent !== null && !into.has(parent)) {
    into.add(parent);
    parent = index.organizations.get(parent)?.parent ?? null;
  }
}

function addHolders(touched: Touched, index: FactsIndex): void {
  const { accounts, organizations, above, people, roles } = touched;
  for (const account of index.facts.accounts) {
    if (account.person !== null && people.has(account.person)) accounts.add(account.key);
  }
  for (const { organization, account } of index.facts.memberships) {
    if (organizations.has(organization)) accounts.add(account);
  }
  for (const grant of index.facts.grants) {
    const uid = grant.organization;
    const altered =
      (uid !== null && (organizations.has(uid) || (above.has(uid) && reachesBelow(index, grant)))) ||
      roles.has(pairKey(uid, grant.role)) ||
      roles.has(pairKey(null, grant.role));
    if (altered) addAll(accounts, principalsOf(index, grant));
  }
}

function addAll(into: Set<string>, keys: readonly string[]): void {
  for (const key of keys) into.add(key);
}
