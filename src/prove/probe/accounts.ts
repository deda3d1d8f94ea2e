import { messageOf } from '../../model/errors.ts';
import type { IsolationFinding } from '../../model/isolation.ts';
import type { Ground } from '../ground.ts';
import { describeScope } from '../oracle/scope.ts';
import { findSight } from '../oracle/sight.ts';
import { findReadable } from '../protected/sight.ts';
import type { Selection } from '../sample.ts';
import { act } from './act.ts';
import { compareSight, type Viewer } from './compare.ts';
import { inSnapshot, look, type ProbeSession } from './session.ts';

/** Names each account with its selection, and holds what is seen then against what must be. */
export async function probeSelections(
  session: ProbeSession,
  ground: Ground,
  selections: readonly Selection[],
): Promise<readonly IsolationFinding[]> {
  const findings: IsolationFinding[] = [];
  for (const selection of selections) findings.push(...(await probeSelection(session, ground, selection)));
  return findings;
}

async function probeSelection(
  session: ProbeSession,
  { index, protected: tables }: Ground,
  selection: Selection,
): Promise<readonly IsolationFinding[]> {
  const { account, organization } = selection;
  const viewer: Viewer = { role: 'app', account, organization };
  return inSnapshot(session, async () => {
    const acted = await act(session, selection);
    if (acted.kind === 'refused') {
      const code = acted.what === 'account' ? 'ACCOUNT_REFUSED' : 'SELECTION_REFUSED';
      return [{ code, subject: describeCall(organization), message: `refused: ${acted.text}`, ...viewer }];
    }
    if (acted.kind === 'failed') {
      return [{ code: 'PROBE_FAILED', subject: describeCall(organization), message: acted.text, ...viewer }];
    }
    try {
      const { now, seen } = await look(session);
      const scope = describeScope(index, account, organization, now);
      const expected = new Map<string, readonly string[]>([
        ...Object.entries(findSight(index, scope)),
        ...tables.map((table) => [table.name, findReadable(table, scope)] as const),
      ]);
      return await compareSight(session, viewer, seen, (name) => expected.get(name) ?? []);
    } catch (error) {
      return [
        { code: 'PROBE_FAILED', subject: 'reading as an account', message: messageOf(error), ...viewer },
      ];
    }
  });
}

function describeCall(organization: string | null): string {
  return organization === null ? 'function polity.act_as(uuid)' : 'function polity.act_in(uuid,text)';
}
