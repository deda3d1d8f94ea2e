import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasPulumi } from '../../src/commands/engines/find-pulumi.ts';
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
  },
);
