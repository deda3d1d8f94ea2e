import type { SourceRange, Sources } from '../model/source.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { measureWidth } from './width.ts';

/** UTF-16 units of a line that are shown around the range; what is beyond is cut. */
const shownBefore = 60;
const shownAfter = 40;
/** Of the range itself. */
const shownRange = 120;

/** The line that a range is in, with its number, and carets under the range; empty when the line is not known. */
export function renderExcerpt(at: SourceRange, sources: Sources, style: Style): readonly string[] {
  const line = findLine(sources.get(at.file), at.line);
  if (line === undefined) return [];
  const start = Math.min(at.column - 1, line.length);
  const end = Math.max(start, Math.min(at.endColumn - 1, line.length, start + shownRange));
  const first = start > shownBefore + 1 ? start - shownBefore : 0;
  const last = Math.min(line.length, Math.max(end, start + 1) + shownAfter);
  const before = (first > 0 ? '…' : '') + showText(line.slice(first, start));
  const range = showText(line.slice(start, Math.min(end, last)));
  const after = showText(line.slice(end, last)) + (last < line.length ? '…' : '');
  const number = String(at.line);
  const margin = ' '.repeat(number.length);
  const carets = '^'.repeat(Math.max(1, measureWidth(range)));
  return [
    `  ${style.dim(`${number} │`)} ${before}${range}${after}`,
    `  ${style.dim(`${margin} │`)} ${' '.repeat(measureWidth(before))}${style.red(carets)}`,
  ];
}

function findLine(text: string | undefined, line: number): string | undefined {
  let start = 0;
  for (let number = 1; text !== undefined; number++) {
    const end = text.indexOf('\n', start);
    if (number === line) return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
    if (end === -1) return undefined;
    start = end + 1;
  }
  return undefined;
}

/** A tab is as wide as the terminal likes; two spaces are not. */
function showText(text: string): string {
  return escapeControls(text.replaceAll('\t', '  '));
}
