import type { ValuePath } from '../../model/source.ts';
import type { Located } from '../places.ts';

/** Where a value was written. */
export interface Origin {
  readonly source: Located;
  readonly path: ValuePath;
  /** The reference in a template whose place the value took. */
  readonly through?: Origin;
}

/** A value, and where each part of it was written: of one file, or of several that were laid over each other. */
export interface Layer {
  readonly value: unknown;
  /** Of the nearest part around the path, where it leads nowhere. */
  readonly originOf: (path: ValuePath) => Origin;
}

export type PlainMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A layer that stands in one file as a whole. */
export function layerOf(source: Located & { readonly value: unknown }): Layer {
  return { value: source.value, originOf: (path) => ({ source, path }) };
}

/** The part of a layer under a key or list position. */
export function partOf(layer: Layer, step: string | number): Layer {
  return { value: childOf(layer.value, step), originOf: (path) => layer.originOf([step, ...path]) };
}

export function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

/** The parts of a list; of anything else none. */
export function itemsOf(layer: Layer): readonly Layer[] {
  return Array.isArray(layer.value) ? layer.value.map((_, index) => partOf(layer, index)) : [];
}
