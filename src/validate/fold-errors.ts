import type { ErrorObject } from 'ajv';

/**
 * Leaves one error for each thing that is wrong. A schema says the same thing in several ways: what follows from
 * another error is dropped.
 */
export function foldErrors(found: readonly ErrorObject[]): ErrorObject[] {
  const errors = found.filter((error) => !isAboutReference(error));
  const wrongTypes = new Set(errors.filter(({ keyword }) => keyword === 'type').map(placeOf));
  const alternatives = new Set(errors.filter(({ keyword }) => keyword === 'oneOf').map(placeOf));
  const kept = errors.filter((error) => {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') return false;
    if (error.keyword !== 'type' && wrongTypes.has(placeOf(error))) return false;
    const isAlternative = error.keyword === 'required' && /\/oneOf\/\d+\//.test(error.schemaPath);
    return !(isAlternative && alternatives.has(placeOf(error)));
  });
  const seen = new Set<string>();
  return kept.filter((error) => {
    const identity = `${placeOf(error)} ${error.keyword} ${JSON.stringify(error.params)}`;
    return !seen.has(identity) && seen.add(identity);
  });
}

/** In templates a value may also be a reference to a parameter: what is said of the value itself is enough. */
function isAboutReference({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === 'anyOf' || schemaPath.includes('/$defs/reference/');
}

/** The value that an error is about; of a map also the one key whose name is wrong. */
function placeOf(error: ErrorObject): string {
  return JSON.stringify([error.instancePath, error.propertyName]);
}
