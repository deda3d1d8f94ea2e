import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedServerError } from './error.ts';
import { findLayout, type Layout } from './layout.ts';
import { withLock } from './lock.ts';
import { findPostmaster } from './postmaster.ts';

/** How long open transactions may take to roll back and buffers to be written, milliseconds. */
const PATIENCE = 60_000;

/**
 * Stops the server under `home`; open transactions are rolled back. False where none ran.
 * @throws EmbeddedServerError STOP_FAILED when it has not ended after a minute.
 */
export async function stopServer(home: string): Promise<boolean> {
  const layout = findLayout(home);
  return layout === undefined ? false : withLock(layout.lockFile, () => stopLocked(layout));
}

async function stopLocked(layout: Layout): Promise<boolean> {
  const postmaster = findPostmaster(layout.dataFolder);
  if (postmaster === undefined) return false;
  const deadline = Date.now() + PATIENCE;
  process.kill(postmaster.pid, 'SIGINT');
  while (findPostmaster(layout.dataFolder)?.pid === postmaster.pid) {
    if (Date.now() > deadline) {
      throw new EmbeddedServerError(
        'STOP_FAILED',
        `the embedded server (process ${postmaster.pid}) has not ended after ${PATIENCE / 1000} s; ` +
          `see ${layout.logFile}, or end it with "kill -QUIT ${postmaster.pid}" (the next start recovers)`,
      );
    }
    await sleep(10);
  }
  return true;
}
