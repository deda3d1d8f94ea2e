import type { SourceRange, Sources } from '../model/source.ts';

/** Sources in which the given places show dots, so that an excerpt betrays nothing. */
export function blotSecrets(sources: Sources, secrets: readonly SourceRange[]): Sources {
  if (secrets.length === 0) return sources;
  const blotted = new Map(sources);
  for (const [file, ranges] of Map.groupBy(secrets, (range) => range.file)) {
    const lines = (sources.get(file) ?? '').split('\n');
    for (const { line, column, endColumn } of ranges) {
      const text = lines[line - 1] ?? '';
      const length = Math.min(endColumn, text.length + 1) - column;
      lines[line - 1] =
        text.slice(0, column - 1) + '•'.repeat(Math.max(0, length)) + text.slice(endColumn - 1);
    }
    blotted.set(file, lines.join('\n'));
  }
  return blotted;
}
