import { decodeReference } from '../wire/decode.ts';
import { encodeReference } from '../wire/encode.ts';
import { isJsonObject, type Json, type JsonObject } from '../wire/json.ts';
import {
  isList,
  isMap,
  isResourceReference,
  isSecret,
  isUnknown,
  type PropertyMap,
  type PropertyValue,
  secret,
  unknown,
} from '../wire/property-value.ts';
import { resourceSignature, secretSignature, signatureKey, unknownSentinel } from '../wire/signatures.ts';
import type { Crypter } from './crypter.ts';

/** Property values as the checkpoint holds them: each secret is one ciphertext over the JSON of its value. */
export function sealMap(map: PropertyMap, crypter: Crypter, slot: string): JsonObject {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, sealValue(value, crypter, `${slot}.${key}`)]),
  );
}

function sealValue(value: PropertyValue, crypter: Crypter, slot: string): Json {
  if (isSecret(value)) {
    const plaintext = JSON.stringify(sealValue(value.value, crypter, slot));
    return { [signatureKey]: secretSignature, ciphertext: crypter.encrypt(plaintext, slot) };
  }
  if (isUnknown(value)) return unknownSentinel;
  if (isResourceReference(value)) return encodeReference(value, { resources: true });
  if (isList(value)) return value.map((item, index) => sealValue(item, crypter, `${slot}.${index}`));
  if (isMap(value)) return sealMap(value, crypter, slot);
  return value;
}

/** The reverse of `sealMap`. */
export function unsealMap(map: JsonObject, decrypt: Crypter['decrypt'], slot: string): PropertyMap {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, unsealValue(value, decrypt, `${slot}.${key}`)]),
  );
}

function unsealValue(value: Json, decrypt: Crypter['decrypt'], slot: string): PropertyValue {
  if (value === unknownSentinel) return unknown;
  if (Array.isArray(value)) return value.map((item, index) => unsealValue(item, decrypt, `${slot}.${index}`));
  if (!isJsonObject(value)) return value as PropertyValue;
  switch (value[signatureKey]) {
    case secretSignature: {
      const plaintext = decrypt(String(value.ciphertext), slot);
      return secret(unsealValue(JSON.parse(plaintext) as Json, decrypt, slot));
    }
    case resourceSignature:
      return decodeReference(value);
    default:
      return unsealMap(value, decrypt, slot);
  }
}
