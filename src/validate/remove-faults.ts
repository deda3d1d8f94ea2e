import type { DocumentKind, Locate } from '../model/documents.ts';
import type { ValuePath } from '../model/source.ts';

/** What is left of a document, and where it stands in the file. */
export interface Remainder {
  readonly value: unknown;
  readonly locate: Locate;
  /** The paths that were taken out, in the document as written; an empty one means all of it. */
  readonly removed: readonly ValuePath[];
}

/** Maps of entries that stand each for themselves: one that is wrong takes no other with it. */
const entryMaps: ReadonlySet<string> = new Set(['people', 'roles', 'domains', 'integrations']);
const entrySections: ReadonlySet<string> = new Set(['roles', 'integrations', 'naming', 'severities']);

/** Takes the smallest independent parts out that hold what was reported, so that the rest can still be checked. */
export function removeFaults(
  kind: DocumentKind,
  value: unknown,
  locate: Locate,
  faults: readonly ValuePath[],
): Remainder {
  if (faults.length === 0) return { value, locate, removed: [] };
  const units = faults.map((path) => findUnit(kind, path));
  const marked = new Set(units.map((unit) => JSON.stringify(unit)));
  const shifts = new Map<string, number[]>();
  const rest = without(value, [], marked, shifts);
  return { value: rest, locate: (path, part) => locate(originalPath(path, shifts), part), removed: units };
}

/** The path of the part to take out: a list's entry, a map's entry, or what stands under a key at the top. */
function findUnit(kind: DocumentKind, path: ValuePath): ValuePath {
  const section = kind.startsWith('org-') || entryMaps.has(kind);
  const depth = section ? 0 : 1;
  if (entryMaps.has(kind.replace('org-', ''))) return path.slice(0, 1);
  if (typeof path[depth] === 'number') return path.slice(0, depth + 1);
  if (path[depth] === 'list' && typeof path[depth + 1] === 'number') return path.slice(0, depth + 2);
  return path.slice(0, depth === 1 && entrySections.has(String(path[0])) ? 2 : depth);
}

/** A copy without the marked paths; notes which list positions went. */
function without(
  value: unknown,
  path: ValuePath,
  marked: ReadonlySet<string>,
  shifts: Map<string, number[]>,
): unknown {
  if (marked.has(JSON.stringify(path))) return undefined;
  if (Array.isArray(value)) {
    const gone = new Set([...value.keys()].filter((index) => marked.has(JSON.stringify([...path, index]))));
    if (gone.size > 0) shifts.set(JSON.stringify(path), [...gone]);
    return value.filter((_, index) => !gone.has(index));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]: [string, unknown]) => [
    key,
    without(member, [...path, key], marked, shifts),
  ]);
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}

/** Positions in shortened lists, counted as in the file. */
function originalPath(path: ValuePath, shifts: ReadonlyMap<string, readonly number[]>): ValuePath {
  const original: (string | number)[] = [];
  for (const step of path) {
    let position = step;
    for (const gone of shifts.get(JSON.stringify(original)) ?? []) {
      if (typeof position === 'number' && gone <= position) position++;
    }
    original.push(position);
  }
  return original;
}
