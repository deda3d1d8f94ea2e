import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadTree } from '../../src/load/load-tree.ts';
import type { DocumentKind } from '../../src/model/documents.ts';
import { type CompletionItem, type Editor, openEditor, type Position } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'orgs/agence/dupont');
let editor: Editor;
beforeAll(async () => {
  editor = await openEditor();
});
afterAll(() => editor.close());

let opened = 0;

/** Opens a text under a modeline as editors of the sample have it; `|` is the cursor. */
function openAt(kind: DocumentKind, text: string): { file: string; cursor: Position } {
  opened += 1;
  const file = join(folder, `new-${opened}.yaml`);
  const schema = relative(folder, join(root, `schemas/${kind}.schema.json`));
  const written = `# yaml-language-server: $schema=${schema}\n${text}`;
  const before = written.slice(0, written.indexOf('|')).split('\n');
  // What is asked next is answered from this text; its diagnostics come a while later.
  void editor.open(file, written.replace('|', ''));
  return { file, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function complete(kind: DocumentKind, text: string): Promise<readonly CompletionItem[]> {
  const { file, cursor } = openAt(kind, text);
  return editor.complete(file, cursor);
}

async function labels(kind: DocumentKind, text: string): Promise<readonly string[]> {
  return (await complete(kind, text)).map(({ label }) => label);
}

async function hover(kind: DocumentKind, text: string): Promise<string> {
  const { file, cursor } = openAt(kind, text);
  return editor.hover(file, cursor);
}

const head = 'uid: x\nname: X\ntype: client\n';

describe('an editor with YAML support', () => {
  it('finds the schema of every file of the sample by its modeline, and nothing wrong with it', async () => {
    const { value } = await loadTree(join(root, 'orgs'), { base: root });
    const found = await Promise.all(
      value.documents.map(async ({ file }) => {
        const diagnostics = await editor.open(join(root, file), readFileSync(join(root, file), 'utf8'));
        return diagnostics.map(({ message }) => `${file}: ${message}`);
      }),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.flat()).toEqual([]);
  });

  it('completes the keys of an organization, with what they mean', async () => {
    const items = await complete('org', '|\n');
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['uid', 'name', 'type', 'template', 'isolation', 'access', 'membership', 'sso']),
    );
    const isolation = items.find(({ label }) => label === 'isolation');
    expect(isolation?.documentation).toContain('keeps parents from reading');
  });

  it('completes the keys of a grant: those that are not there yet', async () => {
    const found = await labels('org', `${head}access:\n  - who: claire\n    |\n`);
    expect(found).toEqual(
      expect.arrayContaining(['role', 'projects', 'workspaces', 'reach', 'from', 'until']),
    );
    expect(found).not.toContain('who');
    expect(await labels('org', `${head}access:\n  - |\n`)).toEqual(
      expect.arrayContaining(['who', 'group', 'role']),
    );
  });

  it('completes keys in a section of its own file, in people, in roles and in the portfolio', async () => {
    expect(await labels('org-access', '- who: claire\n  |\n')).toEqual(
      expect.arrayContaining(['role', 'reach']),
    );
    expect(await labels('people', 'claire:\n  |\n')).toEqual(
      expect.arrayContaining(['name', 'email', 'emails', 'github', 'left']),
    );
    expect(await labels('roles', 'editor:\n  |\n')).toEqual(
      expect.arrayContaining(['level', 'inherits', 'permissions']),
    );
    expect(await labels('portfolio', 'formatVersion: 1\nguards:\n  removals:\n    |\n')).toEqual(
      expect.arrayContaining(['perOrganization', 'perOrganizationPercent', 'overallPercent']),
    );
    expect(await labels('template', 'access:\n  - who: claire\n    |\n')).toEqual(
      expect.arrayContaining(['role', 'reach']),
    );
  });

  it.each([
    ['type: |\n', ['client', 'department', 'subsidiary', 'company']],
    [`${head}status: |\n`, ['active', 'archived']],
    [`${head}isolation: |\n`, ['open', 'sealed']],
    [`${head}membership:\n  mode: |\n`, ['capture', 'invitation', 'manual']],
    [`${head}membership:\n  admins: |\n`, ['members', 'anyone']],
    [`${head}access:\n  - who: a\n    role: b\n    reach: |\n`, ['own', 'subtree']],
    [`${head}access:\n  mode: |\n`, ['additive', 'exclusive']],
    [`${head}sso:\n  required: |\n`, ['true', 'false']],
    [`${head}database: |\n`, ['none', 'reader']],
    [`${head}automations:\n  - id: a\n    kind: |\n`, ['export', 'notification']],
  ])('completes values after %j', async (text, values) => {
    expect(await labels('org', text)).toEqual(expect.arrayContaining(values));
  });

  it('suggests roles where the schema knows examples', async () => {
    expect(await labels('org', `${head}access:\n  - who: claire\n    role: |\n`)).toEqual(
      expect.arrayContaining(['admin', 'contributor']),
    );
  });

  it.each([
    ['u|id: x\nname: X\ntype: client\n', 'identifies the organization for good'],
    [`${head}acc|ess:\n  - { who: a, role: b }\n`, 'who has which role, where, and for how long'],
    [`${head}access:\n  - { who: a, ro|le: b }\n`, 'A role of the catalogue or of this organization'],
    [
      `${head}access:\n  - who: a\n    role: b\n    un|til: 2027-01-01\n`,
      'Last day of the role, which is included',
    ],
    [`${head}access:\n  - who: a\n    role: b\n    rea|ch: own\n`, 'reaches down to child organizations'],
  ])('explains a key on hovering: %j', async (text, meaning) => {
    expect((await hover('org', text)).replaceAll('\\', '')).toContain(meaning);
  });

  it.each([
    [`${head}acces: []\n`, 3, /acces/],
    [`${head}access:\n  - { who: a, role: b, wher: c }\n`, 4, /wher/],
    ['uid: x\nname: X\ntype: clien\n', 2, /client/],
    [`${head}access:\n  - { who: a }\n`, 4, /role/],
    [`${head}access:\n  - { who: a, role: b, until: tomorrow }\n`, 4, /YYYY-MM-DD|date/],
  ])('marks a mistake where it stands: %j', async (text, line, message) => {
    const file = join(folder, 'mistake.yaml');
    const found = await editor.open(
      file,
      `# yaml-language-server: $schema=../../../schemas/org.schema.json\n${text}`,
    );
    expect(found.map(({ range }) => range.start.line - 1)).toContain(line);
    expect(found.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message);
  });
});
