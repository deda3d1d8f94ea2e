import type { Step } from './step.ts';

/** What happens while a deployment runs, in order. */
export type EngineEvent =
  | { readonly kind: 'step'; readonly step: Step }
  /** A line that the program or a plugin printed. */
  | {
      readonly kind: 'output';
      readonly source: string;
      readonly stream: 'stdout' | 'stderr';
      readonly line: string;
    }
  /** A message logged through Pulumi (`pulumi.log.info` and the like), or by the engine itself. */
  | { readonly kind: 'log'; readonly severity: LogSeverity; readonly message: string; readonly urn?: string };

export type LogSeverity = 'info' | 'warning' | 'error';
