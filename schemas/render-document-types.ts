import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { listDocumentKinds, readSchemas, schemaSuffix } from './read-schemas.ts';
import { readTemplateSource } from './render-template-schema.ts';

/** What says how a value must be, beyond its type; the types would only get unreadable by it. */
const beyondTypes: ReadonlySet<string> = new Set([
  'oneOf',
  'not',
  'allOf',
  'if',
  'then',
  'else',
  'examples',
  '$schema',
]);

/** The TypeScript types of all documents, one for each kind, and `DocumentsByKind` over them. */
export async function renderDocumentTypes(): Promise<string> {
  const schemas = new Map(readSchemas()).set('template', readTemplateSource());
  const kinds = listDocumentKinds(schemas);
  const bundle: JSONSchema = {
    title: 'DocumentsByKind',
    description: 'The document of each kind of file, as people write it.',
    type: 'object',
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/${kind}` }])),
    $defs: Object.fromEntries([...schemas].map(([kind, schema]) => [kind, bundled(schema, kind)])),
  };
  const rendered = await compile(bundle, 'DocumentsByKind', {
    bannerComment: '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return markReadonly(rendered);
}

/** One schema as a part of the bundle: references lead to its other parts. */
function bundled(schema: object, kind: string): JSONSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (beyondTypes.has(key)) return undefined;
    return key === '$ref' && typeof value === 'string' ? bundledReference(value, kind) : value;
  });
}

function bundledReference(reference: string, kind: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const target = file === '' ? kind : file.slice(0, -schemaSuffix.length);
  return `#/$defs/${target}${pointer}`;
}

function markReadonly(source: string): string {
  return source
    .replace(/^(\s+)((?:'[^']+'|\w+)\??:(?: |$)|\[k: string\]: )/gm, '$1readonly $2')
    .replace(/(\w+|\([^()]*\))\[\]/g, 'readonly $1[]');
}
