import grpc from '@grpc/grpc-js';
import messages from '@pulumi/pulumi/proto/provider_pb.js';
import statuses from '@pulumi/pulumi/proto/status_pb.js';
import { fromStruct } from '../wire/struct.ts';
import { PartialError } from './provider.ts';

const detailsKey = 'grpc-status-details-bin';
const partialType = 'pulumirpc.ErrorResourceInitFailed';

/** The partial success that a gRPC error carries in its details, if it does. */
export function asPartialError(error: unknown): PartialError | undefined {
  if (!(error instanceof Error && 'metadata' in error && error.metadata instanceof grpc.Metadata))
    return undefined;
  for (const bytes of error.metadata.get(detailsKey)) {
    if (typeof bytes === 'string') continue;
    for (const detail of statuses.Status.deserializeBinary(bytes).getDetailsList()) {
      const failed = detail.unpack(messages.ErrorResourceInitFailed.deserializeBinary, partialType);
      if (failed !== null) {
        const outputs = fromStruct(failed.getProperties());
        return new PartialError(failed.getId(), outputs, failed.getReasonsList());
      }
    }
  }
  return undefined;
}
