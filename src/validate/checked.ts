import type { DocumentsByKind } from '../model/documents.generated.ts';
import type { DocumentKind, LoadedDocument, Typed } from '../model/documents.ts';
import type { Remainder } from './remove-faults.ts';

/** A document that keeps to the schema of its kind. */
export interface Checked extends Remainder {
  readonly document: LoadedDocument;
}

/** All documents of one kind, with the type that their schema gives them. */
export function typedOf<K extends DocumentKind>(
  checked: readonly Checked[],
  kind: K,
): Typed<DocumentsByKind[K]>[] {
  return checked.filter(({ document }) => document.kind === kind).map((found) => toTyped<K>(found));
}

/** The one place where a value gets its type: its validator, made from the same schema as the type, has accepted it. */
export function toTyped<K extends DocumentKind>({
  document,
  value,
  locate,
  removed,
}: Checked): Typed<DocumentsByKind[K]> {
  return {
    file: document.file,
    value: value as DocumentsByKind[K],
    locate,
    dropped: removed.map(([key]) => String(key ?? '')),
  };
}

/**
 * What stands in for required keys at the top that were reported, so that the rest of the file is still checked.
 * Undefined when the document is of no use without them.
 */
export function repaired({ kind }: LoadedDocument, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (kind === 'portfolio') return { formatVersion: 1, name: 'portfolio', ...value };
  if (kind !== 'org') return value;
  // Names of companies are free, so that the stand-in breaks no convention.
  if (!('uid' in value)) return undefined;
  return 'name' in value ? { type: 'company', ...value } : { ...value, name: value.uid, type: 'company' };
}
