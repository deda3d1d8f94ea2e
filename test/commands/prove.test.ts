import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { copyCheckout, writeStackFile } from './support/checkout.ts';
import type { Outcome } from './support/command.ts';
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
const passphrase = 'the passphrase of this test';
const canaries = { environment: 'canary of the environment', configuration: 'canary of the configuration' };

describe('polity prove', () => {
  let workspace: Workspace;
  let checkout: string;
  /** Where the passwords of both readers are at hand, unless said otherwise. */
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
    const own = { DB_GROUPE_ABC: canaries.environment, PULUMI_CONFIG_PASSPHRASE: passphrase };
    const cache = { NODE_COMPILE_CACHE: join(workspace.root, 'compiled') };
    return workspace.start(args, { checkout, env: { ...own, ...cache, ...more } }).outcome;
  };
  beforeAll(async () => {
    workspace = await openWorkspace();
    checkout = join(workspace.root, 'checkout');
    copyCheckout(checkout);
    const stackFile = join(checkout, 'stacks/Pulumi.dev.yaml');
    await writeStackFile(stackFile, passphrase, { dbAgence: canaries.configuration });
    workspace.edit(
      'orgs/agence/org.yaml',
      'integrations:',
      'database: { access: reader, login: agence, password: pulumi:dbAgence }\nintegrations:',
    );
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
    const up = await run(['up', '--yes']);
    expect(up).toMatchObject({ code: 0, stdout: expect.stringMatching(proved), stderr: '' });
    const { code, stdout } = await run(['prove']);
    expect(stdout).toMatch(proved);
    expect(stdout).toMatch(/reader of groupe-abc \(\w+_reader_[0-9a-f]{12}\): proved/);
    expect(stdout).toMatch(/reader of agence \(\w+_reader_agence\): proved/);
    expect(up.stdout + stdout).not.toContain('canary');
    expect(code).toBe(0);
    expect(
      await workspace.query(`SELECT FROM pg_roles WHERE starts_with(rolname, '${workspace.prefix}_probe_')`),
    ).toEqual([]);
  });

  it('says loudly that a reader was not tried, and of a sample how large it is and how to take it again', async () => {
    const options = ['prove', '--sample', '25', '--seed', '7'] as const;
    const wrong = { DB_GROUPE_ABC: '', PULUMI_CONFIG_PASSPHRASE: 'another' };
    const { code, stdout, stderr } = await run(options, wrong);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /reader of groupe-abc .*: NOT RUN, its password env:DB_GROUPE_ABC has no value; set the environment variable DB_GROUPE_ABC\n/,
    );
    expect(stdout).toMatch(
      /reader of agence .*: NOT RUN, its password pulumi:dbAgence is encrypted .* stack dev, and the passphrase does not open it; set PULUMI_CONFIG_PASSPHRASE/,
    );
    expect(stdout).toMatch(/25 pairs of account and selection \(a sample of \d+, seed 7\)/);
    expect(stdout).toMatch(/proved for \d+ of \d+ accounts in \d+ of \d+ organizations/);
  });

  it('is a line of the plan, which writes nothing; in JSON as the published schema says', async () => {
    const text = await run(['plan']);
    expect(text).toMatchObject({ code: 0, stdout: expect.stringMatching(proved), stderr: '' });
    expect(text.stdout).toContain('by taking the application’s role');
    const json = await run(['plan', '--format', 'json']);
    expect(findMistakes('plan', json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout).isolation).toMatchObject({ method: 'set-role', findings: [] });
    const report = await run(['prove', '--format', 'json']);
    expect(findMistakes('prove', report.stdout)).toEqual([]);
    expect(JSON.parse(report.stdout)).toMatchObject({ formatVersion: 1, proved: true, method: 'login' });
  });

  it('ISOLATION_BROKEN: a policy that was opened by hand warns in the plan and fails the proof', async () => {
    await workspace.query('ALTER POLICY app_read ON polity.membership USING (true)');
    const plan = await run(['plan']);
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('isolation: broken');
    expect(plan.stdout).toContain('warning ISOLATION_BROKEN polity.membership');
    const { code, stdout } = await run(['prove']);
    expect(code).toBe(1);
    expect(stdout).toContain('✗ POLICY_CHANGED polity.membership');
    expect(stdout).toMatch(
      /✗ ROWS_LEAKED polity\.membership \(as app, account [0-9a-f-]{36}, \w.*\): rows are seen .*; \d+ too many/,
    );
    const json = await run(['prove', '--format', 'json']);
    expect(findMistakes('prove', json.stdout)).toEqual([]);
  });

  it('up ends with 1 where the new state is broken, though it did what it was asked', async () => {
    workspace.edit('orgs/agence/dupont/org.yaml', 'uid: dupont', 'uid: dupont\nnotes: A change.');
    const { code, stdout, stderr } = await run(['up', '--yes']);
    expect(stdout).toMatch(/Applied plan/);
    expect(stderr).toContain('isolation: broken');
    expect(code).toBe(1);
  });

  it('a reader that sees another’s rows is found', async () => {
    await workspace.query(`
      CREATE OR REPLACE FUNCTION polity.find_reader_range() RETURNS TABLE (low text, high text) LANGUAGE sql STABLE
      BEGIN ATOMIC SELECT '0', 'g'; END`);
    const { stdout } = await run(['prove']);
    expect(stdout).toMatch(/✗ ROWS_LEAKED polity_reader\."\w+" \(as reader groupe-abc, in groupe-abc\)/);
  });
});
