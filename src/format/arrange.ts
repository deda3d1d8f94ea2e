import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type KeyOrder, orderBelow, orderOfItems, sortByKey } from './key-order.ts';
import { lineWidth, sourceOf } from './render.ts';
import { renderScalar } from './scalar-text.ts';

/**
 * Puts the keys of all maps in order, and takes flow collections apart that are too long for a line or hold comments.
 * Comments before a key, and at the end of its line, go with it. Changes the nodes.
 * @param column where the node begins
 */
export function arrange(node: unknown, order: KeyOrder, text: string, column = 0): void {
  if (!isCollection(node)) return;
  if (node.flow === true && column + measure(node, text) > lineWidth) takeApart(node);
  if (isSeq(node)) {
    for (const item of node.items) arrange(item, orderOfItems(order), text, column + 2);
  } else if (isMap<Node, Node | null>(node)) {
    sortKeys(node, order);
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      const below = isCollection(value) && value.flow === true ? column + name.length + 2 : column + 2;
      arrange(value, orderBelow(order, name), text, below);
    }
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A blank line stays between the same two places, so that none comes to stand at the top. */
function sortKeys(map: YAMLMap<Node, Node | null>, order: KeyOrder): void {
  const sorted = sortByKey(map.items, ({ key }) => nameOf(key), order);
  if (sorted.every((pair, index) => pair === map.items[index])) return;
  const blank = map.items[0]?.key.spaceBefore === true;
  map.items = [...sorted];
  const first = map.items[0];
  if (first !== undefined) first.key.spaceBefore = blank;
}

/** One item a line; the comment that stood behind comes to stand above. */
function takeApart(node: YAMLMap | YAMLSeq): void {
  node.flow = false;
  if (!node.comment) return;
  node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${node.comment}` : node.comment;
  node.comment = null;
}

/** Columns of a flow collection on one line; infinite where it cannot be on one. */
function measure(node: Node, text: string): number {
  const nested = (item: unknown): number => {
    if (!isNode(item)) return 0;
    return item.comment || item.commentBefore ? Number.POSITIVE_INFINITY : measure(item, text);
  };
  if (isMap(node)) {
    return node.items.reduce((sum, { key, value }) => sum + nested(key) + nested(value) + 4, 2);
  }
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + nested(item) + 2, 0);
  const source = sourceOf(node, text);
  if (source === undefined) return Number.POSITIVE_INFINITY;
  return (isScalar(node) ? renderScalar(node, source) : source).length;
}
