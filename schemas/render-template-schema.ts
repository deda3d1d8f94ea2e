import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSchemas, schemaSuffix } from './read-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Where a schema holds schemas: by key, in a list, or itself. Conditions (`if`, `not`) stay as they are. */
const maps: ReadonlySet<string> = new Set(['properties', '$defs']);
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const single: ReadonlySet<string> = new Set(['items', 'additionalProperties', 'then', 'else']);
/** What editors show whether a value is written out or referred to. */
const annotations: ReadonlySet<string> = new Set(['title', 'description', 'default', 'examples']);
/** What a template says about itself holds no references, or is any text anyway. */
const plain: ReadonlySet<string> = new Set(['description', 'parameters', 'template']);

/** The template's schema with the sections as organizations have them: what is left once all references are filled in. */
export function readTemplateSource(): Schema {
  const url = new URL(`source/template${schemaSuffix}`, import.meta.url);
  return toSchema(JSON.parse(readFileSync(url, 'utf8')));
}

/** The same in one file, where a reference to a parameter may stand for every value. */
export function renderTemplateSchema(): string {
  const source = readTemplateSource();
  const { properties, $defs } = source;
  const needed = new Map<string, Schema>();
  const own = Object.entries(toSchema(properties)).map(([key, schema]) => [
    key,
    plain.has(key) ? schema : allowReferences(toSchema(schema), 'template', needed),
  ]);
  const schema = {
    ...source,
    properties: Object.fromEntries(own),
    $defs: { ...toSchema($defs), reference, ...Object.fromEntries(needed) },
  };
  return format(JSON.stringify(schema, null, 2));
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean']);

const reference: Schema = {
  type: 'string',
  pattern: '\\$\\([^()]*\\)',
  maxLength: 1000,
  patternErrorMessage: 'must refer to a parameter, as `$(name)`',
  description: 'A text with references to parameters.',
};

/** A copy in which texts, numbers, booleans and lists of texts may be references. `needed` gets what it refers to. */
function allowReferences(schema: Schema, file: string, needed: Map<string, Schema>): Schema {
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, copyOf(key, value, file, needed)]),
  );
  if (!mayBeReference(schema, file)) return copy;
  const outside = Object.entries(copy).filter(([key]) => annotations.has(key));
  const inside = Object.entries(copy).filter(([key]) => !annotations.has(key));
  // `anyOf`, because editors complete from it; the messages about references are left out elsewhere.
  const alternatives = [Object.fromEntries(inside), { $ref: '#/$defs/reference' }];
  return { ...Object.fromEntries(outside), anyOf: alternatives };
}

function copyOf(key: string, value: unknown, file: string, needed: Map<string, Schema>): unknown {
  const below = (schema: unknown): unknown =>
    isSchema(schema) ? allowReferences(schema, file, needed) : schema;
  if (key === '$ref') return `#/$defs/${need(String(value), file, needed)}`;
  if (single.has(key)) return below(value);
  if (lists.has(key) && Array.isArray(value)) return value.map(below);
  if (!maps.has(key) || !isSchema(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, below(schema)]));
}

/** The name of the copy of what is referred to. */
function need(target: string, from: string, needed: Map<string, Schema>): string {
  const [path = '', pointer = ''] = target.split('#');
  const file = path === '' ? from : path.slice(0, -schemaSuffix.length);
  const name = [file, ...pointer.split('/').filter((step) => step !== '' && step !== '$defs')].join('-');
  if (needed.has(name)) return name;
  needed.set(name, {});
  const { $schema, $defs, ...rest } = findSchema(target, from);
  needed.set(name, allowReferences(rest, file, needed));
  return name;
}

/** Single values, and lists of them. */
function mayBeReference({ type, items }: Schema, file: string): boolean {
  const types = [type].flat();
  if (types.some((name) => scalars.has(String(name)))) return true;
  if (!types.includes('array') || !isSchema(items)) return false;
  const item = typeof items.$ref === 'string' ? findSchema(items.$ref, file) : items;
  return [item.type].flat().includes('string');
}

function findSchema(target: string, from: string): Schema {
  const [path = '', pointer = ''] = target.split('#');
  const root = toSchema(readSchemas().get(path === '' ? from : path.slice(0, -schemaSuffix.length)));
  const steps = pointer.split('/').filter((step) => step !== '');
  return steps.reduce((schema, step) => toSchema(schema[step]), root);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toSchema(value: unknown): Schema {
  if (!isSchema(value)) throw new Error('not a schema');
  return value;
}

/** As the linter wants it. */
function format(json: string): string {
  const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
  const args = ['format', '--stdin-file-path', 'schemas/template.schema.json'];
  return execFileSync(biome, args, { input: json, encoding: 'utf8', cwd: new URL('..', import.meta.url) });
}
