import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EngineError } from '../errors.ts';
import { readYaml } from '../project/yaml.ts';
import { readIfPresent } from '../state/files.ts';
import { isJsonObject } from '../wire/json.ts';

/** A plugin process that listens. */
export interface RunningPlugin {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface SpawnOptions {
  readonly packageName: string;
  /** The folder with `PulumiPlugin.yaml`. */
  readonly folder: string;
  /** Where the plugin may log to, by the service `Engine`. */
  readonly engineAddress: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onLine: (stream: 'stdout' | 'stderr', line: string) => void;
}

/**
 * Runs a provider plugin in a process of its own, detached so that Ctrl-C does not reach it in the middle of a call. Its first
 * line says its port. The SDK's runner compiles TypeScript in any case; a plugin that says `typescript: false` runs without it.
 */
export async function spawnPlugin(options: SpawnOptions): Promise<RunningPlugin> {
  const { packageName, folder, engineAddress, env } = options;
  const compiles = await readRuntime(folder);
  const runner = compiles
    ? [createRequire(join(folder, 'package.json')).resolve('@pulumi/pulumi/cmd/run-plugin')]
    : [];
  const child = spawn(process.execPath, [...runner, folder, engineAddress], {
    cwd: folder,
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
      `the plugin ${packageName} in ${folder} ended before it said its port`,
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

/** Whether the plugin wants the SDK to compile its TypeScript. @throws EngineError for a plugin that is not Node's. */
async function readRuntime(folder: string): Promise<boolean> {
  const path = join(folder, 'PulumiPlugin.yaml');
  const text = await readIfPresent(path);
  if (text === undefined) throw new EngineError('project-invalid', `no PulumiPlugin.yaml in ${folder}`);
  const { runtime } = await readYaml(text, path);
  const name = isJsonObject(runtime) ? runtime.name : runtime;
  if (name !== 'nodejs') {
    throw new EngineError('unsupported', `${path}: runtime ${JSON.stringify(name)}; use the Pulumi CLI`);
  }
  const options = isJsonObject(runtime) && isJsonObject(runtime.options) ? runtime.options : {};
  return options.typescript !== false;
}
