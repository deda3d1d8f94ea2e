import { type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './account.ts';

const EXECUTE = 0o1;
const READ = 0o4;

/**
 * The outermost existing folder on the way to `path` (itself included) that this account cannot pass; undefined where
 * every folder lets it through. `path` is absolute and free of symbolic links.
 */
export function findBarrier(path: string, account: Account): string | undefined {
  const parent = dirname(path);
  const above = parent === path ? undefined : findBarrier(parent, account);
  if (above !== undefined) return above;
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry?.isDirectory() && (findRights(entry, account) & EXECUTE) === 0 ? path : undefined;
}

/** Whether this account can read `file`, and run it where its owner can. */
export function isOpenTo(file: string, account: Account): boolean {
  const entry = statSync(file);
  const wanted = READ | ((entry.mode >> 6) & EXECUTE);
  return (findRights(entry, account) & wanted) === wanted;
}

/** The three bits of the mode that count for the account. */
function findRights({ mode, uid, gid }: Stats, account: Account): number {
  if (uid === account.uid) return (mode >> 6) & 7;
  return (gid === account.gid ? mode >> 3 : mode) & 7;
}
