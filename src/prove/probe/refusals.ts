import type { IsolationFinding } from '../../model/isolation.ts';
import type { Ground } from '../ground.ts';
import { isPresent } from '../oracle/holds.ts';
import type { RowIndex } from '../oracle/row-index.ts';
import { findOpen } from '../oracle/scope.ts';
import { shuffle } from '../sample.ts';
import { act } from './act.ts';
import { inSnapshot, type ProbeSession } from './session.ts';

/** What nothing is called: an absent organization and an absent account. */
export const absent = {
  organization: 'no-such-organization',
  account: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
};

/** What is closed is refused, in the words in which what does not exist is refused. */
export async function probeRefusals(
  session: ProbeSession,
  ground: Ground,
  accounts: readonly string[],
): Promise<readonly IsolationFinding[]> {
  const { index, now, random, options } = ground;
  const findings: IsolationFinding[] = [];
  for (const account of shuffle(accounts, random).slice(0, options.refused)) {
    const wanted = await refuse(session, account, absent.organization);
    for (const organization of chooseClosed(index, account, now, random)) {
      const told = await refuse(session, account, organization);
      const viewer = { role: 'app', account, organization };
      const subject = 'function polity.act_in(uuid,text)';
      if (told === null) {
        const message = 'an organization is selected that is not open to the account';
        findings.push({ code: 'SELECTION_OPEN', subject, message, ...viewer });
      } else if (told !== wanted) {
        const message = `a closed organization is told from an absent one: "${told}", not "${wanted ?? 'nothing'}"`;
        findings.push({ code: 'REFUSALS_DIFFER', subject, message, ...viewer });
      }
    }
  }
  return [...findings, ...(await probeAbsentees(session, ground))];
}

/** Accounts that are deactivated or have left act no more. */
async function probeAbsentees(
  session: ProbeSession,
  { index, now, random, options }: Ground,
): Promise<readonly IsolationFinding[]> {
  const gone = index.rows.account.map(({ id }) => id).filter((id) => !isPresent(index, id, now));
  const wanted = await refuse(session, absent.account, null);
  const findings: IsolationFinding[] = [];
  for (const account of shuffle(gone, random).slice(0, options.refused)) {
    const told = await refuse(session, account, null);
    const viewer = { role: 'app', account, organization: null };
    const subject = 'function polity.act_as(uuid)';
    if (told === null) {
      const message = 'an account acts that is deactivated or has left';
      findings.push({ code: 'ACCOUNT_ADMITTED', subject, message, ...viewer });
    } else if (told !== wanted) {
      const message = `an account that is gone is told from an absent one: "${told}", not "${wanted ?? 'nothing'}"`;
      findings.push({ code: 'REFUSALS_DIFFER', subject, message, ...viewer });
    }
  }
  return findings;
}

/** How the attempt is refused; null where it is not. */
function refuse(session: ProbeSession, account: string, organization: string | null): Promise<string | null> {
  return inSnapshot(session, async () => {
    const acted = await act(session, { account, organization });
    return acted.kind === 'acting' ? null : acted.text;
  });
}

/** A sealed child of what is open to the account, a relative of it, where there are such, and any other. */
export function chooseClosed(
  index: RowIndex,
  account: string,
  now: number,
  random: () => number,
): readonly string[] {
  const open = findOpen(index, account, now);
  const isClosed = (uid: string): boolean => !open.has(uid);
  const below = [...open].flatMap((uid) => index.childrenOf(uid));
  const near = [...open].flatMap((uid) => {
    const parent = index.organizationOf(uid)?.parent ?? null;
    return parent === null ? [] : [parent, ...index.childrenOf(parent).map((row) => row.uid)];
  });
  const choose = (uids: readonly string[]): string | undefined =>
    shuffle([...new Set(uids)].filter(isClosed), random)[0];
  const chosen = [
    choose(below.filter(({ isolation }) => isolation === 'sealed').map(({ uid }) => uid)),
    choose([...near, ...below.map(({ uid }) => uid)]),
    choose(index.rows.organization.map(({ uid }) => uid)),
  ];
  return [...new Set(chosen)].filter((uid) => uid !== undefined);
}
