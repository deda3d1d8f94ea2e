import type { Checkpoint } from './checkpoint.ts';
import { emptyCheckpoint, parseCheckpoint } from './checkpoint.ts';
import type { Crypter } from './crypter.ts';
import { readIfPresent, type StackPaths } from './files.ts';
import { type JournalLine, readJournal } from './journal.ts';
import { refuseForeignLayout } from './layout.ts';
import { inDependencyOrder } from './order.ts';
import { fromRecord } from './records.ts';
import { replayJournal } from './recover.ts';
import type { OperationType, PendingOperation, ResourceState } from './resource-state.ts';

/** A stack as found on disk, the steps of an interrupted run included. */
export interface StoredStack {
  /** The text of the checkpoint file, if there is one. */
  readonly text: string | undefined;
  readonly checkpoint: Checkpoint;
  /** Steps found in a journal and not yet in the checkpoint file. */
  readonly replayed: number;
  readonly holdsSecrets: boolean;
}

/**
 * Reads a stack and writes nothing. @throws EngineError on a checkpoint or journal that cannot be trusted, or where the CLI may
 * keep the stack in a way that this engine does not know.
 */
export async function loadStack(paths: StackPaths): Promise<StoredStack> {
  await refuseForeignLayout(paths);
  const { text, lines } = await readConsistently(paths);
  const base = text === undefined ? emptyCheckpoint : parseCheckpoint(text);
  const checkpoint = replayJournal(base, lines);
  return {
    text,
    checkpoint,
    replayed: lines.filter((line) => line.kind !== 'base').length,
    holdsSecrets: JSON.stringify(checkpoint).includes('"ciphertext"'),
  };
}

/** A run that ends between two reads merges its journal into the checkpoint: then both are read again. */
async function readConsistently(
  paths: StackPaths,
): Promise<{ readonly text: string | undefined; readonly lines: readonly JournalLine[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const text = await readIfPresent(paths.checkpoint);
    try {
      const lines = await readJournal(paths.journal, text);
      if ((await readIfPresent(paths.checkpoint)) === text) return { text, lines };
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** The resources of a stack, decrypted. @param crypter may be left out where the stack holds no secrets. */
export function decryptResources(
  checkpoint: Checkpoint,
  crypter: Crypter | undefined,
): readonly ResourceState[] {
  const decrypt = decrypter(crypter);
  const states = checkpoint.resources.map((record) => ({ state: fromRecord(record, decrypt) }));
  return inDependencyOrder(states).map(({ state }) => state);
}

export function decryptPending(
  checkpoint: Checkpoint,
  crypter: Crypter | undefined,
): readonly PendingOperation[] {
  const decrypt = decrypter(crypter);
  return checkpoint.pendingOperations.map(({ resource, type }) => ({
    type: type as OperationType,
    resource: fromRecord(resource, decrypt),
  }));
}

function decrypter(crypter: Crypter | undefined): Crypter['decrypt'] {
  return (ciphertext, slot) => {
    if (crypter === undefined) throw new Error('a secret met without a crypter');
    return crypter.decrypt(ciphertext, slot);
  };
}
