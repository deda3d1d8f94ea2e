import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { rangeAt, startOf } from './source-range.ts';

export type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Reads a file as UTF-8, without its byte order mark. `displayed` is its name in diagnostics. */
export function readText(absolute: string, displayed: string): TextResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    return { kind: 'unreadable', diagnostic: describeUnreadable(displayed, error) };
  }
  try {
    return { kind: 'text', text: strict.decode(bytes) };
  } catch {
    const text = lenient.decode(bytes);
    const start = text.indexOf('\ufffd');
    const at = rangeAt(displayed, text, start, start + 1);
    const hint = 'Save it as UTF-8.';
    const diagnostic = describeDiagnostic('FILE_UNREADABLE', 'the file is not UTF-8 text', { at, hint });
    return { kind: 'unreadable', diagnostic };
  }
}

/** For a file or a folder that the system does not give. */
export function describeUnreadable(displayed: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return describeDiagnostic('FILE_UNREADABLE', `cannot read ${displayed} (${reason})`, {
    at: startOf(displayed),
    hint: 'Make it readable for the user who runs polity.',
  });
}
