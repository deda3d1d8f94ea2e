import type { Change } from '../model/change.ts';
import type { LiveAccount, LivePerson } from '../model/live.ts';
import type { AccountRow, GrantRow, PersonRow } from '../model/rows.ts';
import { changesOf } from './changes-of.ts';
import type { AccessFacts } from './facts-index.ts';

/** The facts after the changes: what was `before` goes, what is `after` comes, by natural key. Pure. */
export function applyChanges(facts: AccessFacts, changes: readonly Change[]): AccessFacts {
  return {
    organizations: replaceRows(facts.organizations, changesOf(changes, 'organization'), (row) => row.uid),
    roles: replaceRows(facts.roles, changesOf(changes, 'role'), (row) => joinKey(row.organization, row.id)),
    people: replaceRows(facts.people, changesOf(changes, 'person').map(describePerson), (row) => row.id),
    accounts: replaceRows(
      facts.accounts,
      changesOf(changes, 'account').map(describeAccount),
      (row) => row.key,
    ),
    memberships: replaceRows(facts.memberships, changesOf(changes, 'membership'), (row) =>
      joinKey(row.organization, row.account),
    ),
    groupMembers: replaceRows(facts.groupMembers, changesOf(changes, 'groupMember'), (row) =>
      joinKey(row.organization, row.group, row.account),
    ),
    grants: replaceRows(facts.grants, changesOf(changes, 'grant'), keyOfGrant),
  };
}

interface RowChange<T> {
  readonly before: T | null;
  readonly after: T | null;
}

function replaceRows<T>(
  rows: readonly T[],
  changes: readonly RowChange<T>[],
  keyOf: (row: T) => string,
): readonly T[] {
  if (changes.length === 0) return rows;
  const gone = new Set<string>();
  const coming = new Map<string, T>();
  for (const { before, after } of changes) {
    if (before !== null) gone.add(keyOf(before));
    if (after !== null) coming.set(keyOf(after), after);
  }
  const kept = rows.filter((row) => {
    const key = keyOf(row);
    return !gone.has(key) && !coming.has(key);
  });
  return [...kept, ...coming.values()];
}

/** Everything but the reach: two rows that differ in nothing else cannot both exist (C12). */
function keyOfGrant(row: GrantRow): string {
  const principal = [row.principalKind, row.principal, row.scopeKind, row.scope];
  return joinKey(row.organization, ...principal, row.role, row.origin, row.from, row.until);
}

function joinKey(...parts: readonly (string | null)[]): string {
  return parts.join('\n');
}

function describePerson({ before, after }: RowChange<PersonRow>): RowChange<LivePerson> {
  return { before, after };
}

function describeAccount({ before, after }: RowChange<AccountRow>): RowChange<LiveAccount> {
  return { before, after };
}
