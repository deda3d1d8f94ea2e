import type { Config } from '../project/config.ts';
import type { PluginHost } from '../providers/open-provider.ts';
import type { Plugins } from '../providers/plugin-source.ts';
import { createProviderRegistry } from '../providers/registry.ts';
import type { ResourceState } from '../state/resource-state.ts';
import { createSnapshot, type StepLog } from '../state/snapshot.ts';
import { createDefaultProviders } from './default-providers.ts';
import type { Deployment } from './deployment.ts';
import { createLimit } from './limit.ts';
import type { Progress } from './progress.ts';

export interface DeploymentOptions {
  readonly project: string;
  readonly stack: string;
  readonly config: Config;
  readonly resources: readonly ResourceState[];
  /** Where steps are recorded; without one, the deployment is a preview. */
  readonly log: StepLog | undefined;
  readonly plugins: Plugins;
  readonly host: PluginHost;
  readonly parallel: number;
  readonly progress: Progress;
}

/** A deployment at its beginning: nothing registered yet. */
export function startDeployment(options: DeploymentOptions): Deployment {
  const { project, stack, config, progress, log } = options;
  const deployment: Deployment = {
    project,
    stack,
    preview: log === undefined,
    config,
    snapshot: createSnapshot(options.resources, log),
    providers: createProviderRegistry(options.plugins, options.host),
    progress,
    limit: createLimit(options.parallel),
    registered: new Map(),
    formerUrns: new Map(),
    replaced: new Set(),
    defaultProvider: createDefaultProviders(() => deployment),
  };
  return deployment;
}
