/** By code units: the same order on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A copy, ordered by a text of each item, which is computed once. */
export function sortBy<T>(items: Iterable<T>, textOf: (item: T) => string): readonly T[] {
  return Array.from(items, (item) => ({ item, text: textOf(item) }))
    .sort((one, other) => compareText(one.text, other.text))
    .map(({ item }) => item);
}
