import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentKind, LoadedDocument } from '../../src/model/documents.ts';
import type { Digests, Portfolio } from '../../src/model/portfolio.ts';
import { resolvePortfolio } from '../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../src/validate/validate-tree.ts';
import { unfinished } from './support/tree.ts';

interface Written {
  readonly kind: DocumentKind;
  readonly folder: string;
  readonly name: string;
  readonly value: unknown;
}

/** Everything that a digest covers, with values that can be changed one at a time. */
const portfolio: readonly Written[] = [
  {
    kind: 'portfolio',
    folder: '',
    name: 'portfolio',
    value: {
      formatVersion: 1,
      name: 'Studio Martin',
      timeZone: 'Europe/Paris',
      superAdmins: ['claire', 'hugo'],
      guards: { removals: { perOrganization: 5, overallPercent: 10 } },
    },
  },
  {
    kind: 'people',
    folder: '',
    name: 'people',
    value: {
      claire: { name: 'Claire', emails: ['claire@a.example', 'c@a.example'], github: 'claire-m' },
      hugo: { name: 'Hugo', email: 'hugo@a.example', left: '2027-01-01' },
    },
  },
  {
    kind: 'roles',
    folder: '',
    name: 'roles',
    value: { editor: { inherits: ['contributor'], permissions: ['form:edit', 'form:read'] } },
  },
  {
    kind: 'domains',
    folder: '',
    name: 'domains',
    value: {
      'a.example': {
        assigned: ['acme'],
        attestation: { by: 'claire', on: '2026-01-01', evidence: 'Contract' },
      },
    },
  },
  { kind: 'template', folder: '', name: 'client', value: { projects: ['forms', 'site'] } },
  {
    kind: 'org',
    folder: 'acme',
    name: 'org',
    value: {
      uid: 'acme',
      name: 'Acme',
      type: 'company',
      mission: { until: '2027-06-30' },
      contact: 'claire',
      domains: [{ name: 'a.example', subdomains: true }],
      membership: { mode: 'invitation' },
      members: ['claire', 'hugo'],
      groups: [{ id: 'ops', members: ['claire', 'hugo'] }, { id: 'dev' }],
      roles: { scribe: { inherits: ['editor'], permissions: ['note:write'] } },
      integrations: { slack: { channel: '#acme', token: 'env:SLACK_ACME' } },
      notes: 'Closed in August.',
    },
  },
  {
    kind: 'org-access',
    folder: 'acme',
    name: 'access',
    value: [
      { group: 'ops', role: 'scribe', from: '2026-01-01', until: '2027-03-31' },
      { who: 'claire', role: 'admin', reach: 'subtree' },
    ],
  },
  {
    kind: 'org',
    folder: 'acme/child',
    name: 'org',
    value: {
      uid: 'child',
      name: 'Child',
      type: 'company',
      template: 'client',
      access: [{ who: 'hugo', role: 'editor', projects: ['site', 'forms'] }],
    },
  },
  {
    kind: 'org',
    folder: 'beta',
    name: 'org',
    value: { uid: 'beta', name: 'Beta', type: 'group', isolation: 'sealed' },
  },
];

function resolve(documents: readonly Written[]): Portfolio {
  const at = { file: 'x', line: 1, column: 1, endColumn: 1 };
  const loaded = documents.map((document): LoadedDocument => {
    const file = `${document.folder}/${document.name}.yaml`;
    return { ...document, file, locate: () => ({ ...at, file }) };
  });
  const validated = validateTree({ sources: new Map(), documents: loaded, unreadable: [] });
  const resolved = resolvePortfolio(validated.value, '2026-06-01T00:00:00Z');
  const found = [...validated.diagnostics, ...resolved.diagnostics];
  expect(found.filter(({ code, severity }) => severity === 'error' && !unfinished.has(code))).toEqual([]);
  if (resolved.value === null) throw new Error('no portfolio');
  return resolved.value;
}

/** Lists whose order says something; all others are sets. */
const ordered = new Set(['emails']);

/** The same value with the keys of its maps, and the items of its sets, in another order. */
function shuffle(value: unknown, random: () => number, key = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const mix = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ item }) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffle(item, random));
    return ordered.has(key) ? items : mix(items);
  }
  return Object.fromEntries(
    mix(Object.entries(value)).map(([name, member]) => [name, shuffle(member, random, name)]),
  );
}

/** Replaces one value, found by its path in the document of that folder and name. */
function change(
  folder: string,
  name: string,
  path: readonly (string | number)[],
  to: unknown,
): readonly Written[] {
  const replaced = portfolio.map((document) =>
    document.folder === folder && document.name === name
      ? { ...document, value: replace(document.value, path, to) }
      : document,
  );
  expect(replaced).not.toEqual(portfolio);
  return replaced;
}

function replace(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replace(item, rest, to) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${key}`);
  return { ...value, [key]: replace(Reflect.get(value, key), rest, to) };
}

/** Which digests differ: `portfolio`, and organizations by uid. The root must differ exactly when one does. */
function findChanged(before: Digests, after: Digests): readonly string[] {
  const uids = new Set([...Object.keys(before.organizations), ...Object.keys(after.organizations)]);
  const changed = [...uids].filter((uid) => before.organizations[uid] !== after.organizations[uid]);
  if (before.portfolio !== after.portfolio) changed.push('portfolio');
  expect(before.root !== after.root).toBe(changed.length > 0);
  return changed.sort();
}

const base = resolve(portfolio).digests;

describe('digests', () => {
  it('the order of files, keys and set-like lists says nothing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const random = (): number => stream.next().value ?? 0;
        const mixed = portfolio
          .map((document) => ({ ...document, value: shuffle(document.value, random) }))
          .map((document) => ({ document, rank: random() }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ document }) => document);
        expect(resolve(mixed).digests).toEqual(base);
      }),
    );
  });

  it.each<[string, readonly Written[], readonly string[]]>([
    ['the name of the portfolio', change('', 'portfolio', ['name'], 'Studio'), ['portfolio']],
    ['a budget', change('', 'portfolio', ['guards', 'removals', 'perOrganization'], 6), ['portfolio']],
    ['the super-admins', change('', 'portfolio', ['superAdmins', 1], 'x@y.example'), ['portfolio']],
    ['the time zone', change('', 'portfolio', ['timeZone'], 'UTC'), ['acme', 'portfolio']],
    [
      'the order of e-mails',
      change('', 'people', ['claire', 'emails'], ['c@a.example', 'claire@a.example']),
      ['portfolio'],
    ],
    ['a handle', change('', 'people', ['claire', 'github'], 'cm'), ['portfolio']],
    ['a date of leaving', change('', 'people', ['hugo', 'left'], '2027-01-02'), ['portfolio']],
    [
      'a role of the catalogue',
      change('', 'roles', ['editor', 'permissions', 0], 'form:delete'),
      ['acme', 'portfolio'],
    ],
    [
      'an attestation',
      change('', 'domains', ['a.example', 'attestation', 'evidence'], 'Letter'),
      ['portfolio'],
    ],
    ['an assignment', change('', 'domains', ['a.example', 'assigned'], ['acme', 'beta']), ['portfolio']],
    ['a template', change('', 'client', ['projects'], ['forms', 'site', 'blog']), ['child']],
    ['an inline section', change('acme', 'org', ['notes'], 'Closed.'), ['acme']],
    ['a mission', change('acme', 'org', ['mission', 'until'], '2027-07-01'), ['acme']],
    ['a group', change('acme', 'org', ['groups', 0, 'members'], ['claire']), ['acme']],
    ['a setting', change('acme', 'org', ['integrations', 'slack', 'channel'], '#b'), ['acme']],
    ['a period in a sibling file', change('acme', 'access', [0, 'until'], '2027-04-01'), ['acme']],
    ['a new account', change('acme', 'org', ['contact'], 'new@x.example'), ['acme', 'portfolio']],
    ['isolation', change('beta', 'org', ['isolation'], 'open'), ['beta']],
    ['a name', change('beta', 'org', ['name'], 'Bêta'), ['beta']],
  ])('a change of %s changes exactly the right ones', (_, documents, changed) => {
    expect(findChanged(base, resolve(documents).digests)).toEqual(changed);
  });

  it('B14: from how many accounts on capture is recommended changes nothing that is declared', () => {
    const advised = change('', 'portfolio', ['capture'], { recommendedFrom: 20 });
    expect(resolve(advised)).toMatchObject({ captureFrom: 20, digests: base });
    expect(resolve(portfolio)).not.toHaveProperty('captureFrom');
  });

  it('C14: moving an organization changes it and what lies below it, and no other', () => {
    const moved = portfolio.map((document) =>
      document.folder.startsWith('acme/') ? { ...document, folder: 'beta/child' } : document,
    );
    const renamed = portfolio.map((document) => ({
      ...document,
      folder: document.folder.replace('acme', 'a'),
    }));
    expect(findChanged(base, resolve(moved).digests)).toEqual(['child']);
    expect(findChanged(base, resolve(renamed).digests)).toEqual(['acme', 'child']);
  });

  it('any change of one organization among many changes its digest and no other', () => {
    const text = fc.stringMatching(/^[a-z]{1,8}$/);
    const content = fc.record({
      notes: text,
      isolation: fc.constantFrom('open', 'sealed'),
      projects: fc.uniqueArray(text, { maxLength: 4 }).map((ids) => ids.toSorted()),
      access: fc
        .uniqueArray(text, { maxLength: 4 })
        .map((names) =>
          names.toSorted().map((name) => ({ who: `${name}@x.example`, role: 'admin', until: '2027-01-01' })),
        ),
    });
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 2, maxLength: 5 }),
        content,
        fc.nat(),
        (contents, other, pick) => {
          const index = pick % contents.length;
          const write = (list: readonly unknown[]): readonly Written[] =>
            list.map((own, place) => ({
              kind: 'org',
              folder: `o${place}`,
              name: 'org',
              value: Object.assign({ uid: `o${place}`, name: 'O', type: 'company' }, own),
            }));
          const top = portfolio.filter(({ folder, kind }) => folder === '' && kind !== 'domains');
          const before = resolve([...top, ...write(contents)]).digests;
          const after = resolve([...top, ...write(contents.with(index, other))]).digests;
          const same = isDeepStrictEqual(contents[index], other);
          expect(findChanged(before, after).filter((name) => name !== 'portfolio')).toEqual(
            same ? [] : [`o${index}`],
          );
        },
      ),
    );
  });
});
