import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EngineError } from '../errors.ts';
import { readYaml } from '../project/yaml.ts';
import { readIfPresent } from '../state/files.ts';
import { isJsonObject } from '../wire/json.ts';

/** How Node runs a plugin. */
export interface PluginCommand {
  readonly folder: string;
  readonly arguments: readonly string[];
}

/**
 * A plugin folder. The SDK's runner compiles TypeScript in any case; a plugin that says `typescript: false` runs without it.
 *
 * @param engineAddress where the plugin may log to, by the service `Engine`.
 */
export async function folderCommand(folder: string, engineAddress: string): Promise<PluginCommand> {
  const runner = (await readRuntime(folder))
    ? [createRequire(join(folder, 'package.json')).resolve('@pulumi/pulumi/cmd/run-plugin')]
    : [];
  return { folder, arguments: [...runner, folder, engineAddress] };
}

/** The SDK's runner of dynamic providers; what they require is found from the project. */
export function dynamicCommand(projectRoot: string, engineAddress: string): PluginCommand {
  return {
    folder: projectRoot,
    arguments: [findSdkCommand(projectRoot, 'dynamic-provider'), engineAddress],
  };
}

/** A command of the SDK: of the one that the project has installed, or else of the engine's own. */
export function findSdkCommand(projectRoot: string, name: 'dynamic-provider' | 'run'): string {
  const path = `@pulumi/pulumi/cmd/${name}`;
  try {
    return createRequire(join(projectRoot, 'package.json')).resolve(path);
  } catch {
    return createRequire(import.meta.url).resolve(path);
  }
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
