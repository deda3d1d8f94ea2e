import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startPolity } from './support/command.ts';

const repository = join(import.meta.dirname, '../..');
const explain = (...args: readonly string[]) => startPolity(['explain', ...args], repository, {}).outcome;

describe('polity explain', () => {
  it('A10: finds an organization by a file, its folder or its uid, and shows where each value comes from', async () => {
    const [file, folder, uid] = await Promise.all([
      explain('orgs/agence/dupont/org.yaml'),
      explain('orgs/agence/dupont'),
      explain('dupont'),
    ]);
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect([folder, uid]).toEqual([file, file]);
    expect(file.stdout).toMatch(/^uid: dupont +# orgs\/agence\/dupont\/org.yaml:2$/m);
    expect(file.stdout).toMatch(
      /^ +- lea +# orgs\/agence\/dupont\/org.yaml:5, through orgs\/templates\/client.yaml:\d+$/m,
    );
  });

  it('prints JSON, too', async () => {
    const { code, stdout } = await explain('dupont', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, uid: 'dupont', folder: 'agence/dupont' });
  });

  it('says what was meant where there is no such organization, and shows what it can of faulty files', async () => {
    expect(await explain('dupnt')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'polity: there is no organization "dupnt": did you mean "dupont"?\n',
    });
    const faulty = 'test/cases/resolve-template-parameters/orgs';
    const { code, stdout, stderr } = await explain('costa', '--orgs', faulty);
    expect(code).toBe(1);
    expect(stdout).toContain('name: Costa - Site');
    expect(stderr).toContain('did you mean "manager"?');
  });
});
