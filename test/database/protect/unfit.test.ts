import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProtectedTable } from '../../../src/model/portfolio.ts';
import { columns, contactTable, type House, makeHouse, openHouse } from './support/house.ts';

const plain = { project: null, contact: null };

describe('a table that cannot be protected', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterEach(() => house.own('DROP TABLE IF EXISTS app.thing CASCADE'));
  afterAll(() => house.drop());

  /** What the plan says of `app.thing`, as `CODE message`. */
  const plan = async (sketch: Partial<ProtectedTable> = {}): Promise<readonly string[]> => {
    const declared = { table: 'app.thing', organization: 'organization', ...plain, ...sketch };
    const { diagnostics } = await house.plan(makeHouse({ protect: [declared] }));
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
  };

  it('is not there yet: a warning, and nothing else', async () => {
    const missing = 'is not there yet: the first `polity up` that finds it protects it';
    expect(await plan()).toEqual([`TABLE_MISSING table app.thing ${missing}`]);
    expect(await house.protect({ ...contactTable, table: 'app.thing' })).toEqual({ kind: 'missing' });
    expect(await plan({ table: 'nowhere.thing' })).toEqual([`TABLE_MISSING table nowhere.thing ${missing}`]);
  });

  it('lacks a column, or has one of another type', async () => {
    await house.own(
      'CREATE TABLE app.thing (id uuid PRIMARY KEY, organization uuid, project integer, email bytea)',
    );
    expect(await plan({ project: 'project', contact: { email: 'email', name: 'name' } })).toEqual([
      'TABLE_UNFIT table app.thing has a column organization of type uuid, which is not text or varchar, with a deterministic collation',
      'TABLE_UNFIT table app.thing has a column project of type integer, which is not text or varchar, with a deterministic collation',
      'TABLE_UNFIT table app.thing has a column email of type bytea, which is not a kind of text',
      'TABLE_UNFIT table app.thing has no column name',
    ]);
    const refused = await house.protect({ table: 'app.thing', organization: 'tenant', ...plain });
    expect(refused).toMatchObject({ kind: 'refused', diagnostics: [{ code: 'TABLE_UNFIT' }] });
  });

  it.each([
    ['AS RESTRICTIVE USING (true)'],
    ['TO polity_test_owner USING (true)'],
    ['AS RESTRICTIVE TO polity_test_planner USING (true)'],
  ])('has a policy of its own that polity would run with its rights: %s', async (policy) => {
    await house.own('CREATE TABLE app.thing (organization text)');
    await house.own(`CREATE POLICY mine ON app.thing ${policy}`);
    expect(await plan()).toEqual([
      expect.stringMatching(/^TABLE_UNFIT table app.thing has a policy mine that binds/),
    ]);
  });

  it.each([
    ['a view', 'CREATE VIEW app.thing AS SELECT * FROM app.contact', 'DROP VIEW app.thing'],
    [
      'a partitioned table',
      `CREATE TABLE app.thing (organization text) PARTITION BY LIST (organization)`,
      '',
    ],
    [
      'a materialized view',
      'CREATE MATERIALIZED VIEW app.thing AS SELECT 1',
      'DROP MATERIALIZED VIEW app.thing',
    ],
  ])('is %s', async (kind, sql, undo) => {
    await house.own(sql);
    expect(await plan()).toEqual([`TABLE_UNFIT table app.thing cannot be protected: it is ${kind}`]);
    if (undo !== '') await house.own(undo);
  });

  it('belongs to a role that the deployer cannot be, or to the application itself', async () => {
    await house.own('CREATE TABLE app.thing (organization text)');
    await house.admin('ALTER TABLE app.thing OWNER TO pg_monitor');
    expect(await plan()).toEqual([
      'TABLE_UNFIT table app.thing belongs to pg_monitor, whose place this login may not take',
    ]);
    await house.admin('ALTER TABLE app.thing OWNER TO polity_test_app');
    expect(await plan()).toEqual([
      'TABLE_UNFIT table app.thing belongs to polity_test_app, with which the application logs in: it could switch the protection off',
    ]);
    await house.admin('DROP TABLE app.thing');
  });

  it('holds rows that name nothing: counted, with examples, in the plan and by up', async () => {
    await house.query(`CREATE TABLE public.thing (${columns.replace('NOT NULL', '')});
      INSERT INTO public.thing (organization, project, email) SELECT 'lost', NULL, 'x' FROM generate_series(1, 3);
      INSERT INTO public.thing (organization, project, email) VALUES (NULL, NULL, 'x'), ('north', 'web', 'x'),
        ('north', 'nothing', 'x'), ('south', 'web', 'x'), ('coming', 'new', 'x')`);
    const found = [
      'TABLE_UNFIT 5 rows of table public.thing name no organization that there is, in column organization: lost (3), coming (1), NULL (1)',
      'TABLE_UNFIT 2 rows of table public.thing name no project that there is, in column project: north/nothing (1), south/web (1)',
    ];
    expect(await plan({ table: 'public.thing', project: 'project' })).toEqual(found);
    const refused = await house.protect({ ...contactTable, table: 'public.thing' });
    expect(refused).toMatchObject({ kind: 'refused' });
    expect(
      refused.kind === 'refused' && refused.diagnostics.map(({ code, message }) => `${code} ${message}`),
    ).toEqual(found);
    const [left] = await house.query(
      `SELECT relrowsecurity, relacl::text, (SELECT count(*)::int FROM polity.protected_table) AS protected
         FROM pg_class WHERE oid = 'public.thing'::regclass`,
    );
    await house.query('DROP TABLE public.thing');
    expect(left).toEqual({ relrowsecurity: false, relacl: null, protected: 0 });
  });

  it('A2: has a unique index over all organizations: a warning', async () => {
    await house.own(`CREATE TABLE app.thing (id uuid PRIMARY KEY, organization text NOT NULL, slug text, email text,
      UNIQUE (organization, slug), CONSTRAINT thing_email_key UNIQUE (email))`);
    expect(await plan()).toEqual([
      'TABLE_UNIQUE unique index thing_email_key of table app.thing spans organizations',
    ]);
  });
});
