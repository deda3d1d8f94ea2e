import { findHolds, isPresent } from './oracle/holds.ts';
import type { RowIndex } from './oracle/row-index.ts';
import { findOpen } from './oracle/scope.ts';

/** An account, and the organization that it selects (null: none). */
export interface Selection {
  readonly account: string;
  readonly organization: string | null;
}

export interface Sample {
  readonly selections: readonly Selection[];
  /** How many there are; null where there are too many to be counted. */
  readonly all: number | null;
  /** Null: all of them were taken. */
  readonly seed: number | null;
}

/** Beyond so many nobody counts on. */
const countable = 50_000;
const fewPairs = 50;
/** Accounts taken of each kind, before the rest is filled up at random. */
const ofEachKind = 3;

/**
 * Every pair of a present account and a selection that is open to it, if they are at most `limit`; else that many, chosen by the
 * seed: some of each kind of account first (by the levels, scopes and reaches of what it holds), then any.
 */
export function chooseSelections(index: RowIndex, now: number, limit: number, seed: number): Sample {
  const present = index.rows.account.filter(({ id }) => isPresent(index, id, now)).map(({ id }) => id);
  const all: Selection[] = [];
  for (const account of present) {
    all.push({ account, organization: null });
    for (const organization of findOpen(index, account, now)) all.push({ account, organization });
    if (all.length > countable) break;
  }
  if (all.length <= limit) return { selections: all, all: all.length, seed: null };
  const random = createRandom(seed);
  const shuffled = shuffle(present, random);
  const chosen = new Map<string, Selection>();
  // Few pairs go to many accounts rather than to many organizations of each.
  const ofEachAccount = limit < fewPairs ? 1 : 3;
  const add = (account: string, organization: string | null): void => {
    if (chosen.size < limit) chosen.set(`${account} ${organization ?? ''}`, { account, organization });
  };
  for (const account of takeOfEachKind(index, shuffled, now)) {
    add(account, null);
    for (const organization of shuffle([...findOpen(index, account, now)], random).slice(0, ofEachAccount))
      add(account, organization);
  }
  for (const account of shuffled) {
    const open = [null, ...findOpen(index, account, now)];
    add(account, open[Math.floor(random() * open.length)] ?? null);
    if (chosen.size >= limit) break;
  }
  return { selections: [...chosen.values()], all: all.length > countable ? null : all.length, seed };
}

/** A few accounts of each kind, of those that come first. */
function takeOfEachKind(index: RowIndex, accounts: readonly string[], now: number): readonly string[] {
  const counts = new Map<string, number>();
  return accounts.filter((account) => {
    const kinds = describeKinds(index, account, now);
    const isRare = kinds.some((kind) => (counts.get(kind) ?? 0) < ofEachKind);
    if (isRare) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return isRare;
  });
}

function describeKinds(index: RowIndex, account: string, now: number): readonly string[] {
  const holds = findHolds(index, account, now).map(
    ({ level, scopeKind, reach, organization, permissions }) => {
      const isolation = organization === null ? '' : index.organizationOf(organization)?.isolation;
      return [level, scopeKind, reach, isolation, permissions.join('+')].join(' ');
    },
  );
  const isMember = index.membershipsOf(account).length > 0;
  const hasWorkspace = index.workspacesOf(account).length > 0;
  return [
    ...holds,
    ...(isMember ? ['member'] : []),
    ...(hasWorkspace ? ['workspace of its own'] : []),
    'any',
  ];
}

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
