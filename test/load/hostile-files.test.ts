import { execFileSync, spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const polity = join(import.meta.dirname, '../../bin/polity');
let base: string;

type Files = Readonly<Record<string, string | Buffer>>;

const portfolio = 'formatVersion: 1\nname: Essai\nprefix: essai\nsuperAdmins: [claire, hugo]\n';
const people =
  'claire: { name: Claire, email: claire@martin.example }\nhugo: { name: Hugo, email: hugo@martin.example }\n';
const org =
  'uid: dupont\nname: Dupont SAS\ntype: company\ncontact: claire\naccess:\n  - { who: claire, role: admin }\n';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'polity-hostile-'));
  write({ 'portfolio.yaml': portfolio, 'people.yaml': people, 'dupont/org.yaml': org });
});

afterEach(() => rmSync(base, { recursive: true }));

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, 'orgs', path)), { recursive: true });
    writeFileSync(join(base, 'orgs', path), content);
  }
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** As a user would: the command, with little memory, and no more than a minute. */
function check(): Outcome {
  const { status, stdout, stderr } = spawnSync(polity, ['check'], {
    cwd: base,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, POLITY_HOME: join(base, '.polity'), NODE_OPTIONS: '--max-old-space-size=700' },
    timeout: 60_000,
  });
  return { code: status, output: stdout + stderr };
}

function expectRefused(expected: string): void {
  const { code, output } = check();
  expect(output).toContain(expected);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$|node:internal|RangeError|TypeError/m);
  expect(code).toBe(1);
}

const bomb = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  .concat(Array.from('bcdefghi', (name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`)}]`))
  .join('\n');

describe('what a hostile file does to `polity check`', () => {
  it('is nothing when there is none', () => {
    expect(check()).toEqual({ code: 0, output: 'no problems in 3 files\n' });
  });

  it.each<[string, string, Files]>([
    [
      'a bomb of aliases',
      'notes.yaml:2:8 error YAML_UNSUPPORTED the file repeats anchors too often',
      { 'dupont/notes.yaml': bomb },
    ],
    [
      'one anchor repeated 15,000 times',
      'notes.yaml:102:3 error YAML_UNSUPPORTED the file repeats anchors more than 100 times',
      { 'dupont/notes.yaml': `- &a ${'x'.repeat(10_000)}\n${'- *a\n'.repeat(15_000)}` },
    ],
    [
      'a value inside of itself',
      'access.yaml:1:18 error YAML_UNSUPPORTED the value repeats itself',
      { 'dupont/access.yaml': '&a [{ who: x, a: *a }]\n' },
    ],
    [
      '10 MB',
      'dupont/notes.yaml:1:1 error FILE_TOO_LARGE',
      { 'dupont/notes.yaml': Buffer.alloc(10_000_000, 'x') },
    ],
    [
      '15,000 entries with two faults each',
      'more faults are in this file',
      { 'dupont/groups.yaml': '- { id: 1 }\n'.repeat(15_000) },
    ],
    [
      '10,000 unknown keys',
      'more faults are in this file',
      { 'dupont/org.yaml': org + Array.from({ length: 10_000 }, (_, n) => `k${n}: 1\n`).join('') },
    ],
    [
      '20,000 duplicate keys',
      'error YAML_DUPLICATE_KEY the key k stands here twice, and 19973 more after it',
      { 'dupont/org.yaml': `${org}${'k: 1\n'.repeat(19_994)}` },
    ],
    [
      '400,000 entries',
      'notes.yaml:1:1 error YAML_UNSUPPORTED more than 20000 entries stand here together',
      { 'dupont/notes.yaml': '- x\n'.repeat(400_000) },
    ],
    [
      '100,000 open brackets',
      'YAML_UNSUPPORTED the file is nested too deeply',
      { 'dupont/notes.yaml': '['.repeat(100_000) },
    ],
    [
      '20,000 nested maps',
      'YAML_UNSUPPORTED the file is nested too deeply',
      { 'dupont/notes.yaml': '{ a: '.repeat(20_000) },
    ],
    [
      '1,500 levels of indentation',
      'YAML_UNSUPPORTED the file is nested too deeply',
      { 'dupont/notes.yaml': Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n)}a:\n`).join('') },
    ],
    [
      'UTF-16',
      'orgs/dupont/org.yaml:1:1 error FILE_UNREADABLE the file is not UTF-8 text',
      { 'dupont/org.yaml': Buffer.from(`\ufeff${org}`, 'utf16le') },
    ],
    [
      'a NUL',
      'org.yaml:7:9 error YAML_SYNTAX the file holds the control character U+0000',
      { 'dupont/org.yaml': `${org}notes: a\0b\n` },
    ],
    [
      'a terminal escape',
      'org.yaml:7:9 error YAML_SYNTAX the file holds the control character U+001B',
      { 'dupont/org.yaml': `${org}notes: a\u001b[2Jb\n` },
    ],
    [
      'carriage returns alone',
      'org.yaml:1:12 error YAML_SYNTAX a carriage return ends no line by itself',
      { 'dupont/org.yaml': org.replaceAll('\n', '\r') },
    ],
    [
      'a line of a million characters',
      'org.yaml:7:1 error UNKNOWN_KEY',
      { 'dupont/org.yaml': `${org}bad: ${'y'.repeat(1_000_000)}\n` },
    ],
  ])('%s: exit 1 and a place, no stack', (_, expected, files) => {
    write(files);
    expectRefused(expected);
  });

  it('links that lead out of the tree, in circles or to a device: refused unread', () => {
    const folder = join(base, 'orgs/dupont');
    symlinkSync('/etc/passwd', join(folder, 'access.yaml'));
    symlinkSync('/dev/zero', join(folder, 'notes.yaml'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('..', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'groups.yaml')]);
    linkSync(join(folder, 'org.yaml'), join(folder, 'org.yml'));
    const { code, output } = check();
    expect(output).not.toContain('root:');
    for (const name of ['access.yaml', 'notes.yaml', 'self', 'loop', 'groups.yaml', 'org.yml']) {
      expect(output).toContain(`orgs/dupont/${name}:1:1 error FILE_UNEXPECTED`);
    }
    expect(code).toBe(1);
  });

  it('names that are one where case or accents are folded', () => {
    write({
      'Dupont/notes.yaml': 'x\n',
      'e\u0301/org.yaml': org.replaceAll('dupont', 'e1'),
      '\u00e9/org.yaml': org.replaceAll('dupont', 'e2'),
    });
    const { code, output } = check();
    expect(output).toContain(
      'orgs/Dupont:1:1 error NAMES_COLLIDE orgs/Dupont and orgs/dupont are one on macOS and Windows',
    );
    expect(output).toContain('NAMES_COLLIDE orgs/e\u0301 and orgs/\u00e9 are one');
    expect(code).toBe(1);
  });

  it('folder names with line feeds, escapes and direction marks: shown, not obeyed', () => {
    for (const [n, name] of ['a\nb', 'a\u001b[31mb', '\u202egnp', '-rf', ' '].entries()) {
      write({ [`${name}/org.yaml`]: `uid: x${n}\nname: 5\ntype: company\n` });
    }
    const { code, output } = check();
    expect(output).toContain('orgs/a\\u{a}b/org.yaml:2:7 error SCHEMA_VIOLATION');
    expect(output).toContain('orgs/\\u{202e}gnp/org.yaml:2:7');
    for (const obeyed of ['\u001b[31m', '\u202e', 'a\nb']) expect(output).not.toContain(obeyed);
    expect(code).toBe(1);
  });

  it.each([
    ['text', `${org}integrations:\n  slack:\n    token: hunter2: x\n`],
    ['an alias', `${org}integrations:\n  slack:\n    token: *hunter2\n`],
    ['a tag', `${org}integrations:\n  slack:\n    token: !hunter2 hunter2\n`],
    ['an unclosed quote', `${org}integrations:\n  slack: { token: "hunter2 }\n`],
    [
      'a key that stands twice',
      `${org}integrations:\n  slack: { channel: "#a", token: hunter2, token: env:SLACK }\n`,
    ],
    ['an unknown section', `${org}integration: { slack: { token: hunter2 } }\n`],
    ['the top', `${org}apiToken: hunter2\n`],
    ['a list', `${org}integrations: [{ token: hunter2 }]\n`],
    ['a block', `${org}sso: { required: x, clientSecret: hunter2 }\n`],
    ['a bad escape', `${org}integrations:\n  slack:\n    token: "hunter2\\q"\n`],
    ['a control character', `${org}integrations: { slack: { token: hunter2\u0007 } }\n`],
  ])('a secret written as %s is not repeated', (_, text) => {
    write({ 'dupont/org.yaml': text });
    const { code, output } = check();
    expect(output).toMatch(/orgs\/dupont\/org\.yaml:\d+:\d+ error/);
    expect(output).not.toContain('hunter2');
    expect(code).toBe(1);
  });
});
