import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseCheckpoint } from '../../../src/engine/state/checkpoint.ts';
import { stackPaths } from '../../../src/engine/state/files.ts';
import { loadStack } from '../../../src/engine/state/load.ts';

const stack = 'organization/polity/dev';

describe('a checkpoint that the Pulumi CLI wrote', () => {
  it('by `stack init` is an empty stack, as 3.230.0 writes it and as older ones do', () => {
    const empty = { resources: [], pendingOperations: [] };
    expect(parseCheckpoint(`{"version":0,"checkpoint":{"stack":"${stack}"}}`)).toEqual(empty);
    expect(parseCheckpoint(`{"version":3,"checkpoint":{"stack":"${stack}"}}`)).toEqual(empty);
  });

  it.each([
    ['a format of before formats', { stack, latest: { resources: [] } }],
    ['format 0 with content', { version: 0, checkpoint: { stack, latest: { resources: [] } } }],
    ['format 4', { version: 4, features: ['taint'], checkpoint: { stack, latest: {} } }],
  ])('is refused in %s', (_name, file) => {
    expect(() => parseCheckpoint(JSON.stringify(file))).toThrow(/checkpoint format .*only 3/);
  });
});

describe('a backend that the Pulumi CLI keeps in another way is refused, and the CLI named: nothing may look new', () => {
  let backend: string;
  beforeEach(async () => {
    backend = await mkdtemp(join(tmpdir(), 'backend-'));
  });
  afterEach(() => rm(backend, { recursive: true }));

  const load = (): ReturnType<typeof loadStack> => loadStack(stackPaths(backend, 'polity', 'dev'));
  const write = async (file: string, text = ''): Promise<void> => {
    const path = join(backend, '.pulumi', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };

  it.each([
    ['compressed with gzip', 'stacks/polity/dev.json.gz', '', /compressed \(dev\.json\.gz\).*Pulumi CLI/],
    ['compressed with zstd', 'stacks/polity/dev.json.zst', '', /compressed \(dev\.json\.zst\).*Pulumi CLI/],
    ['stacks without projects', 'stacks/dev.json', '{}', /pulumi state upgrade/],
    ['a later layout', 'meta.yaml', 'version: 2\n', /another layout.*Pulumi CLI/],
  ])('%s', async (_name, file, text, message) => {
    await write(file, text);
    await expect(load()).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(message),
    });
  });

  it('another stack may be compressed, and backups may lie about', async () => {
    await write('meta.yaml', 'version: 1\n');
    await write('stacks/polity/other.json.gz');
    await write('stacks/polity/dev.json.bak', '{}');
    expect(await load()).toMatchObject({ text: undefined });
  });
});
