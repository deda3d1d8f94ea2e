import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const dupont = 'orgs/agence/dupont/org.yaml';

describe('the main job, on the command line', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    const { code, stdout, stderr } = await workspace.polity('start');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Plan for Studio Martin \(stack dev\), into an empty database: \d+ people gain access/,
    );
    expect(stdout).toMatch(
      /Applied plan \w{12}: rows \d+ created; \d+ Pulumi steps done; \d+ migrations run/,
    );
    expect(stdout).toContain(`${workspace.organizations} organizations`);
    expect(stdout).toContain('Try next:\n  bin/polity plan');
    expect(stdout).not.toContain('Apply it');
  });
  afterEach(() => workspace.restore());
  afterAll(() => workspace.drop());

  it('keeps the passphrase that it made for its owner alone', () => {
    expect(statSync(join(workspace.root, 'home', 'passphrase')).mode & 0o777).toBe(0o600);
    expect(statSync(join(workspace.root, 'home', 'state')).mode & 0o077).toBe(0);
  });

  it('start again says "No changes" and where things stand', async () => {
    const { code, stdout } = await workspace.polity('start');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No changes: Studio Martin \(stack dev\) is as the files say\.\n/);
    expect(stdout).toMatch(/files +in sync\n/);
  });

  it('plan names the person and the organization of one edited line and nothing else, and exits with 2 if asked', async () => {
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
    const { code, stdout } = await workspace.polity('plan', '--exit-code');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^Plan for Studio Martin .*: 1 person's access changes\.\n/);
    expect(stdout).toContain('Jean Dupont (jean)');
    expect(stdout).toContain('Dupont SAS - Formulaires (dupont)');
    const others = (
      await workspace.query<{ id: string; name: string }>(
        `SELECT name FROM polity.person WHERE id <> 'jean'
        UNION ALL SELECT name FROM polity.organization WHERE uid <> 'dupont'`,
      )
    ).map(({ name }) => name);
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter((name) => stdout.includes(name))).toEqual([]);
    expect(stdout).not.toContain('Pulumi step');
  });

  it('plan says 0 with --exit-code when there is nothing to do', async () => {
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0, stderr: '' });
  });

  it('C14: a moved folder is a move, and the organization keeps its uid and all that hangs on it', async () => {
    const held = `SELECT 'grant', id::text, role FROM polity.access_grant WHERE organization = 'dupont'
      UNION ALL SELECT 'project', id, name FROM polity.project WHERE organization = 'dupont' ORDER BY 1, 2`;
    const before = await workspace.query(held);
    expect(before.length).toBeGreaterThan(5);
    workspace.move('orgs/agence/dupont', 'orgs/vertige/dupont');
    const { stdout } = await workspace.polity('plan');
    expect(stdout).toMatch(
      /> Dupont SAS - Formulaires \(dupont\): moves from MonAgence - Interne \(agence\) to .*\(vertige\)/,
    );
    expect(stdout).not.toMatch(/\bdeleted\b|\bcreated\b/);
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect(await workspace.query(held)).toEqual(before);
    expect(
      await workspace.query("SELECT parent, folder FROM polity.organization WHERE uid = 'dupont'"),
    ).toEqual([{ parent: 'vertige', folder: expect.stringContaining('vertige/dupont') }]);
    workspace.restore();
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect(await workspace.query(held)).toEqual(before);
  });

  it('C11: a removed grant line is a withdrawal', async () => {
    workspace.edit(dupont, '  - { who: jean, role: reviewer, projects: [contact-forms, enquete] }\n', '');
    const { stdout } = await workspace.polity('plan');
    expect(stdout).toMatch(/: 1 person loses access\.\n/);
    expect(stdout).toMatch(/- Jean Dupont \(jean\) loses reviewer of project contact-forms in Dupont/);
  });

  it('an unknown role shows its line with a caret and what was meant; up writes nothing', async () => {
    workspace.edit(dupont, 'role: reviewer', 'role: reviewr');
    const before = await workspace.dump();
    const { code, stdout, stderr } = await workspace.polity('up', '--yes');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${dupont}:13:`);
    expect(stderr).toMatch(/UNKNOWN_ROLE/);
    expect(stderr).toMatch(/\n {2}13 │ .*role: reviewr.*\n +│ +\^{7}\n/);
    expect(stderr).toContain('did you mean "reviewer"?');
    expect(await workspace.dump()).toBe(before);
  });

  it('up says what it refused and does nothing where nobody can be asked', async () => {
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
    const before = await workspace.dump();
    const { code, stderr } = await workspace.polity('up');
    expect(code).toBe(1);
    expect(stderr).toContain('run `polity up --yes`');
    expect(await workspace.dump()).toBe(before);
  });

  it('plan, show, check and status write nothing: not a row, not a file', async () => {
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
    const before = [await workspace.dump(), workspace.readHome()];
    for (const verb of ['plan', 'check', 'status']) {
      expect(await workspace.polity(verb)).toMatchObject({ code: 0, stderr: '' });
    }
    expect([await workspace.dump(), workspace.readHome()]).toEqual(before);
  });

  it('what a failing check says reaches standard output, and the exit code is 1', async () => {
    workspace.write('orgs/people/new.yaml', 'zoe: { name: Zoé, emails: [zoe@x.example, 7] }\n');
    const { code, stdout, stderr } = await workspace.polity('check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('orgs/people/new.yaml:1:');
  });
});
