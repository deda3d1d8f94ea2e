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
${boundErrors(code)}
export const validators = {
${members.join('\n')}
};
`;
}

/**
 * Errors cost far more than what they are about: a file of 2 MB can have a million. ajv gathers them all, and copies those
 * gathered before at each step into the schema; here they are only added to, and with too many of them validation ends.
 */
function boundErrors(code: string): string {
  const copied = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const added = /vErrors\.push\((err\d+)\);/g;
  if (!copied.test(code) || !added.test(code))
    throw new Error('ajv gathers errors in another way than before');
  const bounded = code
    .replace(copied, 'vErrors = addErrors(vErrors, $1.errors);')
    .replace(added, 'addErrors(vErrors, [$1]);');
  if (/vErrors\.(?:concat|push)/.test(bounded)) throw new Error('ajv gathers errors in another way, too');
  return `${helpers}${bounded}`;
}

const helpers = `
/** Thrown instead of gathering more errors than anybody reads; has those that were found last. */
export class TooManyErrors extends Error {
  constructor(errors) {
    super('too many errors');
    // Not to be listed with the error: they hold the values.
    Object.defineProperty(this, 'errors', { value: errors });
  }
}

const mostErrors = 5000;

function addErrors(errors, more) {
  if (errors === null) return more;
  if (errors.length + more.length > mostErrors) throw new TooManyErrors(errors);
  for (const error of more) errors.push(error);
  return errors;
}

`;

/** Messages show descriptions; examples are for editors only. */
function withoutExamples(schema: object): AnySchemaObject {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'examples' ? undefined : value)),
  );
}

function identifierOf(kind: string): string {
  return kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
