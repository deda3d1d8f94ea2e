import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadTree } from '../../src/load/load-tree.ts';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'polity-load-'));
  mkdirSync(join(base, 'orgs/agence/dupont'), { recursive: true });
  writeFileSync(join(base, 'orgs/portfolio.yaml'), 'formatVersion: 1\nname: Essai\n');
  for (const folder of ['agence', 'agence/dupont']) {
    writeFileSync(join(base, 'orgs', folder, 'org.yaml'), 'uid: 0123\n');
  }
});

afterEach(() => rmSync(base, { recursive: true }));

describe('loading a folder', () => {
  it('gives every file its kind and its folder, in an order of their own', async () => {
    const { value, diagnostics } = await loadTree(join(base, 'orgs'), { base });
    expect(diagnostics).toEqual([]);
    expect(value.documents.map(({ file, kind, folder, name }) => [file, kind, folder, name])).toEqual([
      ['orgs/agence/dupont/org.yaml', 'org', 'agence/dupont', 'org'],
      ['orgs/agence/org.yaml', 'org', 'agence', 'org'],
      ['orgs/portfolio.yaml', 'portfolio', '', 'portfolio'],
    ]);
    expect([...value.sources.keys()]).toEqual(value.documents.map(({ file }) => file));
  });

  it('names files by their full path when they lie outside of the working folder', async () => {
    const { value } = await loadTree(join(base, 'orgs'), { base: join(base, 'elsewhere') });
    expect(value.documents[0]?.file).toBe(join(base, 'orgs/agence/dupont/org.yaml'));
  });

  it('names files without a folder when run inside of the declarations', async () => {
    const { value } = await loadTree(join(base, 'orgs'), { base: join(base, 'orgs') });
    expect(value.documents[0]?.file).toBe('agence/dupont/org.yaml');
  });

  it('reads numbers as YAML does and leaves dates as text', async () => {
    writeFileSync(join(base, 'orgs/agence/notes.yaml'), '[2027-03-31, no, off, 0123, 1e3, ~]\n');
    const { value } = await loadTree(join(base, 'orgs'), { base });
    const notes = value.documents.find(({ kind }) => kind === 'org-notes');
    expect(notes?.value).toEqual(['2027-03-31', 'no', 'off', 123, 1000, null]);
  });

  it('says which files it could not read, and reads the others', async () => {
    writeFileSync(join(base, 'orgs/people.yaml'), 'claire: [\n');
    const { value, diagnostics } = await loadTree(join(base, 'orgs'), { base });
    expect(value.unreadable).toMatchObject([{ file: 'orgs/people.yaml', kind: 'people' }]);
    expect(value.documents).toHaveLength(3);
    expect(diagnostics.map(({ code }) => code)).toEqual(['YAML_SYNTAX']);
  });
});
