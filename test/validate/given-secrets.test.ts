import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { hideGivenSecrets } from '../../src/validate/given-secrets.ts';
import { treeOf } from './trees.ts';

const org = 'uid: a\nname: A\ntype: company\n';
const slack = 'parameters: { chat: Slack }\nintegrations: { slack: { channel: "#x", token: $(chat) } }\n';

/** What excerpts of the file of an organization are cut from, when something is wrong with it. */
function show(
  text: string,
  templates: Readonly<Record<string, string>> = { client: slack },
): string | undefined {
  const named = Object.entries(templates).map(([name, content]) => [`templates/${name}.yaml`, content]);
  return hide({ 'a/org.yaml': `${org}${text}\n`, ...Object.fromEntries(named) })
    .get('a/org.yaml')
    ?.slice(org.length);
}

function hide(files: Readonly<Record<string, string>>) {
  const { sources, documents } = treeOf(files);
  return hideGivenSecrets(sources, documents, Object.keys(files).map(faultIn));
}

function faultIn(file: string): Diagnostic {
  return describeDiagnostic('UNKNOWN_KEY', 'wrong', { at: { file, line: 1, column: 1, endColumn: 2 } });
}

describe('what is given to templates', () => {
  it('shows as dots where a template puts it into integrations', () => {
    expect(show('template: { name: client, with: { chat: xoxb-12, other: hello } }')).toBe(
      'template: { name: client, with: { chat: •••••••, other: hello } }\n',
    );
    expect(show('template: [base, { name: client, with: { chat: "xoxb-12" } }]')).not.toContain('xoxb');
  });

  it('shows as dots under a name like a secret’s, whatever the template is', () => {
    expect(show('template: { name: cliennt, with: { apiKey: 12345, list: [a] } }')).toContain(
      'apiKey: •••••, list: [a]',
    );
    expect(show('template: { name: x, with: { tokens: [one, two] } }')).toContain('[•••, •••]');
  });

  it('shows as dots where templates hand it on, and under the keys of secrets outside of integrations', () => {
    const outer = 'parameters: { word: W }\ntemplate: { name: client, with: { chat: $(word) } }\n';
    expect(show('template: { name: outer, with: { word: hunter2 } }', { client: slack, outer })).toContain(
      'word: •••••••',
    );
    const database = 'parameters: { word: W }\ndatabase: { access: reader, password: $(word) }\n';
    expect(show('template: { name: db, with: { word: hunter2 } }', { db: database })).toContain(
      'word: •••••••',
    );
  });

  it('names of secrets stay, and so does what is no secret', () => {
    const text =
      'template: { name: client, with: { chat: env:SLACK, token: pulumi:slack-$(uid), boss: lea } }';
    expect(show(text)).toBe(`${text}\n`);
    const built =
      'template: { name: client, with: { chat: env:SLACK_$(uid), token: $(uid), secret: env:hunter2 } }';
    expect(show(built)).toBe(`${built.replace('env:hunter2', '•••••••••••')}\n`);
  });

  it('of a text on several lines nothing of the file is shown', () => {
    expect(show('template:\n  name: client\n  with:\n    chat: "xoxb\n      -12345"')).toBe('');
    expect(show('template:\n  name: client\n  with:\n    chat: |\n      xoxb-12345\n      hunter2')).toBe('');
  });

  it('defaults are hidden in the template itself', () => {
    const template = slack.replace('chat: Slack', 'chat: { default: xoxb-12 }');
    const text = hide({ 'templates/client.yaml': template }).get('templates/client.yaml');
    expect(text).toContain('default: •••••••');
    expect(text).toContain('channel: "#x", token: $(chat)');
  });

  it('files without a finding are left alone', () => {
    const { sources, documents } = treeOf({
      'a/org.yaml': `${org}template: { name: x, with: { token: abc } }\n`,
    });
    expect(hideGivenSecrets(sources, documents, [])).toBe(sources);
  });
});
