import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedServerError } from './error.ts';

const SQLITE_BUSY = 5;

/** The longest wait, milliseconds: two minutes cover a start with crash recovery by the holder. */
const PATIENCE = 120_000;

/**
 * Runs `work` while no other process does so under the same `file`. The lock is the kernel's (through SQLite, the
 * only file lock that Node brings), so it ends with its holder, however that ends.
 * @throws EmbeddedServerError LOCK_TIMEOUT when another process keeps it for longer than two minutes.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  // Loaded here because joining a running server, the usual case, needs no lock.
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    const deadline = Date.now() + PATIENCE;
    while (!acquire(() => database.exec('BEGIN EXCLUSIVE'))) {
      if (Date.now() > deadline) {
        throw new EmbeddedServerError(
          'LOCK_TIMEOUT',
          `another command has been starting or stopping the embedded server for over ${PATIENCE / 1000} s ` +
            `and holds ${file}; end that command and try again`,
        );
      }
      await sleep(20);
    }
    return await work();
  } finally {
    database.close();
  }
}

function acquire(begin: () => void): boolean {
  try {
    begin();
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      return false;
    }
    throw error;
  }
}
