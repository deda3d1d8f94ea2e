import type { DeploymentResult, EngineEvent, Step } from '../../engine/index.ts';
import type { Settings } from '../settings.ts';

/** What a command needs to know of a run, whichever engine made it. */
export interface RunResult extends Pick<DeploymentResult, 'failures' | 'cancelled' | 'interrupted'> {
  /** In the order in which they began. */
  readonly steps: readonly RunStep[];
}

export type RunStep = Pick<Step, 'urn' | 'type' | 'name' | 'op' | 'changed' | 'status'>;

export interface EngineRun {
  readonly settings: Settings;
  /** Over the environment of this process, for the program. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the provider `polity` listens, such as `127.0.0.1:4711`. */
  readonly provider: string;
  /** Ends the run after the steps under way. */
  readonly signal?: AbortSignal;
  /** Ends it at once: what is under way stays unknown. */
  readonly killSignal?: AbortSignal;
  readonly onEvent?: (event: EngineEvent) => void;
}

/** Runs the Pulumi program of `stacks/`. Both engines work on the same state. */
export interface Engine {
  /** What `up` would do. */
  readonly preview: (run: EngineRun) => Promise<RunResult>;
  /** @throws EngineError when the run is refused before its first step. */
  readonly up: (run: EngineRun) => Promise<RunResult>;
  /** Resources in the stack's state; none before the first run. */
  readonly countResources: (settings: Settings) => Promise<number>;
}
