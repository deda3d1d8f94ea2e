import type { Typed } from '../../model/documents.ts';
import type { Located, Place } from '../places.ts';
import type { Layer } from './layer.ts';

/** A layer as something whose values can be found again, each in its own file. */
export function locatedBy(layer: Layer): Located {
  return {
    locate: (path, part) => {
      const { source, path: inside } = layer.originOf(path);
      return source.locate(inside, part);
    },
  };
}

/** The place of a layer's value, or of a key in it. */
export function placeOf(layer: Layer, key?: string): Place {
  const source = locatedBy(layer);
  return key === undefined ? { source, path: [], part: 'value' } : { source, path: [key], part: 'key' };
}

/** A layer as a section. `file` is where most of it stands, `dropped` what of its keys was reported. */
export function typedBy(layer: Layer, file: string, dropped: readonly string[]): Typed<unknown> {
  return { ...locatedBy(layer), file, value: layer.value, dropped };
}
