import { hash } from 'node:crypto';
import type { LoadedTree, RemovedOrganization } from '../model/documents.ts';
import { readGit } from './git.ts';
import { parseYaml } from './parse-yaml.ts';

/** The `org.yaml` files of the last commit. */
export interface Committed {
  readonly folder: string;
  /** Ids of their blobs, by path below the folder. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** Lists the last commit's organizations; none without git. Takes a few milliseconds, beside the reading of the files. */
export async function listCommitted(folder: string): Promise<Committed> {
  const listed = await readGit(folder, ['ls-tree', '-r', '-z', 'HEAD']);
  const entries = (listed?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t((?:.*\/)?org\.yaml)$/s.exec(entry) ?? [];
    return blob === undefined || path === undefined ? [] : [[path, blob] as const];
  });
  return { folder, blobs: new Map(entries) };
}

/** C15: those whose file is gone, or no longer the same: they may be declared elsewhere, which resolving knows. */
export async function findRemoved(
  committed: Committed,
  tree: LoadedTree,
): Promise<readonly RemovedOrganization[]> {
  const top = tree.documents.find(({ kind }) => kind === 'portfolio')?.file;
  if (top === undefined) return [];
  const prefix = top.slice(0, top.lastIndexOf('/') + 1);
  const moved = [...committed.blobs].filter(
    ([path, blob]) => !isUnchanged(tree.sources.get(prefix + path), blob),
  );
  if (moved.length === 0) return [];
  const wanted = moved.map(([, blob]) => `${blob}\n`).join('');
  const contents = readBatch(await readGit(committed.folder, ['cat-file', '--batch'], wanted));
  return moved.flatMap(([path, blob]) => {
    const text = contents.get(blob);
    const found = text === undefined ? null : readOrganization(prefix + path, text);
    return found === null ? [] : [{ ...found, file: prefix + path }];
  });
}

function isUnchanged(text: string | undefined, blob: string): boolean {
  if (text === undefined) return false;
  const algorithm = blob.length === 64 ? 'sha256' : 'sha1';
  return hash(algorithm, `blob ${Buffer.byteLength(text)}\0${text}`, 'hex') === blob;
}

/** `<id> blob <bytes>`, the bytes, a line feed; for each blob. */
function readBatch(output: Buffer | null): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; output !== null && at < output.length; ) {
    const end = output.indexOf('\n', at);
    if (end === -1) break;
    const [, blob, bytes] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (blob === undefined) continue;
    texts.set(blob, output.toString('utf8', at, at + Number(bytes)));
    at += Number(bytes) + 1;
  }
  return texts;
}

function readOrganization(file: string, text: string): Pick<RemovedOrganization, 'uid' | 'status'> | null {
  const parsed = parseYaml(file, text);
  const value = parsed.kind === 'read' ? parsed.value : null;
  if (typeof value !== 'object' || value === null || !('uid' in value) || typeof value.uid !== 'string')
    return null;
  const archived = 'status' in value && value.status === 'archived';
  return { uid: value.uid, status: archived ? 'archived' : 'active' };
}
