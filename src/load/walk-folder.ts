import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { classifyFile, type FileClass, isCollectionFolder, isIgnored } from './classify-file.ts';
import { findCollisions } from './find-collisions.ts';
import { limits } from './limits.ts';
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
  let seen = 0;
  for (const folder of folders) {
    const entries = listFolder(`${root}/${folder}`, displayed(folder), diagnostics);
    seen += entries.length;
    if (seen > limits.entries) {
      diagnostics.push(describeTooMany(displayed('')));
      break;
    }
    const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    diagnostics.push(...findCollisions(entries, (name) => displayed(inFolder(name))));
    for (const entry of entries) {
      const path = inFolder(entry.name);
      const type = findType(entry, `${root}/${path}`, realRoot);
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

/** Without what is ignored. Empty, and reported, when the folder cannot be listed. */
function listFolder(absolute: string, displayed: string, diagnostics: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true }).filter(({ name }) => !isIgnored(name));
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

function describeTooMany(folder: string): Diagnostic {
  return describeDiagnostic('FILES_TOO_MANY', `there are more than ${limits.entries} files and folders`, {
    at: startOf(folder),
    hint: 'Keep what is no declaration elsewhere, or split the portfolio in two.',
  });
}

/** Code-unit order, so that the result is the same on every machine. */
function byPath(left: FoundFile, right: FoundFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
