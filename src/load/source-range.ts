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
    line: countLineFeeds(text, lineStart) + 1,
    column: from - lineStart + 1,
    endColumn: from - lineStart + 1 + Math.max(1, shown.length),
  };
}

/** For what is wrong with a file as a whole. */
export function startOf(file: string): SourceRange {
  return { file, line: 1, column: 1, endColumn: 2 };
}

function countLineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
