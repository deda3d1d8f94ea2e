/** Whether a value comes out of JSON as it went in: YAML also has infinities, and a zero with a sign. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isJson) : Object.values(value).every(isJson);
}
