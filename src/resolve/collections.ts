import type { Typed } from '../model/documents.ts';
import type { CollectionMode } from '../model/portfolio.ts';
import type { Place, Report } from './places.ts';
import { placeIn, placeUnder } from './places.ts';

/** How a collection is written: a list, or a map with a mode. */
export type WrittenCollection<T> =
  | readonly T[]
  | { readonly mode?: CollectionMode; readonly list?: readonly T[] };

export interface PlacedCollection<T> {
  readonly mode: CollectionMode;
  readonly items: readonly Placed<T>[];
}

export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** C11: in an `exclusive` collection a missing list is an error, never an empty one. */
export function readCollection<T>(
  written: WrittenCollection<T> | undefined,
  place: Place,
  report: Report,
): PlacedCollection<T> {
  if (written === undefined) return { mode: 'additive', items: [] };
  if (isList(written)) return { mode: 'additive', items: placeItems(written, place) };
  const { mode = 'additive', list } = written;
  if (list === undefined && mode === 'exclusive') {
    const hint = 'Add `list:`, or `list: []` to say that nothing remains.';
    report(
      'COLLECTION_WITHOUT_LIST',
      placeUnder(place, 'mode'),
      'an exclusive collection needs its list',
      hint,
    );
  }
  return { mode, items: placeItems(list ?? [], placeUnder(place, 'list')) };
}

/** By what it is, not by its keys: one that no schema knows, as `length`, may be left in a map. */
function isList<T>(written: WrittenCollection<T>): written is readonly T[] {
  return Array.isArray(written);
}

function placeItems<T>(items: readonly T[], place: Place): readonly Placed<T>[] {
  return items.map((value, index) => ({ value, place: placeUnder(place, index) }));
}

const nothing: PlacedCollection<never> = { mode: 'additive', items: [] };

/** A section that is a collection. */
export function readSection<T>(
  section: Typed<WrittenCollection<T>> | undefined,
  report: Report,
): PlacedCollection<T> {
  return section === undefined ? nothing : readCollection(section.value, placeIn(section), report);
}
