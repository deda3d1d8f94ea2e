import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Portfolio } from '../../src/model/portfolio.ts';
import { withClient } from '../support/database.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../support/portfolio.ts';
import { type Bench, changes, openBench } from './support/bench.ts';

const dupont: OrganizationSketch = { uid: 'dupont', access: [grantTo('person:claire', 'admin')] };
const acme: OrganizationSketch = { uid: 'acme', access: [grantTo('person:paul')] };

describe('the Pulumi program', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  const declare = (...organizations: readonly OrganizationSketch[]): Portfolio =>
    makePortfolio({
      prefix: bench.prefix,
      people: [{ id: 'claire' }, { id: 'paul' }, { id: 'root' }],
      superAdmins: ['person:root'],
      organizations,
    });
  const ask = (query: string): Promise<readonly unknown[]> =>
    withClient(bench.database.adminUrl, async (client) => (await client.query(query)).rows);

  it('previews an empty database without touching it', async () => {
    const { result, applied } = await bench.run('preview', declare(dupont));
    expect(result.failures).toEqual([]);
    expect(changes(result.steps)).toEqual([
      'create polity-test',
      'create platform',
      'create server',
      'create owner',
      'create planner',
      'create app',
      'create reader',
      'create owner',
      'create planner',
      'create app',
      'create schema',
      'create planner-usage',
      'create planner-select',
      'create app-usage',
      'create app-execute',
      'create app-select',
      'create reader-usage',
      'create reader-select',
      'create reader-execute',
      'create directory',
      'create readers',
      'create integrations',
    ]);
    expect(applied).toEqual([]);
    expect(await ask("SELECT to_regnamespace('polity')::text AS schema")).toEqual([{ schema: null }]);
  });

  it('makes roles, schema and rows, then finds nothing to do, then changes what was edited', async () => {
    const created = await bench.run('up', declare(dupont, acme));
    expect(created.result.failures).toEqual([]);
    expect(created.applied.map(({ kind }) => kind)).toEqual(['migrations', 'rows']);
    expect(await ask('SELECT uid FROM polity.organization ORDER BY 1')).toEqual([
      { uid: 'acme' },
      { uid: 'dupont' },
    ]);

    const again = await bench.run('up', declare(dupont, acme));
    expect(again.result.failures).toEqual([]);
    expect(changes(again.result.steps)).toEqual([]);
    expect(again.applied).toEqual([]);

    const edited = await bench.run('up', declare({ ...dupont, name: 'Dupont SAS' }, acme));
    expect(edited.result.failures).toEqual([]);
    expect(changes(edited.result.steps)).toEqual(['update directory']);
    expect(edited.result.steps.find(({ name }) => name === 'directory')?.detailedDiff).toEqual({
      'organizations["dupont"]': { kind: 'update', inputDiff: false },
    });
    expect(await ask("SELECT name FROM polity.organization WHERE uid = 'dupont'")).toEqual([
      { name: 'Dupont SAS' },
    ]);
  });

  it('takes away what is declared and keeps schema, log and roles; the next up brings all back', async () => {
    await bench.run('up', declare(dupont));
    const emptied = await bench.run('up', declare(dupont), { destroyed: true });
    expect(emptied.result.failures).toEqual([]);
    expect(changes(emptied.result.steps)).toEqual([
      'delete integrations',
      'delete readers',
      'delete directory',
    ]);
    expect(await ask('SELECT uid FROM polity.organization')).toEqual([]);
    expect(await ask('SELECT count(*)::int AS plans FROM polity.applied_plan')).toEqual([{ plans: 2 }]);
    const back = await bench.run('up', declare(dupont));
    expect(back.result.failures).toEqual([]);
    expect(await ask('SELECT uid FROM polity.organization')).toEqual([{ uid: 'dupont' }]);
  });

  it('destroys the whole stack and leaves the schema and the roles that it names', async () => {
    await bench.run('up', declare(dupont));
    const destroyed = await bench.run('destroy', declare(dupont));
    expect(destroyed.result.failures).toEqual([]);
    expect(await ask('SELECT uid FROM polity.organization')).toEqual([]);
    const roles = `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE '${bench.prefix}%' ORDER BY 1`;
    expect(await ask(roles)).toEqual(
      ['app', 'owner', 'planner'].map((kind) => ({ name: `${bench.prefix}_${kind}` })),
    );
    const back = await bench.run('up', declare(dupont));
    expect(back.result.failures).toEqual([]);
    expect(await ask('SELECT uid FROM polity.organization')).toEqual([{ uid: 'dupont' }]);
    expect(changes((await bench.run('up', declare(dupont))).result.steps)).toEqual([]);
  });

  it('C15: destroy archives an organization that carries run-time rows, and removes it with all data', async () => {
    await bench.run('up', declare(dupont, acme));
    await ask("UPDATE polity.access_grant SET origin = 'granted' WHERE organization = 'dupont'");
    const kept = await bench.run('up', declare(dupont, acme), { destroyed: true });
    expect(kept.result.failures).toEqual([]);
    expect(await ask('SELECT uid, status, folder FROM polity.organization')).toEqual([
      { uid: 'dupont', status: 'archived', folder: null },
    ]);
    await bench.run('up', declare(dupont, acme));
    const gone = await bench.run('up', declare(dupont, acme), { destroyed: true, allData: true });
    expect(gone.result.failures).toEqual([]);
    expect(await ask('SELECT uid FROM polity.organization')).toEqual([]);
  });

  it('keeps the password out of the state and of what a failing run says', async () => {
    const password = decodeURIComponent(new URL(bench.database.url).password);
    const { result } = await bench.run('up', declare(dupont));
    expect(result.failures).toEqual([]);
    expect(await bench.readState()).not.toContain(password);
    await ask(`ALTER ROLE ${bench.prefix}_planner RENAME TO ${bench.prefix}_lost`);
    const failing = await bench.run('up', declare({ ...dupont, name: 'Dupont SAS' }));
    expect(failing.result.failures).not.toEqual([]);
    expect(JSON.stringify(failing.result)).not.toContain(password);
  });
});
