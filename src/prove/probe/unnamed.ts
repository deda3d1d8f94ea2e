import { messageOf } from '../../model/errors.ts';
import type { IsolationCode, IsolationFinding } from '../../model/isolation.ts';
import { inSnapshot, look, type ProbeSession } from './session.ts';

/** Everything that a scope is written in, at its widest. */
export const widest: Readonly<Record<string, string>> = {
  'polity.low': '0',
  'polity.high': 'g',
  'polity.write_low': '0',
  'polity.write_high': 'g',
};

/** Where nobody is named, nothing is seen: on a new connection, and on one that others have acted on. */
export async function probeUnnamed(session: ProbeSession): Promise<readonly IsolationFinding[]> {
  return inSnapshot(session, async () => {
    try {
      const { seen } = await look(session);
      return describeSeen(session, seen, 'UNNAMED_SEES', 'app', 'rows are seen where no account is named');
    } catch (error) {
      const subject = 'reading where no account is named';
      return [{ code: 'PROBE_FAILED', subject, message: messageOf(error), role: 'app' }];
    }
  });
}

/** A login that is not the application's sees nothing, whatever its settings say: one table after the other. */
export async function probeStranger(
  session: ProbeSession,
  account: string | undefined,
): Promise<readonly IsolationFinding[]> {
  const findings: IsolationFinding[] = [];
  const forged = { ...widest, ...(account === undefined ? {} : { 'polity.account': account }) };
  for (const target of session.targets) {
    const one = { ...session, targets: [target] };
    const found = await inSnapshot(one, async () => {
      for (const setting of Object.entries(forged))
        await one.client.query('SELECT set_config($1, $2, true)', [...setting]);
      const text = `SELECT count(*)::int AS rows FROM ${target.table}`;
      const { rows } = await one.client.query<{ rows: number }>(text);
      return rows[0]?.rows ?? 0;
      // Mostly it may not even try.
    }).catch(() => 0);
    if (found === 0) continue;
    const message = 'rows are seen by a login that is not the application’s and forges its settings';
    findings.push({
      code: 'FORGED_SEES',
      subject: target.table,
      message,
      role: 'stranger',
      tooMany: found,
    });
  }
  return findings;
}

function describeSeen(
  { targets }: ProbeSession,
  seen: readonly { readonly name: string; readonly rows: number }[],
  code: IsolationCode,
  role: string,
  message: string,
): readonly IsolationFinding[] {
  return seen
    .filter(({ rows }) => rows > 0)
    .map(({ name, rows }) => {
      const subject = targets.find((target) => target.name === name)?.table ?? name;
      return { code, subject, message, role, tooMany: rows };
    });
}
