import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Locate } from '../model/documents.ts';
import type { SourceRange, ValuePath } from '../model/source.ts';
import { parseYamlNodes } from './parse-yaml.ts';
import { rangeAt } from './source-range.ts';

/**
 * Makes `Locate` functions for the files of one tree. Nodes take much more memory than values, so that they are made
 * again when a place is asked for; those of the last file are kept, because its diagnostics come together.
 */
export function createLocator(): (file: string, text: string) => Locate {
  let last: { readonly text: string; readonly document: Document.Parsed } | undefined;
  return (file, text) => (path, part) => {
    if (last?.text !== text) last = { text, document: parseYamlNodes(text) };
    return findRange(file, text, last.document, path, part ?? 'value');
  };
}

function findRange(
  file: string,
  text: string,
  document: Document.Parsed,
  path: ValuePath,
  part: 'key' | 'value',
): SourceRange {
  let node: Node | null = document.contents;
  let key: Node | null = null;
  for (const step of path) {
    const next: Step | undefined = findStep(node, step);
    if (next === undefined) return rangeOf(file, text, node, key);
    [key, node] = [next.key, next.value];
  }
  return part === 'key' && key !== null ? rangeOf(file, text, key, null) : rangeOf(file, text, node, key);
}

interface Step {
  /** Null in a list. */
  readonly key: Node | null;
  readonly value: Node | null;
}

function findStep(node: Node | null, step: string | number): Step | undefined {
  if (isSeq<Node>(node) && typeof step === 'number') {
    const value = node.items[step];
    return value === undefined ? undefined : { key: null, value };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  // The last of duplicate keys is the one whose value was read.
  const pair: Pair<Node, Node | null> | undefined = node.items.findLast(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** The key stands in for a value that is not written. */
function rangeOf(file: string, text: string, node: Node | null, key: Node | null): SourceRange {
  const range = node?.range ?? undefined;
  const shown = range !== undefined && (range[1] > range[0] || key === null) ? range : (key?.range ?? range);
  return rangeAt(file, text, shown?.[0] ?? 0, shown?.[1] ?? 0);
}
