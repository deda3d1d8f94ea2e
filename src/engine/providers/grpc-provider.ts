import grpc from '@grpc/grpc-js';
import service from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import type pb from '@pulumi/pulumi/proto/provider_pb.js';
import messages from '@pulumi/pulumi/proto/provider_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { callUnary, channelOptions, isUnimplemented } from '../wire/grpc.ts';
import { revealSecrets } from '../wire/property-value.ts';
import { fluent, fromStruct, toStruct } from '../wire/struct.ts';
import { readDiff } from './grpc-diff.ts';
import { asPartialError } from './grpc-errors.ts';
import { requestMessages } from './grpc-requests.ts';
import type { CheckFailure, CheckResult, Provider } from './provider.ts';

/** How long a provider may take to note that the deployment is over, in milliseconds. */
const patience = 1000;

/** A provider at the other end of Pulumi's `ResourceProvider` service. @param stop frees what the provider runs in. */
export function connectProvider(packageName: string, address: string, stop: () => Promise<void>): Provider {
  const client = new service.ResourceProviderClient(
    address,
    grpc.credentials.createInsecure(),
    channelOptions,
  );
  const about = requestMessages(fluent);
  let receiver = fluent;
  let request = about;
  let supportsPreview = false;

  return {
    get acceptsSecrets() {
      return receiver.secrets;
    },
    get supportsPreview() {
      return supportsPreview;
    },
    checkConfig: (asked) =>
      callUnary<pb.CheckResponse>((done) => client.checkConfig(about.check(asked), done)).then(
        readCheck,
        ifUnimplemented({ inputs: asked.inputs, failures: [] }),
      ),
    diffConfig: (asked) =>
      callUnary<pb.DiffResponse>((done) => client.diffConfig(about.diff(asked), done)).then(
        readDiff,
        ifUnimplemented({ changes: 'unknown', replaces: [], diffs: [], deleteBeforeReplace: false }),
      ),
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
      request = requestMessages(receiver);
      supportsPreview = response.getSupportspreview();
    },
    async check(asked) {
      return readCheck(await callUnary<pb.CheckResponse>((done) => client.check(request.check(asked), done)));
    },
    async diff(asked) {
      return readDiff(await callUnary<pb.DiffResponse>((done) => client.diff(request.diff(asked), done)));
    },
    async create(asked) {
      const response = await callUnary<pb.CreateResponse>((done) =>
        client.create(request.create(asked), done),
      ).catch(rethrowPartial);
      const id = response.getId();
      return { ...(id === '' ? {} : { id }), outputs: fromStruct(response.getProperties()) };
    },
    async update(asked) {
      const response = await callUnary<pb.UpdateResponse>((done) =>
        client.update(request.update(asked), done),
      ).catch(rethrowPartial);
      return { outputs: fromStruct(response.getProperties()) };
    },
    read: (asked) =>
      callUnary<pb.ReadResponse>((done) => client.read(request.read(asked), done)).then(
        (response) => ({
          ...(response.getId() === '' ? {} : { id: response.getId() }),
          inputs: fromStruct(response.getInputs()),
          outputs: fromStruct(response.getProperties()),
        }),
        // A provider that cannot read is taken at its word of last time, as the Pulumi CLI does.
        ifUnimplemented({ id: asked.id, inputs: asked.inputs, outputs: asked.outputs }),
      ),
    async delete(asked) {
      await callUnary((done) => client.delete(request.delete(asked), done));
    },
    async invoke(asked) {
      const response = await callUnary<pb.InvokeResponse>((done) =>
        client.invoke(request.invoke(asked), done),
      );
      return {
        result: fromStruct(response.getReturn()),
        failures: readFailures(response.getFailuresList()),
      };
    },
    async close() {
      const deadline = Date.now() + patience;
      await callUnary((done) =>
        client.cancel(new empty.Empty(), new grpc.Metadata(), { deadline }, done),
      ).catch(() => undefined);
      client.close();
      await stop();
    },
  };
}

function readCheck(response: pb.CheckResponse): CheckResult {
  return {
    inputs: fromStruct(response.getInputs()),
    failures: readFailures(response.getFailuresList()),
  };
}

function readFailures(failures: readonly pb.CheckFailure[]): readonly CheckFailure[] {
  return failures.map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() }));
}

/** What stands for the answer of a provider that does not implement a call. */
function ifUnimplemented<T>(answer: T): (error: unknown) => T {
  return (error) => {
    if (isUnimplemented(error)) return answer;
    throw error;
  };
}

function rethrowPartial(error: unknown): never {
  throw asPartialError(error) ?? error;
}
