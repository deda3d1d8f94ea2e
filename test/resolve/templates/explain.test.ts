import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { loadTree } from '../../../src/load/load-tree.ts';
import type { Explanation } from '../../../src/model/explanation.ts';
import { renderExplanationJson } from '../../../src/report/explanation-json.ts';
import { renderExplanationText } from '../../../src/report/explanation-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { resolvePortfolio } from '../../../src/resolve/resolve-portfolio.ts';
import { explainOrganization } from '../../../src/resolve/templates/explain.ts';
import { validateTree } from '../../../src/validate/validate-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'polity-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'portfolio.yaml': 'formatVersion: 1\nname: X\nsuperAdmins: [claire, hugo]\n',
  'people.yaml': 'claire: { name: C, email: c@a.example }\nhugo: { name: H, email: h@a.example }\n',
  'templates/client.yaml': `parameters: { manager: Who runs it }
contact: $(manager)
access:
  - { who: $(manager), role: admin }
integrations: { slack: { channel: "#$(uid)", token: env:SLACK } }
notes: |
  First line: "quoted".
  # no comment
`,
  'acme/org.yaml': `uid: acme
name: Acme
type: company
template: { name: client, with: { manager: claire } }
access:
  append: [{ who: hugo, role: contributor }]
`,
  'acme/projects.yaml': '- "1e3"\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const loaded = await loadTree(folder, { base: folder });
const { value: tree, diagnostics } = validateTree(loaded.value);

function explain(): Explanation {
  const [acme] = tree.organizations;
  if (acme === undefined) throw new Error('no organization');
  return explainOrganization(tree, acme);
}

describe('explaining an organization', () => {
  it('starts from files without a fault', () => {
    expect([...loaded.diagnostics, ...diagnostics, ...resolvePortfolio(tree).diagnostics]).toEqual([]);
  });

  it('A10: shows it with its templates beneath it, and the file and line of every value', () => {
    expect(renderExplanationText(explain(), plainStyle)).toBe(`# acme, with its templates beneath it
uid: acme              # acme/org.yaml:1
name: Acme             # acme/org.yaml:2
type: company          # acme/org.yaml:3
contact: claire        # acme/org.yaml:4, through templates/client.yaml:2
projects:
  - "1e3"              # acme/projects.yaml:1
access:
  - who: claire        # acme/org.yaml:4, through templates/client.yaml:4
    role: admin        # templates/client.yaml:4
  - who: hugo          # acme/org.yaml:6
    role: contributor  # acme/org.yaml:6
integrations:
  slack:
    channel: "#acme"   # acme/org.yaml:1, through templates/client.yaml:5
    token: env:SLACK   # templates/client.yaml:5
notes: "First line: \\"quoted\\".\\n# no comment\\n"  # templates/client.yaml:6
`);
  });

  it('prints YAML that reads as the document it explains', () => {
    const explanation = explain();
    expect(parse(renderExplanationText(explanation, plainStyle))).toEqual(explanation.document);
    expect(explanation.document).not.toHaveProperty('template');
  });

  it('writes the same as JSON, with columns', () => {
    const written: unknown = JSON.parse(renderExplanationJson(explain()));
    expect(written).toMatchObject({
      formatVersion: 1,
      uid: 'acme',
      folder: 'acme',
      document: { uid: 'acme' },
    });
    expect(Reflect.get(written as object, 'values')).toContainEqual({
      path: ['access', 0, 'who'],
      value: 'claire',
      file: 'acme/org.yaml',
      line: 4,
      column: 44,
      through: { file: 'templates/client.yaml', line: 4, column: 12 },
    });
  });
});
