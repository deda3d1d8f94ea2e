import type { SourceRange, Sources } from '../model/source.ts';

/** Sources in which the given places show dots, so that an excerpt betrays nothing. */
export function blotSecrets(sources: Sources, secrets: readonly SourceRange[]): Sources {
  if (secrets.length === 0) return sources;
  const blotted = new Map(sources);
  for (const { file, line, column, endColumn } of secrets) {
    const lines = (blotted.get(file) ?? '').split('\n');
    const text = lines[line - 1] ?? '';
    const length = Math.min(endColumn, text.length + 1) - column;
    lines[line - 1] = text.slice(0, column - 1) + '•'.repeat(Math.max(0, length)) + text.slice(endColumn - 1);
    blotted.set(file, lines.join('\n'));
  }
  return blotted;
}
