import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { limits, renderBytes } from './limits.ts';
import { rangeAt, startOf } from './source-range.ts';

export type TextResult =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
/** One for all files: none may be longer, and what is read is decoded before the next one comes. */
const buffer = Buffer.allocUnsafeSlow(limits.fileBytes + 1);

/** Reads a file as UTF-8, without its byte order mark. `displayed` is its name in diagnostics; `hash` is that of its bytes. */
export function readText(absolute: string, displayed: string): TextResult {
  let bytes: Buffer;
  try {
    bytes = readBytes(absolute);
  } catch (error) {
    return { kind: 'unreadable', diagnostic: describeUnreadable(displayed, error) };
  }
  if (bytes.length > limits.fileBytes) return { kind: 'unreadable', diagnostic: describeTooLarge(displayed) };
  try {
    const text = strict.decode(bytes);
    return { kind: 'text', text, bytes: bytes.length, hash: hash('sha256', bytes, 'base64url') };
  } catch {
    const text = lenient.decode(bytes);
    const start = text.indexOf('\ufffd');
    const at = rangeAt(displayed, text, start, start + 1);
    const hint = 'Save it as UTF-8.';
    const diagnostic = describeDiagnostic('FILE_UNREADABLE', 'the file is not UTF-8 text', { at, hint });
    return { kind: 'unreadable', diagnostic };
  }
}

/** At most one byte more than a file may have. A part of the shared buffer. */
function readBytes(absolute: string): Buffer {
  const file = openSync(absolute, 'r');
  try {
    let length = 0;
    let wanted: number;
    let read: number;
    do {
      wanted = buffer.length - length;
      read = readSync(file, buffer, length, wanted, null);
      length += read;
      // A file gives less than asked for only at its end; asking again costs as much as opening it.
    } while (read === wanted && wanted > 0);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function describeTooLarge(displayed: string): Diagnostic {
  return describeDiagnostic(
    'FILE_TOO_LARGE',
    `${displayed} is larger than ${renderBytes(limits.fileBytes)}`,
    {
      at: startOf(displayed),
      hint: 'Declarations are small: put people into several files of people/, and data elsewhere.',
    },
  );
}

/** For a file or a folder that the system does not give. */
export function describeUnreadable(displayed: string, error: unknown): Diagnostic {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  return describeDiagnostic('FILE_UNREADABLE', `cannot read ${displayed} (${String(code)})`, {
    at: startOf(displayed),
    hint: 'Make it readable for the user who runs polity.',
  });
}
