import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { StageResult } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { LoadedTree } from '../model/documents.ts';
import { describeMissingFile, findMissingFiles, findSectionsTwice } from './check-tree.ts';
import { type DocumentCache, openDocumentCache, worthCache } from './document-cache.ts';
import { type Displayed, readFiles } from './read-files.ts';
import { walkFolder } from './walk-folder.ts';

export interface LoadOptions {
  /** Folder that file names in diagnostics are relative to. Default: the working folder. */
  readonly base?: string;
  /** Folder of the cache of documents, made when there are many files. Default: no cache. */
  readonly cache?: string | undefined;
}

/** Loaded files, and where to keep those in which later stages find no fault either. */
export interface LoadResult extends StageResult<LoadedTree> {
  readonly cache?: DocumentCache;
}

/**
 * Reads all declarations below a folder. Whatever is wrong with them is a diagnostic.
 */
export async function loadTree(folder: string, options: LoadOptions = {}): Promise<LoadResult> {
  const root = resolve(folder);
  const displayed = describePaths(root, resolve(options.base ?? '.'));
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return describeNoFolder(displayed(''));

  const walk = walkFolder(root, displayed);
  const missing = findMissingFiles(walk.files).map((file) => ({ ...file, file: displayed(file.file) }));
  const worth = options.cache !== undefined && walk.files.length >= worthCache;
  const cache = worth ? openDocumentCache(options.cache) : undefined;
  const { value, diagnostics } = await readFiles(root, walk.files, displayed, cache);
  return {
    ...(cache === undefined ? {} : { cache }),
    value: { ...value, unreadable: [...missing, ...value.unreadable] },
    diagnostics: [
      ...walk.diagnostics,
      ...missing.map(describeMissingFile),
      ...diagnostics,
      ...findSectionsTwice(value.documents),
    ],
  };
}

/** Relative to `base` when the root lies inside of it, with `/` everywhere. */
function describePaths(root: string, base: string): Displayed {
  const inside = root === base || root.startsWith(base.endsWith(sep) ? base : base + sep);
  const prefix = (inside ? relative(base, root) : root).split(sep).join('/');
  return (path) => (path === '' ? prefix || '.' : prefix === '' ? path : `${prefix}/${path}`);
}

function describeNoFolder(folder: string): StageResult<LoadedTree> {
  const diagnostic = describeDiagnostic('ORGS_FOLDER_MISSING', `there is no folder ${folder}`, {
    hint: 'Run polity where the declarations are, or name their folder with --orgs or POLITY_ORGS.',
  });
  return { value: { sources: new Map(), documents: [], unreadable: [] }, diagnostics: [diagnostic] };
}
