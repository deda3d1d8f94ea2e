import { EngineError } from './errors.ts';
import type { EngineOptions } from './options.ts';
import {
  fullKey,
  mergeConfig,
  openSecret,
  readStackFile,
  type StackFile,
  takesPassphrase,
} from './project/config.ts';
import { type Project, readProject } from './project/read-project.ts';
import { type Crypter, createCrypter } from './state/crypter.ts';

/**
 * A value in plain text; or that there is none; or why one that stands there encrypted cannot be read. `unreadable`: the files
 * are broken, or the value is.
 */
export type ConfigAnswer =
  | { readonly kind: 'found'; readonly value: string }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'closed';
      readonly reason: 'no-passphrase' | 'wrong-passphrase' | 'other-provider' | 'unreadable';
    };

/** Looks a key up; without a namespace it is the project's. */
export type FindConfig = (key: string) => Promise<ConfigAnswer>;

export interface ConfigOptions extends Pick<EngineOptions, 'projectDir' | 'stack'> {
  /** Undefined: none is known. */
  readonly passphrase: string | undefined;
}

/**
 * Answers what a stack's configuration says, from `Pulumi.yaml` and `Pulumi.STACK.yaml`; needs no state, and runs nothing. Reads
 * the files at the first question, and derives the key (0.2 s) at the first that takes it.
 */
export function openConfig(options: ConfigOptions): FindConfig {
  let reading: ReturnType<typeof readFiles> | undefined;
  let deriving: Promise<Crypter> | undefined;
  const find = async (key: string): Promise<ConfigAnswer> => {
    reading ??= readFiles(options);
    const { project, file } = await reading;
    const written = mergeConfig(project, file).get(fullKey(project, key));
    if (written === undefined) return { kind: 'absent' };
    if (written.kind === 'plain') return { kind: 'found', value: written.text };
    // Without a salt in the file, the backend encrypts it, such as Pulumi Cloud.
    const { encryptionSalt } = file;
    if (!takesPassphrase(file) || encryptionSalt === undefined) return closed('other-provider');
    if (options.passphrase === undefined) return closed('no-passphrase');
    deriving ??= createCrypter(options.passphrase, encryptionSalt);
    return { kind: 'found', value: openSecret(written, await deriving) };
  };
  return (key) => find(key).catch(explain);
}

async function readFiles({
  projectDir,
  stack,
}: ConfigOptions): Promise<{ readonly project: Project; readonly file: StackFile }> {
  const project = await readProject(projectDir);
  return { project, file: await readStackFile(project, stack) };
}

function explain(error: unknown): ConfigAnswer {
  if (!(error instanceof EngineError)) throw error;
  return closed(error.code === 'passphrase-wrong' ? 'wrong-passphrase' : 'unreadable');
}

function closed(reason: (ConfigAnswer & { readonly kind: 'closed' })['reason']): ConfigAnswer {
  return { kind: 'closed', reason };
}
