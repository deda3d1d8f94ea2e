import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openWorkspace, type Workspace } from './support/workspace.ts';

/** How `text` differs from the schema that is published for the output of a verb. */
function findMistakes(verb: string, text: string): readonly unknown[] {
  const file = join(import.meta.dirname, `../../schemas/output/${verb}.schema.json`);
  const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

describe('what the command line prints', () => {
  let workspace: Workspace;
  let whole: string;
  beforeAll(async () => {
    workspace = await openWorkspace();
    whole = (await workspace.polity('plan', '--format', 'json')).stdout;
  });
  afterAll(() => workspace.drop());

  const hashOf = (text: string): string | undefined => /"hash":"(\w{64})"/.exec(text)?.[1];

  it('plan --format json is what its published schema says, the same every time', async () => {
    expect(findMistakes('plan', whole)).toEqual([]);
    expect(JSON.parse(whole)).toMatchObject({ basis: 'empty', summary: { update: 0, move: 0, delete: 0 } });
    const again = await workspace.polity('plan', '--format', 'json');
    expect(hashOf(again.stdout)).toBe(hashOf(whole));
  });

  it('loses nothing that a slow reader has not taken yet, and bears one that stops reading', async () => {
    expect(whole.length).toBeGreaterThan(100_000);
    expect(whole.endsWith('}\n')).toBe(true);
    const program = join(import.meta.dirname, '../../bin/polity');
    const shell = `"${program}" plan --offline --format json | head -c 10; "${program}" plan --offline --format json | (sleep 1; wc -c)`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', shell], { cwd: workspace.root });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{"basis":" *\d{6,}\n$/);
  });

  it('check --format json is what its published schema says, with findings and without', async () => {
    const good = await workspace.polity('check', '--format', 'json');
    expect(findMistakes('check', good.stdout)).toEqual([]);
    workspace.write('orgs/neuf/org.yaml', 'uid: neuf\n');
    const bad = await workspace.polity('check', '--format', 'json');
    expect(findMistakes('check', bad.stdout)).toEqual([]);
    expect(JSON.parse(bad.stdout).diagnostics).toContainEqual(
      expect.objectContaining({ file: 'orgs/neuf/org.yaml', line: 1, severity: 'error' }),
    );
    workspace.restore();
    expect([good.code, bad.code]).toEqual([0, 1]);
  });

  it('status --format json is what its published schema says', async () => {
    const { code, stdout } = await workspace.polity('status', '--format', 'json');
    expect(code).toBe(0);
    expect(findMistakes('status', stdout)).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({ schema: null, last: null, resources: 0, stack: 'dev' });
  });

  it('--org narrows what is shown, in text and Markdown, never the plan or its hash', async () => {
    const text = await workspace.polity('plan', '--org', 'pixelo');
    expect(text.stdout).toContain('Nora Benali (nora) gains');
    expect(text.stdout).not.toContain('Samuel Weiss');
    expect(text.stdout).toMatch(/Only pixelo is shown; the plan is the whole:\nRows: \d{3} to create/);
    expect(text.stdout).toContain(`Plan ${hashOf(whole)}`);
    const markdown = await workspace.polity('plan', '--org', 'pixelo', '--format', 'markdown');
    expect(markdown.stdout).toMatch(
      /^### Plan for Studio Martin \(stack `dev`\)\n\n\*\*2 people gain access; 1 organization is created/,
    );
    expect(markdown.stdout).toContain('<details open><summary>People (2)</summary>');
    expect(markdown.stdout).toContain(`Plan \`${hashOf(whole)}\``);
  });

  it('--offline asks no database and plans the same rows; such a plan is not for applying', async () => {
    const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const offline = await workspace.start(['plan', '--offline', '--out', 'offline.json'], { env: nowhere })
      .outcome;
    expect(offline).toMatchObject({ code: 0 });
    expect(offline.stdout).toContain('offline, as if the database were empty');
    const { changes } = JSON.parse(
      (await workspace.polity('show', 'offline.json', '--format', 'json')).stdout,
    );
    expect(changes).toEqual(JSON.parse(whole).changes);
    expect(await workspace.polity('up', 'offline.json', '--yes')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('STALE_PLAN'),
    });
  });

  it('prints no colour into a pipe, colour when forced, and none with NO_COLOR', async () => {
    const plan = async (env: Readonly<Record<string, string>>): Promise<boolean> => {
      const { stdout } = await workspace.start(['plan', '--offline', '--org', 'pixelo'], { env }).outcome;
      return stdout.includes('\u001b[');
    };
    expect(await plan({})).toBe(false);
    expect(await plan({ FORCE_COLOR: '1' })).toBe(true);
    expect(await plan({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it.each([
    [['plan', '--format', 'yaml'], /argument 'yaml' is invalid/],
    [['plan', '--what'], /unknown option '--what'/],
    [['wipe'], /unknown command 'wipe'/],
    [['plan', '--stack', '../x'], /"\.\.\/x" is no name for a stack/],
    [['show'], /missing required argument 'plan'/],
  ] as const)('wrong usage ends with 64: polity %j', async (args, said) => {
    const { code, stdout, stderr } = await workspace.polity(...args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it.each([
    [{ POLITY_ENGINE: 'terraform' }, /POLITY_ENGINE is "terraform"/],
    [{ DATABASE_URL: 'mysql://canary:canary@x/y' }, /DATABASE_URL is no PostgreSQL URL/],
  ])(
    'a variable with a wrong value is wrong usage, and is not repeated where it holds secrets: %j',
    async (env, said) => {
      const { code, stderr } = await workspace.start(['plan'], { env }).outcome;
      expect(code).toBe(64);
      expect(stderr).toMatch(said);
      expect(stderr).not.toContain('canary');
    },
  );
});
