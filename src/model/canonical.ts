import { createHash } from 'node:crypto';

/**
 * JSON with keys in code-unit order and no space: equal values give equal bytes. `undefined` members are left out.
 * Throws a TypeError for what JSON does not have (functions, bigints, NaN).
 */
export function renderCanonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(renderCanonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`not a JSON value: ${typeof value}`);
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${renderCanonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** SHA-256 over canonical JSON, as 64 lower-case hex digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(renderCanonicalJson(value)).digest('hex');
}
