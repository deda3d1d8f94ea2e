import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Outcome } from './support/command.ts';
import { type Call, type FakePulumi, writeFakePulumi } from './support/fake-pulumi.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const repository = join(import.meta.dirname, '../..');

describe('the Pulumi CLI as engine, with a fake `pulumi` that only notes its arguments and environment', () => {
  let workspace: Workspace;
  let good: FakePulumi;
  beforeAll(async () => {
    workspace = await openWorkspace();
    good = writeFakePulumi(join(workspace.root, 'good'), '3.230.0');
  });
  afterAll(() => workspace.drop());

  const run = (
    fake: FakePulumi,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> =>
    workspace.start(args, { env: { POLITY_ENGINE: undefined, PATH: fake.path, ...env } }).outcome;
  const findCall = (fake: FakePulumi, verb: string): Call | undefined =>
    fake.readCalls().find(({ args }) => args[0] === verb);

  it('is taken from PATH when POLITY_ENGINE is unset, and gets stack, backend, passphrase, database and provider', async () => {
    expect(await run(good, ['plan'])).toMatchObject({ code: 0 });
    expect(good.readCalls().map(({ args }) => args.slice(0, 2).join(' '))).toEqual([
      'stack select',
      'stack init',
      expect.stringMatching(/^preview --/),
    ]);
    const call = findCall(good, 'preview');
    expect(call?.args).toEqual(
      expect.arrayContaining(['--stack', 'dev', '--non-interactive', '--event-log']),
    );
    const home = join(workspace.root, 'home');
    expect(call?.env).toMatchObject({
      PULUMI_BACKEND_URL: `file://${join(home, 'state')}`,
      PULUMI_CONFIG_PASSPHRASE: readFileSync(join(home, 'passphrase'), 'utf8').trim(),
      DATABASE_URL: workspace.database.url,
      PULUMI_DEBUG_PROVIDERS: expect.stringMatching(/^polity:\d+$/),
      POLITY_DECLARED: expect.stringContaining(`"prefix":"${workspace.prefix}"`),
    });
    expect(JSON.stringify(call?.args)).not.toContain(new URL(workspace.database.url).password);
  });

  it('works in a copy of the project, so that no tracked file is written, and keeps its salt there', () => {
    const tracked = readFileSync(join(repository, 'stacks/Pulumi.dev.yaml'), 'utf8');
    const files = findCall(good, 'preview')?.files ?? {};
    expect(parse(files['Pulumi.yaml'] ?? '')).toEqual({
      name: 'polity',
      description: 'Organizations as code',
      runtime: { name: 'nodejs', options: { typescript: false } },
      main: join(repository, 'stacks/index.ts'),
      plugins: { providers: [{ name: 'polity', path: join(repository, 'src/provider') }] },
    });
    expect(parse(files['Pulumi.dev.yaml'] ?? '')).toEqual({ encryptionsalt: 'v1:salt', ...parse(tracked) });
    expect(readFileSync(join(repository, 'stacks/Pulumi.dev.yaml'), 'utf8')).toBe(tracked);
  });

  it('up goes on after an error of one resource and asks nothing; another backend is handed on as it is', async () => {
    await run(good, ['up', '--yes'], { PULUMI_BACKEND_URL: 's3://bucket', PULUMI_CONFIG_PASSPHRASE: 'mine' });
    const call = findCall(good, 'up');
    expect(call?.args).toEqual(expect.arrayContaining(['--yes', '--skip-preview', '--continue-on-error']));
    expect(call?.env).toMatchObject({ PULUMI_BACKEND_URL: 's3://bucket', PULUMI_CONFIG_PASSPHRASE: 'mine' });
  });

  it('what it says when it fails is told without the password, and nothing is applied', async () => {
    const failing = writeFakePulumi(join(workspace.root, 'failing'), '3.240.1', 'error: no plugin for ');
    const { code, stderr } = await run(failing, ['up', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error STEP_FAILED the Pulumi program could not be previewed: .*no plugin for/);
    expect(stderr).not.toContain(new URL(workspace.database.url).password);
    expect(findCall(failing, 'up')).toBeUndefined();
  });

  it('one that is too old is refused with its version, and none at all with what to do', async () => {
    const old = writeFakePulumi(join(workspace.root, 'old'), '3.100.0');
    const refused = await run(old, ['plan']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^error ENGINE_UNSUPPORTED the Pulumi CLI on PATH is 3\.100\.0, and 3\.230\.0 is/,
    );
    const none = { ...good, path: '/usr/bin:/bin' };
    const missing = await run(none, ['plan'], { POLITY_ENGINE: 'pulumi' });
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toMatch(/^error ENGINE_UNSUPPORTED no Pulumi CLI can be run/);
  });

  it('POLITY_ENGINE=embedded leaves it alone', async () => {
    const before = good.readCalls().length;
    expect(await run(good, ['plan'], { POLITY_ENGINE: 'embedded' })).toMatchObject({ code: 0 });
    expect(good.readCalls()).toHaveLength(before);
  });
});
