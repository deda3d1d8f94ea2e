import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EngineError } from '../errors.ts';
import { hasCode, readIfPresent, type StackPaths } from './files.ts';

/**
 * Refuses a backend that the Pulumi CLI keeps in another way: an engine that does not see a stack would make everything anew.
 *
 * @throws EngineError `unsupported`: the state is compressed, or not yet laid out by project.
 */
export async function refuseForeignLayout({ root, meta, checkpoint }: StackPaths): Promise<void> {
  const [version, stacks, siblings] = await Promise.all([
    readIfPresent(meta),
    list(join(root, 'stacks')),
    list(dirname(checkpoint)),
  ]);
  const compressed = ['.gz', '.zst'].map((end) => `${basename(checkpoint)}${end}`);
  const found = siblings.find((name) => compressed.includes(name));
  if (found !== undefined) throw refusal(`the state is compressed (${found})`);
  if (version !== undefined && !/^version: *1\s*$/m.test(version))
    throw refusal('the backend has another layout');
  if (version === undefined && stacks.some((name) => /\.json(\.gz|\.zst)?$/.test(name)))
    throw refusal('its stacks do not belong to projects yet, which `pulumi state upgrade` changes');
}

function refusal(why: string): EngineError {
  return new EngineError(
    'unsupported',
    `${why}: not supported by the embedded engine; run this program with the Pulumi CLI`,
  );
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
