import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from './support/tree.ts';

describe('organizations', () => {
  it('the folder tree is the hierarchy: parents stand before children, then by folder', async () => {
    const { portfolio, lines } = await resolveFiles({
      'b/org.yaml': writeOrg('one'),
      'b/z/org.yaml': writeOrg('two', 'isolation: sealed\nstatus: archived\n'),
      'b/z/a/org.yaml': writeOrg('three'),
      'b-c/org.yaml': writeOrg('four'),
      'a/org.yaml': writeOrg(
        'five',
        'mission: { until: 2027-06-30 }\ncontact: claire\nsso: { required: true }\n',
      ),
    });
    expect(lines).toEqual([]);
    expect(
      portfolio.organizations.map(({ uid, parent, root, folder }) => [uid, parent, root, folder]),
    ).toEqual([
      ['five', null, 'five', 'a'],
      ['one', null, 'one', 'b'],
      ['two', 'one', 'one', 'b/z'],
      ['three', 'two', 'one', 'b/z/a'],
      ['four', null, 'four', 'b-c'],
    ]);
    expect(portfolio.organizations[0]).toMatchObject({
      status: 'active',
      isolation: 'open',
      missionUntil: '2027-07-01T00:00:00Z',
      contact: 'person:claire',
      ssoRequired: true,
    });
    expect(portfolio.organizations[2]).toMatchObject({ status: 'archived', isolation: 'sealed' });
  });

  it('C17: a uid is unique over all roots; both places are named', async () => {
    const { portfolio, lines, diagnostics } = await resolveFiles({
      'a/org.yaml': writeOrg('acme'),
      'b/org.yaml': writeOrg('acme'),
      'b/c/org.yaml': writeOrg('child'),
    });
    expect(lines).toEqual(['b/org.yaml:1:6 DUPLICATE_UID uid "acme" is taken']);
    expect(diagnostics[0]?.hint).toBe('Give the newer one another uid; the other is at a/org.yaml:1:6.');
    expect(portfolio.organizations.map(({ uid }) => uid)).toEqual(['acme', 'child']);
  });

  it('A5: NAME_CONVENTION says which names a type may have, as configured', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'portfolio.yaml':
        'formatVersion: 1\nname: X\nsuperAdmins: [claire, hugo]\nnaming: { client: null, company: "[Nom] SAS" }\n',
      'a/org.yaml': 'uid: a\nname: Whatever\ntype: client\n',
      'b/org.yaml': 'uid: b\nname: Acme\ntype: company\n',
      'c/org.yaml': 'uid: c\nname: Chez nous\ntype: internal\n',
    });
    expect(lines).toEqual([
      'b/org.yaml:2:7 NAME_CONVENTION "Acme" is no name for an organization of type company',
      'c/org.yaml:2:7 NAME_CONVENTION "Chez nous" is no name for an organization of type internal',
    ]);
    expect(diagnostics[1]?.hint).toContain('`Interne` or `[Agence] - Interne`');
  });

  it('settings become rows of a kind and an id, and what they name exists', async () => {
    const { lines, organization } = await resolveFiles({
      'a/org.yaml': writeOrg(
        'a',
        `integrations: { slack: { channel: "#a", token: env:SLACK_A } }
automations:
  - { id: weekly, kind: export, schedule: "@weekly", report: activity, to: [slack, claire, x@y.example, clare] }
assets: [{ id: tags, kind: tags, tags: [bug] }, { id: tags, kind: tags, tags: [idea] }]
billing: { payer: b }
database: { access: reader, password: env:DB_A }
notes: Closed in August.
`,
      ),
    });
    expect(lines.map((line) => line.replace(/^a.org.yaml:/, ''))).toEqual([
      '6:105 UNKNOWN_RECIPIENT there is no recipient "clare"',
      '8:19 UNKNOWN_ORGANIZATION there is no organization "b"',
      '7:55 DUPLICATE_ID asset "tags" is declared twice',
    ]);
    expect(organization('a').settings.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'asset:tags',
      'automation:weekly',
      'billing:billing',
      'database:database',
      'integration:slack',
      'note:notes',
    ]);
    expect(organization('a').settings[4]?.body).toEqual({ channel: '#a', token: 'env:SLACK_A' });
    expect(organization('a').settings[3]?.body).toEqual({
      access: 'reader',
      login: expect.stringMatching(/_reader_[0-9a-f]{12}$/),
      password: 'env:DB_A',
    });
  });
});

describe('templates', () => {
  const template = `contact: hugo
projects: [forms, site]
groups: [{ id: team, members: [huugo] }]
roles:
  reviewer: { inherits: [contributor], permissions: ["form:approve"] }
membership: { mode: invitation, admins: members }
`;

  it('A10: maps merge, the organization wins, lists replace', async () => {
    const { organization, lines } = await resolveFiles({
      'templates/client.yaml': template.replace('huugo', 'hugo'),
      'a/org.yaml': writeOrg(
        'a',
        `template: client
projects: [forms]
roles:
  reviewer: { permissions: ["form:read"] }
membership: { mode: manual }
access: [{ group: team, role: reviewer, projects: [forms] }]
`,
      ),
      'b/org.yaml': writeOrg('b', 'template: client\ncontact: claire\n'),
    });
    expect(lines).toEqual([]);
    expect(organization('a')).toMatchObject({
      contact: 'person:hugo',
      membership: { mode: 'manual', admins: 'members' },
      projects: { list: [{ id: 'forms', name: 'forms' }] },
      roles: [
        { id: 'reviewer', level: 'contributor', permissions: ['content:read', 'content:write', 'form:read'] },
      ],
    });
    expect(organization('b')).toMatchObject({ contact: 'person:claire', membership: { mode: 'invitation' } });
    expect(organization('b').projects.list).toHaveLength(2);
  });

  it('A10: a diagnostic points to the file in which the value was written', async () => {
    const { lines } = await resolveFiles({
      'templates/client.yaml': template,
      'a/org.yaml': writeOrg('a', 'template: client\nroles:\n  reviewer: { inherits: [contributer] }\n'),
    });
    expect(lines).toEqual([
      'a/org.yaml:6:26 UNKNOWN_ROLE there is no role "contributer"',
      'templates/client.yaml:3:32 UNKNOWN_PERSON there is no person "huugo"',
    ]);
  });

  it('UNKNOWN_TEMPLATE: what the template would have brought is not missed again', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'templates/client.yaml': template.replace('huugo', 'hugo'),
      'a/org.yaml': writeOrg(
        'a',
        'template: cleint\naccess: [{ group: team, role: reviewer, projects: [forms] }]\n',
      ),
    });
    expect(lines).toEqual(['a/org.yaml:4:11 UNKNOWN_TEMPLATE there is no template "cleint"']);
    expect(diagnostics[0]?.hint).toBe('did you mean "client"?');
  });
});
