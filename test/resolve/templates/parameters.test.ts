import { describe, expect, it } from '@jest/globals';
import { type Files, resolveFiles, writeOrg } from '../support/tree.ts';

const template = `parameters:
  manager: Who runs the client
  channel: { default: "#$(uid)" }
  sso: { type: boolean, default: false }
  forms: { type: list, default: [contact] }
access: [{ who: $(manager), role: admin, projects: $(forms) }]
projects: $(forms)
sso: { required: $(sso) }
integrations: { slack: { channel: $(channel), token: pulumi:slack-$(uid) } }
notes: "$(name): $$(manager) is $(manager)."
`;

const resolveWith = (use: string, more: Files = {}) =>
  resolveFiles({
    'templates/client.yaml': template,
    'acme/org.yaml': writeOrg('acme', `template: ${use}\n`),
    ...more,
  });

describe('parameters of templates', () => {
  it('A10: references take texts, lists and booleans as they are, and defaults where nothing is given', async () => {
    const { organization, lines } = await resolveWith(
      '{ name: client, with: { manager: claire, sso: true, forms: [survey, contact] } }',
    );
    expect(lines).toEqual([]);
    expect(organization('acme')).toMatchObject({
      ssoRequired: true,
      projects: { list: [{ id: 'contact' }, { id: 'survey' }] },
      access: {
        list: [{ scope: { id: 'contact' } }, { scope: { id: 'survey' } }],
      },
      settings: [
        { id: 'slack', body: { channel: '#acme', token: 'pulumi:slack-acme' } },
        { id: 'notes', body: 'acme: $(manager) is claire.' },
      ],
    });
  });

  it('PARAMETER_MISSING says what is missing and what it is for', async () => {
    const { lines, diagnostics } = await resolveWith('client');
    expect(lines).toEqual(['acme/org.yaml:4:11 PARAMETER_MISSING template "client" needs "manager"']);
    expect(diagnostics[0]?.hint).toBe('Give it by `with: { manager: … }`: who runs the client');
  });

  it('UNKNOWN_PARAMETER: a misspelt argument is one mistake, at its key', async () => {
    const { lines, diagnostics } = await resolveWith('{ name: client, with: { manger: claire } }');
    expect(lines).toEqual([
      'acme/org.yaml:4:35 UNKNOWN_PARAMETER template "client" has no parameter "manger"',
    ]);
    expect(diagnostics[0]?.hint).toBe('did you mean "manager"?');
  });

  it('PARAMETER_TYPE: a value of another type, at the value', async () => {
    const { lines, diagnostics } = await resolveWith(
      '{ name: client, with: { manager: 7, sso: "yes", forms: contact } }',
    );
    expect(lines).toEqual([
      'acme/org.yaml:4:44 PARAMETER_TYPE "manager" must be text, not a number',
      'acme/org.yaml:4:52 PARAMETER_TYPE "sso" must be true or false, not text',
      'acme/org.yaml:4:66 PARAMETER_TYPE "forms" must be a list of texts, not text',
    ]);
    expect(diagnostics[0]?.hint).toBe('Put quotes around it, so that it is read as text.');
  });

  it('the schema holds after parameters are filled in: what breaks it is reported where it was written', async () => {
    const { lines, diagnostics } = await resolveWith(
      '{ name: client, with: { manager: Claire M., forms: [Contact, survey] } }',
    );
    expect(lines).toEqual([
      expect.stringMatching(/^acme\/org.yaml:4:63 SCHEMA_VIOLATION .*must be an id.*, not "Contact"$/),
      expect.stringMatching(/^acme\/org.yaml:4:44 SCHEMA_VIOLATION who must be the id of a person/),
      expect.stringMatching(/^acme\/org.yaml:4:63 SCHEMA_VIOLATION an entry of projects must be an id/),
    ]);
    expect(diagnostics[1]?.hint).toBe('It stands at templates/client.yaml:6:17.');
  });

  it('a name that is nobody is reported at the argument that says it', async () => {
    const { lines } = await resolveWith('{ name: client, with: { manager: clare } }');
    expect(lines).toEqual(['acme/org.yaml:4:44 UNKNOWN_PERSON there is no person "clare"']);
  });

  it('what may be a secret written in clear is reported in the template, and neither message nor excerpt shows it', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'templates/client.yaml':
        'parameters: { token: Name of the secret }\nintegrations: { slack: { channel: "#x", token: $(token) } }\n',
      'a/org.yaml': writeOrg('a', 'template: { name: client, with: { token: xoxb-123 } }\n'),
    });
    expect(lines).toEqual([
      'templates/client.yaml:2:48 SCHEMA_VIOLATION token must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file',
    ]);
    expect(diagnostics[0]?.hint).toBe('It is given at a/org.yaml:4:42.');
  });

  it('a fault in a default is said once, however many organizations use it', async () => {
    const { lines } = await resolveFiles({
      'templates/client.yaml': 'parameters: { forms: { default: Contact } }\nprojects: [$(forms)]\n',
      'a/org.yaml': writeOrg('a', 'template: client\n'),
      'b/org.yaml': writeOrg('b', 'template: client\n'),
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^templates\/client.yaml:1:33 SCHEMA_VIOLATION the entry must be an id/);
  });

  it('an argument is handed on to the template beneath, with its place', async () => {
    const { organization, lines } = await resolveFiles({
      'templates/base.yaml': 'parameters: { boss: Who }\ncontact: $(boss)\nprojects: [one]\n',
      'templates/client.yaml':
        'parameters: { manager: Who }\ntemplate: { name: base, with: { boss: $(manager) } }\n',
      'a/org.yaml': writeOrg('a', 'template: { name: client, with: { manager: hugo } }\n'),
      'b/org.yaml': writeOrg('b', 'template: { name: client, with: { manager: nobody } }\n'),
      'c/org.yaml': writeOrg('c', 'template: { name: client, with: { manager: "no body" } }\n'),
    });
    expect(organization('a').contact).toBe('person:hugo');
    expect(lines).toEqual([
      'b/org.yaml:4:44 UNKNOWN_PERSON there is no person "nobody"',
      expect.stringMatching(/^c\/org.yaml:4:44 SCHEMA_VIOLATION the entry must be the id of a person/),
    ]);
  });
});

describe('a template by itself', () => {
  const check = async (text: string) =>
    (await resolveFiles({ 'templates/client.yaml': text, 'a/org.yaml': writeOrg('a', 'template: client\n') }))
      .lines;

  it('PARAMETER_UNUSED: nothing refers to it', async () => {
    expect(
      await check('parameters:\n  used: { default: one }\n  idle: { default: two }\nprojects: [$(used)]\n'),
    ).toEqual(['templates/client.yaml:3:3 PARAMETER_UNUSED nothing in the template refers to "idle"']);
  });

  it('UNKNOWN_PARAMETER: references to what is not declared, at their places', async () => {
    expect(
      await check(
        'parameters: { other: { default: "$(third)" } }\nprojects: [a$(othr), $(other)]\nnotes: $(rm -rf /)\n',
      ),
    ).toEqual([
      'templates/client.yaml:1:33 UNKNOWN_PARAMETER the default of "other" in template "client" refers to "third"',
      'templates/client.yaml:2:12 UNKNOWN_PARAMETER template "client" has no parameter "othr"',
      'templates/client.yaml:3:8 UNKNOWN_PARAMETER template "client" has no parameter "rm -rf /"',
    ]);
  });

  it('PARAMETER_TYPE: a default of another type, and a list inside of text', async () => {
    expect(
      await check(
        'parameters: { few: { type: list, default: [a] }, one: { default: 1 } }\nnotes: all of $(few)\ncontact: $(one)\n',
      ),
    ).toEqual([
      'templates/client.yaml:1:66 PARAMETER_TYPE "one" must be text, not a number',
      'templates/client.yaml:2:8 PARAMETER_TYPE the list "few" cannot stand inside of text',
    ]);
  });

  it('keeps to its schema beside the references: unknown keys and wrong values are found without any use', async () => {
    const lines = await check(
      'parameters: { uid: Mine }\nsso: { required: maybe }\naccess: [{ who: $(uid), rle: admin }]\nprojects: [Up]\n',
    );
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'templates/client.yaml:1:15 SCHEMA_VIOLATION',
      'templates/client.yaml:2:18 SCHEMA_VIOLATION',
      'templates/client.yaml:4:12 SCHEMA_VIOLATION',
      'templates/client.yaml:3:25 UNKNOWN_KEY',
    ]);
  });

  it('references stand in templates only', async () => {
    const { lines } = await resolveFiles({ 'a/org.yaml': writeOrg('a', 'projects: [$(uid)]\n') });
    expect(lines).toEqual([expect.stringMatching(/^a\/org.yaml:4:12 SCHEMA_VIOLATION/)]);
  });
});
