import {
  contains,
  containsSecrets,
  type PropertyMap,
  type PropertyValue,
  secret,
  secretTexts,
} from './property-value.ts';

/** Shorter secrets are not looked for inside other texts: they would be found everywhere. */
const shortestTrace = 4;

/**
 * A provider's answer, as secret as the question was: every property whose input of the same name holds a secret, and every one
 * in which the text of a secret input is found, becomes secret as a whole.
 */
export function keepSecrets(answer: PropertyMap, inputs: PropertyMap): PropertyMap {
  const traces = secretTexts(inputs).filter((text) => text.length >= shortestTrace);
  const leaks = (value: PropertyValue): boolean =>
    typeof value === 'string' && traces.some((trace) => value.includes(trace));
  return markSecrets(answer, (key, value) => containsSecrets(inputs[key] ?? null) || contains(value, leaks));
}

/** Marks the named properties as secret. */
export function markNamed(map: PropertyMap, names: readonly string[]): PropertyMap {
  return names.length === 0 ? map : markSecrets(map, (key) => names.includes(key));
}

function markSecrets(
  map: PropertyMap,
  isToMark: (key: string, value: PropertyValue) => boolean,
): PropertyMap {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [
      key,
      !containsSecrets(value) && isToMark(key, value) ? secret(value) : value,
    ]),
  );
}
