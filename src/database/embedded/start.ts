import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, findAccount } from './account.ts';
import { findPackage, prepareBinaries } from './binaries.ts';
import { findCredentials } from './credentials.ts';
import { EmbeddedServerError } from './error.ts';
import { initialize } from './initialize.ts';
import { launch, type Settings, waitUntilReady } from './launch.ts';
import { type Layout, prepareLayout } from './layout.ts';
import { withLock } from './lock.ts';
import { claimPort } from './port.ts';
import { findBarrier } from './reach.ts';
import { describeServer, type EmbeddedServer, findServer } from './server.ts';

/** `startServer`, with settings of PostgreSQL over those of polity; they count only for the command that starts it. */
export async function startWith(home: string, settings: Settings): Promise<EmbeddedServer> {
  const layout = prepareLayout(home);
  return (await findServer(layout)) ?? withLock(layout.lockFile, () => startLocked(home, settings));
}

async function startLocked(home: string, settings: Settings): Promise<EmbeddedServer> {
  // Anew: the command that held the lock before may have made the data folder, and with it the choice of its place.
  const layout = prepareLayout(home);
  if (await waitUntilReady(layout)) {
    const running = await findServer(layout);
    if (running) return running;
  }
  const account = findAccount(layout.dataFolder);
  const source = findPackage();
  const isNew = !existsSync(layout.dataFolder);
  if (!isNew) checkData(layout, account, source.version);
  const binaries = await prepareBinaries(source, layout, account);
  const port = await claimPort(layout);
  if (isNew) await initialize(binaries, layout, account);
  await launch({ binaries, layout, account, port, settings });
  return { ...describeServer(layout, port), started: true };
}

function checkData(layout: Layout, account: Account | undefined, version: string): void {
  if (findCredentials(layout) === undefined) {
    throw new EmbeddedServerError(
      'CREDENTIALS_LOST',
      `the passwords of the database in ${layout.dataFolder} were in ${layout.credentialsFile}, which is gone; ` +
        'bring it back, or remove the data folder to begin anew without its contents',
    );
  }
  const barrier = account && findBarrier(layout.dataFolder, account);
  if (barrier !== undefined) {
    throw new EmbeddedServerError(
      'UNREACHABLE',
      `the server's own user can no longer pass ${barrier} on its way to ${layout.dataFolder}; ` +
        `allow it with "chmod o+x ${barrier}"`,
    );
  }
  const major = readFileSync(join(layout.dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (version.split('.')[0] === major) return;
  throw new EmbeddedServerError(
    'VERSION_MISMATCH',
    `${layout.dataFolder} was made by PostgreSQL ${major}, and the one installed is ${version}; ` +
      `install the version it was made with, or set POLITY_HOME to another folder`,
  );
}
