import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { listDocumentKinds, readSchemas } from '../../schemas/read-schemas.ts';
import { renderDocumentTypes } from '../../schemas/render-document-types.ts';
import { renderValidators } from '../../schemas/render-validators.ts';
import { loadTree } from '../../src/load/load-tree.ts';
import type { DocumentKind } from '../../src/model/documents.ts';
import { sectionNames } from '../../src/model/documents.ts';
import { validators } from '../../src/validate/validators.generated.js';
import { describeSchema, type SchemaNode } from './schema-nodes.ts';

const root = join(import.meta.dirname, '../..');
const schemas = readSchemas();
const kinds = listDocumentKinds(schemas);
const nodes = [...schemas].flatMap(([kind, schema]) => describeSchema(kind, schema));

describe('schemas', () => {
  it('are JSON Schemas of 2020-12 that refer to nothing outside of their folder', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    ajv.addVocabulary(['errorMessage', 'patternErrorMessage']);
    for (const [kind, schema] of schemas) ajv.addSchema(schema, `${kind}.schema.json`);
    for (const kind of kinds) expect(ajv.getSchema(`${kind}.schema.json`)).toBeDefined();
  });

  it('are there for every section of an organization', () => {
    expect(kinds.filter((kind) => kind.startsWith('org-'))).toEqual(
      sectionNames.map((name) => `org-${name}`).sort(),
    );
  });

  it.each(kinds)('%s has a title, a description and examples, which it accepts', (kind) => {
    const schema = schemas.get(kind);
    const examples: unknown = Reflect.get(schema ?? {}, 'examples');
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    expect(examples).toEqual(expect.arrayContaining([expect.anything()]));
    for (const example of Array.isArray(examples) ? examples : []) {
      expect(
        validators[kind as DocumentKind](example) ? [] : validators[kind as DocumentKind].errors,
      ).toEqual([]);
    }
  });

  it('describe every property, for editors to show', () => {
    expect(nodes.filter((node) => node.isProperty && !isDescribed(node)).map(({ path }) => path)).toEqual([]);
  });

  it('refuse unknown keys in every map', () => {
    const open = nodes.filter(({ schema }) => 'properties' in schema && !('additionalProperties' in schema));
    expect(open.filter(({ path }) => !/\/(if|then)$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('say in words what each pattern asks for', () => {
    const bare = nodes.filter(({ schema }) => 'pattern' in schema && !('patternErrorMessage' in schema));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('are what the types and the validators were generated from', async () => {
    expect(readFileSync(join(root, 'src/model/documents.generated.ts'), 'utf8')).toBe(
      await renderDocumentTypes(),
    );
    expect(readFileSync(join(root, 'src/validate/validators.generated.js'), 'utf8')).toBe(renderValidators());
  });

  it('are named by the first line of every file of the sample', async () => {
    const { value } = await loadTree(join(root, 'orgs'), { base: root });
    expect(value.documents.length).toBeGreaterThan(20);
    for (const { file, kind } of value.documents) {
      const modeline = /^# yaml-language-server: \$schema=(\S+)\n/.exec(value.sources.get(file) ?? '');
      const schema = join(root, dirname(file), modeline?.[1] ?? '');
      expect([file, schema]).toEqual([file, join(root, `schemas/${kind}.schema.json`)]);
      expect(existsSync(schema)).toBe(true);
    }
  });
});

/** By itself, or by what it refers to. */
function isDescribed({ kind, schema }: SchemaNode): boolean {
  if (typeof Reflect.get(schema, 'description') === 'string') return true;
  const reference: unknown = Reflect.get(schema, '$ref');
  if (typeof reference !== 'string') return false;
  const [file = '', pointer = ''] = reference.split('#');
  const target = file === '' ? kind : file.replace('.schema.json', '');
  return nodes.some(
    (node) => node.path === target + pointer && typeof Reflect.get(node.schema, 'description') === 'string',
  );
}
