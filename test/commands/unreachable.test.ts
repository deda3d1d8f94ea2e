import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const dupont = 'orgs/agence/dupont/org.yaml';

describe('what the database does not let happen', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
  });
  afterAll(() => workspace.drop());

  const withUrl = (
    change: (url: URL) => void,
  ): Promise<{ code: number | null; stdout: string; stderr: string }> => {
    const url = new URL(workspace.database.url);
    change(url);
    return workspace.start(['up', '--yes'], { env: { DATABASE_URL: url.href } }).outcome;
  };

  it('a database that nobody serves ends with 1 and one clear line, without a stack', async () => {
    const outcome = await withUrl((url) => {
      url.port = '1';
      url.password = 'canary';
    });
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^error DATABASE_UNREACHABLE cannot connect to PostgreSQL at 127\.0\.0\.1:1\/\w+: .*ECONNREFUSED.*\n$/,
      ),
    });
    expect(outcome.stderr).not.toContain('canary');
  });

  it('a wrong password ends with 1 and is not repeated', async () => {
    const outcome = await withUrl((url) => {
      url.password = 'canary';
    });
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^error DATABASE_UNREACHABLE .*password authentication failed for user "polity"\n$/,
      ),
    });
  });

  it('C15: what the live state forbids is told as a finding, by plan and by up, and nothing is written', async () => {
    await workspace.query(`UPDATE polity.access_grant SET origin = 'granted' WHERE organization = 'pixelo'`);
    workspace.move('orgs/pixelo', 'elsewhere');
    const before = await workspace.dump();
    const planned = await workspace.polity('plan');
    expect(planned).toMatchObject({ code: 1, stderr: '' });
    expect(planned.stdout).toMatch(/error RUN_TIME_ROWS organization pixelo is active/);
    expect(planned.stdout).toContain('It cannot be applied before its errors are mended.');
    const refused = await workspace.polity('up', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^error RUN_TIME_ROWS .*\n {2}hint: restore its folder/);
    expect(await workspace.dump()).toBe(before);
    workspace.move('elsewhere', 'orgs/pixelo');
    await workspace.query(`UPDATE polity.access_grant SET origin = 'declared' WHERE organization = 'pixelo'`);
  });

  it('another prefix on a stack in use is refused, saying whose the database is', async () => {
    workspace.edit('orgs/portfolio.yaml', `prefix: ${workspace.prefix}`, `prefix: ${workspace.prefix}_other`);
    const { code, stderr } = await workspace.polity('up', '--yes');
    workspace.edit('orgs/portfolio.yaml', `prefix: ${workspace.prefix}_other`, `prefix: ${workspace.prefix}`);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error PORTFOLIO_MISMATCH .*role t\w+_owner, and prefix "t\w+_other" means t\w+_other_owner\n {2}hint: .*put the prefix back/,
    );
  });

  it('a planner role that is gone is named, with what brings it back', async () => {
    const planner = `${workspace.prefix}_planner`;
    await workspace.query(`ALTER ROLE ${planner} RENAME TO ${planner}_lost`);
    const { code, stderr, stdout } = await workspace.polity('plan');
    await workspace.query(`ALTER ROLE ${planner}_lost RENAME TO ${planner}`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(new RegExp(`error PLANNER_MISSING this login cannot take the role ${planner}`));
  });

  it('a connection that is cut while rows are written undoes all of them; the next up applies them', async () => {
    const before = await workspace.dump();
    const { code, stdout, stderr } = await workspace.whileHeld('polity.change_log', async (writer) => {
      const running = workspace.start(['up', '--yes']);
      await workspace.query(`SELECT pg_terminate_backend(${await writer()})`);
      return running.outcome;
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/Not applied, plan \w{12}: nothing written/);
    expect(stderr).toMatch(
      /^error STEP_FAILED .*lost the connection to PostgreSQL at .*terminating connection/,
    );
    expect(stderr).not.toMatch(/^ +at /m);
    expect(await workspace.dump()).toBe(before);
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0 });
  });
});
