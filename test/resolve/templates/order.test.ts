import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTree } from '../../../src/load/load-tree.ts';
import type { LoadedTree } from '../../../src/model/documents.ts';
import type { Digests } from '../../../src/model/portfolio.ts';
import { resolvePortfolio } from '../../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../../src/validate/validate-tree.ts';

const root = join(import.meta.dirname, '../../..');
const { value: sample } = await loadTree(join(root, 'orgs'), { base: root });

function digestsOf(tree: LoadedTree): Digests {
  const { value } = resolvePortfolio(validateTree(tree).value, '2026-06-01T00:00:00Z');
  if (value === null) throw new Error('no portfolio');
  return value.digests;
}

/** Maps with their keys in another order; lists as they are. */
function reorder(value: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => reorder(item, seed));
  const entries = Object.entries(value).map(([key, member]) => [key, reorder(member, seed)] as const);
  return Object.fromEntries(rotate(entries, seed));
}

function rotate<T>(items: readonly T[], by: number): readonly T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  const turned = [...items.slice(start), ...items.slice(0, start)];
  return by % 2 === 0 ? turned : turned.reverse();
}

/** The sample with one value of a template replaced. */
function changeTemplate(name: string, section: string, value: unknown): LoadedTree {
  const documents = sample.documents.map((document) =>
    document.kind === 'template' && document.name === name
      ? { ...document, value: { ...(document.value as object), [section]: value } }
      : document,
  );
  return { ...sample, documents };
}

function listChanged(before: Digests, after: Digests): readonly string[] {
  return Object.keys(after.organizations).filter(
    (uid) => before.organizations[uid] !== after.organizations[uid],
  );
}

const usersOf = (name: string): readonly string[] =>
  sample.documents
    .filter(({ kind, value }) => kind === 'org' && JSON.stringify(value).includes(`"name":"${name}"`))
    .map(({ value }) => String(Reflect.get(value as object, 'uid')));

describe('resolving templates', () => {
  const before = digestsOf(sample);

  it('A10: is deterministic, and free of the order of files and keys', () => {
    expect(digestsOf(sample)).toEqual(before);
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (files, keys) => {
        const documents = rotate(
          sample.documents.map((document) => ({ ...document, value: reorder(document.value, keys) })),
          files,
        );
        expect(digestsOf({ ...sample, documents })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('A10, A12: the 12 clients come from one template, and changing it shows these organizations and no other', () => {
    const clients = usersOf('client');
    expect(clients).toHaveLength(12);
    const after = digestsOf(changeTemplate('client', 'workspaces', ['ideas']));
    expect([...listChanged(before, after)].sort()).toEqual([...clients].sort());
    expect(after.portfolio).toBe(before.portfolio);
  });

  it('A10: a change that an organization overrides is none to it', () => {
    const after = digestsOf(changeTemplate('client', 'projects', ['contact-forms', 'blog']));
    expect(listChanged(before, after)).not.toContain('dupont');
    expect(listChanged(before, after)).toHaveLength(11);
  });
});
