import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRunFolder } from '../support/run-folder.ts';
import { startPolity } from './support/command.ts';

const repository = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(findRunFolder(), 'watch-'));
const file = join(folder, 'orgs/agence/dupont/org.yaml');
beforeAll(() => cpSync(join(repository, 'orgs'), join(folder, 'orgs'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Standard error after the given number of checks. */
const checks = (count: number): RegExp => new RegExp(`(?:checked in[^]*){${count}}`);

describe('polity check --watch', () => {
  it('checks again when a file changes, once for many changes at a time, until Ctrl-C; its exit code is that of the last check', async () => {
    const watching = startPolity(['check', '--watch'], folder, {});
    await watching.said(checks(1));
    const good = readFileSync(file, 'utf8');
    // All of it broken: a machine under load may look in the midst of it.
    for (let change = 0; change < 50; change += 1) writeFileSync(file, `${good}\tbroken ${change}\n`);
    await watching.said(checks(2));
    writeFileSync(join(folder, 'orgs/.hidden.yaml'), 'nobody reads this\n');
    writeFileSync(file, good);
    await watching.said(checks(3));
    writeFileSync(file, `${good}\tbroken\n`);
    await watching.said(checks(4));
    watching.kill('SIGINT');
    const { code, stdout, stderr } = await watching.outcome;
    expect(code).toBe(1);
    const found = stdout.match(/in \d+ files/g) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.length).toBeLessThan(10);
    expect(stdout.match(/error YAML_SYNTAX/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    // No terminal: nothing is cleared.
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toMatch(/^polity: \d\d:\d\d:\d\d checked in [\d.]+ m?s; Ctrl-C ends\n/);
  });

  it('needs a folder to watch', async () => {
    expect(await startPolity(['check', '--watch', '--orgs', 'nowhere'], folder, {}).outcome).toMatchObject({
      code: 64,
      stderr: 'polity: there is no folder nowhere\n',
    });
  });

  it('prints text only', async () => {
    expect(await startPolity(['check', '--watch', '--format', 'json'], folder, {}).outcome).toMatchObject({
      code: 64,
      stderr: 'polity: check --watch prints text\n',
    });
  });
});
