import { say } from './output.ts';

/** What Ctrl-C asks of work under way. */
export interface Interruption {
  /** Finish the steps under way, then stop. */
  readonly signal: AbortSignal;
  /** Stop at once. */
  readonly killSignal: AbortSignal;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** How long work may take to stop at once, in milliseconds. */
const patience = 3000;

/**
 * Runs `work`. The first Ctrl-C lets it finish what is under way; a second one makes it stop at once, and should it not, or at a
 * third, the signal does to the process what it does by default. That is safe at any point: children end with it, and the next
 * run finds in the journal what was under way.
 */
export async function untilInterrupted<T>(work: (interruption: Interruption) => Promise<T>): Promise<T> {
  const [stop, kill] = [new AbortController(), new AbortController()];
  let deadline: NodeJS.Timeout | undefined;
  const interrupt = (signal: NodeJS.Signals): void => {
    if (!stop.signal.aborted) {
      say('interrupted: finishing the steps under way, then stopping; interrupt again to stop at once');
      stop.abort();
    } else if (!kill.signal.aborted) {
      say('interrupted again: stopping at once; the next run looks at what was under way');
      // Listening goes on: libraries that clean up at signals end the process where they find themselves alone.
      deadline = setTimeout(die, patience, signal).unref();
      kill.abort();
    } else die(signal);
  };
  const die = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.removeListener(signal, interrupt);
    clearTimeout(deadline);
  };
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await work({ signal: stop.signal, killSignal: kill.signal });
  } finally {
    release();
  }
}
