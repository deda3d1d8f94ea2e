import type { World } from '../support/demo-provider.ts';

/** One run of an engine, and what has to come of it. */
export interface Turn {
  readonly run: 'preview' | 'up' | 'refresh' | 'destroy';
  /** The configuration of the program, besides its name. */
  readonly config?: Readonly<Record<string, string>>;
  /** @default test */
  readonly stack?: string;
  readonly refresh?: true;
  readonly continueOnError?: true;
  /** What others do before the run, behind the engine's back. */
  readonly outside?: (world: World) => void;
  /** The provider calls, in order, but for check and diff. One call at a time. */
  readonly calls: readonly string[];
  /** What is done to which resource, in the order of beginning. What stays the same is left out, as are stack and default providers. */
  readonly steps: readonly string[];
  /** The program leaves the order open. */
  readonly inAnyOrder?: true;
  /** What the run fails over. Without it, it has to go well. */
  readonly failure?: RegExp;
  /** The stack's output `result`. */
  readonly result?: { readonly value: unknown; readonly secret: boolean };
  /** The state after the run, by resource name: all of it but stack and default providers, each with at least these fields. */
  readonly state?: Readonly<Record<string, object>>;
}

/** One feature of Pulumi, by a small program and a life of its stack. */
export interface Case {
  readonly feature: string;
  /** A file of `programs`. */
  readonly program: string;
  readonly turns: readonly Turn[];
}

/** An engine that the table is held against. */
export interface EngineUnderTest {
  readonly run: (program: string, turn: Turn) => Promise<Outcome>;
  /** The resources of a stack, as in `pulumi stack export`. */
  readonly exportResources: (stack: string) => Promise<readonly ExportedResource[]>;
}

export interface Outcome {
  readonly steps: readonly { readonly op: string; readonly type: string; readonly name: string }[];
  readonly failures: readonly string[];
  readonly result: { readonly value?: unknown; readonly secret: boolean } | undefined;
}

export interface ExportedResource {
  readonly urn: string;
  readonly type: string;
}
