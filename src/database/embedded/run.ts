import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * The whole environment of the server's programs. Nothing is inherited: the server outlives the command, and its
 * environment can be read by others of its user, so the command's secrets must not be in it.
 */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

export interface Finished {
  /** The exit status; null when ended by a signal. */
  readonly status: number | null;
  /** The end of both output streams together. */
  readonly output: string;
}

export interface RunOptions {
  readonly folder: string;
  readonly account: Account | undefined;
  readonly input?: string;
}

const KEPT_OUTPUT = 8_192;

/** Runs one of the server's programs to its end. Rejects only where it cannot be run at all. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: options.folder, env: serverEnvironment, ...options.account });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    // A program that ends early closes its input; its exit status tells.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.once('error', fail);
    child.once('close', (status) => done({ status, output }));
  });
}
