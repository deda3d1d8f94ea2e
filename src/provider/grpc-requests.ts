import type pb from '@pulumi/pulumi/proto/provider_pb.js';
import type { CheckRequest, DiffRequest, ResourceIdentity } from '../engine/providers/provider.ts';
import { parseUrn } from '../engine/urn.ts';
import { fromStruct } from '../engine/wire/struct.ts';

/** Pulumi's messages as requests in plain data. The URN tells type and name, also where an older CLI does not. */
export function identityOf(message: { getUrn(): string }): ResourceIdentity {
  const urn = message.getUrn();
  const { type, name } = parseUrn(urn);
  return { urn, type, name };
}

export function readCheckRequest(message: pb.CheckRequest): CheckRequest {
  return {
    ...identityOf(message),
    ...(message.hasOlds() ? { oldInputs: fromStruct(message.getOlds()) } : {}),
    inputs: fromStruct(message.getNews()),
    randomSeed: message.getRandomseed_asU8(),
  };
}

export function readDiffRequest(message: pb.DiffRequest | pb.UpdateRequest): DiffRequest {
  return {
    ...identityOf(message),
    id: message.getId(),
    oldInputs: fromStruct(message.getOldInputs()),
    oldOutputs: fromStruct(message.getOlds()),
    inputs: fromStruct(message.getNews()),
    ignoreChanges: message.getIgnorechangesList(),
  };
}
