import { watch } from 'node:fs';
import { basename } from 'node:path';
import { isIgnored } from '../load/classify-file.ts';

/** Editors and git write several times for one save; what comes within this time is one change. */
const quietTime = 120;

/**
 * Calls `work` at once and after each change below a folder, one call at a time; many changes at once are one. Ends with
 * the signal. @throws when the folder cannot be watched
 */
export async function repeatOnChange(
  folder: string,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let changed = true;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  const notice = (): void => {
    changed = true;
    wake();
  };
  const watcher = watch(folder, { recursive: true, signal }, (_, name) => {
    if (name !== null && isIgnored(basename(name))) return;
    clearTimeout(timer);
    timer = setTimeout(notice, quietTime);
  });
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  try {
    while (!signal.aborted && failure === undefined) {
      if (changed) {
        changed = false;
        await work();
      } else {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    }
    if (failure !== undefined && !signal.aborted)
      throw new Error(`cannot watch ${folder}`, { cause: failure });
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
}
