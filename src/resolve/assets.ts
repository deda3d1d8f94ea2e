import type { Asset, FormField, Tag } from '../model/documents.generated.ts';
import type { Placed } from './collections.ts';
import { findNamed } from './names.ts';
import type { Place, Report } from './places.ts';
import { describePlace, placeUnder } from './places.ts';

/**
 * What assets refer to exists among those of the same organization, and neither a form's fields nor a tag set's tags
 * are named twice. `incomplete`: some were reported, so that what is missing may well be declared.
 */
export function checkAssets(assets: readonly Placed<Asset>[], incomplete: boolean, report: Report): void {
  const nameKind = (kind: Asset['kind'], noun: string) => ({
    byId: new Map(assets.filter(({ value }) => value.kind === kind).map(({ value }) => [value.id, value])),
    isExcused: () => incomplete,
    unknown: {
      code: 'UNKNOWN_ASSET' as const,
      noun,
      remedy: `Declare it under \`assets\` of the organization, with \`kind: ${kind}\`.`,
    },
  });
  const forms = nameKind('form', 'form');
  const tagSets = nameKind('tags', 'tag set');
  for (const { value, place } of assets) {
    const { form, tagSets: sets = [], fields = [], tags = [] } = value;
    if (form !== undefined) findNamed(forms, form, placeUnder(place, 'form'), report);
    for (const [index, id] of sets.entries()) {
      findNamed(tagSets, id, placeUnder(place, 'tagSets', index), report);
    }
    checkTwice(fields.map(idOf), 'field', placeUnder(place, 'fields'), report);
    checkTwice(tags.map(nameOf), 'tag', placeUnder(place, 'tags'), report);
  }
}

function idOf(field: FormField): string {
  return typeof field === 'string' ? field : field.id;
}

function nameOf(tag: Tag): string {
  return typeof tag === 'string' ? tag : tag.name;
}

function checkTwice(names: readonly string[], noun: string, place: Place, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, index);
      continue;
    }
    const hint = `Keep one; the other is at ${describePlace(placeUnder(place, other))}.`;
    report('DUPLICATE_ID', placeUnder(place, index), `${noun} "${name}" is declared twice`, hint);
  }
}
