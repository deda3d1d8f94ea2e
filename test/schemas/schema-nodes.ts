/** A schema inside of a schema file. */
export interface SchemaNode {
  readonly kind: string;
  /** The file's kind and the JSON Pointer in it, as `org/properties/uid`. */
  readonly path: string;
  readonly schema: object;
  readonly isProperty: boolean;
}

const maps: ReadonlySet<string> = new Set(['properties', '$defs']);
const values: ReadonlySet<string> = new Set([
  'examples',
  'defaultSnippets',
  'default',
  'const',
  'enum',
  'required',
]);

/** All schemas in a file, the outermost first. */
export function describeSchema(
  kind: string,
  schema: object,
  path: string = kind,
  isProperty = false,
): SchemaNode[] {
  const nested = Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (values.has(key) || typeof value !== 'object' || value === null) return [];
    if (!maps.has(key)) return describeSchema(kind, value, `${path}/${key}`);
    // What `then` forbids is described where it is allowed.
    const described = key === 'properties' && !/\/(if|then)$/.test(path);
    return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
      typeof member === 'object' && member !== null
        ? describeSchema(kind, member, `${path}/${key}/${name}`, described)
        : [],
    );
  });
  return [{ kind, path, schema, isProperty }, ...nested];
}
