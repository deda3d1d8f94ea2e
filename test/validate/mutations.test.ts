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
    rename: fc.string({ unit: 'binary' }).map((key) => () => key),
  }),
  fc.constant({ kind: 'rename' as const, rename: (key: string) => key.slice(0, -1) }),
);

describe('the sample portfolio', () => {
  it('has nothing wrong in it', () => {
    const { value, diagnostics } = validateTree(sample);
    expect([...diagnostics, ...resolvePortfolio(value).diagnostics]).toEqual([]);
  });

  it('never crashes a stage, whatever takes the place of a value or a key, and reports what the schema forbids', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), mutations, (place, mutation) => {
        const tree = mutate(sample, place, mutation);
        const { value, diagnostics } = validateTree(tree);
        const resolved = resolvePortfolio(value);
        for (const { code } of [...diagnostics, ...resolved.diagnostics])
          expect(diagnosticCodes).toHaveProperty(code);
        const changed = tree.documents[place.index];
        const accepted = changed !== undefined && validators[changed.kind](changed.value);
        expect(diagnostics.length > 0).toBe(!accepted);
      }),
      { numRuns: 400 },
    );
  });
});

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
