import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findSystemCode } from './error.ts';

/** The server's first process, as its own `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** False while it starts, recovers from a crash, or stops. */
  readonly ready: boolean;
}

/** What `postmaster.pid` says, be it true or left over from a server that was killed. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (cause) {
    if (findSystemCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
  // pid, data folder, start time, port, socket folder, address, shared memory, status
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** The live server of this data folder, or undefined. A foreign process that inherited the number is not taken for it. */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const postmaster = readPostmaster(dataFolder);
  return postmaster !== undefined && describeCommand(postmaster.pid).includes(dataFolder)
    ? postmaster
    : undefined;
}

/** The first five bytes of every conversation about encryption: any server answers with one byte. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Whether a server process answers on this port of the loopback address, within two seconds. */
export function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const settle = (answered: boolean) => (): void => {
      socket.destroy();
      done(answered);
    };
    socket.once('connect', () => socket.write(SSL_REQUEST));
    socket.once('data', settle(true));
    socket.once('timeout', settle(false));
    socket.once('error', settle(false));
    socket.once('end', settle(false));
  });
}

/** The command line of a process; empty where there is none. */
function describeCommand(pid: number): string {
  try {
    // The arguments in /proc are readable across users, unlike the working folder, and `ps` may not be installed.
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
