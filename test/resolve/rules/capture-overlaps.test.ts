import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesDomain } from '../../../src/resolve/emails.ts';
import { resolvePortfolio } from '../../../src/resolve/resolve-portfolio.ts';
import { runs } from '../../support/runs.ts';
import { type Claimant, describeCaptures } from '../support/captures.ts';

const names = ['a.example', 'b.a.example', 'c.b.a.example', 'ba.example', 'a.b.example', 'b.example'];
/** Of each name and one below each: whatever two domains of the list can both match is among them. */
const addresses = names.flatMap((name) => [`x@${name}`, `x@z.${name}`]);

const claimant: fc.Arbitrary<Claimant> = fc.record({
  domains: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  subdomains: fc.boolean(),
});

/** Whether an address would be captured twice, found by trying them all. */
function isContested(claimants: readonly Claimant[]): boolean {
  return addresses.some((address) => {
    const capturing = claimants.filter(({ domains, subdomains = true }) =>
      domains.some((name) => matchesDomain(address, { name, subdomains })),
    );
    return capturing.length > 1;
  });
}

describe('captures', () => {
  it('C4: CAPTURE_OVERLAP is reported exactly when an address could be captured twice', () => {
    fc.assert(
      fc.property(fc.array(claimant, { minLength: 1, maxLength: 4 }), (claimants) => {
        const { diagnostics } = resolvePortfolio(describeCaptures(claimants), '2026-06-01T00:00:00Z');
        const reported = diagnostics.some(({ code }) => code === 'CAPTURE_OVERLAP');
        expect(reported).toBe(isContested(claimants));
      }),
      runs(200),
    );
  });
});
