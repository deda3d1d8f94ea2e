import type { SourceRange } from '../model/source.ts';

/** The place of text[start, end) as lines and columns; cut at the end of its first line, never empty. */
export function rangeAt(file: string, text: string, start: number, end: number): SourceRange {
  const from = Math.max(0, Math.min(start, text.length));
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const lineFeed = text.indexOf('\n', from);
  const lineEnd = lineFeed === -1 ? text.length : lineFeed;
  const shown = text.slice(from, Math.max(from, Math.min(end, lineEnd))).trimEnd();
  return {
    file,
    line: findLine(text, lineStart) + 1,
    column: from - lineStart + 1,
    endColumn: from - lineStart + 1 + Math.max(1, shown.length),
  };
}

/** For what is wrong with a file as a whole. */
export function startOf(file: string): SourceRange {
  return { file, line: 1, column: 1, endColumn: 2 };
}

let last: { readonly text: string; readonly starts: readonly number[] } | undefined;

/** Which line begins there, from 0. The lines of the last text are kept: what is found in one file comes together. */
function findLine(text: string, start: number): number {
  if (last?.text !== text) last = { text, starts: findLineStarts(text) };
  const { starts } = last;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
