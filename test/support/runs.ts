/** How often a property is tried: `few` in `npm test`, ten times that in `npm run test:long`. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: process.env.POLITY_TEST_LONG === '1' ? few * 10 : few };
}
