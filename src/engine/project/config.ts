import { join } from 'node:path';
import { EngineError } from '../errors.ts';
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
  /** `secretsprovider`; absent where it is the backend's own, which for a folder is the passphrase. */
  readonly secretsProvider?: string;
  readonly config: JsonObject;
}

export async function readStackFile(project: Project, stack: string): Promise<StackFile> {
  const path = join(project.stackConfigFolder, `Pulumi.${stack}.yaml`);
  const text = await readIfPresent(path);
  if (text === undefined || text.trim() === '') return { config: {} };
  const file = await readYaml(text, path);
  const { encryptionsalt: salt, secretsprovider: provider } = file;
  return {
    ...(typeof salt === 'string' ? { encryptionSalt: salt } : {}),
    ...(typeof provider === 'string' ? { secretsProvider: provider } : {}),
    config: isJsonObject(file.config) ? file.config : {},
  };
}

export function holdsSecrets(file: StackFile): boolean {
  return Object.values(file.config).some(isSecured);
}

/** Whether a passphrase may open the file's secrets: false where it names another secrets provider. */
export function takesPassphrase({ secretsProvider = '' }: StackFile): boolean {
  return ['', 'default', 'passphrase'].includes(secretsProvider);
}

/** A value as the files have it. */
export type WrittenValue =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'secured'; readonly ciphertext: string; readonly key: string };

/** What the files say by full key: the project's values, over them the stack's. */
export function mergeConfig(
  project: Pick<Project, 'name' | 'config'>,
  file: StackFile,
): ReadonlyMap<string, WrittenValue> {
  const written = new Map<string, WrittenValue>();
  for (const [key, declared] of Object.entries(project.config)) {
    const value = isJsonObject(declared) ? (declared.value ?? declared.default) : declared;
    if (value !== undefined) written.set(fullKey(project, key), { kind: 'plain', text: text(value) });
  }
  for (const [key, value] of Object.entries(file.config)) {
    const found: WrittenValue = isSecured(value)
      ? { kind: 'secured', ciphertext: String(value.secure), key }
      : { kind: 'plain', text: text(value) };
    written.set(fullKey(project, key), found);
  }
  return written;
}

/** Keys without a namespace belong to the project. */
export function fullKey({ name }: Pick<Project, 'name'>, key: string): string {
  return key.includes(':') ? key : `${name}:${key}`;
}

/** @throws EngineError `project-invalid` for what another key has encrypted, or nothing has. */
export function openSecret(
  { ciphertext, key }: WrittenValue & { readonly kind: 'secured' },
  crypter: Crypter,
): string {
  try {
    return crypter.decrypt(ciphertext, `config.${key}`);
  } catch (cause) {
    throw new EngineError('project-invalid', `the secret ${key} of the stack's file cannot be decrypted`, {
      cause,
    });
  }
}

/** The project's values, over them the stack's, over them the caller's. */
export function resolveConfig(
  project: Project,
  file: StackFile,
  given: Config,
  crypter: Crypter | undefined,
): Config {
  const config: Record<string, ConfigValue> = {};
  for (const [key, value] of mergeConfig(project, file)) {
    if (value.kind === 'plain') config[key] = { value: value.text };
    else if (crypter !== undefined) config[key] = { value: openSecret(value, crypter), secret: true };
  }
  for (const [key, value] of Object.entries(given)) config[fullKey(project, key)] = value;
  return config;
}

function isSecured(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && typeof value.secure === 'string' && Object.keys(value).length === 1;
}

function text(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
