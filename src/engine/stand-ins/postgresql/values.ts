import { crc32 } from 'node:zlib';
import { isList, type PropertyMap, type PropertyValue } from '../../wire/property-value.ts';

/** The elements of a set in Terraform's order: by the decimal text of their CRC-32. Ids are built in that order. */
export function inSetOrder(elements: readonly string[]): readonly string[] {
  const keyed = [...new Set(elements)].map((element) => ({ element, key: String(crc32(element)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ element }) => element);
}

export function textOf(map: PropertyMap, property: string): string {
  const value = map[property];
  return typeof value === 'string' ? value : '';
}

export function flagOf(map: PropertyMap, property: string): boolean {
  return map[property] === true;
}

export function numberOf(map: PropertyMap, property: string): number {
  const value = map[property];
  return typeof value === 'number' ? value : 0;
}

export function textsOf(map: PropertyMap, property: string): readonly string[] {
  const value = map[property];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Terraform does not tell an absent value from an empty one. */
export function isEmpty(value: PropertyValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 0 || value === false
    ? true
    : isList(value) && value.length === 0;
}
