import type { KeyOrder } from '../src/format/key-order.ts';
import { listDocumentKinds } from './read-schemas.ts';
import { readPlainSchemas, type Schema, schemaReader } from './schema-reader.ts';

/** The order of keys in each kind of file. */
export function renderKeyOrders(): string {
  const schemas = readPlainSchemas();
  const reader = schemaReader(schemas);
  const describe = (schema: Schema): KeyOrder => {
    const properties = Object.entries(reader.properties(schema));
    const entries = reader.entries(schema);
    const items = reader.items(schema);
    return {
      ...(properties.length === 0
        ? {}
        : { properties: Object.fromEntries(properties.map(([key, below]) => [key, describe(below)])) }),
      ...(entries === undefined ? {} : optional('entries', describe(entries))),
      ...(items === undefined ? {} : optional('items', describe(items))),
    };
  };
  const orders = listDocumentKinds(schemas).map((kind) => [kind, describe(reader.root(kind))] as const);
  return `// Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit.
import type { DocumentKind } from '../model/documents.ts';
import type { KeyOrder } from './key-order.ts';

export const keyOrders: Readonly<Record<DocumentKind, KeyOrder>> = ${JSON.stringify(Object.fromEntries(orders), null, 1)};
`;
}

/** Nothing where nothing is ordered below. */
function optional(name: 'entries' | 'items', order: KeyOrder): KeyOrder {
  return Object.keys(order).length === 0 ? {} : { [name]: order };
}
