import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeControls } from '../../src/report/safe-text.ts';
import { measureWidth, padToWidth } from '../../src/report/width.ts';
import {
  joinWords,
  renderCount,
  renderDuration,
  renderInstant,
  renderLastDay,
  renderSome,
} from '../../src/report/words.ts';
import { anyText } from '../support/text.ts';

describe('text for terminals', () => {
  it('has no control, no direction override and no line break left after escaping', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeControls(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });

  it('leaves ordinary text alone', () => {
    for (const text of ['Dépt. « Été »', '東京', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'e\u0301']) {
      expect(escapeControls(text)).toBe(text);
    }
  });

  it('is measured in columns', () => {
    const widths = [
      'abc',
      'Été',
      'e\u0301',
      '東京',
      '\u{1f680}',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
      '❤\ufe0f',
      '🇫🇷',
      'ｈ',
    ];
    expect(widths.map(measureWidth)).toEqual([3, 3, 1, 4, 2, 2, 2, 2, 2]);
    expect(padToWidth('東', 4)).toBe('東  ');
  });
});

describe('words', () => {
  it('count, join and shorten', () => {
    expect([renderCount(1, 'row'), renderCount(9990, 'person', 'people')]).toEqual(['1 row', '9,990 people']);
    expect([joinWords(['a']), joinWords(['a', 'b', 'c'])]).toEqual(['a', 'a, b and c']);
    expect(renderSome(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect([renderDuration(12.4), renderDuration(59_000), renderDuration(61_000)]).toEqual([
      '12 ms',
      '59.0 s',
      '1 min 1 s',
    ]);
  });

  it('C12: the end of a period is the last day that it includes', () => {
    expect(renderLastDay('2027-04-01T00:00:00Z', 'UTC')).toBe('the end of 2027-03-31');
    expect(renderLastDay('2027-03-31T22:00:00Z', 'Europe/Paris')).toBe('the end of 2027-03-31');
    expect(renderLastDay('2027-03-31T22:00:00Z', 'UTC')).toBe('2027-03-31 22:00 (UTC)');
    expect(renderInstant('2027-04-01T00:00:00Z', 'UTC')).toBe('2027-04-01');
  });
});
