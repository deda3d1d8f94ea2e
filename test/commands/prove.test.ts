import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openWorkspace, type Workspace } from './support/workspace.ts';

function findMistakes(verb: string, text: string): readonly unknown[] {
  const file = join(import.meta.dirname, `../../schemas/output/${verb}.schema.json`);
  const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const proved = /isolation: proved for \d+ accounts in \d+ organizations/;
const password = { DB_GROUPE_ABC: 'long enough, and of this test alone' };

describe('polity prove', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    workspace.edit(
      'orgs/groupe-abc/org.yaml',
      'database: reader',
      'database: { access: reader, password: env:DB_GROUPE_ABC }',
    );
  });
  afterAll(() => workspace.drop());

  it('refuses to prove what is not there', async () => {
    const { code, stdout, stderr } = await workspace.polity('prove');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('MIGRATIONS_FIRST');
    const usage = await workspace.polity('prove', '--sample', 'few');
    expect(usage).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('--sample takes a whole number'),
    });
  });

  it('A1 to A4: after up the new state is proved over real logins, the reader’s too; no login is left', async () => {
    const up = await workspace.start(['up', '--yes'], { env: password }).outcome;
    expect(up).toMatchObject({ code: 0, stdout: expect.stringMatching(proved), stderr: '' });
    const { code, stdout } = await workspace.start(['prove'], { env: password }).outcome;
    expect(stdout).toMatch(proved);
    expect(stdout).toMatch(/reader of groupe-abc \(\w+_reader_[0-9a-f]{12}\): proved/);
    expect(code).toBe(0);
    expect(await workspace.query("SELECT FROM pg_roles WHERE rolname LIKE '%\\_probe\\_%'")).toEqual([]);
  });

  it('says loudly that a reader was not tried, and of a sample how large it is and how to take it again', async () => {
    const { code, stdout } = await workspace.polity('prove', '--sample', '25', '--seed', '7');
    expect(code).toBe(0);
    expect(stdout).toMatch(/reader of groupe-abc .*: NOT RUN, its password env:DB_GROUPE_ABC is not at hand/);
    expect(stdout).toMatch(/25 pairs of account and selection \(a sample of \d+, seed 7\)/);
    expect(stdout).toMatch(/proved for \d+ of \d+ accounts in \d+ of \d+ organizations/);
  });

  it('is a line of the plan, which writes nothing; in JSON as the published schema says', async () => {
    const text = await workspace.start(['plan'], { env: password }).outcome;
    expect(text).toMatchObject({ code: 0, stdout: expect.stringMatching(proved), stderr: '' });
    expect(text.stdout).toContain('by taking the application’s role');
    const json = await workspace.start(['plan', '--format', 'json'], { env: password }).outcome;
    expect(findMistakes('plan', json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout).isolation).toMatchObject({ method: 'set-role', findings: [] });
    const report = await workspace.start(['prove', '--format', 'json'], { env: password }).outcome;
    expect(findMistakes('prove', report.stdout)).toEqual([]);
    expect(JSON.parse(report.stdout)).toMatchObject({ formatVersion: 1, proved: true, method: 'login' });
  });

  it('ISOLATION_BROKEN: a policy that was opened by hand warns in the plan and fails the proof', async () => {
    await workspace.query('ALTER POLICY app_read ON polity.membership USING (true)');
    const plan = await workspace.start(['plan'], { env: password }).outcome;
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('isolation: broken');
    expect(plan.stdout).toContain('warning ISOLATION_BROKEN polity.membership');
    const { code, stdout } = await workspace.start(['prove'], { env: password }).outcome;
    expect(code).toBe(1);
    expect(stdout).toContain('✗ POLICY_CHANGED polity.membership');
    expect(stdout).toMatch(
      /✗ ROWS_LEAKED polity\.membership \(as app, account [0-9a-f-]{36}, \w.*\): rows are seen .*; \d+ too many/,
    );
    const json = await workspace.start(['prove', '--format', 'json'], { env: password }).outcome;
    expect(findMistakes('prove', json.stdout)).toEqual([]);
  });

  it('up ends with 1 where the new state is broken, though it did what it was asked', async () => {
    workspace.edit('orgs/agence/dupont/org.yaml', 'uid: dupont', 'uid: dupont\nnotes: A change.');
    const { code, stdout, stderr } = await workspace.start(['up', '--yes'], { env: password }).outcome;
    expect(stdout).toMatch(/Applied plan/);
    expect(stderr).toContain('isolation: broken');
    expect(code).toBe(1);
  });

  it('a reader that sees another’s rows is found', async () => {
    await workspace.query(`
      CREATE OR REPLACE FUNCTION polity.find_reader_range() RETURNS TABLE (low text, high text) LANGUAGE sql STABLE
      BEGIN ATOMIC SELECT '0', 'g'; END`);
    const { stdout } = await workspace.start(['prove'], { env: password }).outcome;
    expect(stdout).toMatch(/✗ ROWS_LEAKED polity_reader\."\w+" \(as reader groupe-abc, in groupe-abc\)/);
  });
});
