import type { JsonObject } from '../wire/json.ts';
import type { Checkpoint, PendingRecord } from './checkpoint.ts';
import type { JournalLine } from './journal.ts';

/** The checkpoint with the steps of a journal applied: finished ones are kept, unfinished ones become pending operations. */
export function replayJournal(checkpoint: Checkpoint, lines: readonly JournalLine[]): Checkpoint {
  const records = new Map<number, JsonObject>(checkpoint.resources.map((record, index) => [index, record]));
  const pending = new Map<number, PendingRecord>();
  let salt = checkpoint.salt;
  for (const line of lines) {
    switch (line.kind) {
      case 'base':
        salt ??= line.salt;
        break;
      case 'begin':
        pending.set(line.operation, line.pending);
        break;
      case 'change':
        if (line.change.ends !== undefined) pending.delete(line.change.ends);
        for (const [key, record] of line.change.put) records.set(key, record);
        for (const key of line.change.remove) records.delete(key);
        break;
      case 'end':
        break;
    }
  }
  return {
    ...(salt === undefined ? {} : { salt }),
    resources: [...records.values()],
    pendingOperations: [...checkpoint.pendingOperations, ...pending.values()],
  };
}
