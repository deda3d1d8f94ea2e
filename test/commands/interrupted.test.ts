import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const dupont = 'orgs/agence/dupont/org.yaml';
const organizations = 'SELECT count(*)::int AS many FROM polity.organization';

describe('an up that is interrupted, or has company', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
  });
  beforeEach(() => workspace.restore());
  afterAll(() => workspace.drop());

  const converge = async (): Promise<void> => {
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect(await workspace.query(organizations)).toEqual([{ many: workspace.organizations }]);
  };
  /** The checkpoint and, after a crash, the journal. */
  const readState = (): string =>
    Object.entries(workspace.readHome())
      .filter(([path]) => /\/stacks\/polity\/dev\.(json|journal)$/.test(path))
      .map(([, text]) => text)
      .join('');
  /** Name of the organization that the tests rename. */
  const named = async (): Promise<unknown> =>
    (await workspace.query("SELECT name FROM polity.organization WHERE uid = 'dupont'"))[0];

  it('killed while it makes the schema: nothing of it is there, and the next up makes everything', async () => {
    await workspace.whileHeld(null, async (writer) => {
      const running = workspace.start(['up', '--yes']);
      await writer();
      running.kill('SIGKILL');
      expect(await running.outcome).toMatchObject({ code: null });
    });
    expect(await workspace.query("SELECT to_regnamespace('polity')::text AS schema")).toEqual([
      { schema: null },
    ]);
    await converge();
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0 });
  });

  it('Ctrl-C while rows are written: what is under way is finished, whole, and the command says how it ended', async () => {
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Ctrl-C');
    const { code, stdout, stderr } = await workspace.whileHeld('polity.change_log', async (writer, letGo) => {
      const running = workspace.start(['up', '--yes']);
      await writer();
      running.kill('SIGINT');
      await running.said('interrupted: finishing the steps under way');
      await letGo();
      return running.outcome;
    });
    expect(await named()).toEqual({ name: 'Dupont SAS - Ctrl-C' });
    expect(stdout).toMatch(/Applied (in part, )?plan \w{12}: rows 1 updated/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([0, 1]).toContain(code);
    await converge();
  });

  it('Ctrl-C twice ends at once: what was under way is undone, told, and pending until the next up has looked', async () => {
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Twice');
    const before = await workspace.dump();
    await workspace.whileHeld('polity.change_log', async (writer) => {
      const running = workspace.start(['up', '--yes']);
      await writer();
      running.kill('SIGINT');
      await running.said('interrupted: finishing the steps under way');
      running.kill('SIGINT');
      const { code, stderr } = await running.outcome;
      expect(stderr).toContain('interrupted again: stopping at once');
      expect(stderr).toMatch(/ended while updating \S*::polity:index:Directory::\S*; nobody knows/);
      expect(stderr).toContain('interrupted before it was complete');
      expect(stderr).not.toMatch(/^ +at /m);
      expect(code).toBe(1);
      expect(readState()).toContain('"pending_operations"');
    });
    expect(await workspace.dump()).toBe(before);
    await converge();
    expect(readState()).not.toContain('"pending_operations"');
  });

  it('killed while rows are written: none of them is there, and the next up writes all', async () => {
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Killed');
    const before = await workspace.dump();
    await workspace.whileHeld('polity.change_log', async (writer) => {
      const running = workspace.start(['up', '--yes']);
      await writer();
      running.kill('SIGKILL');
      await running.outcome;
      expect(await workspace.dump()).toBe(before);
    });
    await converge();
    expect(await named()).toEqual({ name: 'Dupont SAS - Killed' });
  });

  it('of two ups at once one applies; the other is told who holds the stack, and changes nothing', async () => {
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Together');
    const [first, second] = await workspace.whileHeld('polity.change_log', async (writer, letGo) => {
      const running = workspace.start(['up', '--yes']);
      await writer();
      const other = await workspace.polity('up', '--yes');
      await letGo();
      return [await running.outcome, other];
    });
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('Applied plan') });
    expect(second).toMatchObject({ code: 1 });
    expect(second.stderr).toMatch(
      /^(?:polity: another run is .*\n)?error ENGINE_STACK_LOCKED the stack is in use by .*\n {2}hint: wait until that run has ended/,
    );
    expect(await named()).toEqual({ name: 'Dupont SAS - Together' });
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0 });
  });

  it('two ups that start together leave one whole result, whichever wins', async () => {
    workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Race');
    const outcomes = await Promise.all([workspace.polity('up', '--yes'), workspace.polity('up', '--yes')]);
    expect(outcomes.some(({ code }) => code === 0)).toBe(true);
    for (const { code, stderr } of outcomes) {
      if (code !== 0) expect(stderr).toMatch(/ENGINE_STACK_LOCKED|STALE_PLAN/);
    }
    expect(
      await workspace.query(
        "SELECT count(*)::int AS many FROM polity.change_log WHERE after ->> 'name' LIKE '%Race'",
      ),
    ).toEqual([{ many: 1 }]);
    expect(await named()).toEqual({ name: 'Dupont SAS - Race' });
    expect(await workspace.polity('plan', '--exit-code')).toMatchObject({ code: 0 });
  });
});
