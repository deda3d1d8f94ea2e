import { hash } from 'node:crypto';

/** How many rows a set has, and what they are: a sum of 60 bits of SHA-256 of each key, so that the order is of no matter. */
export interface SetDigest {
  readonly rows: number;
  readonly sum: bigint;
}

const known = new Map<string, bigint>();

export function digestOf(keys: readonly string[]): SetDigest {
  return { rows: keys.length, sum: keys.reduce((sum, key) => sum + numberOf(key), 0n) };
}

/** Whether a set that was found is of just these keys. */
export function isDigestOf({ rows, sum }: SetDigest, keys: readonly string[]): boolean {
  const digest = digestOf(keys);
  return digest.rows === rows && digest.sum === sum;
}

/** A digest in SQL: columns `rows` and `sum` of a set of keys. */
export function digestColumns(key: string): string {
  const bits = `left(encode(sha256(convert_to(${key}, 'UTF8')), 'hex'), 15)`;
  return `count(*)::int AS rows, coalesce(sum(('x' || ${bits})::bit(60)::bigint), 0)::text AS sum`;
}

function numberOf(key: string): bigint {
  const found = known.get(key);
  if (found !== undefined) return found;
  const number = BigInt(`0x${hash('sha256', key, 'hex').slice(0, 15)}`);
  known.set(key, number);
  return number;
}
