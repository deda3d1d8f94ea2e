import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDocumentCache, worthCache } from '../../src/load/document-cache.ts';
import { loadTree } from '../../src/load/load-tree.ts';
import type { LoadedDocument } from '../../src/model/documents.ts';
import { type LoadedPortfolio, loadPortfolio } from '../../src/provider/load-portfolio.ts';

let base: string;
let cache: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'polity-cache-'));
  cache = join(base, 'home/cache');
  writeFile('portfolio.yaml', 'formatVersion: 1\nname: Essai\nprefix: essai\nsuperAdmins: [claire, hugo]\n');
  writeFile(
    'people.yaml',
    'claire: { name: C, email: c@a.example }\nhugo: { name: H, email: h@a.example }\n',
  );
  for (let n = 0; n < worthCache; n++) writeOrganization(n);
});

afterEach(() => rmSync(base, { recursive: true }));

function writeFile(path: string, text: string): void {
  mkdirSync(join(base, 'orgs', path, '..'), { recursive: true });
  writeFileSync(join(base, 'orgs', path), text);
}

function writeOrganization(n: number, more = ''): void {
  const access = 'access: [{ who: claire, role: admin }]\ncontact: hugo\n';
  writeFile(`o${n}/org.yaml`, `uid: o${n}\nname: Organization ${n}\ntype: company\n${access}${more}`);
}

const cacheFile = (): string => join(cache, 'documents.json');

/** All that a run says, as data. */
async function run(options: { readonly cache?: string } = { cache }): Promise<unknown> {
  const { value, diagnostics, sources }: LoadedPortfolio = await loadPortfolio(
    join(base, 'orgs'),
    base,
    options,
  );
  return JSON.parse(JSON.stringify({ value, diagnostics, sources: [...sources] }));
}

async function countFaultless(): Promise<number> {
  const { value } = await loadTree(join(base, 'orgs'), { base, cache });
  return value.documents.filter(({ faultless }) => faultless).length;
}

describe('the cache of documents', () => {
  it('changes nothing but the time: cold, warm and without it', async () => {
    const without = await run({});
    expect(readdirSync(base)).toEqual(['orgs']);
    expect(await run()).toEqual(without);
    expect(await countFaultless()).toBe(worthCache + 2);
    expect(await run()).toEqual(without);
  });

  it('knows a file by its content: one that changed is read anew, and judged', async () => {
    await run();
    writeOrganization(7, 'projects: [a, b]\n');
    writeOrganization(8, 'project: [a, b]\n');
    expect(await countFaultless()).toBe(worthCache);
    expect(await run()).toEqual(await run({}));
    expect(JSON.stringify(await run())).toContain('UNKNOWN_KEY');
  });

  it('keeps no file in which a fault was found, so that it is reported again', async () => {
    for (let n = 0; n < 20; n++) writeOrganization(n, n % 2 === 0 ? 'notes: [\n' : 'status: 5\n');
    const without = await run({});
    await run();
    expect(await countFaultless()).toBe(worthCache + 2 - 20);
    expect(await run()).toEqual(without);
  });

  it('keeps nothing of a format that was not looked at', async () => {
    writeFile('portfolio.yaml', 'formatVersion: 2\nname: Essai\n');
    await run();
    expect(await countFaultless()).toBe(0);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
    ['no cache at all', () => Buffer.from('{}\n[]')],
    ['of other code', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/^(\S+) \S+/, '$1 older'))],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('Organization 7', 'Organization 9')),
    ],
  ])('counts as nothing when it is %s, and is replaced', async (_, spoil) => {
    const right = await run();
    writeFileSync(cacheFile(), spoil(readFileSync(cacheFile())));
    expect(await countFaultless()).toBe(0);
    expect(await run()).toEqual(right);
    expect(await countFaultless()).toBe(worthCache + 2);
  });

  it('goes without when its folder cannot be written, and leaves nothing behind', async () => {
    writeFileSync(join(base, 'home'), 'a file where a folder should be');
    expect(await run()).toEqual(await run({}));
    rmSync(join(base, 'home'));
    mkdirSync(cacheFile(), { recursive: true });
    chmodSync(cache, 0o700);
    expect(await run()).toEqual(await run({}));
    expect(readdirSync(cache)).toEqual(['documents.json']);
  });

  it('is whole after many runs at once, and forgets what is gone', async () => {
    const right = await run({});
    expect(await Promise.all(Array.from({ length: 6 }, () => run()))).toEqual(Array(6).fill(right));
    expect(readdirSync(cache)).toEqual(['documents.json']);
    for (let n = 0; n < 10; n++) rmSync(join(base, 'orgs', `o${n}`), { recursive: true });
    for (let n = 200; n < 220; n++) writeOrganization(n);
    await run();
    expect(readFileSync(cacheFile(), 'utf8')).not.toContain('"Organization 5"');
    expect(await countFaultless()).toBe(worthCache + 12);
  });

  it('is left alone by few files', async () => {
    for (let n = 0; n < 10; n++) rmSync(join(base, 'orgs', `o${n}`), { recursive: true });
    await run();
    expect(readdirSync(base)).toEqual(['orgs']);
  });

  it('gives values back as they were, and none that JSON would change', () => {
    const values = [
      { ['__proto__']: [1e21], constructor: 'a\ud800b\u2028' },
      ['', null, true],
      -0,
      [Number.POSITIVE_INFINITY],
    ];
    const documents = values.map(
      (value, index): LoadedDocument => ({
        file: `${index}.yaml`,
        kind: 'org-notes',
        folder: '',
        name: '',
        value,
        contentHash: String(index),
        locate: () => ({ file: '', line: 1, column: 1, endColumn: 2 }),
      }),
    );
    openDocumentCache(cache).keep(documents);
    const again = openDocumentCache(cache);
    expect([0, 1, 2, 3].map((hash) => again.find('org-notes', String(hash)))).toEqual([
      [values[0]],
      [values[1]],
      undefined,
      undefined,
    ]);
    expect(again.find('org', '0')).toBeUndefined();
  });
});
