import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../support/database.ts';
import type { Outcome } from './support/command.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const canaries = {
  password: 'canary-of-the/login',
  passphrase: 'canary-of-the-state',
  slack: 'xoxb-canary-of-slack',
  reader: 'canary-of-the-reader',
  rotated: 'canary-of-the-rotated-reader',
};
/** How the server keeps a password: worth a guess, so no more to be seen than the password. */
const kept = 'SCRAM-SHA-256';

describe('secrets', () => {
  let workspace: Workspace;
  let env: Readonly<Record<string, string>>;
  const outcomes: Outcome[] = [];
  const run = async (...args: readonly string[]): Promise<Outcome> => {
    const outcome = await workspace.start(args, { env }).outcome;
    outcomes.push(outcome);
    return outcome;
  };
  beforeAll(async () => {
    workspace = await openWorkspace();
    const login = `${workspace.prefix}_login`;
    const url = new URL(workspace.database.url);
    url.username = login;
    url.password = encodeURIComponent(canaries.password);
    await workspace.query(
      `CREATE ROLE ${login} LOGIN CREATEROLE PASSWORD '${canaries.password}';
       ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${login}`,
    );
    const { passphrase, slack, reader } = canaries;
    env = {
      DATABASE_URL: url.href,
      PULUMI_CONFIG_PASSPHRASE: passphrase,
      SLACK_DUPONT: slack,
      DB_GROUPE_ABC: reader,
    };
    declareReader();
  });
  const declareReader = (): void => {
    const written = 'database: { access: reader, login: groupe-abc, password: env:DB_GROUPE_ABC } #';
    workspace.edit('orgs/groupe-abc/org.yaml', 'database: reader #', written);
  };
  /** How many organizations a reader with this password sees. */
  const countAs = (password: string): Promise<unknown> => {
    const url = new URL(workspace.database.url);
    url.username = `${workspace.prefix}_reader_groupe-abc`;
    url.password = password;
    const query = 'SELECT count(*)::integer AS many FROM organization';
    return withClient(url.href, async (client) => (await client.query(query)).rows[0]?.many);
  };
  afterAll(() => workspace.drop());

  /** Where any canary is, by name. */
  const findCanaries = (texts: Readonly<Record<string, string>>): readonly string[] => {
    const wanted = [...Object.values(canaries), kept].flatMap((canary) => [
      canary,
      encodeURIComponent(canary),
    ]);
    return Object.keys(texts).filter((name) => wanted.some((canary) => texts[name]?.includes(canary)));
  };

  it('are in plain text in no output, plan, state, log or row, whether a run goes well or fails', async () => {
    expect(await run('plan', '--out', 'plan.json')).toMatchObject({ code: 0 });
    expect(await run('up', 'plan.json', '--yes')).toMatchObject({ code: 0 });
    expect(await countAs(canaries.reader)).toBe(4);
    expect(await run('plan', '--format', 'json')).toMatchObject({ code: 0 });
    expect(await run('status')).toMatchObject({ code: 0 });
    workspace.edit('orgs/agence/dupont/org.yaml', 'token: env:SLACK_DUPONT', `token: ${canaries.slack}`);
    expect(await run('check')).toMatchObject({ code: 1 });
    workspace.restore();
    declareReader();
    workspace.edit('orgs/agence/dupont/org.yaml', 'role: reviewer', 'role: editor');
    await workspace.query(`ALTER ROLE ${workspace.prefix}_owner RENAME TO ${workspace.prefix}_lost`);
    expect(await run('up', '--yes')).toMatchObject({ code: 1 });
    await workspace.query(`ALTER ROLE ${workspace.prefix}_lost RENAME TO ${workspace.prefix}_owner`);
    env = { ...env, DB_GROUPE_ABC: canaries.rotated };
    expect(await run('up', '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Role): password'),
    });
    expect(await countAs(canaries.rotated)).toBe(4);
    await expect(countAs(canaries.reader)).rejects.toMatchObject({ code: '28P01' });
    const { DB_GROUPE_ABC: _, ...without } = env;
    env = without;
    expect(await run('up', '--yes')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('env:DB_GROUPE_ABC'),
    });
    const state = workspace.readHome();
    expect(Object.keys(state).some((file) => file.endsWith('dev.json'))).toBe(true);
    const printed = outcomes.flatMap(({ stdout, stderr }, index) => [
      [`stdout ${index}`, stdout],
      [`stderr ${index}`, stderr],
    ]);
    const plan = readFileSync(join(workspace.root, 'plan.json'), 'utf8');
    const rows = await workspace.dump();
    expect(findCanaries({ ...Object.fromEntries(printed), ...state, plan, rows })).toEqual([]);
  });

  it('the state can be read with its passphrase only', async () => {
    const guess = { ...env, PULUMI_CONFIG_PASSPHRASE: 'another' };
    const { code, stderr } = await workspace.start(['plan'], { env: guess }).outcome;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error ENGINE_PASSPHRASE_WRONG /);
  });
});
