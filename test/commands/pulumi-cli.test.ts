import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Plan } from '../../src/model/plan.ts';
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
    const failing = writeFakePulumi(join(workspace.root, 'failing'), '3.240.1', {
      fails: { preview: { code: 1, text: 'error: no plugin for $DATABASE_URL' } },
    });
    const { code, stderr } = await run(failing, ['up', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error STEP_FAILED the Pulumi program could not be previewed: no plugin for postgres.*$/m,
    );
    expect(stderr).not.toContain('Command failed');
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
    expect(missing.stderr).toMatch(/^error ENGINE_UNSUPPORTED no Pulumi CLI can be run \(.*ENOENT/);
  });

  it.each([
    ['3.229.9', 1, /is 3\.229\.9, and 3\.230\.0 is the oldest/],
    ['3.230.0-alpha.1', 1, /is 3\.230\.0-alpha\.1, and 3\.230\.0 is the oldest/],
    ['3.231.0-dev.0+dirty', 0, /^$/],
    ['4.0.0', 1, /is 4\.0\.0, and 3 is the newest major version/],
    ['unknown', 1, /is of no known version/],
  ])('of version %s ends with %i', async (version, code, message) => {
    const outcome = await run(writeFakePulumi(join(workspace.root, version), version), ['plan']);
    expect(outcome).toMatchObject({ code, stderr: expect.stringMatching(message) });
  });

  it.each([
    [
      'a locked stack, with who holds it',
      'up',
      `error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file with \`pulumi cancel\`.
  file:///state/.pulumi/locks/organization/polity/dev/42.json?no_tmp_dir=true: created by ada@home (pid 17) at 2026-01-02T03:04:05Z`,
      /^error ENGINE_STACK_LOCKED the stack is in use by ada@home \(pid 17\) since 2026-01-02T03:04:05Z; lock file \/state\/[^?\s]+42\.json\n {2}hint: wait/,
    ],
    [
      'a wrong passphrase',
      'stack select',
      'error: getting stack configuration: get stack secrets manager: incorrect passphrase',
      /^error ENGINE_PASSPHRASE_WRONG the passphrase does not open the secrets of this stack$/m,
    ],
    [
      'a backend that cannot be reached',
      'stack select',
      'error: read ".pulumi/meta.yaml": blob (key ".pulumi/meta.yaml") (code=Unknown): MissingRegion: could not find region configuration',
      /^error ENGINE_CLI_FAILED the Pulumi CLI: read ".pulumi\/meta.yaml": .*could not find region configuration$/m,
    ],
  ])(
    '%s is refused as the embedded engine does: exit code 1, one line',
    async (name, verb, text, message) => {
      const refusing = writeFakePulumi(join(workspace.root, name), '3.230.0', {
        fails: { [verb]: { code: 1, text } },
      });
      const { code, stderr } = await run(refusing, ['up', '--yes']);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) });
      expect(stderr).not.toContain('Command failed');
    },
  );

  it('the steps that it streams make the plan that the embedded engine makes: same text, same JSON, same exit code', async () => {
    const embedded = { POLITY_ENGINE: 'embedded' };
    const json = await run(good, ['plan', '--format', 'json', '--exit-code'], embedded);
    const { steps }: Pick<Plan, 'steps'> = JSON.parse(json.stdout);
    expect(steps.length).toBeGreaterThan(5);
    const planned = steps.map(({ urn, type, operation, properties }) => {
      const metadata = { op: operation, urn, type, diffs: [...properties], provider: '' };
      return { resourcePreEvent: { metadata, planning: true } };
    });
    const telling = writeFakePulumi(join(workspace.root, 'telling'), '3.230.0', {
      events: {
        preview: [{ preludeEvent: { config: {} } }, ...planned],
      },
    });
    expect(await run(telling, ['plan', '--format', 'json', '--exit-code'])).toEqual(json);
    expect(json.code).toBe(2);
    expect(await run(telling, ['plan'])).toEqual(await run(good, ['plan'], embedded));
  });

  it('a resource that fails is told with its message, once, and the command ends with 1', async () => {
    const urn = 'urn:pulumi:dev::polity::polity:index:Migrations::migrations';
    const metadata = { op: 'create', urn, type: 'polity:index:Migrations', provider: '' } as const;
    const diagnostic = { color: 'raw', severity: 'error' } as const;
    const failing = writeFakePulumi(join(workspace.root, 'half'), '3.230.0', {
      events: {
        preview: [{ resourcePreEvent: { metadata, planning: true } }],
        up: [
          { resourcePreEvent: { metadata } },
          { diagnosticEvent: { ...diagnostic, urn, message: '<{%reset%}>no room left<{%reset%}>\n' } },
          { resOpFailedEvent: { metadata, status: 0, steps: 1 } },
          { diagnosticEvent: { ...diagnostic, message: 'update failed\n' } },
        ],
      },
      fails: { up: { code: 1, text: 'error: update failed' } },
    });
    const { code, stdout, stderr } = await run(failing, ['up', '--yes']);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`.match(/no room left/g)).toHaveLength(1);
    expect(`${stdout}${stderr}`).not.toMatch(/update failed|Command failed/);
  });

  it('Ctrl-C is handed on, the second one too, and ends as with the embedded engine', async () => {
    const stubborn = writeFakePulumi(join(workspace.root, 'stubborn'), '3.230.0', {
      waits: { up: 2 },
      fails: { up: { code: 1, text: 'error: update canceled' } },
    });
    const running = workspace.start(['up', '--yes'], {
      env: { POLITY_ENGINE: undefined, PATH: stubborn.path },
    });
    await stubborn.waiting(0);
    running.kill('SIGINT');
    await running.said('interrupted: finishing the steps under way');
    // Two that come at once are one to the system.
    await stubborn.waiting(1);
    running.kill('SIGINT');
    const { code, stderr } = await running.outcome;
    expect(code).toBe(1);
    expect(stderr).toContain('interrupted again: stopping at once');
    expect(stderr).toMatch(/error STEP_FAILED interrupted before it was complete/);
    expect(stderr).not.toContain('update canceled');
    expect(findCall(stubborn, 'up')?.interrupts).toBe(2);
  });

  it('POLITY_ENGINE=embedded leaves it alone', async () => {
    const before = good.readCalls().length;
    expect(await run(good, ['plan'], { POLITY_ENGINE: 'embedded' })).toMatchObject({ code: 0 });
    expect(good.readCalls()).toHaveLength(before);
  });
});
