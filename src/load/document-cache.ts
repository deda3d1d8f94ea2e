import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind, LoadedDocument } from '../model/documents.ts';
import { hashOfCode } from './code-hash.ts';
import { isJson } from './is-json.ts';

/**
 * Values of files that were found without fault before, by kind and by hash of the bytes. All in one file: ten thousand
 * small ones take longer to open than to parse.
 */
export interface DocumentCache {
  /** The value as a list of one; undefined when the file is new. */
  find(kind: DocumentKind, hash: string): readonly [unknown] | undefined;
  /**
   * Keeps documents that have no fault, and forgets all others. Fails silently: the next run is slower, nothing else.
   */
  keep(documents: readonly LoadedDocument[]): void;
}

/** Fewer files are read faster than a cache of them. */
export const worthCache = 200;
/** Writing takes longer than parsing so few documents again. */
const toleratedShare = 0.01;

type Entries = ReadonlyMap<string, unknown>;

/**
 * Opens the cache in a folder, which need not exist. What another version of the code has written, or what is not whole, counts
 * as nothing.
 */
export function openDocumentCache(folder: string): DocumentCache {
  const path = join(folder, 'documents.json');
  const code = hashOfCode();
  const entries = readEntries(path, code);
  return {
    find(kind, contentHash) {
      const key = `${kind} ${contentHash}`;
      return entries.has(key) ? [entries.get(key)] : undefined;
    },
    keep(documents) {
      const fresh = documents.filter(({ faultless }) => faultless !== true);
      if (fresh.length <= documents.length * toleratedShare) return;
      const kept = new Map<string, unknown>();
      for (const { kind, contentHash, value } of documents) {
        if (contentHash !== undefined && isJson(value)) kept.set(`${kind} ${contentHash}`, value);
      }
      writeEntries(folder, path, code, kept);
    },
  };
}

function readEntries(path: string, code: string): Entries {
  try {
    const bytes = readFileSync(path);
    const start = bytes.indexOf('\n') + 1;
    const body = bytes.subarray(start);
    if (bytes.toString('utf8', 0, start) !== describeHead(code, body)) return new Map();
    const parsed: (readonly [string, unknown])[] = JSON.parse(body.toString('utf8'));
    return new Map(parsed);
  } catch {
    return new Map();
  }
}

/** Written aside and then renamed, so that a run at the same time reads the old entries or the new ones. */
function writeEntries(folder: string, path: string, code: string, entries: Entries): void {
  const temporary = `${path}.${process.pid}.${Date.now()}`;
  const body = Buffer.from(JSON.stringify([...entries]));
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(describeHead(code, body)), body]));
    renameSync(temporary, path);
  });
  attempt(() => rmSync(temporary, { force: true }));
}

/** A folder that cannot be written, or a full disk, is no reason to stop. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}

function describeHead(code: string, body: Buffer): string {
  return `polity-documents ${code} ${hash('sha256', body, 'base64url')}\n`;
}
