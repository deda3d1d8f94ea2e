import type { GroupDeclaration } from '../model/documents.generated.ts';
import type { AccountKey, Group } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import type { Placed } from './collections.ts';
import { readCollection } from './collections.ts';
import { keepUnique } from './items.ts';
import type { Place, Report } from './places.ts';
import { describePlace, placeUnder } from './places.ts';

/** The groups: ids are unique, and nobody is in one twice. Ordered by id. */
export function resolveGroups(
  written: readonly Placed<GroupDeclaration>[],
  accounts: Accounts,
  report: Report,
): readonly Group[] {
  return keepUnique(written, 'group', report).map(({ value: { id, name = id, members }, place }) => {
    const { mode, items } = readCollection(members, placeUnder(place, 'members'), report);
    return {
      id,
      name,
      members: { mode, list: [...findDistinct(items, `group "${id}"`, accounts, report).keys()].sort() },
    };
  });
}

/** The accounts of a list in which each may stand once, with their places. */
export function findDistinct(
  written: readonly Placed<string>[],
  list: string,
  accounts: Accounts,
  report: Report,
): ReadonlyMap<AccountKey, Place> {
  const found = new Map<AccountKey, Place>();
  for (const { value, place } of written) {
    const key = accounts.find(value, place);
    const other = key === null ? undefined : found.get(key);
    if (other !== undefined) {
      report(
        'NAMED_TWICE',
        place,
        `${value} is in ${list} twice`,
        `Keep one; the other is at ${describePlace(other)}.`,
      );
    } else if (key !== null) {
      found.set(key, place);
    }
  }
  return found;
}
