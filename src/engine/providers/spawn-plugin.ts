import type { ChildProcess } from 'node:child_process';
import { forwardLines, killGroup, type OnLine, startNode } from '../children/start-node.ts';
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
  readonly onLine: OnLine;
  /** Ends the process, whatever it is doing. */
  readonly killed: Promise<void>;
}

/** Runs a provider plugin in a process of its own. Its first line says its port. */
export async function spawnPlugin(options: SpawnOptions): Promise<RunningPlugin> {
  const { packageName, command, env, killed } = options;
  const child = startNode(command.arguments, { cwd: command.folder, env });
  void killed.then(() => killGroup(child));
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

function readPort(child: ChildProcess, { onLine }: SpawnOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve(undefined));
    let first = true;
    forwardLines(child, (stream, line) => {
      if (stream === 'stderr') return onLine(stream, line);
      if (first && /^\d+$/.test(line.trim())) resolve(Number(line));
      else onLine(stream, line);
      first = false;
    });
  });
}
