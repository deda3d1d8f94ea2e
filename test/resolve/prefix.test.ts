import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { derivePrefix } from '../../src/resolve/prefix.ts';

describe('the prefix of database roles', () => {
  it.each([
    ['Studio Martin', 'studio_martin'],
    ['Été & Cœur', 'ete_coeur'],
    ['3 Frères', 'p3_freres'],
    ['Straße', 'strasse'],
    ['日本', 'polity'],
    ['', 'polity'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)} b`, 'a'.repeat(30)],
  ])('is derived from the name: %s gives %s', (name, prefix) => {
    expect(derivePrefix(name)).toBe(prefix);
  });

  it('is always one that a database takes unquoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(derivePrefix(name)).toMatch(/^[a-z][a-z0-9_]{0,30}$/);
      }),
    );
  });
});
