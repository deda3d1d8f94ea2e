import type { Document, Node } from 'yaml';
import type { Inspection } from './inspect-nodes.ts';
import { limits } from './limits.ts';

/** What YAML allows and these files do not, with its place in the text. */
export interface Unsupported {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

const writeOut = 'Write the values out where they stand.';

/** What the nodes hold that is refused; `shown` is the text as it may be repeated. */
export function findUnsupported(
  document: Document,
  { mergeKey, aliases, oversized, endless }: Inspection,
  shown: string,
): Unsupported | undefined {
  if (mergeKey !== undefined) {
    const hint = 'Write the keys out, or put what organizations have in common into a template.';
    return describe(mergeKey, 'the merge key << is not supported', hint);
  }
  if (oversized !== undefined) {
    const hint = 'Put people into several files of people/, and data elsewhere.';
    return describe(oversized, `more than ${limits.items} entries stand here together`, hint);
  }
  if (endless !== undefined) return describe(endless, 'the value repeats itself without end', writeOut);
  const tooMany = aliases[limits.aliases];
  if (tooMany !== undefined) {
    return describe(tooMany, `the file repeats anchors more than ${limits.aliases} times`, writeOut);
  }
  const missing = aliases.find((alias) => alias.resolve(document) === undefined);
  if (missing === undefined) return undefined;
  const [start, end] = missing.range ?? [0, 0];
  const hint = 'A value that begins with * repeats an anchor; put quotes around text that does.';
  return describe(missing, `there is no anchor &${shown.slice(start + 1, end)} before this`, hint);
}

/** For a document whose anchors build on each other until the value would be too large. */
export function describeBomb({ aliases }: Inspection): Unsupported {
  return describe(aliases[0], 'the file repeats anchors too often', writeOut);
}

function describe(node: Node | undefined, message: string, hint: string): Unsupported {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end, message, hint };
}
