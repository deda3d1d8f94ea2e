import { describe, expect, it } from '@jest/globals';
import { describeDeclared, parseDeclared } from '../../src/provider/declared.ts';
import { makePortfolio } from '../support/portfolio.ts';

describe('what the program is told', () => {
  it('survives the environment', () => {
    const declared = describeDeclared(makePortfolio({}), true);
    expect(parseDeclared(JSON.stringify(declared))).toEqual(declared);
    const { destroyed: _, ...plain } = declared;
    expect(parseDeclared(JSON.stringify(plain)).destroyed).toBe(false);
  });

  it('is refused when something is missing', () => {
    expect(() => parseDeclared('{"prefix":"polity"}')).toThrow('POLITY_DECLARED');
  });
});
