import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Editor, openEditor } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const modeline = '# yaml-language-server: $schema=../../schemas/template.schema.json\n';

describe('templates in an editor', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor();
  });
  afterAll(() => editor.close());

  it.each(['client', 'start-up'])(
    'A10: references of the sample template %s are nothing wrong',
    async (name) => {
      const file = `orgs/templates/${name}.yaml`;
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain('$(');
      expect(await editor.open(file, text)).toEqual([]);
    },
  );

  it('A10: values are completed and checked where they are no references', async () => {
    const file = 'orgs/templates/draft.yaml';
    const text = `${modeline}membership:\n  mode: \nsso: { required: $(sso) }\ndatabase: writer\n`;
    const found = await editor.open(file, text);
    expect(found.find(({ range }) => range.start.line === 4)?.message).toContain('"none", "reader"');
    expect(found.filter(({ range }) => range.start.line === 3)).toEqual([]);
    const labels = (await editor.complete(file, { line: 2, character: 8 })).map(({ label }) => label);
    expect([...labels].sort()).toEqual(['capture', 'invitation', 'manual']);
  });
});
