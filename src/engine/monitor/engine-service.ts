import pb from '@pulumi/pulumi/proto/engine_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { EngineEvent, LogSeverity } from '../deployment/events.ts';
import { unary } from '../wire/grpc.ts';

/** Pulumi's service `Engine`: what programs and plugins log to. Debug messages are dropped. */
export function engineService(onEvent: (event: EngineEvent) => void) {
  let rootResource = '';
  return {
    log: unary((request: pb.LogRequest) => {
      const severity = severities[request.getSeverity()];
      const urn = request.getUrn();
      if (severity !== undefined) {
        onEvent({ kind: 'log', severity, message: request.getMessage(), ...(urn === '' ? {} : { urn }) });
      }
      return new empty.Empty();
    }),
    getRootResource: unary(() => {
      const response = new pb.GetRootResourceResponse();
      response.setUrn(rootResource);
      return response;
    }),
    setRootResource: unary((request: pb.SetRootResourceRequest) => {
      rootResource = request.getUrn();
      return new pb.SetRootResourceResponse();
    }),
    startDebugging: unary(() => new empty.Empty()),
    requirePulumiVersion: unary(() => new pb.RequirePulumiVersionResponse()),
  };
}

/** By the number of `LogSeverity`. */
const severities: readonly (LogSeverity | undefined)[] = [undefined, 'info', 'warning', 'error'];
