import { describe, expect, it } from '@jest/globals';
import { validateTree } from '../../src/validate/validate-tree.ts';
import { TooManyErrors, validators } from '../../src/validate/validators.generated.js';
import { treeOf } from './trees.ts';

const org = 'uid: dupont\nname: Dupont SAS\ntype: company\n';
const portfolio = 'formatVersion: 1\nname: Essai\nsuperAdmins: [claire]\n';

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** Long lists in which everything is wrong, one after the other and inside of each other. */
const hostile: readonly (readonly [string, string])[] = [
  ['access', `${org}access:\n${repeat(2_000, (n) => `  - { wo: x${n}, rle: ${n}, projects: [1, 2, 3] }\n`)}`],
  [
    'groups',
    `${org}groups:\n${repeat(20, (n) => `  - { id: g${n}, members: [${repeat(500, (m) => `${m}, `)}] }\n`)}`,
  ],
  [
    'several sections',
    `${org}${['domains', 'members', 'projects'].map((key) => `${key}: [${repeat(1_500, (n) => `{ k: ${n} }, `)}]\n`).join('')}`,
  ],
  [
    'assets',
    `${org}assets:\n${repeat(1_500, (n) => `  - { id: ${n}, kind: form, fields: [{ id: 1 }, { k: 2 }] }\n`)}`,
  ],
];

describe('files in which thousands of values are wrong', () => {
  it.each(hostile)('are told of briefly, and left out: %s', (_, text) => {
    const { value, diagnostics } = validateTree(
      treeOf({ 'portfolio.yaml': portfolio, 'dupont/org.yaml': text, 'good/org.yaml': org }),
    );
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics.at(-1)?.message).toMatch(/; more than \d+ more faults are in this file$/);
    expect(value.unreadable.map(({ file }) => file)).toEqual(['dupont/org.yaml']);
    expect(value.organizations.map(({ folder }) => folder)).toEqual(['good']);
    expect(value.sources.get('good/org.yaml')).toBe(org);
  });

  it('say how many more there are, and keep what is right, while they are some hundreds', () => {
    const members = repeat(400, (n) => `${n}, `);
    const { value, diagnostics } = validateTree(
      treeOf({ 'portfolio.yaml': portfolio, 'dupont/org.yaml': `${org}members: [${members}x@a.example]\n` }),
    );
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics.at(-1)?.message).toMatch(/; 300 more faults are in this file$/);
    expect(value.organizations[0]?.sections.members?.value).toEqual(['x@a.example']);
  });

  it('a validator stops at thousands of errors, and lists none of their values with its own', () => {
    const wrong = Array.from({ length: 20_000 }, (_, n) => ({ secret: `s-${n}` }));
    const attempt = (): unknown => {
      try {
        return validators['org-access'](wrong);
      } catch (error) {
        return error;
      }
    };
    const error = attempt();
    expect(error).toBeInstanceOf(TooManyErrors);
    expect(error instanceof TooManyErrors ? error.errors.length : 0).toBeGreaterThan(1_000);
    expect(error instanceof TooManyErrors ? error.errors.length : 0).toBeLessThanOrEqual(5_000);
    expect(Object.keys(error instanceof Error ? error : {})).toEqual([]);
  });
});
