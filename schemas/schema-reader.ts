import { readSchemas, schemaSuffix } from './read-schemas.ts';
import { readTemplateSource } from './render-template-schema.ts';

/** A schema with its references followed. What stands beside a `$ref` holds before what it leads to. */
export interface Schema {
  /** The kind of file that it stands in, for references. */
  readonly kind: string;
  readonly node: Readonly<Record<string, unknown>>;
  /** The first reference on the way to it, as `definitions#/$defs/id`; a whole file has no `#`. */
  readonly via?: string;
}

/** Questions to schemas that lead across references and alternatives. */
export interface SchemaReader {
  root(kind: string): Schema;
  /** By key, in order. */
  properties(schema: Schema): Readonly<Record<string, Schema>>;
  /** What is below keys that the author chooses. */
  entries(schema: Schema): Schema | undefined;
  items(schema: Schema): Schema | undefined;
  /** The schemas that are alternatives to each other. */
  alternatives(schema: Schema): readonly Schema[];
}

const alternatives = ['anyOf', 'oneOf', 'allOf'] as const;

/** The schemas as people read them: that of templates without its many references to parameters. */
export function readPlainSchemas(): ReadonlyMap<string, object> {
  return new Map([...readSchemas(), ['template', readTemplateSource()]]);
}

export function schemaReader(schemas: ReadonlyMap<string, object>): SchemaReader {
  const root = (kind: string): Schema => ({ kind, node: recordOf(schemas.get(kind)) });
  const follow = (schema: Schema): Schema => {
    const reference = schema.node.$ref;
    if (typeof reference !== 'string') return schema;
    const [file = '', pointer = ''] = reference.split('#');
    const kind = file === '' ? schema.kind : file.slice(0, -schemaSuffix.length);
    const steps = pointer.split('/').filter((step) => step !== '');
    const target = steps.reduce((node, step) => recordOf(node[step]), root(kind).node);
    const { $ref, ...beside } = schema.node;
    const followed = follow({ kind, node: target });
    const via = schema.via ?? (pointer === '' ? kind : `${kind}#${pointer}`);
    return { kind: followed.kind, node: { ...followed.node, ...beside }, via };
  };
  const below = (schema: Schema, key: string): Schema | undefined => {
    const node = follow(schema).node[key];
    if (typeof node !== 'object' || node === null) return undefined;
    return follow({ kind: follow(schema).kind, node: recordOf(node) });
  };
  const branches = (schema: Schema): readonly Schema[] => {
    const { kind, node } = follow(schema);
    const nested = alternatives.flatMap((key) => listOf(node[key]));
    return [{ kind, node }, ...nested.flatMap((branch) => branches({ kind, node: recordOf(branch) }))];
  };
  const first = (schema: Schema, key: string): Schema | undefined =>
    branches(schema)
      .map((branch) => below(branch, key))
      .find((found) => found !== undefined);
  return {
    root: (kind) => follow(root(kind)),
    properties: (schema) =>
      Object.fromEntries(
        branches(schema).flatMap((branch) =>
          Object.entries(recordOf(branch.node.properties)).map(
            ([key, node]) => [key, follow({ kind: branch.kind, node: recordOf(node) })] as const,
          ),
        ),
      ),
    entries: (schema) => first(schema, 'additionalProperties'),
    items: (schema) => first(schema, 'items'),
    alternatives: (schema) =>
      [...listOf(schema.node.anyOf), ...listOf(schema.node.oneOf)].map((node) =>
        follow({ kind: schema.kind, node: recordOf(node) }),
      ),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
