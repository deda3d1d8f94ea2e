import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { createLocator } from '../../src/load/locate.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import type { SourceRange, ValuePath } from '../../src/model/source.ts';

const text = `# a comment
uid: dupont
access:
  - { who: claire, role: admin }
  - who: jean # a comment
    until: 2027-03-31
contact:
notes: |
  several
  lines
base: &base [a, b]
copy: *base
`;
const locate = createLocator()('org.yaml', text);

describe('places in a file', () => {
  it.each<[ValuePath, 'key' | 'value', string]>([
    [['uid'], 'value', 'dupont'],
    [['uid'], 'key', 'uid'],
    [['access', 0, 'role'], 'value', 'admin'],
    [['access', 0], 'value', '{ who: claire, role: admin }'],
    [['access', 1, 'who'], 'value', 'jean'],
    [['access', 1, 'until'], 'key', 'until'],
    [['notes'], 'value', '|'],
    [['copy'], 'value', '*base'],
    [['copy', 1], 'value', '*base'],
  ])('%j as %s is %s', (path, part, expected) => {
    expect(excerpt(text, locate(path, part))).toBe(expected);
  });

  it('stands on the key where no value is written', () => {
    expect(excerpt(text, locate(['contact']))).toBe('contact');
  });

  it('stands on the nearest value around what is not there', () => {
    expect(locate(['access', 1, 'role'])).toMatchObject({ line: 5, column: 5 });
    expect(locate(['uid', 'deeper', 3])).toEqual(locate(['uid']));
    expect(locate(['missing'])).toMatchObject({ line: 2, column: 1 });
  });

  it('counts columns as editors do, in UTF-16 units', () => {
    const wide = 'name: { "🏛": Élodie }\n';
    expect(createLocator()('a.yaml', wide)(['name', '🏛'])).toMatchObject({
      line: 1,
      column: 15,
      endColumn: 21,
    });
  });

  it('holds for an empty file too', () => {
    expect(createLocator()('a.yaml', '')([])).toMatchObject({ line: 1, column: 1 });
  });

  it('leads to the very value that was read, for every path of any document', () => {
    const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 8, unit: 'grapheme-ascii' }));
    const values = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('node'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(values.node, fc.boolean(), (value, flow) => {
        const source = stringify(value, {
          collectionStyle: flow ? 'flow' : 'block',
          lineWidth: 0,
          version: '1.2',
        });
        const read = parseYaml('a.yaml', source);
        // JSON.stringify knows one zero only.
        expect(read).toMatchObject({ kind: 'read', diagnostics: [] });
        const find = createLocator()('a.yaml', source);
        for (const [path, found] of leavesOf(read.kind === 'read' ? read.value : undefined, [])) {
          const shown = excerpt(source, find(path));
          if (!/^[|>]/.test(shown)) expect(parse(shown)).toEqual(found);
        }
      }),
    );
  });
});

function excerpt(source: string, { line, column, endColumn }: SourceRange): string {
  return (source.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

function leavesOf(value: unknown, path: ValuePath): [ValuePath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}
