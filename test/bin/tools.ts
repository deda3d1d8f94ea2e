import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRunFolder } from '../support/run-folder.ts';

const repository = join(import.meta.dirname, '..', '..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A small checkout: the scripts, and sources and a lock file of no content. `tools` is first and last on its PATH. */
export interface Checkout {
  readonly root: string;
  write(path: string, content: string): void;
  /** Runs a program of the checkout; the machine's own Node and npm are out of its sight. */
  run(
    command: string,
    ...args: readonly string[]
  ): { readonly pid: number; readonly outcome: Promise<Outcome> };
}

const borrowed = [
  'sh',
  'cat',
  'cksum',
  'dirname',
  'find',
  'ln',
  'mkdir',
  'mv',
  'ps',
  'readlink',
  'rm',
  'sed',
  'sleep',
  'uname',
];

export function makeCheckout(): Checkout {
  const root = mkdtempSync(join(findRunFolder(), 'checkout-'));
  const tools = join(root, 'tools');
  cpSync(join(repository, 'bin'), join(root, 'bin'), { recursive: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    if (content.startsWith('#!')) chmodSync(join(root, path), 0o755);
  };
  mkdirSync(tools);
  for (const name of borrowed) symlinkSync(findOnPath(name), join(tools, name));
  write('package-lock.json', '{}\n');
  write('src/cli.ts', "const words: string[] = process.argv.slice(2);\nconsole.log(words.join('|'));\n");
  return { root, write, run: (command, ...args) => start(join(root, command), args, { PATH: tools }) };
}

/** A Node of the given version, as far as a question for its version goes; for the rest it is the present one. */
export function describeNode(version: string): string {
  return `#!/bin/sh\nif [ "$1" = --version ]; then echo ${version}; else exec "${process.execPath}" "$@"; fi\n`;
}

/** Where set-up finds the Node that it brought, on this machine. */
export const pinnedNode = `node_modules/node-${process.platform === 'darwin' && process.arch === 'arm64' ? 'bin-' : ''}${process.platform}-${process.arch}/bin/node`;

function findOnPath(name: string): string {
  const folders = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${name} on this machine`);
  return found;
}

function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ReturnType<Checkout['run']> {
  const child = spawn(command, args, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const outcome = new Promise<Outcome>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done({ status, stdout, stderr }));
  });
  return { pid: child.pid ?? 0, outcome };
}
