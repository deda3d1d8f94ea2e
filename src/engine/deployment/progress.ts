import { messageOf } from '../errors.ts';
import { isDefaultProvider } from '../urn.ts';
import type { EngineEvent } from './events.ts';
import type { Failure, Step } from './step.ts';

/** Keeps the account of a deployment: its steps, its failures, and whether it has to stop. */
export interface Progress {
  readonly steps: () => readonly Step[];
  readonly failures: () => readonly Failure[];
  readonly emit: (event: EngineEvent) => void;
  /** Runs what a step does, and reports it before and after. In a preview the step is planned, not done. */
  readonly step: <T>(step: Omit<Step, 'status'>, work: () => Promise<T>) => Promise<T>;
  readonly fail: (error: unknown, urn?: string) => void;
  /** Whether all has gone well so far, and nobody has ended the deployment. */
  readonly isWhole: () => boolean;
  /** Ends the deployment after the steps under way. */
  readonly cancel: () => void;
  /** Ends it at once: calls under way stay pending operations. */
  readonly kill: () => void;
  readonly isKilled: () => boolean;
  /** Resolves once the deployment has to end at once. */
  readonly killed: Promise<void>;
  readonly cancelled: () => boolean;
  readonly isStopping: () => boolean;
  /** Resolves once the deployment has to stop. */
  readonly stopping: Promise<void>;
}

/** @param continuesOnError whether what does not depend on a failure goes on. */
export function createProgress(
  preview: boolean,
  continuesOnError: boolean,
  onEvent: (event: EngineEvent) => void,
): Progress {
  const steps = new Map<string, Step>();
  const failures: Failure[] = [];
  let cancelled = false;
  let isKilled = false;
  const { promise: stopping, resolve: stop } = Promise.withResolvers<void>();
  const { promise: killed, resolve: stopAtOnce } = Promise.withResolvers<void>();

  const report = (step: Step): void => {
    if (isDefaultProvider(step.urn) && step.op !== 'update' && step.op !== 'replace') return;
    steps.set(`${step.urn} ${step.op}`, step);
    onEvent({ kind: 'step', step });
  };
  return {
    steps: () => [...steps.values()],
    failures: () => failures,
    emit: onEvent,
    async step(step, work) {
      if (!preview && step.op !== 'same') report({ ...step, status: 'running' });
      try {
        const result = await work();
        report({ ...step, status: preview ? 'planned' : 'done' });
        return result;
      } catch (error) {
        report({ ...step, status: 'failed' });
        throw error;
      }
    },
    fail(error, urn) {
      // What breaks because the deployment was ended at once is no failure of its own.
      if (isKilled) return;
      failures.push({ ...(urn === undefined ? {} : { urn }), message: messageOf(error) });
      if (!continuesOnError) stop();
    },
    isWhole: () => !cancelled && failures.length === 0,
    cancel() {
      cancelled = true;
      stop();
    },
    kill() {
      cancelled = true;
      isKilled = true;
      stop();
      stopAtOnce();
    },
    isKilled: () => isKilled,
    killed,
    cancelled: () => cancelled,
    isStopping: () => cancelled || (failures.length > 0 && !continuesOnError),
    stopping,
  };
}
