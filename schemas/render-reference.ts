import { stringify } from 'yaml';
import { describeType, describeValue } from './describe-type.ts';
import { listDocumentKinds } from './read-schemas.ts';
import { readPlainSchemas, type Schema, type SchemaReader, schemaReader } from './schema-reader.ts';

const note = '<!-- Generated from schemas/*.schema.json by `npm run generate`. Do not edit. -->';

/** The pages of the reference by file name: one for each kind of file, one for what they have in common, a list of them. */
export function renderReference(): ReadonlyMap<string, string> {
  const schemas = readPlainSchemas();
  const reader = schemaReader(schemas);
  const kinds = listDocumentKinds(schemas);
  const pages = kinds.map((kind) => [`${kind}.md`, renderKind(reader.root(kind), reader)] as const);
  return new Map([
    ...pages,
    ['definitions.md', renderDefinitions(reader)],
    ['README.md', renderIndex(kinds.map((kind) => reader.root(kind)))],
  ]);
}

function renderIndex(roots: readonly Schema[]): string {
  const lines = roots.map(({ kind, node }) => `- [${kind}](${kind}.md): ${text(node.description)}`);
  return `# Reference\n\n${note}\n\nEvery key of every kind of file. What several kinds have in common is among the [definitions](definitions.md).\n\n${lines.join('\n')}\n`;
}

function renderKind(root: Schema, reader: SchemaReader): string {
  const { kind, node } = root;
  const keys = renderList(listKeys(root, '', reader));
  return `# ${text(node.title)}\n\n${note}\n\n${text(node.description)}\n\nA file holds: ${describeType({ kind, node }, reader)}.\n${keys}${renderExamples(node)}`;
}

function renderList(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

function renderExamples({ examples }: Schema['node']): string {
  if (!Array.isArray(examples) || examples.length === 0) return '';
  const blocks = examples.map((example) => `\`\`\`yaml\n${stringify(example, { lineWidth: 0 })}\`\`\``);
  return `\n## ${blocks.length === 1 ? 'Example' : 'Examples'}\n\n${blocks.join('\n\n')}\n`;
}

function renderDefinitions(reader: SchemaReader): string {
  const { kind, node } = reader.root('definitions');
  const definitions = Object.entries(node.$defs ?? {}).map(([name, definition]) => {
    const schema = { kind, node: definition as Schema['node'] };
    const type = describeType(schema, reader);
    const example = listExamples(schema.node);
    const examples = example === '' ? '' : ` Examples: ${example}.`;
    return `## ${name}\n\n${text(schema.node.description)}\n\nIt is: ${type}.${examples}\n${renderList(listKeys(schema, '', reader))}`;
  });
  return `# Definitions\n\n${note}\n\nWhat several kinds of files have in common.\n\n${definitions.join('\n')}`;
}

/** A line for each of a map's keys and of what lies below them; sections and common forms have pages of their own. */
function listKeys(schema: Schema, path: string, reader: SchemaReader): readonly string[] {
  const properties = Object.entries(reader.properties(schema));
  const entries = reader.entries(schema);
  const items = reader.items(schema);
  const required: readonly unknown[] = Array.isArray(schema.node.required) ? schema.node.required : [];
  return [
    ...(items === undefined ? [] : below(items, `${path}[]`, reader)),
    ...properties.flatMap(([key, property]) => {
      const place = path === '' ? key : `${path}.${key}`;
      const line = renderKey(place, property, required.includes(key), reader);
      // The items of a collection are the same in each of its forms.
      return items === undefined ? [line, ...below(property, place, reader)] : [line];
    }),
    ...(entries === undefined ? [] : renderEntries(entries, path, reader)),
  ];
}

function renderEntries(entries: Schema, path: string, reader: SchemaReader): readonly string[] {
  const place = path === '' ? '*' : `${path}.*`;
  return [renderKey(place, entries, false, reader), ...below(entries, place, reader)];
}

function below(schema: Schema, path: string, reader: SchemaReader): readonly string[] {
  const common = schema.via !== undefined && (!schema.via.includes('#') || /^definitions#/.test(schema.via));
  return common ? [] : listKeys(schema, path, reader);
}

function renderKey(path: string, schema: Schema, required: boolean, reader: SchemaReader): string {
  const { node } = schema;
  const facts = [
    describeType(schema, reader),
    ...(required ? ['required'] : []),
    ...(node.default === undefined ? [] : [`default ${describeValue(node.default)}`]),
  ];
  const examples = schema.via?.includes('#') === false ? '' : listExamples(node);
  const meaning = [text(node.description), ...(examples === '' ? [] : [`Examples: ${examples}.`])];
  return `- **\`${path}\`** (${facts.join('; ')}): ${meaning.join(' ')}`;
}

function listExamples({ examples, enum: choices }: Schema['node']): string {
  return Array.isArray(examples) && choices === undefined ? examples.map(describeValue).join(', ') : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
