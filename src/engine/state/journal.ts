import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EngineError } from '../errors.ts';
import type { JsonObject } from '../wire/json.ts';
import type { PendingRecord } from './checkpoint.ts';
import { readIfPresent, syncFolder } from './files.ts';

/**
 * One line of a journal. Resources are known by a key: those of the checkpoint by their index in it, later ones by the
 * next free numbers.
 */
export type JournalLine =
  | { readonly kind: 'base'; readonly checkpoint: string; readonly salt: string }
  | { readonly kind: 'begin'; readonly operation: number; readonly pending: PendingRecord }
  | { readonly kind: 'change'; readonly change: JournalChange }
  | { readonly kind: 'end'; readonly checkpoint: string };

/** What one finished step changed. */
export interface JournalChange {
  /** The operation that has come to its end. */
  readonly ends?: number;
  readonly put: readonly (readonly [key: number, record: JsonObject])[];
  readonly remove: readonly number[];
}

/** A journal open for writing. Each line is on disk when its promise resolves; lines in wait share one write. */
export interface Journal {
  readonly append: (line: JournalLine) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openJournal(path: string): Promise<Journal> {
  const file = await open(path, 'ax', 0o600);
  await syncFolder(dirname(path));
  let waiting: string[] = [];
  let flushing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    if (lines.length === 0) return;
    await file.appendFile(lines.join(''));
    await file.datasync();
  };
  return {
    append(line) {
      waiting.push(`${JSON.stringify(line)}\n`);
      flushing = flushing.then(flush);
      return flushing;
    },
    async close() {
      await flushing;
      await file.close();
    },
  };
}

/**
 * The steps that an engine did after it last wrote the checkpoint. A torn last line is dropped: its step was not
 * acknowledged. A journal that has been merged into the checkpoint holds none.
 *
 * @throws EngineError `journal-foreign` if another program has rewritten the checkpoint since.
 */
export async function readJournal(
  path: string,
  checkpoint: string | undefined,
): Promise<readonly JournalLine[]> {
  const text = await readIfPresent(path);
  const lines = (text ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JournalLine);
  const digest = digestOf(checkpoint);
  const [base] = lines;
  if (base?.kind !== 'base' || lines.some((line) => line.kind === 'end' && line.checkpoint === digest))
    return [];
  if (base.checkpoint === digest) return lines;
  throw new EngineError(
    'journal-foreign',
    `${path} holds steps of an interrupted run, but another program has changed the checkpoint since; ` +
      'compare the two, then remove the journal',
  );
}

/** Identifies a checkpoint by its content. */
export function digestOf(checkpoint: string | undefined): string {
  return createHash('sha256')
    .update(checkpoint ?? '')
    .digest('hex');
}
