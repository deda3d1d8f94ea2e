import type { Progress } from './deployment/progress.ts';
import type { Failure, Step, StepOp } from './deployment/step.ts';
import type { PendingOperation } from './state/resource-state.ts';
import type { Snapshot } from './state/snapshot.ts';
import { stackType } from './urn.ts';
import { encodeValue } from './wire/encode.ts';
import type { Json } from './wire/json.ts';
import { containsSecrets, containsUnknowns, type PropertyMap } from './wire/property-value.ts';

/** An output of the stack. Unknown ones, in previews, have no value. */
export interface StackOutput {
  readonly value?: Json;
  readonly secret: boolean;
}

/** An operation of an earlier run of which nobody knows whether it happened. */
export interface InterruptedOperation {
  readonly urn: string;
  readonly type: PendingOperation['type'];
}

export interface DeploymentResult {
  /** In the order in which they began. Default providers appear only when they change. */
  readonly steps: readonly Step[];
  readonly outputs: Readonly<Record<string, StackOutput>>;
  /** Empty when all went well. */
  readonly failures: readonly Failure[];
  /** How many steps of each kind went well, or are planned. */
  readonly summary: Readonly<Record<StepOp, number>>;
  /** Ended by the signal before it was complete. */
  readonly cancelled: boolean;
  readonly interrupted: readonly InterruptedOperation[];
}

export function describeResult(
  progress: Progress,
  snapshot: Snapshot,
  pending: readonly PendingOperation[],
): DeploymentResult {
  const steps = progress.steps();
  const count = (op: StepOp): number =>
    steps.filter((step) => step.op === op && (step.status === 'done' || step.status === 'planned')).length;
  const root = snapshot.entries().find(({ state }) => state.type === stackType && !state.delete);
  return {
    steps,
    outputs: describeOutputs(root?.state.outputs ?? {}),
    failures: progress.failures(),
    summary: {
      same: count('same'),
      create: count('create'),
      update: count('update'),
      replace: count('replace'),
      delete: count('delete'),
      read: count('read'),
      import: count('import'),
      refresh: count('refresh'),
      forget: count('forget'),
    },
    cancelled: progress.cancelled(),
    interrupted: pending.map(({ type, resource }) => ({ urn: resource.urn, type })),
  };
}

export function describeOutputs(outputs: PropertyMap): Readonly<Record<string, StackOutput>> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => {
      const value = containsUnknowns(output)
        ? {}
        : { value: encodeValue(output, { secrets: false, resources: false }) };
      return [name, { ...value, secret: containsSecrets(output) }];
    }),
  );
}
