import type { Progress } from '../deployment/progress.ts';
import { UnsupportedError } from '../errors.ts';

/** The calls of a program that are being worked on. */
export interface OpenCalls {
  /**
   * Works on a call. A failure stops the deployment, and then no call is answered any more: an answer, of whichever
   * kind, would set the program on more work or make it print a stack trace. Where the deployment goes on after failures,
   * the program is told.
   *
   * @param tell the answer that says so; without one, the call fails.
   */
  readonly run: <T>(work: () => Promise<T>, urn: string | undefined, tell?: () => T) => Promise<T>;
  /** Stops the deployment over something that this engine does not do. */
  readonly refuse: (feature: string) => Promise<never>;
  /** Resolves when the deployment is stopping and no call is being worked on. */
  readonly settled: Promise<void>;
}

export function trackCalls(progress: Progress): OpenCalls {
  let open = 0;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  const settleIfDone = (): void => {
    if (open === 0 && progress.isStopping()) settle();
  };
  void progress.stopping.then(settleIfDone);
  const unanswered = new Promise<never>(() => undefined);

  const run: OpenCalls['run'] = async (work, urn, tell) => {
    if (progress.isStopping()) return unanswered;
    open += 1;
    try {
      const result = await work();
      return progress.isStopping() ? unanswered : result;
    } catch (error) {
      progress.fail(error, urn);
      if (progress.isStopping()) return unanswered;
      if (tell === undefined) throw error;
      return tell();
    } finally {
      open -= 1;
      settleIfDone();
    }
  };
  return {
    run,
    refuse: (feature) => run(() => Promise.reject(new UnsupportedError(feature)), undefined),
    settled,
  };
}
