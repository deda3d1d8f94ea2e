import type { ChildProcess } from 'node:child_process';
import { forwardLines, killGroup, type OnLine, startNode } from '../children/start-node.ts';
import type { Config } from '../project/config.ts';
import type { Project } from '../project/read-project.ts';
import { findSdkCommand } from '../providers/plugin-commands.ts';

/** A Pulumi program under way in a process of its own. */
export interface RunningProgram {
  /** Resolves when the process has ended and all its output has been seen: the exit code, or the signal. */
  readonly exited: Promise<number | NodeJS.Signals>;
  readonly kill: () => void;
}

export interface ProgramOptions {
  readonly project: Project;
  readonly stack: string;
  readonly preview: boolean;
  readonly parallel: number;
  readonly config: Config;
  readonly monitorAddress: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onLine: OnLine;
}

/**
 * Starts the program as Pulumi's Node language host does. No `--engine` address is given: each of the SDK's many debug messages
 * would be a call; its other messages then come on stdout and stderr.
 */
export function runProgram(options: ProgramOptions): RunningProgram {
  const { project, stack, config } = options;
  const child = startNode(
    [
      ...project.nodeArguments,
      findSdkCommand(project.root, 'run'),
      ...['--monitor', options.monitorAddress],
      ...['--organization', 'organization'],
      ...['--project', project.name],
      ...['--root-directory', project.root],
      ...['--stack', stack],
      ...['--pwd', project.workingFolder],
      ...(options.preview ? ['--dry-run'] : []),
      ...['--parallel', String(options.parallel)],
      project.main,
    ],
    {
      cwd: project.workingFolder,
      env: {
        ...options.env,
        PULUMI_CONFIG: JSON.stringify(configVariables(config)),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys(config)),
        PULUMI_NODEJS_TYPESCRIPT: String(project.typescript),
      },
    },
  );
  forwardLines(child, options.onLine);
  return {
    exited: whenEnded(child),
    kill: () => killGroup(child),
  };
}

/** The end of the process, and of its output; that may be held open longer by what the program has started. */
function whenEnded(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const end = (): void => resolve(code ?? signal ?? 1);
      const patience = setTimeout(end, 500);
      child.once('close', () => {
        clearTimeout(patience);
        end();
      });
    });
  });
}

function configVariables(config: Config): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(config).map(([key, { value }]) => [variableName(key), value]));
}

function secretKeys(config: Config): readonly string[] {
  return Object.entries(config).flatMap(([key, { secret }]) => (secret === true ? [variableName(key)] : []));
}

/** `namespace:name` → `namespace:config:name`, as the SDK looks it up. */
function variableName(key: string): string {
  const at = key.indexOf(':');
  return `${key.slice(0, at)}:config:${key.slice(at + 1)}`;
}
