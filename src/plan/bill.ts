import type { BillLine, LiveBill, Payer } from '../model/bill.ts';
import type { Change } from '../model/change.ts';
import type { LiveAccount } from '../model/live.ts';
import type { Instant } from '../model/portfolio.ts';
import type { GrantRow } from '../model/rows.ts';
import { changesOf } from './changes-of.ts';
import { type FactsIndex, principalsOf } from './facts-index.ts';
import { compareText } from './order.ts';

/**
 * B11, A15: each bill that the changes alter. Of people whom nothing touches the facts know nothing: the live count stands for
 * them, and those whom the changes touch are counted before and after.
 */
export function planBill(
  bill: LiveBill | null,
  changes: readonly Change[],
  before: FactsIndex,
  after: FactsIndex,
  now: Instant,
): readonly BillLine[] {
  if (bill === null) return [];
  const live = new Map(bill.invoice.map(({ payer, people }) => [payer, people]));
  const payers = new Map(bill.payers.map(({ organization, payer }) => [organization, payer]));
  const [old, young] = [
    countPeople(before, payers, now),
    countPeople(after, movePayers(payers, changes), now),
  ];
  return [...new Set([...live.keys(), ...old.keys(), ...young.keys()])]
    .sort(compareText)
    .map((payer): BillLine => {
      const count = live.get(payer) ?? 0;
      const change = (young.get(payer)?.size ?? 0) - (old.get(payer)?.size ?? 0);
      return { payer, before: count, after: count + change };
    })
    .filter((line) => line.before !== line.after);
}

type Payers = ReadonlyMap<string, Payer>;

const byDefault: Payer = 'portfolio';

function movePayers(payers: Payers, changes: readonly Change[]): Payers {
  const moved = new Map(payers);
  for (const { organization, before, after } of changesOf(changes, 'setting')) {
    if ((after ?? before)?.kind !== 'billing' || organization === null) continue;
    const body = after?.body;
    const payer = typeof body === 'object' && body !== null && 'payer' in body ? body.payer : undefined;
    moved.set(organization, typeof payer === 'string' ? payer : byDefault);
  }
  return moved;
}

/** The persons, or accounts without one, that each payer pays for. */
function countPeople(
  index: FactsIndex,
  payers: Payers,
  now: Instant,
): ReadonlyMap<Payer, ReadonlySet<string>> {
  const people = new Map<Payer, Set<string>>();
  for (const grant of index.facts.grants) {
    const { organization } = grant;
    if (organization === null || !isBilled(index, grant, now)) continue;
    const payer = payers.get(organization) ?? byDefault;
    for (const key of principalsOf(index, grant)) {
      const account = index.accounts.get(key);
      if (account === undefined || !isPresent(index, account, now)) continue;
      const billed = people.get(payer) ?? new Set<string>();
      people.set(payer, billed.add(account.person ?? key));
    }
  }
  return people;
}

/** Grants at organization scope, and grants outside of their period, bill nobody. */
function isBilled(
  index: FactsIndex,
  { organization, scopeKind, from, until }: GrantRow,
  now: Instant,
): boolean {
  if (scopeKind !== 'project' && scopeKind !== 'workspace') return false;
  if ((from !== null && from > now) || (until !== null && until <= now)) return false;
  const row = organization === null ? undefined : index.organizations.get(organization);
  return row?.status === 'active' && (row.missionUntil === null || row.missionUntil > now);
}

/** C8, C13. */
function isPresent(index: FactsIndex, { status, person }: LiveAccount, now: Instant): boolean {
  const left = person === null ? null : (index.people.get(person)?.left ?? null);
  return status === 'active' && (left === null || left > now);
}
