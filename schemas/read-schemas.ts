import { readdirSync, readFileSync } from 'node:fs';

export const schemaSuffix = '.schema.json';
const folder = new URL('./', import.meta.url);

/** All schemas by kind of file, `definitions` included; ordered by kind. */
export function readSchemas(): ReadonlyMap<string, object> {
  const kinds = readdirSync(folder)
    .filter((file) => file.endsWith(schemaSuffix))
    .map((file) => file.slice(0, -schemaSuffix.length))
    .sort();
  return new Map(kinds.map((kind) => [kind, readSchema(kind)]));
}

/** The kinds that files have; `definitions` is for references only. */
export function listDocumentKinds(schemas: ReadonlyMap<string, object>): string[] {
  return [...schemas.keys()].filter((kind) => kind !== 'definitions');
}

function readSchema(kind: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(kind + schemaSuffix, folder), 'utf8'));
  if (typeof schema !== 'object' || schema === null)
    throw new Error(`${kind}${schemaSuffix} is not a schema`);
  return schema;
}
