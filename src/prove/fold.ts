import type { IsolationFinding } from '../model/isolation.ts';

/** Of each kind and subject. */
const most = 5;

/** One broken policy is seen by everybody: the first findings of each kind, with the number of the others in the last. */
export function foldFindings(findings: readonly IsolationFinding[]): readonly IsolationFinding[] {
  const groups = new Map<string, IsolationFinding[]>();
  // What is asked twice is told once.
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  for (const finding of distinct.values()) {
    const key = [finding.code, finding.subject, finding.account === undefined ? finding.message : ''].join(
      ' ',
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const last = group[most - 1];
    if (group.length <= most || last === undefined) return group;
    const more = group.length - most;
    return [
      ...group.slice(0, most - 1),
      { ...last, message: `${last.message} (and ${more} more like this)` },
    ];
  });
}
