import type { IsolationCode, IsolationFinding } from '../../model/isolation.ts';
import { isDigestOf } from '../digest.ts';
import type { Ground } from '../ground.ts';
import { isAdminOf, isReaderOf } from '../oracle/access.ts';
import type { Asked } from '../oracle/lists.ts';
import { type Selection, shuffle } from '../sample.ts';
import { act, describeError, isRefusal } from './act.ts';
import { describeDifference, type Viewer } from './compare.ts';
import { describeListings, describeOwn, type Listing } from './listings.ts';
import { absent, chooseClosed } from './refusals.ts';
import { inSnapshot, list, lookOnce, type ProbeSession } from './session.ts';

/** So many functions are called by each pair where it may not. */
const triedByEach = 3;
const enoughFaults = 3;

/** What functions list for the sampled accounts, which runs with their owner's rights, is held against what must be. */
export async function probeLists(
  session: ProbeSession,
  ground: Ground,
  selections: readonly Selection[],
): Promise<{ readonly findings: readonly IsolationFinding[]; readonly notes: readonly string[] }> {
  const findings: IsolationFinding[] = [];
  const uncompared = new Map<string, number>();
  const callers = shuffle(selections, ground.random).slice(0, ground.options.callers);
  const state: State = { refusals: new Map(), compared: new Map(), faults: new Map() };
  for (const [at, selection] of callers.entries()) {
    const viewer: Viewer = { role: 'app', ...selection };
    const found = await inSnapshot(session, async () => {
      // Whoever cannot act is told of elsewhere.
      if ((await act(session, selection)).kind !== 'acting') return [];
      await session.client.query('SAVEPOINT asked');
      const { index, hidden, now } = ground;
      const asked: Asked = { index, hidden, account: selection.account, now };
      const expected = new Map(
        chooseOpen(asked, selection.organization, state, at).map((listing) => [listing, listing.expect()]),
      );
      for (const [{ name }, keys] of expected)
        if (keys === null) uncompared.set(name, (uncompared.get(name) ?? 0) + 1);
      return [
        ...(await compareLists(session, viewer, expected)),
        ...(await tryClosed(session, ground, asked, selection, state, at)),
      ];
    });
    findings.push(...found);
    for (const { subject } of found) state.faults.set(subject, (state.faults.get(subject) ?? 0) + 1);
  }
  const notes = [...uncompared].map(
    ([name, count]) => `what ${name} lists was not compared for ${count} pairs: it is too much`,
  );
  return { findings, notes };
}

/** What is known of former pairs. */
interface State {
  /** How functions refuse an organization that is not there. */
  readonly refusals: Map<string, string | null>;
  /** By function: the organizations that it was asked for. */
  readonly compared: Map<string, Set<string>>;
  /** By function: how often it was found at fault. Beyond some times it is asked no more. */
  readonly faults: Map<string, number>;
}

interface Expecting {
  readonly expect: () => readonly string[] | null;
}
type Comparable = Listing & Expecting;

/**
 * What the account lists of itself, and of the selected organization: that is the same for whoever may ask, so that each function
 * is asked for it once, and one of them by each pair.
 */
function chooseOpen(
  asked: Asked,
  organization: string | null,
  { compared, faults }: State,
  at: number,
): readonly Comparable[] {
  const isSound = ({ name }: Listing): boolean => (faults.get(name) ?? 0) < enoughFaults;
  const own = describeOwn(asked, organization).filter(isSound).filter(isComparable);
  if (organization === null) return own;
  const open = describeListings(asked, organization).filter((listing, n, { length }) => {
    const organizations = compared.get(listing.name) ?? new Set();
    const isDue = !organizations.has(organization) && organizations.size < listing.most;
    if (!isDue && (listing.most < Number.POSITIVE_INFINITY || at % length !== n)) return false;
    if (!isSound(listing) || !mayAsk(asked, organization, listing.asks)) return false;
    compared.set(listing.name, organizations.add(organization));
    return true;
  });
  return [...own, ...open.filter(isComparable)];
}

function isComparable<L extends Listing>(listing: L): listing is L & Expecting {
  return listing.expect !== undefined;
}

function mayAsk({ index, account, now }: Asked, organization: string, asks: 'admin' | 'reader'): boolean {
  return (asks === 'admin' ? isAdminOf : isReaderOf)(index, account, organization, now);
}

/** All in one round trip; one after the other where that fails, or to tell which rows they are. */
async function compareLists(
  session: ProbeSession,
  viewer: Viewer,
  expected: ReadonlyMap<Listing, readonly string[] | null>,
): Promise<readonly IsolationFinding[]> {
  const compared = [...expected].flatMap(([listing, keys]) => (keys === null ? [] : [{ listing, keys }]));
  if (compared.length === 0) return [];
  const listings = compared.map(({ listing }) => listing);
  const told = await tell(session, () => lookOnce(session, listings));
  const seen = new Map(told.kind === 'listed' ? told.value.map((one) => [one.name, one] as const) : []);
  const differing = compared.filter(({ listing: { name }, keys }) => {
    const found = seen.get(name);
    return found === undefined || !isDigestOf(found, keys);
  });
  const findings: IsolationFinding[] = [];
  for (const { listing, keys } of differing) {
    const listed = await tell(session, () => list(session, listing));
    if (listed.kind === 'listed')
      findings.push(...describeDifference('ROWS', listing.name, viewer, keys, listed.value));
    else {
      const [code, how]: readonly [IsolationCode, string] =
        listed.kind === 'refused'
          ? ['ROWS_MISSING', 'it refuses who may call it']
          : ['PROBE_FAILED', 'it fails'];
      findings.push({ code, subject: listing.name, message: `${how}: ${listed.text}`, ...viewer });
    }
  }
  return findings;
}

/** Of the selected organization, as far as the account is not asked for its answer, and of one that is closed to it. */
async function tryClosed(
  session: ProbeSession,
  { random }: Ground,
  asked: Asked,
  { organization, account }: Selection,
  { refusals, faults }: State,
  at: number,
): Promise<readonly IsolationFinding[]> {
  const closed = chooseClosed(asked.index, account, asked.now, random).slice(0, 1);
  const findings: IsolationFinding[] = [];
  for (const uid of [...(organization === null ? [] : [organization]), ...closed]) {
    const listings = describeListings(asked, uid);
    for (const n of Array.from({ length: triedByEach }, (_, index) => at * triedByEach + index)) {
      const listing = listings[n % listings.length];
      if (listing === undefined || (faults.get(listing.name) ?? 0) >= enoughFaults) continue;
      if (mayAsk(asked, uid, listing.asks)) continue;
      const told = await tell(session, () => list(session, listing));
      const finding = (code: IsolationCode, message: string): void => {
        findings.push({ code, subject: listing.name, message, ...{ role: 'app', account, organization } });
      };
      if (told.kind === 'listed')
        finding('ROWS_LEAKED', `it answers about ${uid}, which the account may not ask it`);
      else if (told.kind === 'failed') finding('PROBE_FAILED', `it fails: ${told.text}`);
      else if (told.text !== (refusals.get(listing.name) ?? null)) {
        // Where an error came from is told in other words at the first call of a connection: both are asked again.
        const wanted = await refuseAbsent(session, asked, listing.name);
        refusals.set(listing.name, wanted);
        const again = await tell(session, () => list(session, listing));
        if (again.kind === 'refused' && again.text !== wanted)
          finding(
            'REFUSALS_DIFFER',
            `${uid} is told from an absent one: "${again.text}", not "${wanted ?? 'nothing'}"`,
          );
      }
    }
  }
  return findings;
}

async function refuseAbsent(session: ProbeSession, asked: Asked, name: string): Promise<string | null> {
  const listing = describeListings(asked, absent.organization).find((candidate) => candidate.name === name);
  if (listing === undefined) return null;
  const told = await tell(session, () => list(session, listing));
  return told.kind === 'listed' ? null : told.text;
}

type Told<T> =
  | { readonly kind: 'listed'; readonly value: T }
  /** As polity refuses who may not ask. */
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** Whatever comes of it, the transaction goes on from its savepoint. */
async function tell<T>({ client }: ProbeSession, work: () => Promise<T>): Promise<Told<T>> {
  try {
    return { kind: 'listed', value: await work() };
  } catch (error) {
    return { kind: isRefusal(error) ? 'refused' : 'failed', text: describeError(error) };
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT asked');
  }
}
