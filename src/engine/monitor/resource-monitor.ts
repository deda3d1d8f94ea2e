import providers from '@pulumi/pulumi/proto/provider_pb.js';
import pb from '@pulumi/pulumi/proto/resource_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { registerOutputs } from '../deployment/components.ts';
import type { Deployment } from '../deployment/deployment.ts';
import { invokeFunction } from '../deployment/invoke.ts';
import { readResource } from '../deployment/read-resource.ts';
import { registerResource } from '../deployment/register-resource.ts';
import type { CheckFailure } from '../providers/provider.ts';
import { createUrn } from '../urn.ts';
import { unary } from '../wire/grpc.ts';
import { fluent, fromStruct, toStruct } from '../wire/struct.ts';
import { decodeGoal, decodeInvoke, decodeReadGoal } from './decode-goal.ts';
import type { OpenCalls } from './open-calls.ts';

/** What the SDK may use. It refuses the rest itself, with a message of its own. */
const features = [
  pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_SECRETS,
  pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_RESOURCE_REFERENCES,
  pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_OUTPUT_VALUES,
  pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_ALIAS_SPECS,
  pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_DELETED_WITH,
];
const featureNames = new Set(['secrets', 'resourceReferences', 'outputValues', 'aliasSpecs', 'deletedWith']);

export interface MonitorOptions {
  readonly project: string;
  readonly stack: string;
  readonly preview: boolean;
  /** Ready when the state has been read. */
  readonly deployment: Promise<Deployment>;
  readonly calls: OpenCalls;
  /** Called when the program has registered all it wants; the program ends when it returns. */
  readonly onProgramDone: () => Promise<void>;
}

/** Pulumi's service `ResourceMonitor`: the program's side of a deployment. */
export function resourceMonitor(options: MonitorOptions) {
  const { project, stack, preview, deployment, calls, onProgramDone } = options;
  const refuse = (feature: string) => unary(() => calls.refuse(feature));
  const urnOf = (request: pb.RegisterResourceRequest | pb.ReadResourceRequest): string =>
    createUrn(
      stack,
      project,
      request.getParent() === '' ? undefined : request.getParent(),
      request.getType(),
      request.getName(),
    );
  return {
    getDeploymentInfo: unary(() => {
      const info = new pb.DeploymentInfo();
      info.setProject(project);
      info.setStack(stack);
      info.setOrganization('organization');
      info.setDryrun(preview);
      info.setSupportedfeaturesList(features);
      return info;
    }),
    supportsFeature: unary((request: pb.SupportsFeatureRequest) => {
      const response = new pb.SupportsFeatureResponse();
      response.setHassupport(featureNames.has(request.getId()));
      return response;
    }),
    registerResource: unary((request: pb.RegisterResourceRequest) =>
      calls.run(
        async () => {
          const running = await deployment;
          const { urn, id, outputs } = await running.limit(() =>
            registerResource(running, decodeGoal(request)),
          );
          const response = new pb.RegisterResourceResponse();
          response.setUrn(urn);
          response.setId(id ?? '');
          response.setObject(toStruct(outputs, fluent));
          return response;
        },
        urnOf(request),
        () => describeFailure(urnOf(request)),
      ),
    ),
    readResource: unary((request: pb.ReadResourceRequest) =>
      calls.run(async () => {
        const running = await deployment;
        const { urn, outputs } = await running.limit(() => readResource(running, decodeReadGoal(request)));
        const response = new pb.ReadResourceResponse();
        response.setUrn(urn);
        response.setProperties(toStruct(outputs, fluent));
        return response;
      }, urnOf(request)),
    ),
    registerResourceOutputs: unary((request: pb.RegisterResourceOutputsRequest) =>
      calls.run(async () => {
        await registerOutputs(await deployment, request.getUrn(), fromStruct(request.getOutputs()));
        return new empty.Empty();
      }, request.getUrn()),
    ),
    signalAndWaitForShutdown: unary(async () => {
      await onProgramDone();
      return new empty.Empty();
    }),
    invoke: unary((request: pb.ResourceInvokeRequest) =>
      calls.run(async () => {
        const { result, failures } = await invokeFunction(await deployment, decodeInvoke(request));
        const response = new pb.ResourceInvokeResponse();
        if (result === undefined) response.setUnknown(true);
        response.setReturn(toStruct(result ?? {}, fluent));
        response.setFailuresList(failures.map(describeCheckFailure));
        return response;
      }, undefined),
    ),
    call: unary((request: pb.ResourceCallRequest) => calls.refuse(`the method ${request.getTok()}`)),
    existsResource: refuse('asking whether a resource exists'),
    registerStackTransform: refuse('transforms'),
    registerStackInvokeTransform: refuse('transforms'),
    registerResourceHook: refuse('resource hooks'),
    registerErrorHook: refuse('error hooks'),
    registerPackage: refuse('parameterized packages'),
  };
}

function describeFailure(urn: string): pb.RegisterResourceResponse {
  const response = new pb.RegisterResourceResponse();
  response.setUrn(urn);
  response.setResult(pb.Result.FAIL);
  return response;
}

function describeCheckFailure({
  property,
  reason,
}: CheckFailure): InstanceType<typeof providers.CheckFailure> {
  const failure = new providers.CheckFailure();
  failure.setProperty(property);
  failure.setReason(reason);
  return failure;
}
