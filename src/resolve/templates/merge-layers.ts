import type { Layer } from './layer.ts';
import { isMap, itemsOf, partOf } from './layer.ts';

/**
 * A10: one layer over another. Maps merge, key by key; of everything else the upper value holds. A list is short for
 * `{ list }`, and `{ append }` adds to the list beneath.
 */
export function mergeLayers(upper: Layer, lower: Layer): Layer {
  const collections = [upper.value, lower.value].filter(isCollection);
  if (collections.length === 2 && (appends(upper.value) || collections.some(Array.isArray))) {
    return mergeCollections(upper, lower);
  }
  return isMap(upper.value) && isMap(lower.value) ? mergeMaps(upper, lower) : upper;
}

/** A layer with nothing beneath: what it appends is all there is. */
export function settleLayer(layer: Layer): Layer {
  return appends(layer.value) ? mergeCollections(layer, { ...layer, value: [] }) : layer;
}

function isCollection(value: unknown): boolean {
  if (!isMap(value)) return Array.isArray(value);
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => ['mode', 'list', 'append'].includes(key));
}

/** `{ append }`: adds to the list beneath. */
export function appends(value: unknown): boolean {
  return isMap(value) && Array.isArray(value.append);
}

function mergeMaps(upper: Layer, lower: Layer): Layer {
  const parts = new Map(keysOf(lower).map((key) => [key, partOf(lower, key)]));
  for (const key of keysOf(upper)) {
    const beneath = parts.get(key);
    const part = partOf(upper, key);
    parts.set(key, beneath === undefined ? part : mergeLayers(part, beneath));
  }
  return mapOf(parts, upper);
}

function keysOf({ value }: Layer): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function mergeCollections(upper: Layer, lower: Layer): Layer {
  const beneath = listOf(lower);
  const own = listOf(upper);
  const added = isMap(upper.value) ? itemsOf(partOf(upper, 'append')) : [];
  const list = own ?? (added.length === 0 ? beneath : concatenate(beneath, added, upper));
  const mode = [upper, lower].find(({ value }) => isMap(value) && value.mode !== undefined);
  if (mode === undefined) return list ?? concatenate(undefined, [], upper);
  const parts = new Map([['mode', partOf(mode, 'mode')]]);
  if (list !== undefined) parts.set('list', list);
  return mapOf(parts, upper);
}

function listOf(layer: Layer): Layer | undefined {
  if (Array.isArray(layer.value)) return layer;
  const list = partOf(layer, 'list');
  return Array.isArray(list.value) ? list : undefined;
}

function concatenate(beneath: Layer | undefined, added: readonly Layer[], around: Layer): Layer {
  const items = [...(beneath === undefined ? [] : itemsOf(beneath)), ...added];
  return {
    value: items.map(({ value }) => value),
    originOf: ([index, ...rest]) =>
      (typeof index === 'number' ? items[index] : undefined)?.originOf(rest) ?? around.originOf([]),
  };
}

function mapOf(parts: ReadonlyMap<string, Layer>, around: Layer): Layer {
  return {
    value: Object.fromEntries([...parts].map(([key, { value }]) => [key, value])),
    originOf: ([key, ...rest]) => parts.get(String(key))?.originOf(rest) ?? around.originOf([]),
  };
}
