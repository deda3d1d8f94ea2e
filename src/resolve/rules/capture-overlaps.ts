import { describePlace } from '../places.ts';
import type { Rule, Seen } from './view.ts';
import { parentsOf, placeOfDomain } from './written-domains.ts';

interface Capture {
  readonly seen: Seen;
  readonly name: string;
  readonly subdomains: boolean;
}

/** C4: no address is captured by two organizations, also not through `subdomains`. */
export const checkCaptures: Rule = ({ active }, report) => {
  const captures = active
    .filter(({ organization }) => organization.membership.mode === 'capture')
    .flatMap((seen) => seen.organization.domains.map((domain): Capture => ({ seen, ...domain })));
  const byName = Map.groupBy(captures, ({ name }) => name);
  for (const capture of captures) {
    const { seen, name } = capture;
    const equal = byName.get(name) ?? [];
    const above = parentsOf(name).flatMap(
      (parent) => byName.get(parent)?.filter(({ subdomains }) => subdomains) ?? [],
    );
    // Of equals the first one is in its right; below another, each is reported.
    const others = [...equal.slice(0, equal.indexOf(capture)), ...above].filter(
      (other) => other.seen !== seen,
    );
    const [first] = others;
    if (first === undefined) continue;
    const uids = [...new Set(others.map((other) => `"${other.seen.organization.uid}"`))];
    const message = `sign-ups from ${name} are captured by ${uids.join(', ')} too`;
    const at = describePlace(placeOfDomain(first.seen, first.name));
    const hint = `Let one organization capture and give the other the mode invitation or manual; the other is at ${at}.`;
    report('CAPTURE_OVERLAP', placeOfDomain(seen, name), message, hint);
  }
};
