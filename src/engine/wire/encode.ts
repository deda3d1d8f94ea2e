import type { Json, JsonObject } from './json.ts';
import {
  isList,
  isMap,
  isResourceReference,
  isSecret,
  isUnknown,
  type PropertyMap,
  type PropertyValue,
  type ResourceReference,
} from './property-value.ts';
import { resourceSignature, secretSignature, signatureKey, unknownSentinel } from './signatures.ts';

/** What the receiver of a message understands. What it does not is sent in its plain form. */
export interface Receiver {
  readonly secrets: boolean;
  readonly resources: boolean;
}

/** Property values as Pulumi's messages carry them. */
export function encodeMap(map: PropertyMap, receiver: Receiver): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, encodeValue(value, receiver)]));
}

export function encodeValue(value: PropertyValue, receiver: Receiver): Json {
  if (isUnknown(value)) return unknownSentinel;
  if (isSecret(value)) {
    const inner = encodeValue(value.value, receiver);
    return receiver.secrets ? { [signatureKey]: secretSignature, value: inner } : inner;
  }
  if (isResourceReference(value)) return encodeReference(value, receiver);
  if (isList(value)) return value.map((item) => encodeValue(item, receiver));
  if (isMap(value)) return encodeMap(value, receiver);
  return value;
}

export function encodeReference(reference: ResourceReference, receiver: Pick<Receiver, 'resources'>): Json {
  const id = typeof reference.id === 'object' ? unknownSentinel : reference.id;
  if (!receiver.resources) return id ?? reference.urn;
  return {
    [signatureKey]: resourceSignature,
    urn: reference.urn,
    ...(id === undefined ? {} : { id }),
    packageVersion: reference.packageVersion,
  };
}
