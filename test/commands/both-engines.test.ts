import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasPulumi } from '../../src/commands/engines/find-pulumi.ts';
import { copyProject } from './support/by-hand.ts';
import type { Outcome } from './support/command.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const found = hasPulumi(process.env.PATH);
const dupont = 'orgs/agence/dupont/org.yaml';

/** The real CLI, with the official plugin: it is fetched on first use. */
(found ? describe : describe.skip)(
  `both engines on one state${found ? '' : ' (skipped: no Pulumi CLI)'}`,
  () => {
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await openWorkspace();
    });
    afterAll(() => workspace.drop());

    const run = (engine: 'embedded' | 'pulumi', ...args: readonly string[]): Promise<Outcome> =>
      workspace.start(args, { env: { POLITY_ENGINE: engine } }).outcome;
    const planHash = async (engine: 'embedded' | 'pulumi'): Promise<unknown> =>
      JSON.parse((await run(engine, 'plan', '--format', 'json')).stdout).hash;

    it('make the same plan of an empty database', async () => {
      expect(await planHash('pulumi')).toBe(await planHash('embedded'));
    }, 300_000);

    it('from embedded to CLI and back: no changes', async () => {
      expect(await run('embedded', 'up', '--yes')).toMatchObject({ code: 0 });
      expect(await run('pulumi', 'plan', '--exit-code')).toMatchObject({ code: 0 });
      workspace.edit(dupont, 'role: reviewer', 'role: editor');
      expect(await planHash('pulumi')).toBe(await planHash('embedded'));
      expect(await run('pulumi', 'up', '--yes')).toMatchObject({ code: 0 });
      expect(await run('embedded', 'plan', '--exit-code')).toMatchObject({ code: 0 });
    }, 300_000);

    it('destroy and up again with the other one', async () => {
      expect(await run('pulumi', 'destroy', '--yes')).toMatchObject({ code: 0 });
      expect(await workspace.query('SELECT FROM polity.organization')).toEqual([]);
      expect(await run('embedded', 'up', '--yes')).toMatchObject({ code: 0 });
      expect(await run('pulumi', 'plan', '--exit-code')).toMatchObject({ code: 0 });
    }, 300_000);

    it('embedded killed while it writes rows: its lock keeps the CLI out, until the embedded engine has recovered what it left', async () => {
      workspace.edit(dupont, 'SAS - Formulaires', 'SAS - Killed');
      await workspace.whileHeld('polity.change_log', async (writer) => {
        const running = workspace.start(['up', '--yes'], { env: { POLITY_ENGINE: 'embedded' } });
        await writer();
        running.kill('SIGKILL');
        await running.outcome;
      });
      const refused = await run('pulumi', 'up', '--yes');
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.stderr).toMatch(/^error ENGINE_STACK_LOCKED the stack is in use by \S+ \(pid \d+\)/m);
      expect(await run('embedded', 'up', '--yes')).toMatchObject({ code: 0 });
      expect(await run('pulumi', 'plan', '--exit-code')).toMatchObject({ code: 0 });
    }, 300_000);

    it('Ctrl-C twice ends the CLI at once, with the exit code and the words of the embedded engine, which then converges', async () => {
      workspace.edit(dupont, 'SAS - Killed', 'SAS - Interrupted');
      await workspace.whileHeld('polity.change_log', async (writer) => {
        const running = workspace.start(['up', '--yes'], { env: { POLITY_ENGINE: 'pulumi' } });
        await writer();
        running.kill('SIGINT');
        await running.said('interrupted: finishing the steps under way');
        // Two that come at once are one to the system, and the CLI does not say when it has taken the first.
        await sleep(1000);
        running.kill('SIGINT');
        const { code, stderr } = await running.outcome;
        expect(stderr).toContain('error STEP_FAILED interrupted before it was complete');
        expect(code).toBe(1);
      });
      expect(await run('embedded', 'up', '--yes')).toMatchObject({ code: 0 });
      expect(await run('pulumi', 'plan', '--exit-code')).toMatchObject({ code: 0 });
    }, 300_000);

    it('pulumi preview, up, refresh and destroy by hand, with nothing to configure but backend, passphrase and database', async () => {
      const other = await openWorkspace();
      try {
        const { pulumi, env } = copyProject(other);
        const succeed = async (...args: readonly string[]): Promise<void> => {
          const { code, stdout, stderr } = await pulumi(...args);
          if (code !== 0) throw new Error(`pulumi ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`);
        };
        const plan = (): Promise<Outcome> =>
          other.start(['plan', '--exit-code'], { env: { ...env, POLITY_ENGINE: 'embedded' } }).outcome;
        const unchanged = ['preview', '--stack', 'dev', '--expect-no-changes'];
        await succeed('stack', 'select', '--create', 'dev');
        // What the CLI has made is a stack for the embedded engine, too, if an empty one.
        expect(await plan()).toMatchObject({ code: 2 });
        await succeed('preview', '--stack', 'dev');
        await succeed('up', '--yes', '--stack', 'dev');
        await succeed(...unchanged);
        expect(await plan()).toMatchObject({ code: 0 });
        await succeed('refresh', '--yes', '--stack', 'dev');
        await succeed(...unchanged);
        expect(await plan()).toMatchObject({ code: 0 });
        await succeed('destroy', '--yes', '--stack', 'dev');
        expect(await other.query('SELECT FROM polity.organization')).toEqual([]);
        // What stays of the roles is taken over.
        expect(await plan()).toMatchObject({ code: 2 });
        await succeed('up', '--yes', '--stack', 'dev');
        await succeed(...unchanged);
        expect(await plan()).toMatchObject({ code: 0 });
      } finally {
        await other.drop();
      }
    }, 300_000);
  },
);
