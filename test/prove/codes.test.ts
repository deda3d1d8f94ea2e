import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isolationCodes } from '../../src/model/isolation.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

describe('codes of findings', () => {
  it('are explained in docs/isolation.md', () => {
    const page = read('../../docs/isolation.md');
    expect(isolationCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('are used, each of them', () => {
    const sources = globSync('../../src/prove/**/*.ts', { cwd: import.meta.dirname })
      .map(read)
      .join('\n');
    const built = (code: string): boolean => /^(ROWS|WRITES|POLICY|DEFINITION)_/.test(code);
    expect(isolationCodes.filter((code) => !built(code) && !sources.includes(`'${code}'`))).toEqual([]);
  });
});
