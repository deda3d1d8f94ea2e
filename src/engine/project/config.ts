import { join } from 'node:path';
import type { Crypter } from '../state/crypter.ts';
import { readIfPresent } from '../state/files.ts';
import { isJsonObject, type Json, type JsonObject } from '../wire/json.ts';
import type { Project } from './read-project.ts';
import { readYaml } from './yaml.ts';

/** A value of the stack's configuration, in plain text. */
export interface ConfigValue {
  readonly value: string;
  readonly secret?: boolean;
}

/** Configuration by full key, such as `aws:region`. */
export type Config = Readonly<Record<string, ConfigValue>>;

/** `Pulumi.STACK.yaml`: secrets still encrypted. */
export interface StackFile {
  readonly encryptionSalt?: string;
  readonly config: JsonObject;
}

export async function readStackFile(project: Project, stack: string): Promise<StackFile> {
  const path = join(project.stackConfigFolder, `Pulumi.${stack}.yaml`);
  const text = await readIfPresent(path);
  if (text === undefined || text.trim() === '') return { config: {} };
  const file = await readYaml(text, path);
  const salt = file.encryptionsalt;
  return {
    ...(typeof salt === 'string' ? { encryptionSalt: salt } : {}),
    config: isJsonObject(file.config) ? file.config : {},
  };
}

export function holdsSecrets(file: StackFile): boolean {
  return Object.values(file.config).some(isSecured);
}

/** The project's values, over them the stack's, over them the caller's. */
export function resolveConfig(
  project: Project,
  file: StackFile,
  given: Config,
  crypter: Crypter | undefined,
): Config {
  const full = (key: string): string => (key.includes(':') ? key : `${project.name}:${key}`);
  const config: Record<string, ConfigValue> = {};
  for (const [key, declared] of Object.entries(project.config)) {
    const value = isJsonObject(declared) ? (declared.value ?? declared.default) : declared;
    if (value !== undefined) config[full(key)] = { value: text(value) };
  }
  for (const [key, value] of Object.entries(file.config)) {
    if (!isSecured(value)) {
      config[full(key)] = { value: text(value) };
    } else if (crypter !== undefined) {
      const plaintext = crypter.decrypt(String(value.secure), `config.${key}`);
      config[full(key)] = { value: plaintext, secret: true };
    }
  }
  for (const [key, value] of Object.entries(given)) config[full(key)] = value;
  return config;
}

function isSecured(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && typeof value.secure === 'string' && Object.keys(value).length === 1;
}

function text(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
