import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { preview, up } from '../../src/engine/index.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

describe('secrets', () => {
  let bench: Workbench;
  const token = 'canary-7f3a';
  beforeEach(async () => {
    bench = await openWorkbench('scenes');
  });
  afterEach(() => bench.close());

  it('are on disk as ciphertext alone, also where the provider derives another output from them', async () => {
    await up(bench.options({ scene: 'secrets', token }));
    for (const entry of await readdir(bench.backend, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      expect(await readFile(path, 'utf8')).not.toContain(token);
      expect((await stat(path)).mode & 0o077).toBe(0);
    }
    const { resources } = JSON.parse(await bench.readCheckpoint()).checkpoint.latest;
    const outputs = (name: string) =>
      resources.find(({ urn }: { urn: string }) => urn.endsWith(`::${name}`)).outputs;
    expect(outputs('thing').token).toHaveProperty('ciphertext');
    expect(outputs('thing').derived).toHaveProperty('ciphertext');
    expect(outputs('thing').value).toBe('one');
    expect(outputs('marked').derived).toHaveProperty('ciphertext');
  });

  it('keep their ciphertext while they stay the same, and are seen to change', async () => {
    await up(bench.options({ scene: 'secrets', token }));
    const before = await bench.readCheckpoint();
    const again = await up(bench.options({ scene: 'secrets', token }));
    expect(again.summary.same).toBe(3);
    expect(await bench.readCheckpoint()).toBe(before);
    const changed = await preview(bench.options({ scene: 'secrets', token: 'canary-other' }));
    expect(changed.steps.find(({ name }) => name === 'thing')).toMatchObject({
      op: 'update',
      changed: ['token'],
    });
    expect(JSON.stringify([changed.steps, bench.events])).not.toContain('canary');
  });

  it('need the passphrase', async () => {
    await up(bench.options({ scene: 'secrets', token }));
    const wrong = bench.options({ scene: 'secrets', token }, { passphrase: 'another' });
    await expect(up(wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(preview(wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect((await up(bench.options({ scene: 'secrets', token }))).failures).toEqual([]);
  });
});
