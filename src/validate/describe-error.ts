import type { ErrorObject } from 'ajv';
import { describeSuggestion, findSuggestion } from '../model/suggest.ts';
import { describePlace, type Finding, mayHoldSecret, parsePointer, valueAt } from './finding.ts';
import { listNames, listWords, quote, typeNameOf } from './words.ts';

/** One error of a schema as a person should read it. `value` is the document. */
export function describeError(error: ErrorObject, kind: string, value: unknown): Finding {
  const parent = parsePointer(error.instancePath, value);
  const ofKey = error.propertyName !== undefined;
  const path = error.propertyName === undefined ? parent : [...parent, error.propertyName];
  const found = ofKey ? error.propertyName : valueAt(value, path);
  const place = ofKey ? `the key ${quote(String(error.propertyName))}` : describePlace(path);
  const context: Context = { error, path, found, place, secret: mayHoldSecret(kind, path) };
  const described = (descriptions[error.keyword] ?? describeOther)(context);
  return { code: 'SCHEMA_VIOLATION', path, part: ofKey ? 'key' : 'value', ...described };
}

interface Context {
  readonly error: ErrorObject;
  readonly path: Finding['path'];
  readonly found: unknown;
  readonly place: string;
  /** Then the value is not repeated. */
  readonly secret: boolean;
}

type Description = Partial<Finding> & Pick<Finding, 'message'>;

const descriptions: Readonly<Record<string, (context: Context) => Description>> = {
  type: describeType,
  const: ({ error, place, found }) => ({
    message: `${place} must be ${quoted(error.schema)}, not ${quoted(found)}`,
  }),
  enum: describeEnum,
  pattern: describePattern,
  required: describeRequired,
  additionalProperties: describeUnknownKey,
  oneOf: describeChoice,
  maxLength: ({ error, place, found }) => ({
    message: `${place} may have ${limitOf(error)} characters, not ${String(found).length}`,
    hint: 'Shorten it.',
  }),
  minItems: ({ place }) => ({ message: `${place} is empty`, hint: 'Name at least one, or remove the key.' }),
  minimum: ({ error, place, found }) => ({
    message: `${place} must be at least ${limitOf(error)}, not ${quoted(found)}`,
  }),
  maximum: ({ error, place, found }) => ({
    message: `${place} must be at most ${limitOf(error)}, not ${found}`,
  }),
};

function describeOther({ error, place }: Context): Description {
  return { message: `${place} ${annotation(error, 'errorMessage') ?? error.message ?? 'is not valid'}` };
}

function describeType(context: Context): Description {
  const { error, place, found, path } = context;
  const allowed = listNames(error.schema).map(typeNameOf);
  if (found === null) {
    return {
      message: `${place} is empty; it must be ${listWords(allowed, 'or')}`,
      hint: describeEmptiness(allowed, path, listNames(valueAt(error.parentSchema, ['required']))),
    };
  }
  const pattern = allowed.length === 1 ? annotation(error, 'patternErrorMessage') : undefined;
  const demand = pattern ?? `must be ${listWords(allowed, 'or')}`;
  const type = nameType(found);
  return {
    message: `${place} ${demand}, not ${type}`,
    hint: isUnquoted(context, allowed)
      ? 'Put quotes around it, so that it is read as text.'
      : describeForm(allowed, path),
  };
}

function nameType(found: unknown): string {
  if (typeof found !== 'number') return typeNameOf(Array.isArray(found) ? 'array' : typeof found);
  if (!Number.isFinite(found)) return 'infinity or no number at all';
  return Number.isInteger(found) ? 'a number' : 'a number with a fraction';
}

/** Whether a number or `true` would do if it were text. */
function isUnquoted({ error, found, secret }: Context, allowed: readonly string[]): boolean {
  const scalar = typeof found === 'number' || typeof found === 'boolean';
  return (
    scalar &&
    !secret &&
    allowed.includes('text') &&
    new RegExp(annotation(error, 'pattern') ?? '').test(String(found))
  );
}

function describeEmptiness(
  allowed: readonly string[],
  path: Finding['path'],
  required: readonly string[],
): string {
  if (path.length === 0 && required.length > 0) {
    return `Write at least ${listWords(required, 'and')}, or delete the file.`;
  }
  const empty = allowed.includes('a list') ? '[]' : allowed.includes('a map') ? '{}' : undefined;
  const remove = path.length === 0 ? 'delete the file' : 'remove the key';
  return empty === undefined
    ? `Write a value, or ${remove}.`
    : `Write ${empty} to say that there is none, or ${remove}.`;
}

function describeForm(allowed: readonly string[], path: Finding['path']): string | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  const before = key === undefined ? '' : `${key}: `;
  if (allowed.includes('a list')) return `Write ${before}[first, second], or one entry a line after "- ".`;
  if (allowed.includes('a map')) return `Write keys and values, as ${before}{ key: value }.`;
  if (allowed.includes('true or false')) return 'Write true or false, without quotes.';
  return undefined;
}

function describeEnum({ error, place, found, secret }: Context): Description {
  const allowed = listNames(error.schema);
  return {
    message: `${place} must be ${listWords(allowed, 'or')}${secret ? '' : `, not ${quote(found)}`}`,
    hint: typeof found === 'string' ? describeSuggestion(found, allowed) : undefined,
  };
}

function describePattern({ error, place, found, secret }: Context): Description {
  const demand = annotation(error, 'patternErrorMessage') ?? error.message ?? 'is not valid';
  const shown = secret || error.propertyName !== undefined || isBlank(found) ? '' : `, not ${quote(found)}`;
  return { message: `${place} ${demand}${shown}` };
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function describeRequired({ error, place, path }: Context): Description {
  const key = String(error.params.missingProperty);
  const owner = path.length === 0 ? '' : ` in ${place}`;
  return { message: `${key} is missing${owner}`, hint: describeMissing(error, key), part: 'key', lacks: key };
}

function describeMissing(error: ErrorObject, key: string): string {
  const property: unknown = valueAt(error.parentSchema, ['properties', key]);
  const description = valueAt(property, ['description']);
  return typeof description === 'string' ? `Add ${key}: ${uncapitalized(description)}` : `Add ${key}.`;
}

function describeUnknownKey({ error, path }: Context): Description {
  const key = String(error.params.additionalProperty);
  const properties = valueAt(error.parentSchema, ['properties']);
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const meant = findSuggestion(key, known);
  const owner = path.length === 0 ? '' : ` in ${describePlace(path)}`;
  return {
    code: 'UNKNOWN_KEY',
    path: [...path, key],
    part: 'key',
    message: `there is no key ${quote(key)}${owner}`,
    hint: describeSuggestion(key, known) ?? describeKnownKeys(known),
    meant,
  };
}

function describeKnownKeys(known: readonly string[]): string {
  const collection = known.every((key) => ['mode', 'list', 'append'].includes(key));
  return collection
    ? 'Write each entry on a line of its own, after "- ".'
    : `The keys are ${known.join(', ')}.`;
}

/** `oneOf` says in our schemas that exactly one of some keys is there. */
function describeChoice({ error, place, path }: Context): Description {
  const branches = Array.isArray(error.schema) ? error.schema : [];
  const keys = branches.flatMap((branch: unknown) => listNames(valueAt(branch, ['required'])));
  const several = Array.isArray(error.params.passingSchemas);
  const owner = path.length === 0 ? '' : ` in ${place}`;
  return several
    ? { message: `${listWords(keys, 'and')} stand together${owner}`, hint: 'Keep one of them.', part: 'key' }
    : {
        message: `${listWords(keys, 'or')} is missing${owner}`,
        hint: 'Add one of them.',
        part: 'key',
        lacks: keys.join(),
      };
}

function annotation(error: ErrorObject, keyword: string): string | undefined {
  const text = valueAt(error.parentSchema, [keyword]);
  return typeof text === 'string' ? text : undefined;
}

/** As one would write it in YAML: text in quotes, numbers without. */
function quoted(value: unknown): string {
  return typeof value === 'number' ? String(value) : quote(value);
}

function limitOf(error: ErrorObject): string {
  return String(error.params.limit);
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
