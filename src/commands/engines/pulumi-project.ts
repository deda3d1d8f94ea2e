import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Settings } from '../settings.ts';

/**
 * Writes the project that the CLI gets, under POLITY_HOME: Pulumi.yaml with absolute paths, and a copy of the stack's file.
 * The CLI writes its salt into the copy; the tracked files stay as they are.
 * @returns its folder
 */
export function writeProject({ projectDir, stack, home }: Settings): string {
  const folder = join(home, 'pulumi', stack);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { stackConfigDir = '.', main, plugins, ...project } = readYaml(join(projectDir, 'Pulumi.yaml'));
  const file = `Pulumi.${stack}.yaml`;
  write(join(folder, 'Pulumi.yaml'), {
    ...project,
    main: resolve(projectDir, String(main)),
    plugins: { providers: findProviders(plugins).map((plugin) => absolute(plugin, projectDir)) },
  });
  const salt = readYaml(join(folder, file)).encryptionsalt;
  const copy = readYaml(resolve(projectDir, String(stackConfigDir), file));
  write(join(folder, file), salt === undefined ? copy : { encryptionsalt: salt, ...copy });
  return folder;
}

type Fields = Readonly<Record<string, unknown>>;

function readYaml(path: string): Fields {
  const value: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : null;
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function findProviders(plugins: unknown): readonly Fields[] {
  const providers = isFields(plugins) ? plugins.providers : undefined;
  return Array.isArray(providers) ? providers.filter(isFields) : [];
}

function absolute(plugin: Fields, projectDir: string): Fields {
  return typeof plugin.path === 'string' ? { ...plugin, path: resolve(projectDir, plugin.path) } : plugin;
}

/** In one step: another command may be reading it. */
function write(path: string, value: Fields): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, stringify(value), { mode: 0o600 });
  renameSync(draft, path);
}
