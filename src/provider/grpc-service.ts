import type { UntypedServiceImplementation } from '@grpc/grpc-js';
import plugin from '@pulumi/pulumi/proto/plugin_pb.js';
import type pb from '@pulumi/pulumi/proto/provider_pb.js';
import messages from '@pulumi/pulumi/proto/provider_pb.js';
import type { Message } from 'google-protobuf';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { Provider } from '../engine/providers/provider.ts';
import { unary } from '../engine/wire/grpc.ts';
import { fluent, fromStruct, toStruct } from '../engine/wire/struct.ts';
import { identityOf, readCheckRequest, readDiffRequest } from './grpc-requests.ts';
import { writeCheck, writeDiff } from './grpc-responses.ts';
import { schema } from './schema.ts';

/**
 * A provider as handlers of Pulumi's `ResourceProvider` service; other calls (invokes, remote components, mappings) are
 * UNIMPLEMENTED.
 * @param describe what the engine is told of a failure.
 */
export function createService(
  provider: Provider,
  describe: (error: unknown) => string,
): UntypedServiceImplementation {
  const handle = <Request extends Message, Response extends Message>(
    work: (request: Request) => Promise<Response> | Response,
  ) =>
    unary<Request, Response>(async (request) => {
      try {
        return await work(request);
      } catch (error) {
        throw new Error(describe(error), { cause: error });
      }
    });
  return {
    handshake: handle((_: pb.ProviderHandshakeRequest) => {
      const response = new messages.ProviderHandshakeResponse();
      response.setAcceptSecrets(true);
      response.setAcceptResources(true);
      response.setAcceptOutputs(true);
      return response;
    }),
    attach: handle((_: plugin.PluginAttach) => new empty.Empty()),
    getPluginInfo: handle((_: Message) => new plugin.PluginInfo()),
    getSchema: handle((_: pb.GetSchemaRequest) => {
      const response = new messages.GetSchemaResponse();
      response.setSchema(JSON.stringify(schema));
      return response;
    }),
    checkConfig: handle((request: pb.CheckRequest) =>
      writeCheck({ inputs: fromStruct(request.getNews()), failures: [] }),
    ),
    diffConfig: handle((_: pb.DiffRequest) =>
      writeDiff({ changes: 'none', diffs: [], replaces: [], deleteBeforeReplace: false }),
    ),
    configure: handle(async (request: pb.ConfigureRequest) => {
      await provider.configure(fromStruct(request.getArgs()));
      const response = new messages.ConfigureResponse();
      response.setAcceptsecrets(true);
      response.setAcceptresources(true);
      response.setAcceptoutputs(true);
      response.setSupportspreview(provider.supportsPreview);
      return response;
    }),
    ...createResourceHandlers(provider, handle),
    cancel: handle((_: Message) => new empty.Empty()),
  };
}

type Handle = <Request extends Message, Response extends Message>(
  work: (request: Request) => Promise<Response> | Response,
) => UntypedServiceImplementation[string];

function createResourceHandlers(provider: Provider, handle: Handle): UntypedServiceImplementation {
  return {
    check: handle(async (request: pb.CheckRequest) =>
      writeCheck(await provider.check(readCheckRequest(request))),
    ),
    diff: handle(async (request: pb.DiffRequest) => writeDiff(await provider.diff(readDiffRequest(request)))),
    create: handle(async (request: pb.CreateRequest) => {
      const inputs = fromStruct(request.getProperties());
      const preview = request.getPreview();
      const { id, outputs } = await provider.create({ ...identityOf(request), inputs, preview });
      const response = new messages.CreateResponse();
      response.setId(id ?? '');
      response.setProperties(toStruct(outputs, fluent));
      return response;
    }),
    update: handle(async (request: pb.UpdateRequest) => {
      const preview = request.getPreview();
      const { outputs } = await provider.update({ ...readDiffRequest(request), preview });
      const response = new messages.UpdateResponse();
      response.setProperties(toStruct(outputs, fluent));
      return response;
    }),
    read: handle(async (request: pb.ReadRequest) => {
      const known = { inputs: fromStruct(request.getInputs()), outputs: fromStruct(request.getProperties()) };
      const found = await provider.read({ ...identityOf(request), id: request.getId(), ...known });
      const response = new messages.ReadResponse();
      response.setId(found.id ?? '');
      response.setInputs(toStruct(found.inputs, fluent));
      response.setProperties(toStruct(found.outputs, fluent));
      return response;
    }),
    delete: handle(async (request: pb.DeleteRequest) => {
      const oldInputs = fromStruct(request.getOldInputs());
      const outputs = fromStruct(request.getProperties());
      await provider.delete({ ...identityOf(request), id: request.getId(), oldInputs, outputs });
      return new empty.Empty();
    }),
  };
}
