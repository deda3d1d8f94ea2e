import type { Struct } from 'google-protobuf/google/protobuf/struct_pb.js';
import structs from 'google-protobuf/google/protobuf/struct_pb.js';
import { decodeMap } from './decode.ts';
import { encodeMap, type Receiver } from './encode.ts';
import type { JsonObject } from './json.ts';
import type { PropertyMap } from './property-value.ts';

/** A `google.protobuf.Struct` as property values; an absent one is empty. */
export function fromStruct(struct: Struct | undefined): PropertyMap {
  return struct === undefined ? {} : decodeMap(struct.toJavaScript() as JsonObject);
}

/** Property values as a `google.protobuf.Struct`. */
export function toStruct(map: PropertyMap, receiver: Receiver): Struct {
  return structs.Struct.fromJavaScript(
    encodeMap(map, receiver) as Parameters<typeof Struct.fromJavaScript>[0],
  );
}

/** The Pulumi SDK and this engine understand every kind of value. */
export const fluent: Receiver = { secrets: true, resources: true };
