import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRunFolder } from '../support/run-folder.ts';
import { startPolity } from './support/command.ts';

const folder = mkdtempSync(join(findRunFolder(), 'completion-'));
const scripts = { bash: '', zsh: '', fish: '' };
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const { code, stdout } = await startPolity(['completion', shell], folder, {}).outcome;
    expect(code).toBe(0);
    scripts[shell] = join(folder, `polity.${shell}`);
    writeFileSync(scripts[shell], stdout);
  }
  write('orgs/acme/org.yaml', 'uid: acme\n');
  write('orgs/acme/labo/org.yaml', 'name: X\nuid: "labo" # quoted\n');
  write('orgs/evil/org.yaml', 'uid: $(touch hacked)\n');
  write('elsewhere/solo/org.yaml', 'uid: solo\n');
  write('stacks/Pulumi.dev.yaml', '');
  write('.polity/state/.pulumi/stacks/polity/production.json', '{}');
  write('saved plan.json', '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function run(shell: string, script: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

function hasShell(shell: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, shell)));
}

/** A test of a shell that a machine may not have: then its title says so. */
function itWith(shell: 'zsh' | 'fish', title: string, test: () => void): void {
  if (hasShell(shell)) it(title, test);
  else it.skip(`${title} (NOT TESTED: there is no ${shell} on this machine)`, test);
}

const cases: readonly (readonly [words: readonly string[], found: readonly string[]])[] = [
  [['ch'], ['check']],
  [['check', '--w'], ['--watch']],
  [
    ['check', '--format', ''],
    ['text', 'json', 'sarif', 'github'],
  ],
  [['plan', '--format', 'm'], ['markdown']],
  [
    ['db', 'st'],
    ['start', 'stop', 'status'],
  ],
  [
    ['plan', '--org', ''],
    ['acme', 'labo'],
  ],
  [['plan', '--orgs', 'elsewhere', '--org', ''], ['solo']],
  [
    ['up', '--stack', ''],
    ['dev', 'production'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['fmt', 'el'], ['elsewhere']],
];

describe('completion', () => {
  it.each(cases)('in bash: polity %j', (words, found) => {
    expect(completeInBash(words)).toEqual([...found].sort());
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });

  it('in bash: keeps file names with blanks whole, and takes --option=value', () => {
    expect(completeInBash(['show', 'sav'])).toEqual(['saved plan.json']);
    expect(completeInBash(['check', '--format', '=', 's'])).toEqual(['sarif']);
  });

  it('in bash: is what `complete` uses for polity', () => {
    expect(run('bash', `. '${scripts.bash}'; complete -p polity`)).toEqual(['complete -F _polity polity']);
  });

  itWith('fish', 'in fish: all of the same', () => {
    for (const [words, found] of cases) {
      const line = `polity ${words.join(' ')}`;
      const offered = run('fish', `source '${scripts.fish}'; complete -C '${line}'`);
      const values = offered.map((value) => value.replace(/\/?(\t.*)?$/, ''));
      expect([line, [...new Set(values)].sort()]).toEqual([line, [...found].sort()]);
    }
  });

  itWith('zsh', 'in zsh: is read without an error, and is what completes polity', () => {
    expect(run('zsh', `zsh -n '${scripts.zsh}'`)).toEqual([]);
    const script = `autoload -Uz compinit; compinit -u -D; source '${scripts.zsh}'; print $_comps[polity]`;
    expect(run('zsh', script)).toEqual(['_polity']);
  });
});

function completeInBash(words: readonly string[]): readonly string[] {
  const line = ['polity', ...words].map((word) => `'${word}'`).join(' ');
  const script = `. '${scripts.bash}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _polity
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return [...run('bash', script)].sort();
}
