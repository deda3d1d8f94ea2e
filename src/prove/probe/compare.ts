import type { IsolationFinding } from '../../model/isolation.ts';
import { isDigestOf } from '../digest.ts';
import { list, type ProbeSession, type Seen } from './session.ts';

const shownExamples = 3;

/** Whose sight was compared. */
export type Viewer = Pick<IsolationFinding, 'role' | 'account' | 'organization'>;

/** Within the transaction that saw: rows that must not be seen, and rows that must be and are not. */
export async function compareSight(
  session: ProbeSession,
  viewer: Viewer,
  seen: readonly Seen[],
  expected: (name: string) => readonly string[],
): Promise<readonly IsolationFinding[]> {
  const findings: IsolationFinding[] = [];
  for (const found of seen) {
    const keys = expected(found.name);
    if (isDigestOf(found, keys)) continue;
    const target = session.targets.find(({ name }) => name === found.name);
    if (target === undefined) continue;
    findings.push(...describeDifference('ROWS', target.table, viewer, keys, await list(session, target)));
  }
  return findings;
}

const messages = {
  ROWS: ['rows are seen that must not be', 'rows are not seen that must be'],
  WRITES: ['rows can be written that must not be', 'rows cannot be written that must be'],
} as const;

/** Keys may be there several times, where rows are told apart by no more than what a policy looks at. */
export function describeDifference(
  what: keyof typeof messages,
  subject: string,
  viewer: Viewer,
  expected: readonly string[],
  found: readonly string[],
): readonly IsolationFinding[] {
  const [extra, lost] = [subtract(found, expected), subtract(expected, found)];
  if (extra.length + lost.length === 0) return [];
  const [leaked, missing] = messages[what];
  return [
    {
      code: extra.length > 0 ? `${what}_LEAKED` : `${what}_MISSING`,
      subject,
      message: extra.length > 0 ? leaked : missing,
      ...viewer,
      tooMany: extra.length,
      tooFew: lost.length,
      examples: [...new Set(extra.length > 0 ? extra : lost)].toSorted().slice(0, shownExamples),
    },
  ];
}

/** What is in the one more often than in the other. */
function subtract(from: readonly string[], what: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of what) counts.set(key, (counts.get(key) ?? 0) + 1);
  return from.filter((key) => {
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}
