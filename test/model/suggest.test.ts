import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeSuggestion, distanceBetween, findSuggestion } from '../../src/model/suggest.ts';

describe('suggestions', () => {
  it.each([
    ['admn', ['contributor', 'admin', 'super-admin'], 'admin'],
    ['amdin', ['contributor', 'admin'], 'admin'],
    ['Admin', ['contributor', 'admin'], 'admin'],
    ['contibuter', ['contributor', 'admin'], 'contributor'],
    ['whatever', ['contributor', 'admin'], undefined],
    ['x', ['contributor'], undefined],
    ['ab', [], undefined],
  ])('for %s among %j: %s', (word, candidates, expected) => {
    expect(findSuggestion(word, candidates)).toBe(expected);
  });

  it('takes the first in the alphabet of two that are as near, in whatever order they come', () => {
    expect(findSuggestion('cat', ['car', 'bat'])).toBe('bat');
    expect(findSuggestion('cat', ['bat', 'car'])).toBe('bat');
  });

  it('reads as a question', () => {
    expect(describeSuggestion('admn', ['admin'])).toBe('did you mean "admin"?');
  });

  it('counts one for a swap of neighbours', () => {
    expect(distanceBetween('claire', 'calire')).toBe(1);
  });

  it('finds out sooner that a distance is more than it may be', () => {
    const word = fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, most) => {
        const distance = distanceBetween(left, right);
        const bounded = distanceBetween(left, right, most);
        expect(bounded).toBe(distance <= most ? distance : Number.POSITIVE_INFINITY);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a symmetric distance that is zero for equal words only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        const distance = distanceBetween(left, right);
        expect(distance).toBe(distanceBetween(right, left));
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});
