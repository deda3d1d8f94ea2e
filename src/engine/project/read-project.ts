import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EngineError } from '../errors.ts';
import { readIfPresent } from '../state/files.ts';
import { isJsonObject, type JsonObject } from '../wire/json.ts';
import { readYaml } from './yaml.ts';

/** What `Pulumi.yaml` says. */
export interface Project {
  readonly name: string;
  /** The folder of `Pulumi.yaml`. */
  readonly root: string;
  /** Where the program runs, and what to run there: a file, or `.` for the folder's own entry. */
  readonly workingFolder: string;
  readonly main: string;
  readonly nodeArguments: readonly string[];
  /** Whether the SDK shall compile TypeScript itself. @default true. Source: Pulumi's `runtime.options.typescript`. */
  readonly typescript: boolean;
  /** Folders of provider plugins by package. Source: `plugins.providers`. */
  readonly pluginFolders: Readonly<Record<string, string>>;
  /** Where `Pulumi.STACK.yaml` lies. */
  readonly stackConfigFolder: string;
  /** Values that apply to all stacks, by full key. */
  readonly config: JsonObject;
}

/** @throws EngineError `project-invalid`, or `unsupported` for another runtime than nodejs. */
export async function readProject(folder: string): Promise<Project> {
  const root = resolve(folder);
  const text =
    (await readIfPresent(join(root, 'Pulumi.yaml'))) ?? (await readIfPresent(join(root, 'Pulumi.yml')));
  if (text === undefined) throw new EngineError('project-invalid', `no Pulumi.yaml in ${root}`);
  const file = await readYaml(text, join(root, 'Pulumi.yaml'));
  const name = file.name;
  if (typeof name !== 'string') throw new EngineError('project-invalid', `${root}/Pulumi.yaml has no name`);
  const runtime = object(file.runtime);
  const runtimeName = typeof file.runtime === 'string' ? file.runtime : runtime.name;
  if (runtimeName !== 'nodejs') {
    throw new EngineError(
      'unsupported',
      `runtime ${JSON.stringify(runtimeName)}: use the Pulumi CLI; only nodejs runs here`,
    );
  }
  const options = object(runtime.options);
  const nodeArguments = options.nodeargs;
  return {
    name,
    root,
    ...(await findProgram(root, typeof file.main === 'string' ? file.main : undefined)),
    nodeArguments: typeof nodeArguments === 'string' ? nodeArguments.split(/\s+/).filter(Boolean) : [],
    typescript: options.typescript !== false,
    pluginFolders: pluginFolders(root, object(file.plugins)),
    stackConfigFolder: resolve(root, String(file.stackConfigDir ?? '.')),
    config: object(file.config),
  };
}

async function findProgram(
  root: string,
  main: string | undefined,
): Promise<{ readonly workingFolder: string; readonly main: string }> {
  if (main === undefined) return { workingFolder: root, main: '.' };
  const path = resolve(root, main);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (cause: unknown) => {
      throw new EngineError('project-invalid', `the program ${path}, "main" of Pulumi.yaml, is not there`, {
        cause,
      });
    },
  );
  return isFolder
    ? { workingFolder: path, main: '.' }
    : { workingFolder: dirname(path), main: basename(path) };
}

function pluginFolders(root: string, plugins: JsonObject): Record<string, string> {
  const providers = plugins.providers;
  const entries = Array.isArray(providers) ? providers.filter(isJsonObject) : [];
  return Object.fromEntries(
    entries.map((entry) => [String(entry.name), resolve(root, String(entry.path ?? '.'))]),
  );
}

function object(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
