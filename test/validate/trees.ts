import { classifyFile } from '../../src/load/classify-file.ts';
import { createLocator } from '../../src/load/locate.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import type { LoadedDocument, LoadedTree } from '../../src/model/documents.ts';

const always: Readonly<Record<string, string>> = { 'portfolio.yaml': 'formatVersion: 1\nname: Essai\n' };

/** A loaded tree of the given files, by path; with a portfolio.yaml if there is none. */
export function treeOf(files: Readonly<Record<string, string>>): LoadedTree {
  const sources = new Map(Object.entries({ ...always, ...files }));
  const locator = createLocator();
  const documents = [...sources].flatMap(([file, text]): LoadedDocument[] => {
    const at = file.lastIndexOf('/');
    const found = classifyFile({ folder: file.slice(0, Math.max(0, at)), base: file.slice(at + 1) });
    const parsed = parseYaml(file, text);
    if (found.kind !== 'document' || parsed.kind !== 'read') return [];
    return [{ ...found.document, file, value: parsed.value, locate: locator(file, text) }];
  });
  return { sources, documents, unreadable: [] };
}
