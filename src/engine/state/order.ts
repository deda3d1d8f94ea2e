import { parseProviderReference } from '../urn.ts';
import { type ResourceState, referencesOf } from './resource-state.ts';

/**
 * What each resource needs to exist: provider, parent, dependencies, `deletedWith`. Where a URN has a live and a
 * replaced holder, a replaced resource means the replaced one and a live resource the live one.
 */
export function needsOf<T extends { readonly state: ResourceState }>(
  all: readonly T[],
): Map<T, readonly T[]> {
  const byUrn = Map.groupBy(all, (item) => item.state.urn);
  const resolve = (urn: string, from: T): readonly T[] => {
    const holders = (byUrn.get(urn) ?? []).filter((holder) => holder !== from);
    const alike = holders.filter((holder) => holder.state.delete === from.state.delete);
    return alike.length > 0 ? alike : holders;
  };
  const resolveProvider = (reference: string, from: T): readonly T[] => {
    const { urn, id } = parseProviderReference(reference);
    const exact = (byUrn.get(urn) ?? []).filter((holder) => holder.state.id === id);
    return exact.length > 0 ? exact : resolve(urn, from);
  };
  return new Map(
    all.map((item) => {
      const { provider } = item.state;
      const needs = referencesOf(item.state).flatMap((urn) => resolve(urn, item));
      return [item, provider === undefined ? needs : [...resolveProvider(provider, item), ...needs]];
    }),
  );
}

/** Everything after what it needs; otherwise in the given order. */
export function inDependencyOrder<T extends { readonly state: ResourceState }>(
  all: readonly T[],
): readonly T[] {
  const needs = needsOf(all);
  const placed = new Set<T>();
  const ordered: T[] = [];
  for (const root of all) {
    const path: { readonly item: T; readonly rest: T[] }[] = [];
    const enter = (item: T): void => {
      if (placed.has(item)) return;
      placed.add(item);
      path.push({ item, rest: [...(needs.get(item) ?? [])] });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next !== undefined) {
        enter(next);
      } else {
        ordered.push(top.item);
        path.pop();
      }
    }
  }
  return ordered;
}
