import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const dupont = 'orgs/agence/dupont/org.yaml';
const jeansGrant = '  - { who: jean, role: reviewer, projects: [contact-forms, enquete] }\n';

/** An organization of which these people are admins. */
function describeTrial(people: readonly string[]): string {
  const access = people.map((who) => `  - { who: ${who}, role: admin }`).join('\n');
  return `uid: essai\nname: Essai SAS - Essais\ntype: client\ncontact: claire\naccess:\n${access}\n`;
}

describe('plans that are saved, and guards', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
  });
  afterEach(() => workspace.restore());
  afterAll(() => workspace.drop());

  const save = async (file: string): Promise<{ readonly hash: string }> => {
    expect(await workspace.polity('plan', '--out', file)).toMatchObject({ code: 0 });
    return JSON.parse(readFileSync(join(workspace.root, file), 'utf8'));
  };
  const applied = (): Promise<readonly unknown[]> =>
    workspace.query('SELECT hash, acknowledged FROM polity.applied_plan ORDER BY applied_at');

  it('a saved plan is shown again as it was, and applied as long as nothing moved', async () => {
    workspace.edit(dupont, 'Formulaires\n', 'Formulaires et sites\n');
    const planned = await workspace.polity('plan', '--out', 'good.json');
    expect(planned.stderr).toContain('saved the plan to good.json');
    expect(await workspace.polity('show', 'good.json')).toEqual({ ...planned, stderr: '' });
    expect(planned.stdout).toContain('Apply it: polity up good.json\n');
    expect(await workspace.polity('up', 'good.json', '--yes')).toMatchObject({ code: 0 });
    expect(await applied()).toHaveLength(2);
    const again = await workspace.polity('up', 'good.json', '--yes');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('STALE_PLAN');
  });

  it("a saved plan is refused after somebody else's apply, saying what moved", async () => {
    workspace.edit(dupont, jeansGrant, '');
    await save('stale.json');
    workspace.restore();
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    workspace.restore();
    workspace.edit(dupont, jeansGrant, '');
    const before = await workspace.dump();
    const { code, stdout, stderr } = await workspace.polity('up', 'stale.json', '--yes');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error STALE_PLAN the plan is no longer what would happen: grant .*jean.* in dupont/,
    );
    expect(stderr).toContain('hint: plan again');
    expect(await workspace.dump()).toBe(before);
  });

  it('a saved plan is refused when the files were edited since, or when it is for another stack', async () => {
    workspace.edit(dupont, jeansGrant, '');
    await save('edited.json');
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Sites');
    const edited = await workspace.polity('up', 'edited.json', '--yes');
    expect(edited.stderr).toMatch(/STALE_PLAN .*the files were edited.*organization dupont changes too now/);
    const elsewhere = await workspace.polity('up', 'edited.json', '--yes', '--stack', 'test');
    expect(elsewhere.stderr).toMatch(/STALE_PLAN .*it is for stack "dev", not "test"/);
    expect([edited.code, elsewhere.code]).toEqual([1, 1]);
  });

  it('a plan that was altered by hand is refused, and so is what is no plan', async () => {
    workspace.edit(dupont, jeansGrant, '');
    await save('altered.json');
    const text = readFileSync(join(workspace.root, 'altered.json'), 'utf8');
    const other = text.replace('"scope":"contact-forms"', '"scope":"enquete"');
    expect(other).not.toBe(text);
    workspace.write('altered.json', other);
    const altered = await workspace.polity('up', 'altered.json', '--yes');
    expect(altered).toMatchObject({ code: 1, stdout: '' });
    expect(altered.stderr).toContain('PLAN_UNREADABLE the plan was altered');
    expect(await workspace.polity('show', dupont)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PLAN_UNREADABLE'),
    });
    expect((await workspace.polity('up', 'none.json')).stderr).toMatch(/PLAN_UNREADABLE none\.json .*ENOENT/);
  });

  it('a guard names what would be lost, refuses, and lets that very plan pass by its hash, on record', async () => {
    workspace.write('orgs/essai/org.yaml', describeTrial(['claire', 'lea', 'karim', 'tom']));
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    workspace.edit('orgs/portfolio.yaml', 'perOrganization: 5', 'perOrganization: 1');
    workspace.write('orgs/essai/org.yaml', describeTrial(['claire']));
    const { hash } = await save('guarded.json');
    const before = await workspace.dump();
    const refused = await workspace.polity('up', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/trips: .*\(essai\) loses 3 of 4 grants/);
    expect(refused.stderr).toMatch(/GUARD_TRIPPED organization "essai" would lose 3 of 4/);
    expect(refused.stderr).toContain(`--acknowledge ${hash}`);
    const wrong = await workspace.polity('up', '--yes', '--acknowledge', '0'.repeat(64));
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('GUARD_TRIPPED') });
    expect(await workspace.dump()).toBe(before);
    const passed = await workspace.polity('up', 'guarded.json', '--yes', '--acknowledge', hash);
    expect(passed).toMatchObject({ code: 0, stderr: '' });
    expect(passed.stdout).toContain(`guards were passed by acknowledging plan ${hash}`);
    expect((await applied()).at(-1)).toEqual({ hash, acknowledged: true });
    expect((await applied()).at(0)).toMatchObject({ acknowledged: false });
  });

  it('A6: check refuses files without a super-admin; a plan that takes the last one needs its hash', async () => {
    workspace.edit('orgs/portfolio.yaml', 'superAdmins: [claire, hugo]', 'superAdmins: []');
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 1, stdout: '' });
    workspace.restore();
    workspace.edit('orgs/portfolio.yaml', 'superAdmins: [claire, hugo]', 'superAdmins: [tom]');
    await workspace.query(`UPDATE polity.account SET status = 'deactivated' WHERE person = 'tom'`);
    const { code, stdout, stderr } = await workspace.polity('up', '--yes');
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no super-admin would be left'),
    });
    expect(stderr).toMatch(/GUARD_TRIPPED .*super-admin/);
  });
});
