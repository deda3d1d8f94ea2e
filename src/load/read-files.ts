import type { Diagnostic, StageResult } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { LoadedDocument, LoadedTree, UnreadableFile } from '../model/documents.ts';
import { blotUnread } from '../model/secret-keys.ts';
import type { DocumentCache } from './document-cache.ts';
import { limits, renderBytes } from './limits.ts';
import { createLocator } from './locate.ts';
import { type FileText, parseMany } from './parse-many.ts';
import { readText } from './read-text.ts';
import { startOf } from './source-range.ts';
import type { FoundFile } from './walk-folder.ts';

/** Names a path below the declarations folder as people see it. */
export type Displayed = (path: string) => string;

type Place = UnreadableFile;

interface ReadFile extends FileText {
  readonly place: Place;
  readonly contentHash: string;
  /** The value, from the cache. */
  readonly known: readonly [unknown] | undefined;
}

/** Reads and parses the files; those that the cache knows are read only. */
export async function readFiles(
  root: string,
  found: readonly FoundFile[],
  displayed: Displayed,
  cache: DocumentCache | undefined,
): Promise<StageResult<LoadedTree>> {
  const { files, unreadable, diagnostics } = readTexts(root, found, displayed, cache);
  const parsed = (await parseMany(files.filter(({ known }) => known === undefined))).values();
  const locator = createLocator();
  const sources = new Map<string, string>();
  const documents: LoadedDocument[] = [];
  for (const { place, file, text, contentHash, known } of files) {
    const result = known === undefined ? parsed.next().value : undefined;
    const faulty = result !== undefined && result.diagnostics.length > 0;
    sources.set(file, faulty ? blotUnread(file, text) : text);
    if (result !== undefined) diagnostics.push(...result.diagnostics);
    if (result?.kind === 'unreadable') {
      unreadable.push(place);
      continue;
    }
    const document = { ...place, contentHash, locate: locator(file, text) };
    documents.push(
      known === undefined
        ? { ...document, value: result?.value }
        : { ...document, value: known[0], faultless: true },
    );
  }
  return { value: { sources, documents, unreadable }, diagnostics };
}

interface Texts {
  readonly files: readonly ReadFile[];
  readonly unreadable: Place[];
  readonly diagnostics: Diagnostic[];
}

function readTexts(
  root: string,
  found: readonly FoundFile[],
  displayed: Displayed,
  cache: DocumentCache | undefined,
): Texts {
  const files: ReadFile[] = [];
  const unreadable: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (const { path, kind, folder, name } of found) {
    const file = displayed(path);
    const place = { file, kind, folder, name };
    const read = bytes > limits.treeBytes ? undefined : readText(`${root}/${path}`, file);
    if (read?.kind !== 'text') {
      unreadable.push(place);
      if (read !== undefined) diagnostics.push(read.diagnostic);
      continue;
    }
    bytes += read.bytes;
    if (bytes > limits.treeBytes) diagnostics.push(describeTooMuch(file));
    const { text, hash: contentHash } = read;
    files.push({ place, file, text, contentHash, known: cache?.find(kind, contentHash) });
  }
  return { files, unreadable, diagnostics };
}

function describeTooMuch(file: string): Diagnostic {
  const most = renderBytes(limits.treeBytes);
  return describeDiagnostic(
    'FILES_TOO_MANY',
    `up to this file there are more than ${most}; no more is read`,
    {
      at: startOf(file),
      hint: 'Keep what is no declaration elsewhere, or split the portfolio in two.',
    },
  );
}
