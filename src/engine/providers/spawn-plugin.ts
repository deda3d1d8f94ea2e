import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { EngineError } from '../errors.ts';
import type { PluginCommand } from './plugin-commands.ts';

/** A plugin process that listens. */
export interface RunningPlugin {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface SpawnOptions {
  readonly packageName: string;
  readonly command: PluginCommand;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onLine: (stream: 'stdout' | 'stderr', line: string) => void;
}

/** Runs a provider plugin in a process of its own, detached so that Ctrl-C does not reach it in a call. Its first line says its port. */
export async function spawnPlugin(options: SpawnOptions): Promise<RunningPlugin> {
  const { packageName, command, env } = options;
  const child = spawn(process.execPath, [...command.arguments], {
    cwd: command.folder,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    killGroup(child);
    await exited;
  };
  const port = await readPort(child, options);
  if (port === undefined) {
    await stop();
    throw new EngineError(
      'project-invalid',
      `the plugin ${packageName} in ${command.folder} ended before it said its port`,
    );
  }
  return { address: `127.0.0.1:${port}`, stop };
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

function readPort(child: ChildProcess, { onLine }: SpawnOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(undefined));
    let first = true;
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (first && /^\d+$/.test(line.trim())) resolve(Number(line));
        else onLine('stdout', line);
        first = false;
      });
    }
    if (child.stderr !== null) {
      createInterface({ input: child.stderr }).on('line', (line) => onLine('stderr', line));
    }
  });
}
