import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { isSecretKey } from '../model/secret-keys.ts';
import type { ValuePath } from '../model/source.ts';

/** One thing wrong with a document, by its path. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
  /** The key that is missing in the map at the path. */
  readonly lacks?: string;
  /** For an unknown key: the key that is meant. */
  readonly meant?: string | undefined;
}

/** JSON Pointer to path; what is a list position and what a key shows in the value. */
export function parsePointer(pointer: string, value: unknown): ValuePath {
  const path: (string | number)[] = [];
  let current = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(current) ? Number(key) : key);
    current = childOf(current, key);
  }
  return path;
}

export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((current, step) => childOf(current, String(step)), value);
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Whether a secret might be written here by mistake: such values are never repeated to anybody. */
export function mayHoldSecret(kind: string, path: ValuePath): boolean {
  const integrations = kind === 'org-integrations' || path[0] === 'integrations';
  return integrations || path.some((step) => typeof step === 'string' && isSecretKey(step));
}

/** What people call the value at a path: its key, or the list that it is an entry of. */
export function describePlace(path: ValuePath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string' && !(last === 'list' && path.length > 1)) return last;
  const key = path.findLast((step) => typeof step === 'string' && step !== 'list');
  return typeof last === 'string'
    ? `the list of ${key}`
    : key === undefined
      ? 'the entry'
      : `an entry of ${key}`;
}
