import type { RowIndex } from './row-index.ts';

/**
 * An organization and all below it that no sealed organization cuts off (A4). By `parent` and `isolation` alone: the path keys
 * that the database uses are what is to be proved.
 */
export function findSubtree({ childrenOf }: RowIndex, uid: string): ReadonlySet<string> {
  const found = new Set([uid]);
  // A set visits what is added while it is walked.
  for (const above of found) {
    for (const { uid: below, isolation } of childrenOf(above)) if (isolation !== 'sealed') found.add(below);
  }
  return found;
}

/** An organization and those above whose subtree it lies in. */
export function findChain({ organizationOf }: RowIndex, uid: string): ReadonlySet<string> {
  const chain = new Set<string>();
  let current = organizationOf(uid);
  while (current !== undefined && !chain.has(current.uid)) {
    chain.add(current.uid);
    if (current.isolation === 'sealed' || current.parent === null) break;
    current = organizationOf(current.parent);
  }
  return chain;
}
