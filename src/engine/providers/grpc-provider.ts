import grpc from '@grpc/grpc-js';
import service from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import type pb from '@pulumi/pulumi/proto/provider_pb.js';
import messages from '@pulumi/pulumi/proto/provider_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { callUnary, channelOptions, isUnimplemented } from '../wire/grpc.ts';
import { type PropertyMap, revealSecrets } from '../wire/property-value.ts';
import { fluent, fromStruct, toStruct } from '../wire/struct.ts';
import { readDiff } from './grpc-diff.ts';
import { asPartialError } from './grpc-errors.ts';
import type { CheckRequest, CheckResult, DiffRequest, Provider, ResourceIdentity } from './provider.ts';

/** A provider at the other end of Pulumi's `ResourceProvider` service. @param stop frees what the provider runs in. */
export function connectProvider(packageName: string, address: string, stop: () => Promise<void>): Provider {
  const client = new service.ResourceProviderClient(
    address,
    grpc.credentials.createInsecure(),
    channelOptions,
  );
  let receiver = fluent;
  let supportsPreview = false;
  const struct = (map: PropertyMap) => toStruct(map, receiver);

  const about = <M extends Identified>(message: M, { urn, type, name }: ResourceIdentity): M => {
    message.setUrn(urn);
    message.setType(type);
    message.setName(name);
    return message;
  };
  const checkMessage = (request: CheckRequest, inputs: ReturnType<typeof struct>): pb.CheckRequest => {
    const message = about(new messages.CheckRequest(), request);
    message.setNews(inputs);
    message.setOlds(struct(request.oldInputs ?? {}));
    message.setRandomseed(request.randomSeed);
    return message;
  };
  const diffMessage = <M extends Diffed>(message: M, request: DiffRequest): M => {
    about(message, request);
    message.setId(request.id);
    message.setOlds(struct(request.oldOutputs));
    message.setOldInputs(struct(request.oldInputs));
    message.setNews(struct(request.inputs));
    message.setIgnorechangesList([...request.ignoreChanges]);
    return message;
  };

  return {
    get acceptsSecrets() {
      return receiver.secrets;
    },
    get supportsPreview() {
      return supportsPreview;
    },
    async checkConfig(request) {
      const message = checkMessage(request, toStruct(request.inputs, fluent));
      try {
        return readCheck(await callUnary<pb.CheckResponse>((done) => client.checkConfig(message, done)));
      } catch (error) {
        if (isUnimplemented(error)) return { inputs: request.inputs, failures: [] };
        throw error;
      }
    },
    async configure(config) {
      const message = new messages.ConfigureRequest();
      message.setArgs(toStruct(config, fluent));
      message.setAcceptsecrets(true);
      message.setAcceptresources(true);
      message.setSendsOldInputs(true);
      message.setSendsOldInputsToDelete(true);
      const variables = message.getVariablesMap();
      for (const [key, value] of Object.entries(revealSecrets(config))) {
        if (typeof value === 'string') variables.set(`${packageName}:config:${key}`, value);
      }
      const response = await callUnary<pb.ConfigureResponse>((done) => client.configure(message, done));
      receiver = { secrets: response.getAcceptsecrets(), resources: response.getAcceptresources() };
      supportsPreview = response.getSupportspreview();
    },
    async check(request) {
      const message = checkMessage(request, struct(request.inputs));
      return readCheck(await callUnary<pb.CheckResponse>((done) => client.check(message, done)));
    },
    async diff(request) {
      const message = diffMessage(new messages.DiffRequest(), request);
      return readDiff(await callUnary<pb.DiffResponse>((done) => client.diff(message, done)));
    },
    async create(request) {
      const message = about(new messages.CreateRequest(), request);
      message.setProperties(struct(request.inputs));
      message.setPreview(request.preview);
      const response = await callUnary<pb.CreateResponse>((done) => client.create(message, done)).catch(
        rethrowPartial,
      );
      const id = response.getId();
      return { ...(id === '' ? {} : { id }), outputs: fromStruct(response.getProperties()) };
    },
    async update(request) {
      const message = diffMessage(new messages.UpdateRequest(), request);
      message.setPreview(request.preview);
      const response = await callUnary<pb.UpdateResponse>((done) => client.update(message, done)).catch(
        rethrowPartial,
      );
      return { outputs: fromStruct(response.getProperties()) };
    },
    async read(request) {
      const message = about(new messages.ReadRequest(), request);
      message.setId(request.id);
      message.setProperties(struct(request.outputs));
      message.setInputs(struct(request.inputs));
      const response = await callUnary<pb.ReadResponse>((done) => client.read(message, done));
      const id = response.getId();
      return {
        ...(id === '' ? {} : { id }),
        inputs: fromStruct(response.getInputs()),
        outputs: fromStruct(response.getProperties()),
      };
    },
    async delete(request) {
      const message = about(new messages.DeleteRequest(), request);
      message.setId(request.id);
      message.setProperties(struct(request.outputs));
      message.setOldInputs(struct(request.oldInputs));
      await callUnary((done) => client.delete(message, done));
    },
    async close() {
      await callUnary((done) => client.cancel(new empty.Empty(), done)).catch(() => undefined);
      client.close();
      await stop();
    },
  };
}

interface Identified {
  setUrn(urn: string): unknown;
  setType(type: string): unknown;
  setName(name: string): unknown;
}

interface Diffed extends Identified {
  setId(id: string): unknown;
  setOlds(struct: ReturnType<typeof toStruct>): unknown;
  setOldInputs(struct: ReturnType<typeof toStruct>): unknown;
  setNews(struct: ReturnType<typeof toStruct>): unknown;
  setIgnorechangesList(paths: string[]): unknown;
}

function readCheck(response: pb.CheckResponse): CheckResult {
  return {
    inputs: fromStruct(response.getInputs()),
    failures: response
      .getFailuresList()
      .map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() })),
  };
}

function rethrowPartial(error: unknown): never {
  throw asPartialError(error) ?? error;
}
