import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Portfolio, ProtectedTable } from '../../src/model/portfolio.ts';
import { withClient } from '../support/database.ts';
import { grantTo, makePortfolio } from '../support/portfolio.ts';
import { type Bench, changes, type Outcome, openBench } from './support/bench.ts';

const contact: ProtectedTable = {
  table: 'app.contact',
  organization: 'organization',
  project: null,
  contact: { email: 'email', name: null },
};
const note: ProtectedTable = { table: 'public.note', organization: 'tenant', project: null, contact: null };

describe('protected tables in the Pulumi program', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  const declare = (...protect: readonly ProtectedTable[]): Portfolio =>
    makePortfolio({
      prefix: bench.prefix,
      protect,
      people: [{ id: 'claire' }, { id: 'root' }],
      superAdmins: ['person:root'],
      organizations: [{ uid: 'dupont', access: [grantTo('person:claire', 'admin')] }, { uid: 'acme' }],
    });
  /** As the deployer, who makes the application's tables here. */
  const run = (sql: string): Promise<readonly unknown[]> =>
    withClient(bench.database.url, async (client) => (await client.query(sql)).rows);
  const makeTables = `CREATE SCHEMA app; CREATE TABLE app.contact (organization text, email text);
    INSERT INTO app.contact VALUES ('dupont', 'a@x.example'), ('acme', 'b@x.example');
    CREATE TABLE note (tenant text, body text); INSERT INTO note VALUES ('dupont', 'hello')`;
  const up = async (portfolio: Portfolio, options = {}): Promise<Outcome['result']> => {
    const { result } = await bench.run('up', portfolio, options);
    expect(result.failures).toEqual([]);
    return result;
  };
  const seen = (): Promise<readonly unknown[]> =>
    withClient(bench.database.adminUrl, async (client) => {
      const [{ id }] = (
        await client.query(
          "SELECT a.id FROM polity.account a JOIN polity.person p ON p.account = a.id WHERE p.id = 'claire'",
        )
      ).rows;
      await client.query(`BEGIN; SET LOCAL ROLE ${bench.prefix}_app`);
      await client.query("SELECT polity.act_in($1, 'dupont')", [id]);
      return (await client.query('SELECT email FROM app.contact')).rows;
    });

  it('waits for the table, protects it in the first run that finds it, and then finds nothing to do', async () => {
    const first = await up(declare(contact));
    expect(changes(first.steps)).toContain('create app.contact');
    expect(changes((await bench.run('preview', declare(contact))).result.steps)).toEqual([]);
    await run(makeTables);
    const planned = (await bench.run('preview', declare(contact))).result;
    expect(planned.steps.filter(({ op }) => op !== 'same')).toMatchObject([
      {
        op: 'update',
        name: 'app.contact',
        changed: ['indexes', 'key', 'policies', 'readers', 'record', 'rights', 'row security', 'trigger'],
      },
    ]);
    await up(declare(contact));
    expect(await seen()).toEqual([{ email: 'a@x.example' }]);
    expect(changes((await up(declare(contact))).steps)).toEqual([]);
  });

  it('protects two at once, and mends what was altered by hand', async () => {
    await run(makeTables);
    await up(declare(contact, note));
    await run('ALTER POLICY polity_select ON app.contact USING (true)');
    const mended = await up(declare(contact, note));
    expect(mended.steps.filter(({ op }) => op !== 'same')).toMatchObject([
      { op: 'update', name: 'app.contact', changed: ['policies', 'record'] },
    ]);
    expect(await seen()).toEqual([{ email: 'a@x.example' }]);
  });

  it('un-declared, a table stays closed', async () => {
    await run(makeTables);
    await up(declare(contact, note));
    expect(changes((await up(declare(contact))).steps)).toEqual(['update directory', 'delete public.note']);
    expect(await run('SELECT * FROM note')).toEqual([]);
    await expect(run("INSERT INTO note VALUES ('dupont', 'x')")).rejects.toMatchObject({ code: '42501' });
    expect(await seen()).toEqual([{ email: 'a@x.example' }]);
  });

  it('C15: where everything declared is taken away, rows stay protected and their organizations archived', async () => {
    await run(makeTables);
    await up(declare(contact));
    const emptied = await up(declare(contact), { destroyed: true });
    expect(changes(emptied.steps)).not.toContain('delete app.contact');
    expect(
      await withClient(
        bench.database.adminUrl,
        async (client) => (await client.query('SELECT uid, status FROM polity.organization ORDER BY 1')).rows,
      ),
    ).toEqual([
      { uid: 'acme', status: 'archived' },
      { uid: 'dupont', status: 'archived' },
    ]);
    await up(declare(contact));
    expect(await seen()).toEqual([{ email: 'a@x.example' }]);
    const { result } = await bench.run('up', declare(contact), { destroyed: true, allData: true });
    expect(result.failures).toMatchObject([{ message: expect.stringContaining('TABLE_ROWS') }]);
  });

  it('with the whole stack, the protection goes before the roles that it names; the table stays closed', async () => {
    await run(makeTables);
    await up(declare(contact, note));
    const destroyed = await bench.run('destroy', declare(contact, note));
    expect(destroyed.result.failures).toEqual([]);
    expect(await run('SELECT * FROM app.contact')).toEqual([]);
  });

  it('refuses what cannot be protected, in the preview already', async () => {
    await run('CREATE SCHEMA app; CREATE TABLE app.contact (organization uuid, email text)');
    const { result } = await bench.run('up', declare(contact));
    expect(result.failures).toMatchObject([{ message: expect.stringContaining('TABLE_UNFIT') }]);
  });
});
