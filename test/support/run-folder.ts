import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSystemCode } from '../../src/database/embedded/error.ts';
import { findLayout } from '../../src/database/embedded/layout.ts';
import { stopServer } from '../../src/database/embedded/stop.ts';

/** Names the run's folder to the test files, which jest runs in processes of their own. */
const VARIABLE = 'POLITY_TEST_FOLDER';
const NAME = /^polity-test-(\d+)-/;

/** Makes the folder of this test run, which its processes share. Costs a millisecond; nothing is started. */
export function makeRunFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), `polity-test-${process.pid}-`));
  // As root, the server's own user has to pass.
  chmodSync(folder, 0o711);
  process.env[VARIABLE] = folder;
}

/** The folder of this test run. */
export function findRunFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error(`${VARIABLE} is not set: run tests through jest.config.js`);
  return folder;
}

/** The POLITY_HOME of the server that the run's test databases live in. */
export function findTestHome(): string {
  return join(findRunFolder(), 'home');
}

/** Stops a throw-away server and removes all of its files, wherever they lie. */
export async function removeServer(home: string): Promise<void> {
  await stopServer(home);
  const layout = findLayout(home);
  if (layout) rmSync(layout.storage, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}

/** Removes a run's folder with its server. */
export async function removeRunFolder(folder: string): Promise<void> {
  await removeServer(join(folder, 'home'));
  rmSync(folder, { recursive: true, force: true });
}

/** The folders of runs that were killed before they could remove theirs, as far as they are the present user's. */
export function findAbandonedFolders(): readonly string[] {
  return readdirSync(tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isGone(Number(NAME.exec(entry.name)?.[1])))
    .map((entry) => join(tmpdir(), entry.name));
}

function isGone(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return findSystemCode(error) === 'ESRCH';
  }
}
