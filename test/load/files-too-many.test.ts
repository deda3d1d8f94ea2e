import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/load/limits.ts';
import { loadTree } from '../../src/load/load-tree.ts';

describe('all files together', () => {
  it('are read up to a limit: FILES_TOO_MANY says at which file it ended, once', async () => {
    const base = mkdtempSync(join(tmpdir(), 'polity-many-'));
    const padding = Buffer.alloc(limits.fileBytes, '#');
    const most = limits.treeBytes / limits.fileBytes;
    for (let n = 0; n < most + 3; n++) {
      const folder = `o${String(n).padStart(3, '0')}`;
      mkdirSync(join(base, folder));
      writeFileSync(join(base, folder, 'org.yaml'), padding);
    }
    writeFileSync(join(base, 'portfolio.yaml'), 'formatVersion: 1\nname: X\n');
    try {
      const { diagnostics } = await loadTree(base, { base });
      const found = diagnostics.filter(({ code }) => code === 'FILES_TOO_MANY');
      expect(found.map(({ at }) => at?.file)).toEqual([`o${String(most).padStart(3, '0')}/org.yaml`]);
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
