import type { Deployment } from './deployment/deployment.ts';
import type { Progress } from './deployment/progress.ts';
import type { OpenStack } from './open-stack.ts';
import type { EngineOptions } from './options.ts';
import type { RunningHost } from './plugin-host.ts';

/** Brings the resources of a started deployment to where they shall be. */
export type Drive = (run: Run) => Promise<void>;

/** One run of the engine, its state perhaps still being read. */
export interface Run {
  readonly options: EngineOptions;
  readonly stack: OpenStack;
  readonly preview: boolean;
  readonly progress: Progress;
  readonly deployment: Promise<Deployment>;
  readonly host: RunningHost;
}
