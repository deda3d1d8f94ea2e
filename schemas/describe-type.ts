import type { Schema, SchemaReader } from './schema-reader.ts';

const words: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  null: '`null`',
  object: 'map',
};

/** What a value may be, in words, as Markdown with links between the pages of the reference. */
export function describeType(schema: Schema, reader: SchemaReader): string {
  const { node, via } = schema;
  const page = via === undefined ? undefined : describeLink(via);
  if (page !== undefined) return page;
  if (node.const !== undefined) return describeValue(node.const);
  if (Array.isArray(node.enum)) return node.enum.map(describeValue).join(', ');
  const types = [node.type].flat().filter((type): type is string => typeof type === 'string');
  if (types.length === 0) {
    const each = reader.alternatives(schema).map((branch) => describeType(branch, reader));
    return [...new Set(each)].filter((text) => text !== '').join(', or ');
  }
  return types.map((type) => (type === 'array' ? describeList(schema, reader) : words[type])).join(', or ');
}

function describeList(schema: Schema, reader: SchemaReader): string {
  const items = reader.items(schema);
  const each = items === undefined ? '' : describeType(items, reader);
  return each === '' ? 'list' : `list of: ${each}`;
}

/** A section has a page, and so have the forms that are in common. */
function describeLink(via: string): string | undefined {
  const [kind = '', pointer] = via.split('#');
  if (pointer === undefined) return `[${kind}](${kind}.md)`;
  const name = pointer.split('/').at(-1) ?? '';
  return kind === 'definitions' ? `[${name}](definitions.md#${name.toLowerCase()})` : undefined;
}

export function describeValue(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
