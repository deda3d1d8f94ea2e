import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One command as a person waits for it. */
export interface Measurement {
  readonly seconds: number;
  /** Peak of the process's resident memory in MB; absent where the machine cannot tell. */
  readonly memory?: number;
}

export interface Run {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. Default: 0. */
  readonly codes?: readonly number[];
}

/** Seconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const polity = join(import.meta.dirname, '../bin/polity');
const timer = ['/usr/bin/time', '-f', 'peak %M'];
const canTime = spawnSync(timer[0] ?? '', ['-f', '%M', 'true']).status === 0;

/** @throws Error when the command fails. */
export function measure(command: readonly string[], { cwd, env = {}, codes = [0] }: Run): Measurement {
  const [file = '', ...words] = canTime ? [...timer, ...command] : command;
  const started = performance.now();
  const { status, stderr, error } = spawnSync(file, words, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  if (error !== undefined || !codes.includes(status ?? -1)) {
    throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`, { cause: error });
  }
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  return peak === undefined ? { seconds } : { seconds, memory: Math.round(Number(peak) / 1024) };
}

export function measurePolity(words: readonly string[], run: Run): Measurement {
  return measure([polity, ...words], run);
}

/** The quickest of several: what the machine does besides only adds. */
export function quickestOf(times: number, once: () => Measurement): Measurement {
  return Array.from({ length: times }, once).reduce((best, other) =>
    other.seconds < best.seconds ? other : best,
  );
}
