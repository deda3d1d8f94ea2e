import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Outcome, repository } from './support/command.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const added = '9999-added.sql';
const dupont = 'orgs/agence/dupont/org.yaml';

/** A copy of this version that has one migration more; until new grants are made, the planner cannot read all tables. */
function writeNewer(folder: string, prefix: string): void {
  mkdirSync(folder);
  for (const part of ['bin', 'src', 'stacks', 'schemas', 'package.json', 'Pulumi.yaml'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const sql = `CREATE TABLE added (id integer PRIMARY KEY);\nSELECT secure_table('added');\nREVOKE SELECT ON access_grant FROM ${prefix}_planner;\n`;
  writeFileSync(join(folder, 'src/database/migrations', added), sql);
}

describe('a database in use whose schema is older', () => {
  let workspace: Workspace;
  const newer = (...args: readonly string[]): Promise<Outcome> =>
    workspace.start(args, { checkout: join(workspace.root, 'newer') }).outcome;
  beforeAll(async () => {
    workspace = await openWorkspace();
    expect(await workspace.polity('up', '--yes')).toMatchObject({ code: 0 });
    writeNewer(join(workspace.root, 'newer'), workspace.prefix);
    workspace.edit(dupont, 'role: reviewer', 'role: editor');
  });
  afterAll(() => workspace.drop());

  it('plan lists the migrations and runs none', async () => {
    const before = await workspace.dump();
    const { code, stdout } = await newer('plan', '--exit-code');
    expect(code).toBe(2);
    expect(stdout).toContain(`Migrations that run first\n  ${added}\n`);
    expect(stdout).toMatch(/info MIGRATIONS_PENDING 1 migrations? comes? first/);
    expect(await workspace.dump()).toBe(before);
  });

  it('up asks before it runs them, and runs none where nobody can answer', async () => {
    const before = await workspace.dump();
    const { code, stderr } = await newer('up');
    expect(code).toBe(1);
    expect(stderr).toContain(`first run: ${added}`);
    expect(await workspace.dump()).toBe(before);
  });

  it('up runs them, then plans and shows the rows, and applies that; the planner may read what is new', async () => {
    const { code, stdout, stderr } = await newer('up', '--yes');
    expect(stderr).toContain(`ran ${added}\n`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Plan for Studio Martin .*compared with the database: 1 person's access changes/);
    expect(stdout).toContain('Applied plan');
    expect(await newer('plan', '--exit-code')).toMatchObject({ code: 0 });
    const may = `SELECT has_table_privilege('${workspace.prefix}_planner', 'polity.added', 'SELECT')
      AND has_table_privilege('${workspace.prefix}_planner', 'polity.access_grant', 'SELECT') AS may`;
    expect(await workspace.query(may)).toEqual([{ may: true }]);
  });

  it('the older version refuses the schema that the newer one made', async () => {
    const { code, stdout } = await workspace.polity('plan');
    expect(code).toBe(1);
    expect(stdout).toMatch(/error DATABASE_NEWER .*9999-added\.sql/);
  });
});
