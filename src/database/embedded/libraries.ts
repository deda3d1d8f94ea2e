import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { findSystemCode } from './error.ts';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the symbolic links between the shared libraries, which an npm package cannot carry and whose install script
 * does not run here. Does nothing where they exist.
 */
export async function linkLibraries(native: string): Promise<void> {
  // The list counts from the package's root; a copy of the binaries need not be called `native`.
  const place = (path: string): string => join(native, relative('native', path));
  const links: readonly Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    if (existsSync(place(target))) continue;
    try {
      await symlink(relative(dirname(target), source), place(target));
    } catch (error) {
      if (findSystemCode(error) !== 'EEXIST') throw error;
    }
  }
}
