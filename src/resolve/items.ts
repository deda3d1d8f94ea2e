import type { NamedItem as WrittenItem } from '../model/documents.generated.ts';
import type { NamedItem } from '../model/portfolio.ts';
import type { Placed } from './collections.ts';
import { sortBy } from './order.ts';
import type { Report } from './places.ts';
import { describePlace, placeUnder } from './places.ts';

/** Projects or workspaces: ids are unique among them. Ordered by id. */
export function resolveItems(
  written: readonly Placed<WrittenItem>[],
  noun: string,
  report: Report,
): readonly NamedItem[] {
  const items = written.map(({ value, place }) => ({
    value:
      typeof value === 'string' ? { id: value, name: value } : { id: value.id, name: value.name ?? value.id },
    place,
  }));
  return keepUnique(items, noun, report).map(({ value }) => value);
}

/** The first of each id, ordered by id; the others are reported. */
export function keepUnique<T extends { readonly id: string }>(
  items: readonly Placed<T>[],
  noun: string,
  report: Report,
): readonly Placed<T>[] {
  const first = new Map<string, Placed<T>>();
  for (const item of items) {
    const { id } = item.value;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, item);
    } else {
      const hint = `Give it another id; the other is at ${describePlace(placeUnder(other.place, 'id'))}.`;
      report('DUPLICATE_ID', placeUnder(item.place, 'id'), `${noun} "${id}" is declared twice`, hint);
    }
  }
  return sortBy(first.values(), ({ value }) => value.id);
}
