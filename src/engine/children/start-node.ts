import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pipeVariable } from './engine-pipe.ts';

export interface NodeOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A line of a process, without its end. */
export type OnLine = (stream: 'stdout' | 'stderr', line: string) => void;

/** A program's objects live until it ends: with the default, they are moved several times within the second that it runs. */
const forYoungObjects = ['--min-semi-space-size=16', '--max-semi-space-size=32'];

const watcher = fileURLToPath(new URL(`./end-with-engine${extname(import.meta.url)}`, import.meta.url));

/**
 * Runs a program or a plugin in a Node process of its own: detached, so that Ctrl-C reaches the engine alone, and at the other
 * end of a pipe, so that it ends with the engine, however that ends. The SDK's own processes do not notice.
 */
export function startNode(args: readonly string[], { cwd, env }: NodeOptions): ChildProcess {
  const child = spawn(process.execPath, [...forYoungObjects, '--import', watcher, ...args], {
    cwd,
    env: { ...env, [pipeVariable]: '3' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const pipe = child.stdio[3];
  // It says nothing, ends with the child, and must not keep the engine from ending.
  if (pipe instanceof Socket) pipe.on('error', () => undefined).unref();
  return child;
}

export function forwardLines({ stdout, stderr }: ChildProcess, onLine: OnLine): void {
  if (stdout !== null) createInterface({ input: stdout }).on('line', (line) => onLine('stdout', line));
  if (stderr !== null) createInterface({ input: stderr }).on('line', (line) => onLine('stderr', line));
}

/** Ends a detached child, unless it has ended, and all that it started. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
