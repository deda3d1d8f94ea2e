import type { EngineEvent } from './deployment/events.ts';
import type { Config } from './project/config.ts';
import type { Plugins } from './providers/plugin-source.ts';

/** What a deployment needs to know. */
export interface EngineOptions {
  /** The folder of `Pulumi.yaml`. */
  readonly projectDir: string;
  readonly stack: string;
  /** The folder that holds `.pulumi`, as in `PULUMI_BACKEND_URL=file://FOLDER`. */
  readonly backend: string;
  /** Protects the secrets of the stack, as `PULUMI_CONFIG_PASSPHRASE` does. */
  readonly passphrase: string;
  /** Over the values of `Pulumi.yaml` and `Pulumi.STACK.yaml`. Keys without a namespace belong to the project. */
  readonly config?: Config;
  /** Over the environment of this process, for the program and for plugins. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Providers by package, over those that `Pulumi.yaml` names. */
  readonly plugins?: Plugins;
  /** How many resources are worked on at once. @default 16 */
  readonly parallel?: number;
  /** Ends the deployment after the steps under way; what they did is recorded. */
  readonly signal?: AbortSignal;
  /** Ends the deployment at once, as a second Ctrl-C: what is under way stays a pending operation. */
  readonly killSignal?: AbortSignal;
  /** Reads all resources from their providers first, so that what was changed outside is seen. @default false */
  readonly refresh?: boolean;
  /**
   * Goes on after a failure with all that does not depend on it. The result names the failures all the same, and what the
   * program no longer has is deleted only by a run without any. @default false
   */
  readonly continueOnError?: boolean;
  readonly onEvent?: (event: EngineEvent) => void;
}
