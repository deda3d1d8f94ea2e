import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { limits } from './limits.ts';

/** What the nodes of a document hold that has to be looked at. */
export interface Inspection {
  /** Keys that stand in their map a second time. */
  readonly duplicates: readonly Scalar[];
  /** The first `<<`: to YAML 1.2 an ordinary key, to many people an instruction. */
  readonly mergeKey: Scalar | undefined;
  readonly aliases: readonly Alias[];
  /** The first list or map with too many entries. */
  readonly oversized: Node | undefined;
  /** The first alias inside of the value that it repeats. */
  readonly endless: Alias | undefined;
}

/** Looks at all nodes once. The parser's own check for duplicate keys takes time with the square of their number. */
export function inspectNodes(root: Node | null): Inspection {
  const duplicates: Scalar[] = [];
  const aliases: Alias[] = [];
  const open: string[] = [];
  let mergeKey: Scalar | undefined;
  let endless: Alias | undefined;
  let oversized: Node | undefined;

  function inspectKey(key: unknown, known: Set<string>): void {
    if (!isScalar(key)) return;
    const name = String(key.value);
    if (known.has(name)) duplicates.push(key);
    if (name === '<<') mergeKey ??= key;
    known.add(name);
  }

  function inspect(node: unknown): void {
    if (isScalar(node)) return;
    if (isAlias(node)) {
      aliases.push(node);
      if (open.includes(node.source)) endless ??= node;
    } else if (isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) open.push(node.anchor);
      if (node.items.length > limits.items) oversized ??= node;
      if (isMap(node)) {
        const known = new Set<string>();
        for (const { key, value } of node.items) {
          inspectKey(key, known);
          inspect(value);
        }
      } else {
        for (const item of node.items) inspect(item);
      }
      if (node.anchor !== undefined) open.pop();
    }
  }

  inspect(root);
  return { duplicates, mergeKey, aliases, oversized, endless };
}
