import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { rangeAt } from './source-range.ts';

/** What YAML does not allow unescaped, and a carriage return alone, which programs disagree about. */
const bad = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]|\r(?!\n)/u;

/** The first character that a text file should not hold. */
export function findBadCharacter(file: string, text: string): Diagnostic | undefined {
  const start = text.search(bad);
  if (start === -1) return undefined;
  const at = rangeAt(file, text, start, start + 1);
  if (text[start] === '\r') {
    const hint = 'Save the file with the line endings LF or CRLF.';
    return describeDiagnostic('YAML_SYNTAX', 'a carriage return ends no line by itself', { at, hint });
  }
  const name = `U+${(text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const hint = 'Remove it; in a text in double quotes it may be written as an escape.';
  return describeDiagnostic('YAML_SYNTAX', `the file holds the control character ${name}`, { at, hint });
}
