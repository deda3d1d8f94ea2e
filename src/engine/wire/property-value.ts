/** Marks the property values that JSON cannot express. A symbol, so that no property of a user can collide with it. */
export const tag: unique symbol = Symbol.for('pulumi.property-value');

/** A value to be kept encrypted at rest and out of every output. */
export interface Secret {
  readonly [tag]: 'secret';
  readonly value: PropertyValue;
}

/** A value that only an apply will know. Appears in previews alone. */
export interface Unknown {
  readonly [tag]: 'unknown';
}

/** A resource passed as a value. `id` is absent for components, and unknown while the resource is not yet made. */
export interface ResourceReference {
  readonly [tag]: 'resource';
  readonly urn: string;
  readonly id?: string | Unknown;
  readonly packageVersion: string;
}

export type PropertyValue =
  | null
  | boolean
  | number
  | string
  | Secret
  | Unknown
  | ResourceReference
  | readonly PropertyValue[]
  | PropertyMap;

/** The inputs or outputs of a resource, as plain data. */
export interface PropertyMap {
  readonly [property: string]: PropertyValue;
}

export const unknown: Unknown = { [tag]: 'unknown' };

export function secret(value: PropertyValue): Secret {
  return isSecret(value) ? value : { [tag]: 'secret', value };
}

export function isSecret(value: PropertyValue | undefined): value is Secret {
  return tagOf(value) === 'secret';
}

export function isUnknown(value: PropertyValue | undefined): value is Unknown {
  return tagOf(value) === 'unknown';
}

export function isResourceReference(value: PropertyValue | undefined): value is ResourceReference {
  return tagOf(value) === 'resource';
}

export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

export function isMap(value: PropertyValue | undefined): value is PropertyMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(tag in value);
}

/** Rebuilds a value bottom-up: `change` sees every nested value after its children have been rebuilt. */
function transform(value: PropertyValue, change: (value: PropertyValue) => PropertyValue): PropertyValue {
  if (isSecret(value)) return change(secret(transform(value.value, change)));
  if (isList(value)) return change(value.map((item) => transform(item, change)));
  if (isMap(value)) return change(transformMap(value, change));
  return change(value);
}

function transformMap(map: PropertyMap, change: (value: PropertyValue) => PropertyValue): PropertyMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, transform(value, change)]));
}

/** The map without its secret marks, at any depth. */
export function revealSecrets(map: PropertyMap): PropertyMap {
  return transformMap(map, revealed);
}

/** The value without its secret marks, at any depth. */
export function revealSecret(value: PropertyValue): PropertyValue {
  return transform(value, revealed);
}

export function containsUnknowns(value: PropertyValue): boolean {
  return contains(value, isUnknown);
}

export function containsSecrets(value: PropertyValue): boolean {
  return contains(value, isSecret);
}

/** The texts that a value holds as secrets. */
export function secretTexts(value: PropertyValue): readonly string[] {
  if (isSecret(value)) return textsOf(value.value);
  if (isList(value)) return value.flatMap(secretTexts);
  if (isMap(value)) return Object.values(value).flatMap(secretTexts);
  return [];
}

function textsOf(value: PropertyValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isSecret(value)) return textsOf(value.value);
  if (isList(value)) return value.flatMap(textsOf);
  return isMap(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Whether a value, or one inside it, matches. */
export function contains(value: PropertyValue, matches: (value: PropertyValue) => boolean): boolean {
  if (matches(value)) return true;
  if (isSecret(value)) return contains(value.value, matches);
  if (isList(value)) return value.some((item) => contains(item, matches));
  if (isMap(value)) return Object.values(value).some((item) => contains(item, matches));
  return false;
}

function revealed(value: PropertyValue): PropertyValue {
  return isSecret(value) ? value.value : value;
}

function tagOf(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && tag in value
    ? (value as Secret | Unknown | ResourceReference)[tag]
    : undefined;
}
