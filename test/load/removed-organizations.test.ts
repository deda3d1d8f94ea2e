import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { loadPortfolio } from '../../src/provider/load-portfolio.ts';

let folder = '';

function git(...args: readonly string[]): void {
  const author = [
    '-c',
    'user.name=Claire',
    '-c',
    'user.email=claire@agence.example',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeOrg(uid: string, rest = ''): string {
  return `uid: ${uid}\nname: ${uid}\ntype: company\ncontact: claire\naccess: [{ who: claire, role: admin }]\n${rest}`;
}

async function find(): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await loadPortfolio(join(folder, 'orgs'), folder);
  return diagnostics;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'polity-removed-'));
  write('orgs/portfolio.yaml', 'formatVersion: 1\nname: X\nsuperAdmins: [claire, hugo]\n');
  write(
    'orgs/people.yaml',
    'claire: { name: Claire, email: claire@a.example }\nhugo: { name: Hugo, email: hugo@a.example }\n',
  );
  write('orgs/acme/org.yaml', writeOrg('acme'));
  write('orgs/acme/été/org.yaml', writeOrg('lab'));
  write('orgs/over/org.yaml', writeOrg('over', 'status: archived\n'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('organizations that the last commit has and the files no longer do', () => {
  beforeEach(() => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
  });

  it('C15: nothing is said while nothing is removed', async () => {
    expect(await find()).toEqual([]);
  });

  it('C15: ORGANIZATION_REMOVED warns of an active one, also below another; an archived one may go', async () => {
    rmSync(join(folder, 'orgs/over'), { recursive: true });
    rmSync(join(folder, 'orgs/acme/été'), { recursive: true });
    expect(await find()).toEqual([
      expect.objectContaining({
        code: 'ORGANIZATION_REMOVED',
        severity: 'warning',
        at: { file: 'orgs/acme/été/org.yaml', line: 1, column: 1, endColumn: 1 },
        message: 'the active organization "lab" of the last commit is no longer declared',
      }),
    ]);
  });

  it('C14: a moved, a renamed and a changed organization is not removed; another uid is another organization', async () => {
    renameSync(join(folder, 'orgs/acme/été'), join(folder, 'orgs/hiver'));
    write('orgs/acme/org.yaml', writeOrg('acme', 'notes: Changed.\n'));
    expect(await find()).toEqual([]);
    write('orgs/acme/org.yaml', writeOrg('acme-2'));
    expect((await find()).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'ORGANIZATION_REMOVED the active organization "acme" of the last commit is no longer declared',
    ]);
  });

  it('C15: a file that cannot be read is not a removal', async () => {
    write('orgs/acme/org.yaml', 'uid: [\n');
    expect((await find()).map(({ code }) => code)).not.toContain('ORGANIZATION_REMOVED');
  });

  it('C15: nothing that the repository configures runs', async () => {
    const ran = join(folder, 'ran');
    const script = join(folder, 'script');
    write('script', `#!/bin/sh\ntouch ${ran}\ncat\n`);
    execFileSync('chmod', ['+x', script]);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.textconv',
    ]) {
      git('config', key, script);
    }
    git('config', 'core.hooksPath', folder);
    write('.gitattributes', '* filter=evil diff=evil\n');
    rmSync(join(folder, 'orgs/acme/été'), { recursive: true });
    expect((await find()).map(({ code }) => code)).toEqual(['ORGANIZATION_REMOVED']);
    expect(existsSync(ran)).toBe(false);
  });
});

describe('without a last commit', () => {
  it('C15: nothing is said outside of a repository', async () => {
    rmSync(join(folder, 'orgs/over'), { recursive: true });
    expect(await find()).toEqual([]);
  });

  it('C15: nothing is said before the first commit', async () => {
    git('init', '--quiet');
    expect(await find()).toEqual([]);
  });
});
