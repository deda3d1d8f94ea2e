import type { Dirent } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { startOf } from './source-range.ts';

/** Names in one folder that are one and the same where a file system ignores case or composes accents. */
export function findCollisions(
  entries: readonly Dirent[],
  displayed: (name: string) => string,
): Diagnostic[] {
  if (entries.length < 2) return [];
  const first = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { name } of entries) {
    const folded = name.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, name);
    else diagnostics.push(describeCollision([name, other].sort().map(displayed)));
  }
  return diagnostics;
}

function describeCollision(names: readonly string[]): Diagnostic {
  return describeDiagnostic('NAMES_COLLIDE', `${names.join(' and ')} are one on macOS and Windows`, {
    at: startOf(names[0] ?? ''),
    hint: 'Rename one of the two: they differ in upper and lower case or in how an accent is written.',
  });
}
