import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nobody } from './account.ts';
import { findBarrier } from './reach.ts';

/** Where everything of one POLITY_HOME's server lies. All paths are absolute. */
export interface Layout {
  readonly home: string;
  /** What the owner of the home keeps: credentials, port, lock, log. */
  readonly folder: string;
  readonly credentialsFile: string;
  readonly portFile: string;
  readonly lockFile: string;
  readonly logFile: string;
  /** What the server's own user keeps; `folder`, except for root with a home that this user cannot reach. */
  readonly storage: string;
  readonly dataFolder: string;
  readonly socketFolder: string;
  /** Where a copy of the binaries goes, should those of the package not do; the version is appended. */
  readonly binariesFolder: string;
}

/** Root's place for what the server's user must reach when the home bars its way. */
const ROOT_STORAGE = '/var/lib/polity';

/** The layout under `home`, or undefined where no server was ever started there. Touches nothing. */
export function findLayout(home: string): Layout | undefined {
  const folder = join(resolve(home), 'postgres');
  return existsSync(folder) ? describeLayout(realpathSync(resolve(home))) : undefined;
}

/** The layout under `home`, its folders made where they are missing. */
export function prepareLayout(home: string): Layout {
  const folder = join(resolve(home), 'postgres');
  // The server's user passes through this folder; what is private in it has narrower rights of its own.
  mkdirSync(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  return describeLayout(realpathSync(resolve(home)));
}

function describeLayout(home: string): Layout {
  const folder = join(home, 'postgres');
  const storage = chooseStorage(home, folder);
  return {
    home,
    folder,
    credentialsFile: join(folder, 'credentials.json'),
    portFile: join(folder, 'port'),
    lockFile: join(folder, 'lock'),
    logFile: join(folder, 'server.log'),
    storage,
    dataFolder: join(storage, 'data'),
    socketFolder: join(storage, 'socket'),
    binariesFolder: join(isRoot() ? ROOT_STORAGE : folder, 'native'),
  };
}

/** Data stays where it is, even if the rights on the way to it have changed since. */
function chooseStorage(home: string, folder: string): string {
  if (!isRoot() || existsSync(join(folder, 'data'))) return folder;
  const aside = join(ROOT_STORAGE, createHash('sha256').update(home).digest('hex').slice(0, 16));
  if (existsSync(join(aside, 'data'))) return aside;
  return findBarrier(folder, nobody) === undefined ? folder : aside;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
