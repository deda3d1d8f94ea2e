import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDocument } from '../../src/format/format-document.ts';
import { loadTree } from '../../src/load/load-tree.ts';
import { loadPortfolio } from '../../src/provider/load-portfolio.ts';
import { findRunFolder } from '../support/run-folder.ts';
import { runs } from '../support/runs.ts';
import { hands, rewrite } from './rewrite.ts';

const repository = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(findRunFolder(), 'format-'));
cpSync(join(repository, 'orgs'), join(folder, 'orgs'), { recursive: true });
const { value: sample } = await loadTree(join(folder, 'orgs'), { base: folder });
const originals = sample.documents.map(({ file, kind }) => ({
  path: join(folder, file),
  kind,
  text: readFileSync(join(folder, file), 'utf8'),
}));
afterAll(() => rmSync(folder, { recursive: true }));

async function describePortfolio(): Promise<unknown> {
  const { value, diagnostics } = await loadPortfolio(join(folder, 'orgs'), folder);
  return { digests: value?.digests, codes: diagnostics.map(({ code }) => code).sort() };
}

describe('formatting a portfolio', () => {
  it('leaves the digests of all organizations and all findings as they are, whoever wrote the files', async () => {
    await fc.assert(
      fc.asyncProperty(hands, async (hand) => {
        const written = originals.map(({ text }) => rewrite(text, hand));
        originals.forEach(({ path }, index) => {
          writeFileSync(path, written[index] ?? '');
        });
        const before = await describePortfolio();
        originals.forEach(({ path, kind }, index) => {
          const formatted = formatDocument(kind, written[index] ?? '');
          if (formatted.kind === 'refused') throw new Error(`refused: ${path}`);
          writeFileSync(path, formatted.text);
        });
        expect(await describePortfolio()).toEqual(before);
      }),
      runs(4),
    );
  });
});
