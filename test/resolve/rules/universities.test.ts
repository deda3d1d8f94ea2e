import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { resolvePortfolio } from '../../../src/resolve/resolve-portfolio.ts';
import { type Claimant, describeCaptures, uniqueNames } from '../support/captures.ts';

/** Real universities with their domains, kept beside the checkout. */
const data = fileURLToPath(new URL('../../../../shared/data/university-domains.json', import.meta.url));
const present = existsSync(data);
if (!present) process.stderr.write(`SKIPPED: the universities, because there is no ${data}\n`);

/** Which entry of which university lies at or below a domain of another one, found by comparing each with each above. */
function findConflicts(universities: readonly Claimant[]): readonly string[] {
  const owners = new Map<string, number[]>();
  universities.forEach(({ domains }, index) => {
    for (const name of uniqueNames(domains)) owners.set(name, [...(owners.get(name) ?? []), index]);
  });
  return universities.flatMap(({ domains }, index) =>
    uniqueNames(domains).flatMap((name, position) => {
      const labels = name.split('.');
      const above = labels.slice(1).flatMap((_, cut) => owners.get(labels.slice(cut + 1).join('.')) ?? []);
      const earlier = (owners.get(name) ?? []).filter((owner) => compareUids(owner, index) < 0);
      return [...above, ...earlier].some((owner) => owner !== index) ? `u${index}:${position + 1}` : [];
    }),
  );
}

/** The portfolio's order is that of the folders. */
function compareUids(one: number, other: number): number {
  return `u${one}` < `u${other}` ? -1 : one === other ? 0 : 1;
}

(present ? describe : describe.skip)('10,251 universities', () => {
  const universities: readonly Claimant[] = present ? JSON.parse(readFileSync(data, 'utf8')) : [];
  const { diagnostics } = present
    ? resolvePortfolio(describeCaptures(universities), '2026-06-01T00:00:00Z')
    : { diagnostics: [] };
  const byCode = Map.groupBy(diagnostics, ({ code }) => code);
  const found = (code: Diagnostic['code']) => byCode.get(code) ?? [];

  it('C4: every shared and every nested domain is found', () => {
    const conflicts = findConflicts(universities);
    const reported = found('CAPTURE_OVERLAP').map(({ at }) => `${at?.file}:${at?.line}`);
    expect(conflicts.length).toBeGreaterThan(100);
    expect(reported.sort()).toEqual([...conflicts].sort());
  });

  it('C10: none is taken for webmail, disposable mail or a registry', () => {
    expect(found('DOMAIN_PUBLIC').map(({ message }) => message)).toEqual([]);
    expect(found('DOMAIN_PERHAPS_PUBLIC').map(({ message }) => message)).toEqual([]);
    expect(found('DOMAIN_CONFUSABLE').map(({ message }) => message)).toEqual([]);
    // Names that the Public Suffix List says others have domains under may not be claimed with all below.
    expect(
      found('DOMAIN_SUFFIX')
        .map(({ message }) => message.replace(/,.*/, ''))
        .sort(),
    ).toEqual(['anyone can have a domain below mil.lv', 'anyone can have a domain below ruhr-uni-bochum.de']);
  });

  it('finds nothing else', () => {
    expect([...byCode.keys()].sort()).toEqual(['CAPTURE_OVERLAP', 'DOMAIN_SUFFIX']);
  });
});
