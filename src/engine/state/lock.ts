import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../errors.ts';
import { isJsonObject, type Json } from '../wire/json.ts';
import { hasCode, readIfPresent, removeIfPresent } from './files.ts';

/** A held lock of a stack, in the layout of Pulumi's `file://` backend. */
export interface StackLock {
  /** True if an engine died holding the stack: its journal may hold steps. */
  readonly tookOver: boolean;
  /** Removes the locks of dead engines. They keep others out until what they left has been recovered. */
  readonly dropDead: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly path: string;
  readonly pid: number;
  readonly username: string;
  readonly hostname: string;
  readonly timestamp: string;
  /** When the process began, as this engine notes it; the Pulumi CLI does not. */
  readonly startedAt?: string;
  readonly writtenAt: bigint;
}

/**
 * Locks a stack for this process. The file is written first and the others are looked at after: of two engines at once,
 * at least one sees the other, and the earlier file wins.
 *
 * @throws EngineError `stack-locked`, saying who holds it.
 */
export async function acquireLock(folder: string): Promise<StackLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const self = await describeSelf();
  for (let attempt = 1; ; attempt += 1) {
    const path = join(folder, `${randomUUID()}.json`);
    await writeFile(path, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
    const holders = await findHolders(folder);
    const own = holders.find((holder) => holder.path === path);
    const others = holders.filter((holder) => holder.path !== path);
    const alive = await Promise.all(others.map(isAlive));
    const blocking = others.find(
      (holder, index) => alive[index] === true && (own === undefined || holder.writtenAt <= own.writtenAt),
    );
    if (blocking === undefined) {
      const dead = others.filter((_, index) => alive[index] === false);
      return {
        tookOver: dead.length > 0,
        dropDead: async () => {
          await Promise.all(dead.map((holder) => removeIfPresent(holder.path)));
        },
        release: () => removeIfPresent(path),
      };
    }
    await removeIfPresent(path);
    await sleep(20 + Math.random() * 80);
    const left = !(await findHolders(folder)).some((holder) => holder.path === blocking.path);
    if (!left || attempt === 10) throw locked(blocking);
  }
}

async function describeSelf(): Promise<Omit<Holder, 'path' | 'writtenAt'>> {
  const startedAt = await findStart(process.pid);
  return {
    pid: process.pid,
    username: userName(),
    hostname: hostname(),
    timestamp: new Date().toISOString(),
    ...(startedAt === undefined ? {} : { startedAt }),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

async function findHolders(folder: string): Promise<readonly Holder[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const holders = await Promise.all(names.map((name) => readHolder(join(folder, name))));
  return holders.filter((holder) => holder !== undefined);
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const [text, { mtimeNs }] = await Promise.all([readFile(path, 'utf8'), stat(path, { bigint: true })]);
    const lock = parseLock(text);
    return {
      path,
      pid: Number(lock.pid ?? 0),
      username: String(lock.username ?? 'someone'),
      hostname: String(lock.hostname ?? 'an unknown host'),
      timestamp: String(lock.timestamp ?? 'an unknown time'),
      ...(typeof lock.startedAt === 'string' ? { startedAt: lock.startedAt } : {}),
      writtenAt: mtimeNs,
    };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A file that is only half written counts as a lock whose holder is not known. */
function parseLock(text: string): { readonly [key: string]: Json } {
  try {
    const lock = JSON.parse(text) as Json;
    return isJsonObject(lock) ? lock : {};
  } catch {
    return {};
  }
}

/**
 * A holder on another host, or one that cannot be told, counts as alive. One whose process number was given to another process
 * since does not.
 */
async function isAlive({ hostname: host, pid, startedAt }: Holder): Promise<boolean> {
  if (host !== hostname() || pid <= 0) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
  }
  const now = await findStart(pid);
  return startedAt === undefined || now === undefined || startedAt === now;
}

/** When a process began, in the words of the system, or nothing where it does not say. */
async function findStart(pid: number): Promise<string | undefined> {
  const text = await readIfPresent(`/proc/${pid}/stat`).catch(() => undefined);
  // The name of the program, in parentheses, may hold spaces; the 20th field after it is the start in ticks since boot.
  const ticks = text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? undefined : `${ticks} ticks`;
}

function locked(holder: Holder): EngineError {
  const who = `${holder.username}@${holder.hostname} (pid ${holder.pid}) since ${holder.timestamp}`;
  return new EngineError('stack-locked', `the stack is in use by ${who}; lock file ${holder.path}`);
}
