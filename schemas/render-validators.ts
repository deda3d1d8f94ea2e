import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { listDocumentKinds, readSchemas, schemaSuffix } from './read-schemas.ts';

/**
 * The validators of all documents as a module without imports. Loading ajv and compiling the schemas takes 100 ms at
 * every start; loading this takes 5 ms.
 */
export function renderValidators(): string {
  const schemas = readSchemas();
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    // Counting code points needs a run-time import, for limits that nobody meets in practice.
    unicode: false,
    logger: false,
    strict: true,
    strictRequired: false,
    verbose: true,
  });
  ajv.addVocabulary(['errorMessage', 'patternErrorMessage']);
  for (const [kind, schema] of schemas) ajv.addSchema(withoutExamples(schema), kind + schemaSuffix);
  const names = new Map(listDocumentKinds(schemas).map((kind) => [kind, identifierOf(kind)]));
  const code = standalone.default(
    ajv,
    Object.fromEntries([...names].map(([kind, name]) => [name, kind + schemaSuffix])),
  );
  if (code.includes('require(')) throw new Error('a schema needs a run-time import of ajv');
  const members = [...names].map(([kind, name]) => `  '${kind}': ${name},`);
  return `// Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit.
${code}
export const validators = {
${members.join('\n')}
};
`;
}

/** Messages show descriptions; examples are for editors only. */
function withoutExamples(schema: object): AnySchemaObject {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'examples' ? undefined : value)),
  );
}

function identifierOf(kind: string): string {
  return kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
