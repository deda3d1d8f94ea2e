import { type CST, Parser } from 'yaml';

type Block = CST.BlockMap | CST.BlockSequence;
type Trivia = CST.SourceToken[];

/**
 * Gives each comment to the collection that it is indented for. The parser leaves comments below a nested collection to
 * it as soon as one of them is indented like it. Changes the tokens.
 */
export function settleComments(token: CST.Token): void {
  if (token.type !== 'document' || token.value === undefined) return;
  const left = settle(token.value);
  if (left.length > 0) token.end = [...left, ...(token.end ?? [])];
}

/** @returns the trivia at the end of a token that belong further out */
function settle(token: CST.Token): Trivia {
  if (token.type !== 'block-map' && token.type !== 'block-seq') return [];
  for (const [index, { value }] of token.items.entries()) {
    const left = value === undefined || value === null ? [] : settle(value);
    if (left.length > 0) prepend(token, index + 1, left);
  }
  return takeOutdented(token);
}

function prepend(token: Block, index: number, trivia: Trivia): void {
  const next = token.items[index];
  if (next === undefined) token.items.push({ start: trivia });
  else next.start.unshift(...trivia);
}

/** Takes what follows the last real item from the first comment on that is indented less than the items. */
function takeOutdented(token: Block): Trivia {
  const last = token.items.at(-1);
  if (last === undefined || ('sep' in last && last.sep) || last.value) return [];
  if (last.start.some(({ type }) => type !== 'comment' && type !== 'newline' && type !== 'space')) return [];
  const from = last.start.findIndex(({ type, indent }) => type === 'comment' && indent < token.indent);
  if (from === -1) return [];
  // The space that indents a comment stands before it.
  const begin = last.start[from - 1]?.type === 'space' ? from - 1 : from;
  const taken = last.start.splice(begin);
  if (last.start.length === 0) token.items.pop();
  return taken;
}

/** Whether two texts hold the same comments, in whatever order. */
export function haveSameComments(one: string, other: string): boolean {
  return findComments(one).join('\n') === findComments(other).join('\n');
}

function findComments(text: string): readonly string[] {
  const comments: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'comment' && 'source' in value) {
      comments.push(String(value.source).trimEnd());
    }
    for (const nested of Object.values(value)) collect(nested);
  };
  for (const token of new Parser().parse(text)) collect(token);
  return comments.sort();
}
