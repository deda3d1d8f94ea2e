import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTree } from '../../src/load/load-tree.ts';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import type { LoadedTree } from '../../src/model/documents.ts';
import type { ValuePath } from '../../src/model/source.ts';
import { resolvePortfolio } from '../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../src/validate/validate-tree.ts';
import { validators } from '../../src/validate/validators.generated.js';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/text.ts';

const root = join(import.meta.dirname, '../..');
const { value: sample } = await loadTree(join(root, 'orgs'), { base: root });
const places = sample.documents.flatMap((document, index) =>
  pathsOf(document.value, []).map((path): Place => ({ index, path })),
);

interface Place {
  /** Of the document. */
  readonly index: number;
  readonly path: ValuePath;
}

type Mutation =
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'rename'; readonly rename: (key: string) => string };

const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({
    kind: fc.constant('rename' as const),
    rename: anyText.map((key) => () => key),
  }),
  fc.constant({ kind: 'rename' as const, rename: (key: string) => key.slice(0, -1) }),
);

describe('the sample portfolio', () => {
  it('has nothing wrong in it', () => {
    const { value, diagnostics } = validateTree(sample);
    expect([...diagnostics, ...resolvePortfolio(value).diagnostics]).toEqual([]);
  });

  it('never crashes a stage and hides no fault, with hostile values in every place', () => {
    const long = process.env.POLITY_TEST_LONG === '1';
    for (const [at, place] of (long ? places : everyKindOf(places)).entries()) {
      // In the short run, the values take turns.
      const values = long ? hostile : hostile.filter((_, index) => (index + at) % 6 === 0);
      for (const value of values) expectReported(mutate(sample, place, { kind: 'replace', value }), place);
    }
  });

  it('never crashes a stage, whatever takes the place of a value or a key, and reports what the schema forbids', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), mutations, (place, mutation) => {
        expectReported(mutate(sample, place, mutation), place);
      }),
      runs(300),
    );
  });
});

/** What no schema allows, and what only some do, in place of a value. */
const hostile: readonly unknown[] = [
  null,
  '',
  ' ',
  'no',
  '__proto__',
  'a\u0000b',
  '../../etc/passwd',
  '😀'.repeat(5000),
  0,
  -1,
  1.5,
  1e308,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [[]],
  [null],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: 1 }, list: [{}], mode: 'exclusive' },
  { length: 0 },
  { mode: 'exclusive', list: [], length: 1, map: 1 },
];

/** The first of the places that a schema sees alike: ids and positions make no difference. */
function everyKindOf(all: readonly Place[]): readonly Place[] {
  const kinds = new Map<string, Place>();
  for (const place of all) {
    const kind = sample.documents[place.index]?.kind;
    const steps = place.path.map((step, at) =>
      typeof step === 'number' || (at === 0 && isOfEntries(kind)) ? '*' : step,
    );
    const key = [kind, ...steps].join('/');
    if (!kinds.has(key)) kinds.set(key, place);
  }
  return [...kinds.values()];
}

function isOfEntries(kind: string | undefined): boolean {
  return kind === 'people' || kind === 'roles' || kind === 'domains';
}

/** The schema's verdict, and that of the stages, must agree; nothing may be thrown. */
function expectReported(tree: LoadedTree, place: Place): void {
  const { value, diagnostics } = validateTree(tree);
  const resolved = resolvePortfolio(value);
  for (const { code } of [...diagnostics, ...resolved.diagnostics])
    expect(diagnosticCodes).toHaveProperty(code);
  const changed = tree.documents[place.index];
  const accepted = changed !== undefined && validators[changed.kind](changed.value);
  expect(diagnostics.length > 0).toBe(!accepted || namesNoCode(changed.value));
  expect({}).not.toHaveProperty('polluted');
}

function mutate(tree: LoadedTree, { index, path }: Place, mutation: Mutation): LoadedTree {
  const documents = tree.documents.map((document, at) =>
    at === index ? { ...document, value: changed(document.value, path, mutation) } : document,
  );
  return { ...tree, documents };
}

function changed(value: unknown, path: ValuePath, mutation: Mutation): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return mutation.kind === 'replace' ? mutation.value : value;
  const rename = rest.length === 0 && mutation.kind === 'rename';
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? changed(item, rest, mutation) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]: [string, unknown]) =>
    key === step ? [rename ? mutation.rename(key) : key, changed(member, rest, mutation)] : [key, member],
  );
  return Object.fromEntries(entries);
}

function pathsOf(value: unknown, path: ValuePath): ValuePath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** Which codes there are is known to the validation, not to the schema. */
function namesNoCode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('severities' in value)) return false;
  const { severities } = value;
  if (typeof severities !== 'object' || severities === null) return false;
  return Object.keys(severities).some((code) => !Object.hasOwn(diagnosticCodes, code));
}
