import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceFile } from '../../src/commands/replace-file.ts';
import { findRunFolder } from '../support/run-folder.ts';
import { startPolity } from './support/command.ts';

const repository = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(findRunFolder(), 'fmt-'));
const orgs = join(folder, 'orgs');
const untidy = "name: 'Acme'\nuid:   acme   # for good\ntype: company\n";
const tidy = 'uid: acme # for good\nname: Acme\ntype: company\n';

const fmt = (...args: readonly string[]) => startPolity(['fmt', ...args], folder, {}).outcome;
const read = (file: string): string => readFileSync(join(orgs, file), 'utf8');

beforeEach(() => {
  rmSync(orgs, { recursive: true, force: true });
  cpSync(join(repository, 'test/cases/load-good-tree/orgs'), orgs, { recursive: true });
  cpSync(join(repository, 'orgs/agence'), join(orgs, 'agence'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('polity fmt', () => {
  it('formats all declarations, names those that it changed, and has nothing to do the second time', async () => {
    await fmt();
    writeFileSync(join(orgs, 'agence/org.yaml'), untidy);
    writeFileSync(join(orgs, 'agence/README.md'), 'not:   a declaration\n');
    chmodSync(join(orgs, 'agence/org.yaml'), 0o640);
    expect(await fmt()).toEqual({ code: 0, stdout: 'orgs/agence/org.yaml\n', stderr: '' });
    expect(read('agence/org.yaml')).toBe(tidy);
    expect(statSync(join(orgs, 'agence/org.yaml')).mode & 0o777).toBe(0o640);
    expect(read('agence/README.md')).toBe('not:   a declaration\n');
    expect(readdirSync(orgs, { recursive: true }).filter((name) => /\.tmp$/.test(String(name)))).toEqual([]);
    expect(await fmt('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('--check writes nothing, lists what is not formatted, and exits with 1', async () => {
    await fmt();
    writeFileSync(join(orgs, 'agence/org.yaml'), untidy);
    expect(await fmt('--check')).toEqual({ code: 1, stdout: 'orgs/agence/org.yaml\n', stderr: '' });
    expect(read('agence/org.yaml')).toBe(untidy);
  });

  it('takes files and folders, and refuses what is no declaration', async () => {
    await fmt();
    writeFileSync(join(orgs, 'agence/org.yaml'), untidy);
    expect(await fmt('orgs/agence/dupont')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await fmt('orgs/agence/org.yaml')).toMatchObject({ code: 0, stdout: 'orgs/agence/org.yaml\n' });
    expect(await fmt('orgs/agence/absent.yaml')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('orgs/agence/absent.yaml is no declaration below orgs'),
    });
    expect(await fmt('--orgs', 'elsewhere')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('there is no folder elsewhere'),
    });
  });

  it('leaves a broken file as it is and says where it breaks; the others are formatted', async () => {
    await fmt();
    const broken = 'name:   "Acme\n';
    writeFileSync(join(orgs, 'agence/org.yaml'), broken);
    writeFileSync(join(orgs, 'agence/dupont/org.yaml'), untidy);
    expect(await fmt()).toMatchObject({
      code: 1,
      stdout: 'orgs/agence/dupont/org.yaml\n',
      stderr: expect.stringMatching(/^orgs\/agence\/org\.yaml:\d+:\d+ error YAML_SYNTAX/),
    });
    expect(read('agence/org.yaml')).toBe(broken);
  });

  it('follows no symbolic link: what it leads to is formatted only if it is a declaration itself', async () => {
    await fmt();
    const outside = join(folder, 'outside.yaml');
    writeFileSync(outside, untidy);
    writeFileSync(join(orgs, 'agence/dupont/org.yaml'), untidy);
    rmSync(join(orgs, 'agence/access.yaml'));
    symlinkSync(outside, join(orgs, 'agence/access.yaml'));
    symlinkSync('dupont/org.yaml', join(orgs, 'agence/groups.yaml'));
    expect(await fmt()).toMatchObject({ code: 0, stdout: 'orgs/agence/dupont/org.yaml\n' });
    expect(readFileSync(outside, 'utf8')).toBe(untidy);
    expect(read('agence/groups.yaml')).toBe(tidy);
  });
});

describe('replaceFile', () => {
  it('does nothing when the file changed meanwhile', () => {
    const file = join(folder, 'file.yaml');
    writeFileSync(file, 'new\n');
    expect(replaceFile(file, 'old\n', 'formatted\n')).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('new\n');
    expect(existsSync(join(folder, `.file.yaml.${process.pid}.tmp`))).toBe(false);
  });
});
