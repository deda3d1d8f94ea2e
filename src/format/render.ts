import {
  type CollectionTag,
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type ScalarTag,
} from 'yaml';
import { stringifyString } from 'yaml/util';
import { settleComments } from './comments.ts';
import { renderScalar } from './scalar-text.ts';

/** Columns that a line may take: flow collections that need more are written one item a line, text of several lines is filled. */
export const lineWidth = 110;

export type Tag = CollectionTag | ScalarTag;
type Render = NonNullable<ScalarTag['stringify']>;

/** A document whose nodes can be written with `renderNodes`, and its plain data. */
export interface ParsedNodes {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** As for reading declarations. */
const maxAliasCount = 50;

/** Reads a text as one document; undefined when it is none or several, or repeats too much. */
export function parseNodes(text: string): ParsedNodes | undefined {
  const composer = new Composer({
    schema: 'core',
    stringKeys: true,
    logLevel: 'error',
    prettyErrors: false,
    customTags: (tags) => tags.map((tag) => (typeof tag === 'string' ? tag : describeTag(tag, text))),
  });
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) settleComments(token);
  const [document, ...more] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined || more.length > 0) return undefined;
  if (document.errors.length + document.warnings.length > 0) return undefined;
  try {
    return { document, value: document.toJS({ maxAliasCount }) };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw new Error('cannot read the values', { cause: error });
  }
}

/** Two spaces of indentation, also for lists in maps; `{ a: b }`, `[a, b]`; scalars by `renderScalar`. */
export function renderNodes(document: Document.Parsed): string {
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true });
}

/** The text of a node that stands on one line; undefined for one that takes several. */
export function sourceOf(node: Node, text: string): string | undefined {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  return source.includes('\n') ? undefined : source.trimEnd();
}

function describeTag(tag: Tag, text: string): Tag {
  const { stringify } = tag;
  const own: Render = (item, context, onComment, onChompKeep) => {
    const node: unknown = item;
    if (isSeq(node)) return node.toString({ ...context, flowCollectionPadding: '' }, onComment, onChompKeep);
    if (isMap(node)) return node.toString({ ...context, flowCollectionPadding: ' ' }, onComment, onChompKeep);
    const source = isScalar(node) ? sourceOf(node, text) : undefined;
    if (source !== undefined) return renderScalar(item, source);
    const filled = { ...context, options: { ...context.options, lineWidth } };
    return (stringify ?? stringifyString)(item, filled, onComment, onChompKeep);
  };
  return { ...tag, stringify: own } as Tag;
}
