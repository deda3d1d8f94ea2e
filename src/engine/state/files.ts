import { open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a stack lives in a `file://` backend. */
export interface StackPaths {
  readonly root: string;
  readonly meta: string;
  readonly checkpoint: string;
  readonly journal: string;
  readonly locks: string;
}

export function stackPaths(backend: string, project: string, stack: string): StackPaths {
  const root = join(backend, '.pulumi');
  return {
    root,
    meta: join(root, 'meta.yaml'),
    checkpoint: join(root, 'stacks', project, `${stack}.json`),
    journal: join(root, 'stacks', project, `${stack}.journal`),
    locks: join(root, 'locks', 'organization', project, stack),
  };
}

export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export async function removeIfPresent(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Replaces a file in one step, on disk before it returns. Readers see the old content or the new. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.tmp-${process.pid}`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Makes created, renamed and removed names of a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
