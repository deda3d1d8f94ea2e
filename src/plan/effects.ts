import type { Effect, Hold } from '../model/plan.ts';
import type { AccountKey, Instant } from '../model/portfolio.ts';
import { inspectAccess } from './access.ts';
import type { FactsIndex } from './facts-index.ts';
import type { HeldAt } from './merge-holds.ts';
import { compareEffects } from './order.ts';
import { compareEnds, compareStarts, joinsPeriod } from './period.ts';

/**
 * What becomes of people between two states of facts: one effect per thing gained, lost or changed in level or period,
 * none where access is equal, however it comes about. Ordered by person, then organization. `only`: the accounts to compare.
 */
export function diffEffects(
  before: FactsIndex,
  after: FactsIndex,
  now: Instant,
  only?: ReadonlySet<string>,
): readonly Effect[] {
  const [old, young] = [inspectAccess(before, now, only), inspectAccess(after, now, only)];
  const effects: Effect[] = [];
  for (const key of new Set([...old.keys(), ...young.keys()])) {
    const pairs = pairHolds(old.get(key) ?? [], young.get(key) ?? []);
    if (pairs.length === 0) continue;
    const who = describeWho(key, before, after);
    for (const [lost, gained] of pairs) effects.push(describeEffect(who, lost, gained));
  }
  return effects.sort(compareEffects);
}

type Who = Pick<Effect, 'person' | 'name' | 'key' | 'account'>;
type Pair = readonly [HeldAt | null, HeldAt | null];

function describeWho(key: AccountKey, before: FactsIndex, after: FactsIndex): Who {
  const account = after.accounts.get(key) ?? before.accounts.get(key);
  const id = account?.person ?? null;
  const person = id === null ? undefined : (after.people.get(id) ?? before.people.get(id));
  const email = account?.email ?? key;
  return { person: id, name: person?.name ?? email, key, account: email };
}

function describeEffect(who: Who, lost: HeldAt | null, gained: HeldAt | null): Effect {
  const place = gained ?? lost;
  if (place === null) throw new Error('an effect needs a hold before or after');
  const { organization, scope, role, via } = place;
  return { ...who, organization, scope, role, before: lost?.hold ?? null, after: gained?.hold ?? null, via };
}

function pairHolds(before: readonly HeldAt[], after: readonly HeldAt[]): readonly Pair[] {
  const old = Map.groupBy(before, keyOfPlace);
  const young = Map.groupBy(after, keyOfPlace);
  const pairs: Pair[] = [];
  for (const [place, lost] of old) pairs.push(...pairAtPlace(lost, young.get(place) ?? []));
  for (const [place, gained] of young) if (!old.has(place)) pairs.push(...pairAtPlace([], gained));
  return pairs;
}

/** Equal holds drop out; of the rest, those that overlap are one hold that changed. */
function pairAtPlace(before: readonly HeldAt[], after: readonly HeldAt[]): readonly Pair[] {
  const lost = before.filter((held) => !after.some((other) => isSameHold(held.hold, other.hold)));
  const gained = after.filter((held) => !before.some((other) => isSameHold(held.hold, other.hold)));
  const pairs: Pair[] = [];
  const taken = new Set<HeldAt>();
  for (const held of lost) {
    const heir = gained.find((other) => !taken.has(other) && joinsPeriod(held.hold, other.hold)) ?? null;
    if (heir !== null) taken.add(heir);
    pairs.push([held, heir]);
  }
  for (const held of gained) if (!taken.has(held)) pairs.push([null, held]);
  return pairs;
}

function isSameHold(one: Hold, other: Hold): boolean {
  return (
    one.level === other.level &&
    compareStarts(one.from, other.from) === 0 &&
    compareEnds(one.until, other.until) === 0
  );
}

function keyOfPlace({ organization, scope, role }: HeldAt): string {
  return `${organization ?? ''}\n${scope}\n${role}`;
}
