import { execFile, spawnSync } from 'node:child_process';
import { it } from '@jest/globals';
import { findPackage } from '../../../src/database/embedded/binaries.ts';
import { withClient } from '../../support/database.ts';
import { findGivenUrl } from '../../support/server.ts';

/** What came of a program of PostgreSQL's. */
export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `pg_dump` or `pg_restore` as the login of the URL. */
export function runTool(
  name: 'pg_dump' | 'pg_restore',
  url: string,
  args: readonly string[] = [],
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(name, [`--dbname=${url}`, ...args], { maxBuffer: 64 << 20 }, (error, output, errors): void => {
      resolve({ status: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}

const tool = findMajor(spawnSync('pg_dump', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const server = await findServerMajor();

/** A test with a real `pg_dump`, which reads servers of its own version and older ones. Elsewhere it is skipped, and says so. */
export function itWithBackups(title: string, test: () => Promise<void>): void {
  if (tool >= server) it(title, test);
  else it.skip(`${title} (NOT RUN: ${lack})`, test);
}

const lack = `no pg_dump of PostgreSQL ${server} or newer is on PATH`;
if (tool < server) process.stderr.write(`backups: not tried: ${lack}\n`);

function findMajor(text: string): number {
  return Number(/\b(\d+)\.\d+/.exec(text)?.[1] ?? 0);
}

async function findServerMajor(): Promise<number> {
  const given = findGivenUrl();
  if (given === undefined) return findMajor(findPackage().version);
  const { rows } = await withClient(given, (admin) => admin.query<{ version: string }>('SELECT version()'));
  return findMajor(rows[0]?.version ?? '');
}
