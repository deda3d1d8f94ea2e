import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EngineError } from '../errors.ts';
import type { Checkpoint } from './checkpoint.ts';
import { renderCheckpoint } from './checkpoint.ts';
import type { Crypter } from './crypter.ts';
import { readIfPresent, removeIfPresent, replaceFile, type StackPaths } from './files.ts';
import { digestOf, type Journal, openJournal } from './journal.ts';
import { toRecord } from './records.ts';
import type { PendingOperation, ResourceState } from './resource-state.ts';
import type { StepLog } from './snapshot.ts';
import { findIntegrityErrors } from './verify.ts';

/**
 * The writing side of a locked stack: a journal while the deployment runs, the checkpoint at its end. Steps that come later,
 * from calls that a deployment ended at once did not wait for, are dropped: the checkpoint holds them as pending operations.
 */
export interface StateWriter extends StepLog {
  /** Rewrites the checkpoint if anything has changed, and removes the journal. */
  readonly finish: (
    resources: readonly ResourceState[],
    pending: readonly PendingOperation[],
  ) => Promise<void>;
}

export interface StateWriterOptions {
  readonly paths: StackPaths;
  /** `organization/PROJECT/STACK`. */
  readonly stackName: string;
  readonly crypter: Crypter;
}

/** What a checkpoint is made of. */
interface Contents {
  readonly resources: readonly ResourceState[];
  readonly pending: readonly PendingOperation[];
}

/** Starts a run on a stack whose checkpoint is up to date. The journal appears with the first step. */
export async function openStateWriter(options: StateWriterOptions, before: Contents): Promise<StateWriter> {
  const { paths, crypter } = options;
  const base = await readIfPresent(paths.checkpoint);
  await removeIfPresent(paths.journal);
  await mkdir(dirname(paths.journal), { recursive: true, mode: 0o700 });
  let opening: Promise<Journal> | undefined;
  let isFinished = false;
  const journal = (): Promise<Journal> => {
    opening ??= openJournal(paths.journal).then(async (opened) => {
      await opened.append({ kind: 'base', checkpoint: digestOf(base), salt: crypter.salt });
      return opened;
    });
    return opening;
  };
  return {
    async begin(operation, { type, resource }) {
      if (isFinished) return;
      const pending = { type, resource: toRecord(resource, crypter) };
      await (await journal()).append({ kind: 'begin', operation, pending });
    },
    async change({ ends, put = [], remove = [] }) {
      if (isFinished) return;
      const records = put.map(({ key, state }) => [key, toRecord(state, crypter)] as const);
      const change = { ...(ends === undefined ? {} : { ends }), put: records, remove };
      await (await journal()).append({ kind: 'change', change });
    },
    async finish(resources, pending) {
      isFinished = true;
      const isUntouched = opening === undefined && pending.length === before.pending.length;
      if (isUntouched && base !== undefined) return;
      const text = renderStack(options, resources, pending);
      const opened = await opening;
      await opened?.append({ kind: 'end', checkpoint: digestOf(text) });
      await opened?.close();
      await writeCheckpoint(paths, text);
    },
  };
}

/** Writes a recovered checkpoint and removes the journal that it was recovered from. */
export async function writeRecovered(
  options: StateWriterOptions,
  resources: readonly ResourceState[],
  pending: readonly PendingOperation[],
): Promise<void> {
  await writeCheckpoint(options.paths, renderStack(options, resources, pending));
}

async function writeCheckpoint(paths: StackPaths, text: string): Promise<void> {
  if ((await readIfPresent(paths.meta)) === undefined) await replaceFile(paths.meta, 'version: 1\n');
  await replaceFile(paths.checkpoint, text);
  await removeIfPresent(paths.journal);
}

function renderStack(
  { crypter, stackName }: StateWriterOptions,
  resources: readonly ResourceState[],
  pending: readonly PendingOperation[],
): string {
  const errors = findIntegrityErrors(resources);
  if (errors.length > 0) {
    throw new EngineError('state-invalid', `the new checkpoint would be inconsistent: ${errors.join('; ')}`);
  }
  const checkpoint: Checkpoint = {
    salt: crypter.salt,
    resources: resources.map((state) => toRecord(state, crypter)),
    pendingOperations: pending.map(({ type, resource }) => ({ type, resource: toRecord(resource, crypter) })),
  };
  return renderCheckpoint(checkpoint, stackName, new Date());
}
