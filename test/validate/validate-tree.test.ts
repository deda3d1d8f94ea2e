import { describe, expect, it } from '@jest/globals';
import { validateTree } from '../../src/validate/validate-tree.ts';
import { treeOf } from './trees.ts';

const portfolio = 'formatVersion: 1\nname: Essai\nsuperAdmins: [claire]\n';
const org = 'uid: dupont\nname: Dupont SAS - Formulaires\ntype: client\n';

describe('validating a tree', () => {
  it('gives inline sections and those of sibling files the same form', () => {
    const inline = validateTree(
      treeOf({ 'dupont/org.yaml': `${org}access:\n  - { who: claire, role: admin }\n` }),
    );
    const sibling = validateTree(
      treeOf({ 'dupont/org.yaml': org, 'dupont/access.yaml': '- { who: claire, role: admin }\n' }),
    );
    const [first, second] = [inline, sibling].map(({ value }) => value.organizations[0]?.sections.access);
    expect(first?.value).toEqual([{ who: 'claire', role: 'admin' }]);
    expect(second?.value).toEqual(first?.value);
    expect(first?.locate([0, 'role'])).toMatchObject({ file: 'dupont/org.yaml', line: 5, column: 26 });
    expect(second?.locate([0, 'role'])).toMatchObject({ file: 'dupont/access.yaml', line: 1, column: 24 });
  });

  it('puts parents before children and says whose child an organization is', () => {
    const { value } = validateTree(
      treeOf({ 'a/b/org.yaml': org, 'a-c/org.yaml': org, 'a/org.yaml': org, 'a/b/c/org.yaml': org }),
    );
    expect(value.organizations.map(({ folder, parentFolder }) => [folder, parentFolder])).toEqual([
      ['a', null],
      ['a-c', null],
      ['a/b', 'a'],
      ['a/b/c', 'a/b'],
    ]);
  });

  it('keeps what is right beside what is wrong, with places as in the file', () => {
    const access =
      'access:\n  - { who: claire }\n  - { who: hugo, role: admin }\n  - { who: lea, role: admin, until: 3 }\n  - { who: tom, role: editor }\n';
    const { value } = validateTree(
      treeOf({ 'dupont/org.yaml': `${org}${access}status: closed\nprojects: [a]\n` }),
    );
    const [dupont] = value.organizations;
    expect(dupont?.sections.access?.value).toEqual([
      { who: 'hugo', role: 'admin' },
      { who: 'tom', role: 'editor' },
    ]);
    expect(dupont?.sections.access?.locate([0, 'who'])).toMatchObject({ line: 6 });
    expect(dupont?.sections.access?.locate([1, 'who'])).toMatchObject({ line: 8 });
    expect(dupont?.droppedSections).toEqual(['access']);
    expect(dupont?.org.dropped).toContain('status');
    expect(dupont?.sections.projects?.value).toEqual(['a']);
  });

  it('keeps the organization whose name or type is wrong, but not the one without a uid', () => {
    const { value } = validateTree(
      treeOf({ 'a/org.yaml': 'uid: a\nname: 5\ntype: clien\n', 'b/org.yaml': 'name: B\ntype: company\n' }),
    );
    expect(value.organizations.map(({ org: { value: found } }) => found)).toEqual([
      { uid: 'a', name: 'a', type: 'company' },
    ]);
    expect(value.unreadable).toMatchObject([{ file: 'b/org.yaml', kind: 'org', folder: 'b' }]);
  });

  it('leaves a wrong person out and tells the id', () => {
    const people =
      'claire: { name: Claire, email: claire@martin.example }\nhugo: { name: Hugo, email: hugo }\n';
    const { value } = validateTree(treeOf({ 'people.yaml': people }));
    expect(Object.keys(value.people[0]?.value ?? {})).toEqual(['claire']);
    expect(value.people[0]?.dropped).toEqual(['hugo']);
  });

  it('tells which sections stand in two places or cannot be read', () => {
    const { value } = validateTree(
      treeOf({
        'dupont/org.yaml': `${org}access: []\n`,
        'dupont/access.yaml': '[]\n',
        'dupont/groups.yaml': 'team\n',
        'dupont/projects.yaml': '[Bad Id]\n',
      }),
    );
    expect(value.organizations[0]?.droppedSections).toEqual(['projects', 'groups', 'access']);
  });

  it('C18: reads nothing of another format', () => {
    const { value, diagnostics } = validateTree(
      treeOf({ 'portfolio.yaml': portfolio.replace('1', '2'), 'dupont/org.yaml': 'other: [' }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['FORMAT_VERSION']);
    expect(value).toMatchObject({ people: [], templates: [], organizations: [] });
    expect(value.portfolio).toBeUndefined();
  });

  it('blots out what stands where the name of a secret should', () => {
    const integrations =
      'integrations:\n  slack: { channel: "#a", token: hunter2 }\n  github: hunter2\n  crm:\n    url: https://crm.example\n    token: env:CRM\n    key: hunter2 # a comment\n';
    const { value, diagnostics } = validateTree(treeOf({ 'dupont/org.yaml': org + integrations }));
    const source = value.sources.get('dupont/org.yaml') ?? '';
    expect(JSON.stringify(diagnostics) + source).not.toContain('hunter2');
    expect(source).toContain('token: •••••••');
    expect(source).toContain('token: env:CRM');
    expect(source.split('\n')).toHaveLength((org + integrations).split('\n').length);
  });
});
