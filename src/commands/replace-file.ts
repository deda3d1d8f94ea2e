import { chmodSync, chownSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the text of a file in one step: readers see the old text or the new. Its mode and owner stay.
 * @returns false, and nothing is done, when the file does not hold `expected` any more
 */
export function replaceFile(path: string, expected: string, text: string): boolean {
  // Begins with a dot: not a declaration, should it be left behind.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const { mode, uid, gid } = statSync(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: mode & 0o777 });
    if (process.getuid?.() === 0) chownSync(temporary, uid, gid);
    chmodSync(temporary, mode & 0o7777);
    if (readFileSync(path, 'utf8') !== expected) return false;
    renameSync(temporary, path);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}
