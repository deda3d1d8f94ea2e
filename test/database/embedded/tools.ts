import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { EmbeddedServer } from '../../../src/database/embedded/index.ts';
import { inspectServer } from '../../../src/database/embedded/index.ts';
import { findRunFolder, removeServer } from '../../support/run-folder.ts';

export const isRoot = process.getuid?.() === 0;

/** A maker of homes for the test file that calls this; their servers are stopped and removed after its tests. */
export function useHomes(): (parent?: string) => string {
  const homes: string[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(homes.map(removeServer));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return (parent) => {
    const folder = parent ?? mkdtempSync(join(findRunFolder(), 'embedded-'));
    if (parent === undefined) {
      chmodSync(folder, 0o711);
      folders.push(folder);
    }
    const home = join(folder, 'home');
    homes.push(home);
    return home;
  };
}

export interface Answer {
  readonly value?: Partial<EmbeddedServer>;
  readonly code?: string;
  readonly message?: string;
}

export interface Command {
  readonly child: ChildProcess;
  readonly answer: Promise<Answer>;
}

/** Runs `command.ts` in a process of its own, as another user where one is given. */
export function runCommand(verb: 'start' | 'stop' | 'inspect', home: string, uid?: number): Command {
  const script = join(import.meta.dirname, 'command.ts');
  const user = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, ['--no-warnings', script, verb, home], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  const answer = new Promise<Answer>((done, fail) => {
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', fail);
    child.once('close', (status) => (status === 0 ? done(JSON.parse(output)) : fail(new Error(errors))));
  });
  // A command that a test kills has no answer.
  answer.catch(() => {});
  return { child, answer };
}

/** The number of the running server's first process. */
export async function findPid(home: string): Promise<number> {
  const found = await inspectServer(home);
  if (found.kind !== 'running') throw new Error(`the server is ${found.kind}`);
  return found.pid;
}

/** Resolves when `condition` holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 5));
}
