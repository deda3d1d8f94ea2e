import grpc from '@grpc/grpc-js';
import service from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import pb from '@pulumi/pulumi/proto/provider_pb.js';
import statuses from '@pulumi/pulumi/proto/status_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import {
  type CheckFailure,
  type DiffRequest,
  type DiffResult,
  PartialError,
  type Provider,
  type ResourceIdentity,
} from '../../../src/engine/index.ts';
import { channelOptions, listen, unary } from '../../../src/engine/wire/grpc.ts';
import type { PropertyMap } from '../../../src/engine/wire/property-value.ts';
import { fromStruct, toStruct } from '../../../src/engine/wire/struct.ts';

/** A provider behind Pulumi's real `ResourceProvider` service, on a port of loopback. */
export interface ServedProvider {
  readonly address: string;
  readonly close: () => void;
}

const changes = { unknown: 0, none: 1, some: 2 } as const;

export async function serveProvider(provider: Provider): Promise<ServedProvider> {
  const struct = (map: PropertyMap) => toStruct(map, { secrets: provider.acceptsSecrets, resources: true });
  const server = new grpc.Server(channelOptions);
  const configured = unary(async (request: pb.ConfigureRequest) => {
    await provider.configure(fromStruct(request.getArgs()));
    const response = new pb.ConfigureResponse();
    response.setAcceptsecrets(provider.acceptsSecrets);
    response.setSupportspreview(provider.supportsPreview);
    return response;
  });
  server.addService(service.ResourceProviderService, {
    configure: configured,
    check: unary(async (request: pb.CheckRequest) => {
      const checked = await provider.check({
        ...identityOf(request),
        inputs: fromStruct(request.getNews()),
        randomSeed: request.getRandomseed_asU8(),
      });
      const response = new pb.CheckResponse();
      response.setInputs(struct(checked.inputs));
      response.setFailuresList(checked.failures.map(describeFailure));
      return response;
    }),
    diff: unary(async (request: pb.DiffRequest) => describeDiff(await provider.diff(diffOf(request)))),
    diffConfig: unary(async (request: pb.DiffRequest) => {
      if (provider.diffConfig === undefined) throw new Error('no diffConfig');
      return describeDiff(await provider.diffConfig(diffOf(request)));
    }),
    invoke: unary(async (request: pb.InvokeRequest) => {
      if (provider.invoke === undefined) throw new Error('no functions');
      const { result, failures } = await provider.invoke({
        token: request.getTok(),
        args: fromStruct(request.getArgs()),
        preview: request.getPreview(),
      });
      const response = new pb.InvokeResponse();
      response.setReturn(struct(result ?? {}));
      response.setFailuresList(failures.map(describeFailure));
      return response;
    }),
    create: (
      { request }: grpc.ServerUnaryCall<pb.CreateRequest, pb.CreateResponse>,
      done: grpc.sendUnaryData<pb.CreateResponse>,
    ) => {
      const inputs = fromStruct(request.getProperties());
      const asked = { ...identityOf(request), ...timeoutOf(request), inputs };
      provider.create({ ...asked, preview: request.getPreview() }).then(
        ({ id, outputs }) => {
          const response = new pb.CreateResponse();
          response.setId(id ?? '');
          response.setProperties(struct(outputs));
          done(null, response);
        },
        (error: Error) =>
          done({ code: grpc.status.UNKNOWN, message: error.message, metadata: detailsOf(error) }),
      );
    },
    update: unary(async (request: pb.UpdateRequest) => {
      const asked = { ...diffOf(request), ...timeoutOf(request) };
      const updated = await provider.update({ ...asked, preview: request.getPreview() });
      const response = new pb.UpdateResponse();
      response.setProperties(struct(updated.outputs));
      return response;
    }),
    read: unary(async (request: pb.ReadRequest) => {
      const read = await provider.read({
        ...identityOf(request),
        id: request.getId(),
        inputs: fromStruct(request.getInputs()),
        outputs: fromStruct(request.getProperties()),
      });
      const response = new pb.ReadResponse();
      response.setId(read.id ?? '');
      response.setProperties(struct(read.outputs));
      response.setInputs(struct(read.inputs));
      return response;
    }),
    delete: unary(async (request: pb.DeleteRequest) => {
      await provider.delete({
        ...identityOf(request),
        ...timeoutOf(request),
        id: request.getId(),
        oldInputs: fromStruct(request.getOldInputs()),
        outputs: fromStruct(request.getProperties()),
      });
      return new empty.Empty();
    }),
    cancel: unary(() => new empty.Empty()),
  });
  return { address: await listen(server), close: () => server.forceShutdown() };
}

/** The details of a partial success, as the SDK's own provider server sends them. */
function detailsOf(error: Error): grpc.Metadata {
  const metadata = new grpc.Metadata();
  if (!(error instanceof PartialError)) return metadata;
  const failed = new pb.ErrorResourceInitFailed();
  failed.setId(error.id);
  failed.setProperties(toStruct(error.outputs, { secrets: false, resources: false }));
  failed.setReasonsList([...error.reasons]);
  const detail = new any.Any();
  detail.pack(failed.serializeBinary(), 'pulumirpc.ErrorResourceInitFailed');
  const status = new statuses.Status();
  status.setCode(grpc.status.UNKNOWN);
  status.addDetails(detail);
  metadata.add('grpc-status-details-bin', Buffer.from(status.serializeBinary()));
  return metadata;
}

function describeDiff(diff: DiffResult): pb.DiffResponse {
  const response = new pb.DiffResponse();
  response.setChanges(changes[diff.changes]);
  response.setDiffsList([...diff.diffs]);
  response.setReplacesList([...diff.replaces]);
  response.setDeletebeforereplace(diff.deleteBeforeReplace);
  return response;
}

function describeFailure({ property, reason }: CheckFailure): pb.CheckFailure {
  const failure = new pb.CheckFailure();
  failure.setProperty(property);
  failure.setReason(reason);
  return failure;
}

function timeoutOf(request: { getTimeout(): number }): { readonly timeout?: number } {
  return request.getTimeout() === 0 ? {} : { timeout: request.getTimeout() };
}

function identityOf(request: { getUrn(): string; getType(): string; getName(): string }): ResourceIdentity {
  return { urn: request.getUrn(), type: request.getType(), name: request.getName() };
}

function diffOf(request: pb.DiffRequest | pb.UpdateRequest): DiffRequest {
  return {
    ...identityOf(request),
    id: request.getId(),
    oldInputs: fromStruct(request.getOldInputs()),
    oldOutputs: fromStruct(request.getOlds()),
    inputs: fromStruct(request.getNews()),
    ignoreChanges: request.getIgnorechangesList(),
  };
}
