import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { diagnosticCodes } from '../src/model/diagnostic-codes.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = readFileSync(pathOf('docs/diagnostics.md'), 'utf8');

/** One row per code: code, severity, meaning, example, remedy, row of the rules, proof. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const codes = Object.entries(diagnosticCodes);

describe('docs/diagnostics.md', () => {
  it('has one row for each code and none besides, in the order of the codes', () => {
    expect(rows.map(([code]) => code)).toEqual(codes.map(([code]) => `\`${code}\``));
  });

  it('says the severity, what it means, an example and a remedy', () => {
    expect(rows.map(([code, severity]) => [code, severity])).toEqual(
      codes.map(([code, severity]) => [`\`${code}\``, severity]),
    );
    expect(rows.filter((cells) => cells.length !== 7 || cells.includes(''))).toEqual([]);
  });

  it('leads to a case or a test that has the code', () => {
    const unproved = rows.filter(([code = '', , , , , , proof = '']) => {
      const path = /\]\(\.\.\/(test\/[^)]+)\)$/.exec(proof)?.[1] ?? '';
      const file = pathOf(path.startsWith('test/cases/') ? `${path}/expected.json` : path);
      return path === '' || !existsSync(file) || !readFileSync(file, 'utf8').includes(code.slice(1, -1));
    });
    expect(unproved.map(([code]) => code)).toEqual([]);
  });
});
