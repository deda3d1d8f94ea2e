import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { classifyFile, type FileClass, isCollectionFolder, isIgnored } from './classify-file.ts';
import { describeUnreadable } from './read-text.ts';
import { startOf } from './source-range.ts';

type Found = Extract<FileClass, { kind: 'document' }>['document'];

/** A file to read, known by its place. */
export interface FoundFile extends Found {
  /** Below the declarations folder, with `/`. */
  readonly path: string;
}

export interface Walk {
  /** Ordered by path. */
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists the declarations folder. `displayed` names a path as people see it. Synchronous, as all reading here: for many
 * small files that is several times faster than promises.
 */
export function walkFolder(root: string, displayed: (path: string) => string): Walk {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const realRoot = realpathSync(root);
  const folders = [''];
  for (const folder of folders) {
    for (const entry of listFolder(join(root, folder), displayed(folder), diagnostics)) {
      if (isIgnored(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const type = findType(entry, join(root, path), realRoot);
      if (type === 'folder' && !isCollectionFolder(folder)) {
        folders.push(path);
      } else if (type === 'file') {
        const file = classifyFile({ folder, base: entry.name });
        if (file.kind === 'document') files.push({ ...file.document, path });
        if (file.kind === 'unexpected') diagnostics.push(describeUnexpected(displayed(path), file.hint));
      } else {
        diagnostics.push(describeUnexpected(displayed(path), hints[type]));
      }
    }
  }
  return { files: files.sort(byPath), diagnostics };
}

/** Empty, and reported, when the folder cannot be listed. */
function listFolder(absolute: string, displayed: string, diagnostics: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    diagnostics.push(describeUnreadable(displayed, error));
    return [];
  }
}

type EntryType = 'file' | 'folder' | 'link' | 'special';

const hints: Readonly<Record<EntryType, string>> = {
  file: '',
  folder: 'Folders in here hold files only.',
  link: 'A symbolic link must lead to a file inside of the declarations folder.',
  special: 'Only files and folders are read.',
};

function findType(entry: Dirent, absolute: string, realRoot: string): EntryType {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'special';
  const target = findTarget(absolute);
  return target?.startsWith(realRoot + sep) && statSync(target).isFile() ? 'file' : 'link';
}

/** Where a symbolic link leads in the end; undefined when nowhere, or in a circle. */
function findTarget(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

function describeUnexpected(file: string, hint: string): Diagnostic {
  return describeDiagnostic('FILE_UNEXPECTED', `polity does not know ${file}`, { at: startOf(file), hint });
}

/** Code-unit order, so that the result is the same on every machine. */
function byPath(left: FoundFile, right: FoundFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
