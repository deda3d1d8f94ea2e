import messages from '@pulumi/pulumi/proto/provider_pb.js';
import type { Receiver } from '../wire/encode.ts';
import type { PropertyMap } from '../wire/property-value.ts';
import { toStruct } from '../wire/struct.ts';
import type {
  CheckRequest,
  CreateRequest,
  DeleteRequest,
  DiffRequest,
  InvokeRequest,
  ReadRequest,
  ResourceIdentity,
  UpdateRequest,
} from './provider.ts';

/** The messages of Pulumi's `ResourceProvider` service, in what the provider understands. */
export function requestMessages(receiver: Receiver) {
  const struct = (map: PropertyMap) => toStruct(map, receiver);
  return {
    check(request: CheckRequest) {
      const message = about(new messages.CheckRequest(), request);
      message.setNews(struct(request.inputs));
      message.setOlds(struct(request.oldInputs ?? {}));
      message.setRandomseed(request.randomSeed);
      return message;
    },
    diff: (request: DiffRequest) => compared(new messages.DiffRequest(), request, struct),
    create(request: CreateRequest) {
      const message = about(new messages.CreateRequest(), request);
      message.setProperties(struct(request.inputs));
      message.setPreview(request.preview);
      message.setTimeout(request.timeout ?? 0);
      return message;
    },
    update(request: UpdateRequest) {
      const message = compared(new messages.UpdateRequest(), request, struct);
      message.setPreview(request.preview);
      message.setTimeout(request.timeout ?? 0);
      return message;
    },
    read(request: ReadRequest) {
      const message = about(new messages.ReadRequest(), request);
      message.setId(request.id);
      message.setProperties(struct(request.outputs));
      message.setInputs(struct(request.inputs));
      message.setTimeout(request.timeout ?? 0);
      return message;
    },
    delete(request: DeleteRequest) {
      const message = about(new messages.DeleteRequest(), request);
      message.setId(request.id);
      message.setProperties(struct(request.outputs));
      message.setOldInputs(struct(request.oldInputs));
      message.setTimeout(request.timeout ?? 0);
      return message;
    },
    invoke(request: InvokeRequest) {
      const message = new messages.InvokeRequest();
      message.setTok(request.token);
      message.setArgs(struct(request.args));
      message.setPreview(request.preview);
      return message;
    },
  };
}

interface Identified {
  setUrn(urn: string): unknown;
  setType(type: string): unknown;
  setName(name: string): unknown;
}

interface Compared extends Identified {
  setId(id: string): unknown;
  setOlds(struct: ReturnType<typeof toStruct>): unknown;
  setOldInputs(struct: ReturnType<typeof toStruct>): unknown;
  setNews(struct: ReturnType<typeof toStruct>): unknown;
  setIgnorechangesList(paths: string[]): unknown;
}

function about<M extends Identified>(message: M, { urn, type, name }: ResourceIdentity): M {
  message.setUrn(urn);
  message.setType(type);
  message.setName(name);
  return message;
}

function compared<M extends Compared>(
  message: M,
  request: DiffRequest,
  struct: (map: PropertyMap) => ReturnType<typeof toStruct>,
): M {
  about(message, request);
  message.setId(request.id);
  message.setOlds(struct(request.oldOutputs));
  message.setOldInputs(struct(request.oldInputs));
  message.setNews(struct(request.inputs));
  message.setIgnorechangesList([...request.ignoreChanges]);
  return message;
}
