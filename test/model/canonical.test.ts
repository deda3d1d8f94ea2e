import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, renderCanonicalJson } from '../../src/model/canonical.ts';
import { anyCharacter, anyText } from '../support/text.ts';

describe('canonical JSON', () => {
  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: anyCharacter }), (value) => {
        expect(JSON.parse(renderCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were written, whatever they are called', () => {
    const key = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', '0', '10', '9', ''));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, fc.jsonValue()), { selector: ([name]) => name }),
        (entries) => {
          const forth = renderCanonicalJson(Object.fromEntries(entries));
          expect(renderCanonicalJson(Object.fromEntries(entries.toReversed()))).toBe(forth);
          const keys = entries.map(([name]) => name).sort();
          const members = keys.map((name) => {
            const value = entries.find(([other]) => other === name)?.[1];
            return `${JSON.stringify(name)}:${renderCanonicalJson(value)}`;
          });
          expect(forth).toBe(`{${members.join(',')}}`);
        },
      ),
    );
  });

  it('writes text as JSON does, character by character', () => {
    const texts = Array.from({ length: 0x3000 }, (_, code) => `a${String.fromCharCode(code)}b`);
    expect(texts.map(renderCanonicalJson)).toEqual(texts.map((text) => JSON.stringify(text)));
    expect(renderCanonicalJson('\ud800')).toBe('"\\ud800"');
  });

  it('leaves undefined members out and keeps what is empty', () => {
    expect(renderCanonicalJson({ b: undefined, a: [], c: {}, d: '', e: null, f: -0 })).toBe(
      '{"a":[],"c":{},"d":"","e":null,"f":0}',
    );
  });

  it.each([[() => 1], [10n], [Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [Symbol('a')]])(
    'refuses %p, which JSON does not have',
    (value) => expect(() => renderCanonicalJson(value)).toThrow(TypeError),
  );

  it('is what a digest is taken over, in UTF-8', () => {
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(digestOf({ a: 'é' })).not.toBe(digestOf({ a: 'e\u0301' }));
  });
});
