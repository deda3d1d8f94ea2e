/** An engine for Pulumi programs: the CLI's protocol and state files, without the CLI. */
export { destroy, preview, previewDestroy, previewRefresh, refresh, up } from './deploy.ts';
export type { EngineEvent, LogSeverity } from './deployment/events.ts';
export type { Failure, Step, StepOp } from './deployment/step.ts';
export { EngineError, type EngineErrorCode } from './errors.ts';
export { inspectStack, type ResourceSummary, type StackSummary } from './inspect-stack.ts';
export type { EngineOptions } from './options.ts';
export type { Config, ConfigValue } from './project/config.ts';
export type { PluginSource, Plugins } from './providers/plugin-source.ts';
export * from './providers/provider.ts';
export type { DeploymentResult, InterruptedOperation, StackOutput } from './result.ts';
export type { Json } from './wire/json.ts';
export {
  isResourceReference,
  isSecret,
  isUnknown,
  type PropertyMap,
  type PropertyValue,
  secret,
  unknown,
} from './wire/property-value.ts';
