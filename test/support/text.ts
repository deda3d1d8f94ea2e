import fc from 'fast-check';

/**
 * A character, whichever. `unit: 'binary'` gives the same, and spends a second in each file on a table of them all, to shrink what
 * was not made by it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Texts of such characters, and of plain ones, among them names that every object has. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: anyCharacter }), fc.string());
