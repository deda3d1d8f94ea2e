/** The order of keys in a map, and what lies below each of them; as the schemas list them. */
export interface KeyOrder {
  /** Known keys, in order. */
  readonly properties?: Readonly<Record<string, KeyOrder>>;
  /** What is below keys that the author chooses, such as ids. */
  readonly entries?: KeyOrder;
  /** What is below each item of a list. */
  readonly items?: KeyOrder;
}

const unknown: KeyOrder = {};

/** What holds below a key. */
export function orderBelow({ properties, entries }: KeyOrder, key: string): KeyOrder {
  const known = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return known ?? entries ?? unknown;
}

export function orderOfItems({ items }: KeyOrder): KeyOrder {
  return items ?? unknown;
}

/** Known keys as the schema lists them; then all others, as they stand. */
export function sortByKey<T>(items: readonly T[], keyOf: (item: T) => string, order: KeyOrder): readonly T[] {
  const known = Object.keys(order.properties ?? {});
  const rank = (item: T): number => {
    const index = known.indexOf(keyOf(item));
    return index === -1 ? known.length : index;
  };
  return items.toSorted((left, right) => rank(left) - rank(right));
}
