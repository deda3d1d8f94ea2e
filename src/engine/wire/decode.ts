import { UnsupportedError } from '../errors.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import {
  type PropertyMap,
  type PropertyValue,
  type ResourceReference,
  secret,
  tag,
  unknown,
} from './property-value.ts';
import {
  archiveSignature,
  assetSignature,
  outputSignature,
  resourceSignature,
  secretSignature,
  signatureKey,
  unknownSentinel,
} from './signatures.ts';

/**
 * Property values out of Pulumi's messages. An output value becomes what it holds: unknown, secret or plain.
 *
 * @throws UnsupportedError on assets and archives.
 */
export function decodeMap(map: JsonObject): PropertyMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, decodeValue(value)]));
}

function decodeValue(value: Json): PropertyValue {
  if (value === unknownSentinel) return unknown;
  if (Array.isArray(value)) return value.map(decodeValue);
  if (!isJsonObject(value)) return value as PropertyValue;
  switch (value[signatureKey]) {
    case undefined:
      return decodeMap(value);
    case secretSignature:
      return secret(decodeValue(value.value ?? null));
    case outputSignature:
      return decodeOutput(value);
    case resourceSignature:
      return decodeReference(value);
    case assetSignature:
    case archiveSignature:
      throw new UnsupportedError('assets and archives');
    default:
      throw new UnsupportedError(`values with the signature ${String(value[signatureKey])}`);
  }
}

export function decodeReference(value: JsonObject): ResourceReference {
  const id = value.id;
  return {
    [tag]: 'resource',
    urn: String(value.urn ?? ''),
    ...(typeof id === 'string' ? { id: id === unknownSentinel || id === '' ? unknown : id } : {}),
    packageVersion: String(value.packageVersion ?? ''),
  };
}

function decodeOutput(output: JsonObject): PropertyValue {
  const inner = output.value;
  const value = inner === undefined ? unknown : decodeValue(inner);
  return output.secret === true ? secret(value) : value;
}
