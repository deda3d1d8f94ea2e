import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, type Node, visit } from 'yaml';
import type { DocumentKind } from '../model/documents.ts';
import { arrange } from './arrange.ts';
import { haveSameComments } from './comments.ts';
import { keyOrders } from './key-orders.generated.ts';
import { parseNodes, renderNodes } from './render.ts';

export type FormatResult =
  | { readonly kind: 'formatted'; readonly text: string }
  /** It is not one readable YAML document, or could not be written again without losing something. */
  | { readonly kind: 'refused' };

/**
 * A declaration in the one style: keys in the order of the schemas, two spaces, quotes where they are needed, lines that end
 * in LF without blanks before. Values and comments stay; formatting again changes nothing.
 */
export function formatDocument(kind: DocumentKind, text: string): FormatResult {
  const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const before = parseNodes(source);
  const rendered = renderStable(kind, source);
  const after = rendered === undefined ? undefined : parseNodes(rendered);
  if (before === undefined || rendered === undefined || after === undefined) return { kind: 'refused' };
  const same = isDeepStrictEqual(before.value, after.value) && haveSameComments(source, rendered);
  return same ? { kind: 'formatted', text: rendered } : { kind: 'refused' };
}

/** Moved comments may need a second round until nothing changes any more. */
const maxRounds = 4;

function renderStable(kind: DocumentKind, source: string): string | undefined {
  let text = trimLines(source);
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = parseNodes(text);
    if (parsed === undefined) return undefined;
    const rendered = parsed.value === null ? text : trimLines(render(kind, text, parsed.document));
    if (rendered === text) return text;
    text = rendered;
  }
  return undefined;
}

function render(kind: DocumentKind, source: string, document: Document.Parsed): string {
  const restore = liftHeader(document);
  if (!hasAliases(document)) arrange(document.contents, keyOrders[kind], source);
  restore();
  return renderNodes(document);
}

/** Text that keeps the blank lines at its end. */
const keepsEnd = /[|>]\d?\+/;

/** No blank lines at the end of the file. */
function trimLines(text: string): string {
  return keepsEnd.test(text) ? text : `${text.trimEnd()}\n`;
}

/** An excuse is about the line that follows, as `# polity: allow CODE because …`. */
const excuse = /^\s*polity\s*:/;

/**
 * What stands above the first key is about the file and stays there, whichever key comes first afterwards; but for excuses
 * right above the key.
 */
function liftHeader(document: Document.Parsed): () => void {
  const map: Node | null = document.contents;
  const key = isMap(map) ? map.items[0]?.key : undefined;
  if (!isMap(map) || !isNode(key)) return () => undefined;
  const lines = (key.commentBefore ?? '').split('\n');
  const end = lines.findLastIndex((line) => !excuse.test(line)) + 1;
  const header = lines.slice(0, end).join('\n');
  key.commentBefore = lines.slice(end).join('\n');
  return () => {
    const first = map.items[0]?.key;
    if (header && isNode(first)) {
      first.commentBefore = first.commentBefore ? `${header}\n${first.commentBefore}` : header;
    }
  };
}

/** An anchor must stay before what repeats it. */
function hasAliases(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
