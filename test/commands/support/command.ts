import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout that is tested. */
export const repository = join(import.meta.dirname, '..', '..', '..');

export interface Outcome {
  /** Null where a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly outcome: Promise<Outcome>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves as soon as standard error holds `text`. */
  readonly said: (text: string | RegExp) => Promise<void>;
}

/** What a shell of a developer might have set, and must not reach the tests. */
const unwanted = /^(POLITY_|PULUMI_|PG|DATABASE_URL$|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$)/;

/** Runs the real `bin/polity` in a process of its own; nobody can answer its questions. */
export function startPolity(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  checkout = repository,
): RunningCommand {
  const inherited = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  const child = spawn(join(checkout, 'bin', 'polity'), args, {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      texts[stream] += chunk;
    });
  }
  const outcome = new Promise<Outcome>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, ...texts }));
  });
  return {
    outcome,
    kill: (signal) => child.kill(signal),
    said: (text) =>
      new Promise((done, fail) => {
        const look = (): void => {
          if (typeof text === 'string' ? texts.stderr.includes(text) : text.test(texts.stderr)) done();
        };
        child.stderr.on('data', look);
        child.once('close', () => fail(new Error(`it ended without saying "${text}": ${texts.stderr}`)));
        look();
      }),
  };
}
