import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { EmbeddedServerError } from './error.ts';
import type { Layout } from './layout.ts';
import { answers, findPostmaster, readPostmaster } from './postmaster.ts';
import { serverEnvironment } from './run.ts';

/** PostgreSQL settings by name. */
export type Settings = Readonly<Record<string, string>>;

export interface Launch {
  readonly binaries: string;
  readonly layout: Layout;
  readonly account: Account | undefined;
  readonly port: number;
  readonly settings: Settings;
}

/** How long a start may take, milliseconds: recovery after a crash replays what was written since the last checkpoint. */
const START_PATIENCE = 60_000;

/** How long processes of a killed server may linger, milliseconds: one in a long statement notices only at its end. */
const LINGER_PATIENCE = 10_000;
/** What PostgreSQL says of memory that they hold, or of the socket's lock while the killed process itself has not quite gone. */
const LINGERING = /pre-existing shared memory block|lock file "[^"]*\.s\.PGSQL\.\d+\.lock" already exists/;

const TAIL = 2_000;

/**
 * Starts the server, detached, and waits until it is ready.
 * @throws EmbeddedServerError START_FAILED with the end of the log.
 */
export async function launch(options: Launch): Promise<void> {
  const deadline = Date.now() + LINGER_PATIENCE;
  for (;;) {
    const failure = await attempt(options);
    if (failure === undefined) return;
    if (!LINGERING.test(failure)) throw describeFailure(options, 'see why below', failure);
    if (Date.now() > deadline) {
      throw describeFailure(options, 'processes of its killed predecessor still run: end them', failure);
    }
    await sleep(100);
  }
}

/** Waits until the live server of this layout takes connections; false as soon as there is no such server. */
export async function waitUntilReady(layout: Layout): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    const postmaster = findPostmaster(layout.dataFolder);
    if (postmaster === undefined) return false;
    if (postmaster.ready && (await answers(postmaster.port))) return true;
    if (Date.now() > deadline) {
      throw new EmbeddedServerError(
        'START_FAILED',
        `the embedded server (process ${postmaster.pid}) takes no connections after ${START_PATIENCE / 1000} s; ` +
          `it may be recovering from a crash: see ${layout.logFile} and try again`,
      );
    }
    await sleep(10);
  }
}

/** One start; what the server wrote, if it ended instead of becoming ready. */
async function attempt({ binaries, layout, account, port, settings }: Launch): Promise<string | undefined> {
  const log = openSync(layout.logFile, 'a', 0o600);
  const { size } = fstatSync(log);
  const flags = Object.entries({ ...describeSettings(port), ...settings }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  // A dead predecessor's number may be another process's by now. PostgreSQL ignores the number in this variable (as it
  // does for pg_ctl), and still checks that nobody uses the predecessor's shared memory.
  const stale = readPostmaster(layout.dataFolder)?.pid;
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', layout.dataFolder, ...flags], {
    cwd: layout.dataFolder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...serverEnvironment, ...(stale === undefined ? {} : { PG_GRANDPARENT_PID: String(stale) }) },
    ...account,
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (status, signal) => {
    ended = `ended with ${signal ?? `status ${status}`}`;
  });
  try {
    while (ended === undefined) {
      if (findPostmaster(layout.dataFolder)?.pid === child.pid) {
        if (await waitUntilReady(layout)) return undefined;
      }
      await sleep(10);
    }
    return `${readFileSync(layout.logFile).subarray(size).toString().slice(-TAIL)}${ended}`;
  } finally {
    child.removeAllListeners();
    child.unref();
  }
}

function describeSettings(port: number): Settings {
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // Relative to the data folder: an absolute path soon exceeds the 107 bytes that a socket's name may have.
    unix_socket_directories: '../socket',
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    shared_buffers: '128MB',
    max_connections: '100',
    // Statements and row values stay out of the log: they may hold secrets.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
}

function describeFailure({ layout }: Launch, remedy: string, log: string): EmbeddedServerError {
  return new EmbeddedServerError(
    'START_FAILED',
    `the embedded server under ${layout.home} did not start; ${remedy} (all of it in ${layout.logFile}), ` +
      'or set DATABASE_URL to a PostgreSQL of your own',
    { log },
  );
}
