import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Crypter, createCrypter } from '../../../src/engine/state/crypter.ts';
import { sealMap, unsealMap } from '../../../src/engine/state/encode-values.ts';
import type { JsonObject } from '../../../src/engine/wire/json.ts';
import { type PropertyValue, secret, unknown } from '../../../src/engine/wire/property-value.ts';

const key = fc.string().filter((name) => name !== '__proto__');
const { value: anyValue } = fc.letrec<{ value: PropertyValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string({ unit: 'grapheme' }),
    fc.constant(unknown),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    tie('value').map(secret),
  ),
}));

describe('the crypter', () => {
  let crypter: Crypter;
  beforeAll(async () => {
    crypter = await createCrypter('a passphrase', undefined);
  });

  it('gives back any value that went through a checkpoint, secrets at any depth included', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const file = JSON.parse(JSON.stringify(sealMap({ value }, crypter, 'slot'))) as JsonObject;
        expect(unsealMap(file, crypter.decrypt, 'slot')).toEqual({ value });
      }),
    );
  });

  it('hides any secret text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const file = JSON.stringify(sealMap({ value: secret(text) }, crypter, 'slot'));
        expect(file).not.toContain(text);
      }),
    );
  });

  it('keeps the ciphertext of the same text in the same place, and of no other', () => {
    const [first, again, elsewhere] = ['here', 'here', 'there'].map((slot) => crypter.encrypt('text', slot));
    expect(again).toBe(first);
    expect(elsewhere).not.toBe(first);
  });

  it('opens what another run sealed, with the same passphrase alone', async () => {
    const sealed = crypter.encrypt('text', 'slot');
    const other = await createCrypter('a passphrase', crypter.salt);
    expect(other.decrypt(sealed, 'slot')).toBe('text');
    expect(other.encrypt('text', 'slot')).toBe(sealed);
    await expect(createCrypter('another', crypter.salt)).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });
});
