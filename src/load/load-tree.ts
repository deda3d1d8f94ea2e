import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, StageResult } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { LoadedDocument, LoadedTree, UnreadableFile } from '../model/documents.ts';
import { describeMissingFile, findMissingFiles, findSectionsTwice } from './check-tree.ts';
import { createLocator } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import { withPlainEnvironment } from './plain-environment.ts';
import { readText } from './read-text.ts';
import { type FoundFile, walkFolder } from './walk-folder.ts';

export interface LoadOptions {
  /** Folder that file names in diagnostics are relative to. Default: the working folder. */
  readonly base?: string;
}

/** Names a path below the declarations folder as people see it. */
type Displayed = (path: string) => string;

/**
 * Reads all declarations below a folder. Whatever is wrong with them is a diagnostic.
 */
export async function loadTree(folder: string, options: LoadOptions = {}): Promise<StageResult<LoadedTree>> {
  const root = resolve(folder);
  const displayed = describePaths(root, resolve(options.base ?? '.'));
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return describeNoFolder(displayed(''));

  const walk = walkFolder(root, displayed);
  const missing = findMissingFiles(walk.files).map((file) => ({ ...file, file: displayed(file.file) }));
  const { value, diagnostics } = withPlainEnvironment(() => readFiles(root, walk.files, displayed));
  return {
    value: { ...value, unreadable: [...missing, ...value.unreadable] },
    diagnostics: [
      ...walk.diagnostics,
      ...missing.map(describeMissingFile),
      ...diagnostics,
      ...findSectionsTwice(value.documents),
    ],
  };
}

function readFiles(root: string, files: readonly FoundFile[], displayed: Displayed): StageResult<LoadedTree> {
  const locator = createLocator();
  const sources = new Map<string, string>();
  const documents: LoadedDocument[] = [];
  const unreadable: UnreadableFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, kind, folder, name } of files) {
    const found = { file: displayed(path), kind, folder, name };
    const read = readText(join(root, path), found.file);
    if (read.kind === 'unreadable') {
      unreadable.push(found);
      diagnostics.push(read.diagnostic);
      continue;
    }
    sources.set(found.file, read.text);
    const parsed = parseYaml(found.file, read.text);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.kind === 'unreadable') unreadable.push(found);
    else documents.push({ ...found, value: parsed.value, locate: locator(found.file, read.text) });
  }
  return { value: { sources, documents, unreadable }, diagnostics };
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
