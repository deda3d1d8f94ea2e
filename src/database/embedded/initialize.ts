import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { createCredentials, databaseName, findCredentials, roleNames } from './credentials.ts';
import { EmbeddedServerError } from './error.ts';
import type { Layout } from './layout.ts';
import { type Finished, run } from './run.ts';

const DRAFT = 'data-draft-';

/**
 * Makes the data folder: a cluster in which passwords are always asked for, the deployer's role and its database.
 * It is built beside its place and moved there when complete and on disk, so a data folder that exists is whole.
 * @throws EmbeddedServerError INIT_FAILED, UNKNOWN_USER
 */
export async function initialize(
  binaries: string,
  layout: Layout,
  account: Account | undefined,
): Promise<void> {
  prepareStorage(layout, account);
  removeDrafts(layout);
  const { superuser, deployer } = findCredentials(layout) ?? createCredentials(layout);
  // Each attempt has a name of its own: the programs of a killed attempt may still be at work on theirs.
  const draft = join(layout.storage, `${DRAFT}${randomUUID()}`);
  const passwordFile = `${draft}.password`;
  const initdb = (...args: readonly string[]): Promise<Finished> =>
    run(join(binaries, 'bin/initdb'), ['-D', draft, ...args], { folder: layout.storage, account });
  try {
    makeOwn(draft, account);
    writeFileSync(passwordFile, superuser, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    check(await initdb(`--pwfile=${passwordFile}`, ...clusterOptions), layout);
    check(
      await run(join(binaries, 'bin/postgres'), ['--single', '-D', draft, ...singleOptions, 'postgres'], {
        folder: layout.storage,
        account,
        input:
          `CREATE ROLE ${roleNames.deployer} LOGIN CREATEROLE PASSWORD '${deployer}';\n` +
          `CREATE DATABASE ${databaseName} OWNER ${roleNames.deployer};\n`,
      }),
      layout,
    );
    check(await initdb('--sync-only'), layout);
    renameSync(draft, layout.dataFolder);
  } finally {
    removeDrafts(layout);
  }
}

const clusterOptions = [
  `--username=${roleNames.superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-sync',
  '--no-instructions',
];

/** A failed statement ends the program, its text (which holds a password) is not repeated, and the sync comes later. */
const singleOptions = ['-F', '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic'];

function prepareStorage(layout: Layout, account: Account | undefined): void {
  mkdirSync(layout.storage, { recursive: true });
  if (layout.storage !== layout.folder && account) {
    chmodSync(dirname(layout.storage), 0o755);
    makeOwn(layout.storage, account);
  }
  makeOwn(layout.socketFolder, account);
}

function makeOwn(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

function removeDrafts(layout: Layout): void {
  if (!existsSync(layout.storage)) return;
  for (const name of readdirSync(layout.storage).filter((entry) => entry.startsWith(DRAFT))) {
    rmSync(join(layout.storage, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

function check({ status, output }: Finished, layout: Layout): void {
  if (status === 0) return;
  if (output.includes('could not look up effective user ID')) {
    throw new EmbeddedServerError(
      'UNKNOWN_USER',
      'PostgreSQL needs its user to have an entry in /etc/passwd, and this one has none; ' +
        'add one, run as another user, or set DATABASE_URL to a PostgreSQL of your own',
      { log: output },
    );
  }
  throw new EmbeddedServerError(
    'INIT_FAILED',
    `the embedded server's data under ${layout.storage} could not be made; see why below, ` +
      'or set DATABASE_URL to a PostgreSQL of your own',
    { log: output },
  );
}
