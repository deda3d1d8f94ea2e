import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

describe('destroy', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
  });
  afterAll(() => workspace.drop());

  const organizations = (): Promise<readonly unknown[]> =>
    workspace.query('SELECT uid, status, folder FROM polity.organization');
  const logged = (): Promise<readonly unknown[]> =>
    workspace.query('SELECT count(*)::int AS plans FROM polity.applied_plan');

  it('asks, and does nothing where nobody can answer', async () => {
    const before = await workspace.dump();
    const { code, stdout, stderr } = await workspace.polity('destroy');
    expect(code).toBe(1);
    expect(stdout).toContain(`${workspace.organizations} organizations are deleted`);
    expect(stdout).not.toContain('Apply it');
    expect(stderr).toContain('run `polity destroy --yes`');
    expect(await workspace.dump()).toBe(before);
  });

  it('C15: archives organizations with run-time rows, removes all that was declared, and keeps the log', async () => {
    await workspace.query(
      `UPDATE polity.membership SET origins = '{declared,captured}' WHERE organization = 'abc-lyon'
        AND account = (SELECT account FROM polity.person WHERE id = 'fatou')`,
    );
    const { code, stdout } = await workspace.polity('destroy', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('Applied plan');
    expect(await organizations()).toEqual([{ uid: 'abc-lyon', status: 'archived', folder: null }]);
    expect(await workspace.query('SELECT organization FROM polity.membership')).toEqual([
      { organization: 'abc-lyon' },
      { organization: 'abc-lyon' },
    ]);
    expect(await logged()).toEqual([{ plans: 2 }]);
    expect(await workspace.polity('destroy', '--yes')).toMatchObject({
      code: 0,
      stdout: 'Nothing to destroy: nothing of Studio Martin is declared in the database.\n',
    });
  });

  it('up brings everything back, and the archived organization to life', async () => {
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect(await organizations()).toHaveLength(workspace.organizations);
    expect(await workspace.query("SELECT status FROM polity.organization WHERE uid = 'abc-lyon'")).toEqual([
      { status: 'active' },
    ]);
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0 });
  });

  it('--all-data takes the run-time rows, too; the log stays, and up begins anew', async () => {
    expect(await workspace.polity('destroy', '--yes', '--all-data')).toMatchObject({ code: 0 });
    expect(await organizations()).toEqual([]);
    expect(await workspace.query('SELECT FROM polity.account')).toEqual([]);
    expect(await logged()).toEqual([{ plans: 4 }]);
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect(await organizations()).toHaveLength(workspace.organizations);
  });
});
