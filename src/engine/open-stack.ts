import { EngineError, UnsupportedError } from './errors.ts';
import type { EngineOptions } from './options.ts';
import {
  type Config,
  holdsSecrets,
  readStackFile,
  resolveConfig,
  type StackFile,
  takesPassphrase,
} from './project/config.ts';
import { type Project, readProject } from './project/read-project.ts';
import { type Crypter, createCrypter } from './state/crypter.ts';
import { readIfPresent, type StackPaths, stackPaths } from './state/files.ts';
import { decryptPending, decryptResources, loadStack, type StoredStack } from './state/load.ts';
import { acquireLock } from './state/lock.ts';
import type { PendingOperation, ResourceState } from './state/resource-state.ts';
import { writeRecovered } from './state/writer.ts';

/** What the last deployment of a stack left, decrypted. */
export interface StackContents {
  readonly resources: readonly ResourceState[];
  readonly pending: readonly PendingOperation[];
}

/**
 * A stack being opened. The key takes 0.2 s to derive: a program can start meanwhile, because its configuration comes as soon
 * as it can be read without the key.
 */
export interface OpenStack<Contents extends StackContents = StackContents> {
  readonly project: Project;
  readonly paths: StackPaths;
  /** `organization/PROJECT/STACK`. */
  readonly fullName: string;
  readonly config: Promise<Config>;
  readonly contents: Promise<Contents>;
}

export interface WritableContents extends StackContents {
  readonly crypter: Crypter;
}

/** A stack that this process alone may change until it releases it. */
export interface LockedStack extends OpenStack<WritableContents> {
  /** Lets others in, unless steps are in the journal alone: then the lock stays, for the next run to recover them. */
  readonly release: () => Promise<void>;
}

/** Opens a stack to look at it: writes nothing, takes no lock, and derives the key only where there is something to decrypt. */
export async function viewStack(options: EngineOptions): Promise<OpenStack> {
  const { project, paths, fullName } = await locate(options);
  const [stored, file] = await Promise.all([loadStack(paths), readStackFile(project, options.stack)]);
  const needsKey = stored.holdsSecrets || holdsSecrets(file);
  const crypter = needsKey ? deriveKey(options, stored, file) : Promise.resolve(undefined);
  return {
    project,
    paths,
    fullName,
    config: readConfig(options, project, file, openFile(options, stored, file, crypter)),
    contents: quiet(crypter.then((derived) => decrypt(stored, derived))),
  };
}

/**
 * Locks a stack, then opens it to change it. What an engine left that died is first merged into the checkpoint; until then its
 * lock stays and keeps others out.
 *
 * @throws EngineError `stack-locked`, `passphrase-wrong`, or what is wrong with the files.
 */
export async function lockStack(options: EngineOptions): Promise<LockedStack> {
  const { project, paths, fullName } = await locate(options);
  const lock = await acquireLock(paths.locks);
  try {
    const [stored, file] = await Promise.all([loadStack(paths), readStackFile(project, options.stack)]);
    const crypter = deriveKey(options, stored, file);
    const config = readConfig(options, project, file, openFile(options, stored, file, crypter));
    const open = async (): Promise<WritableContents> => {
      const [derived] = await Promise.all([crypter, config]);
      const contents = decrypt(stored, derived);
      const target = { paths, stackName: fullName, crypter: derived };
      if (stored.replayed > 0) await writeRecovered(target, contents.resources, contents.pending);
      await lock.dropDead();
      return { ...contents, crypter: derived };
    };
    return {
      project,
      paths,
      fullName,
      config,
      contents: quiet(open()),
      release: async () => {
        const isRecorded = (await readIfPresent(paths.journal)) === undefined;
        if (isRecorded) await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function locate(options: EngineOptions): Promise<Pick<OpenStack, 'project' | 'paths' | 'fullName'>> {
  const { projectDir, backend, stack } = options;
  if (!/^[\w.-]{1,100}$/.test(stack))
    throw new EngineError('project-invalid', `${stack} is no name for a stack`);
  const project = await readProject(projectDir);
  return {
    project,
    paths: stackPaths(backend, project.name, stack),
    fullName: `organization/${project.name}/${stack}`,
  };
}

function deriveKey(
  { passphrase }: EngineOptions,
  { checkpoint }: StoredStack,
  file: StackFile,
): Promise<Crypter> {
  return quiet(createCrypter(passphrase, checkpoint.salt ?? file.encryptionSalt));
}

/** What opens the secrets of the stack's file: the CLI gives it a salt of its own where the state has one already. */
function openFile(
  { passphrase }: EngineOptions,
  { checkpoint: { salt } }: StoredStack,
  file: StackFile,
  crypter: Promise<Crypter | undefined>,
): Promise<Crypter | undefined> {
  if (!holdsSecrets(file)) return Promise.resolve(undefined);
  if (!takesPassphrase(file)) {
    const feature = 'another secrets provider than passphrase in the configuration of a stack';
    return quiet(Promise.reject(new UnsupportedError(feature)));
  }
  const { encryptionSalt = salt } = file;
  return encryptionSalt === salt || salt === undefined
    ? crypter
    : quiet(createCrypter(passphrase, encryptionSalt));
}

function readConfig(
  options: EngineOptions,
  project: Project,
  file: StackFile,
  crypter: Promise<Crypter | undefined>,
): Promise<Config> {
  const read = (derived: Crypter | undefined): Config =>
    resolveConfig(project, file, options.config ?? {}, derived);
  return holdsSecrets(file) ? quiet(crypter.then(read)) : Promise.resolve(read(undefined));
}

function decrypt({ checkpoint }: StoredStack, crypter: Crypter | undefined): StackContents {
  return { resources: decryptResources(checkpoint, crypter), pending: decryptPending(checkpoint, crypter) };
}

/** A promise that may be awaited later, or not at all, without its failure counting as unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
