/** What a thread needs to take part. Both threads count shares up in `next`. */
export interface WorkerInput {
  readonly next: Int32Array;
  readonly texts: readonly string[];
}

/**
 * Of each share its first position, and as JSON a list with `[value]` for each text without any problem, null for the
 * others: a large JSON text passes between threads faster than many objects.
 */
export type WorkerOutput = readonly { readonly start: number; readonly values: string }[];

const shareSize = 64;

/** Positions [start, end) that no other thread takes. */
export function* takeShares(next: Int32Array, count: number): Generator<readonly [number, number]> {
  for (let start = take(next); start < count; start = take(next)) {
    yield [start, Math.min(count, start + shareSize)];
  }
}

function take(next: Int32Array): number {
  return Atomics.add(next, 0, shareSize);
}
