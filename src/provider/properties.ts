import { isDeepStrictEqual } from 'node:util';
import type { CheckFailure } from '../engine/providers/provider.ts';
import { isUnknown, type PropertyMap } from '../engine/wire/property-value.ts';

/** The inputs of a resource type: what each must look like. */
export type InputDefinitions = Readonly<Record<string, 'text' | 'number'>>;

/** What is wrong with inputs; what is not known yet may turn out right. */
export function findFailures(definitions: InputDefinitions, inputs: PropertyMap): readonly CheckFailure[] {
  const missing = Object.keys(definitions).filter((property) => inputs[property] === undefined);
  return [
    ...missing.map((property) => ({ property, reason: 'is required' })),
    ...Object.entries(inputs).flatMap(([property, value]) => {
      const wanted = definitions[property];
      if (wanted === undefined) return [{ property, reason: 'is not known' }];
      const type = wanted === 'text' ? 'string' : 'number';
      return isUnknown(value) || typeof value === type ? [] : [{ property, reason: `is not a ${type}` }];
    }),
  ];
}

/** Names of the inputs that differ, or may. */
export function findDifferences(old: PropertyMap, inputs: PropertyMap): readonly string[] {
  return Object.keys(inputs)
    .filter((property) => isUnknown(inputs[property]) || !isDeepStrictEqual(old[property], inputs[property]))
    .sort();
}

export function textOf(properties: PropertyMap, name: string): string {
  const value = properties[name];
  if (typeof value !== 'string') throw new Error(`${name} is not known`);
  return value;
}
