import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repository } from './support/command.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const page = read('docs/isolation.md');
/** Tables of the page, without its indentation: each is what a query gave. */
const shown = [...page.matchAll(/(?:^ {4}.*\n)+/gm)]
  .map(([block]) => block.replaceAll(/^ {4}/gm, ''))
  .filter((block) => / rows?\)\n$/.test(block));

describe('protected tables, on the command line', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    for (const file of ['sample-contacts.sql', 'sample-contacts-seen.sql'])
      workspace.write(file, read(`docs/${file}`).replaceAll('studio_martin', workspace.prefix));
  });
  afterAll(() => workspace.drop());

  it('the sample’s table is not there at first: up succeeds and says so, plan finds nothing to do', async () => {
    const up = await workspace.polity('up', '--yes');
    expect(up).toMatchObject({ code: 0 });
    expect(up.stdout).toContain('warning TABLE_MISSING table app.contact is not there yet');
    const plan = await workspace.polity('plan', '--exit-code');
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.stdout).toMatch(/^No changes: .*\n\nFindings\n {2}warning TABLE_MISSING /);
  });

  it('made by hand, it is protected by the next up; what people see then is what the page shows', async () => {
    expect(await workspace.polity('db', 'run', 'sample-contacts.sql')).toEqual({
      code: 0,
      stdout: 'CREATE\nCREATE\nINSERT 11\n',
      stderr: '',
    });
    const plan = await workspace.polity('plan');
    const [step = 'missing'] = /~ app\.contact .*\n/.exec(plan.stdout) ?? [];
    expect(page).toContain(step);
    expect(plan.stdout).not.toContain('TABLE_MISSING');
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    expect((await workspace.polity('plan')).stdout).toMatch(/^No changes/);
    const seen = await workspace.polity('db', 'run', 'sample-contacts-seen.sql');
    expect(seen).toMatchObject({ code: 0, stderr: '' });
    expect(shown).toHaveLength(4);
    for (const table of shown) expect(seen.stdout).toContain(table);
    expect(seen.stdout).not.toContain('Claude Mercier');
  });

  it('C15: destroy --all-data names the table and the number of its rows, and removes nothing', async () => {
    const before = await workspace.dump();
    const { code, stderr } = await workspace.polity('destroy', '--yes', '--all-data');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error TABLE_ROWS table app.contact holds 11 rows of organizations that end: abc-lyon',
    );
    expect(await workspace.dump()).toBe(before);
  });

  it('db run undoes the whole file where a statement fails, and says which one', async () => {
    workspace.write(
      'bad.sql',
      'CREATE TABLE app.extra (id int);\nSELECT 1 AS one;\n  SELECT é FROM app.extra;\n',
    );
    expect(await workspace.polity('db', 'run', 'bad.sql')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'bad.sql:3:10 error 42703 column "é" does not exist\n',
    });
    expect(await workspace.query("SELECT to_regclass('app.extra') AS extra")).toEqual([{ extra: null }]);
    expect(await workspace.polity('db', 'run', 'nowhere.sql')).toMatchObject({ code: 64 });
  });

  it('db run shows controls in values instead of obeying them', async () => {
    workspace.write('odd.sql', "SELECT E'a\\x1b[2Jb\\nc' AS odd, NULL AS none, 1.50 AS number;");
    expect(await workspace.polity('db', 'run', 'odd.sql')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(' a\\u{1b}[2Jb\\u{a}c |      | 1.50\n(1 row)\n'),
    });
  });
});
