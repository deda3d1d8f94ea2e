import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { destroy, type EngineOptions, preview, previewRefresh, up } from '../../../src/engine/index.ts';
import { postgresqlStandIn } from '../../../src/engine/stand-ins/postgresql/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { changes, openWorkbench, type Workbench } from '../support/workbench.ts';

const rolePassword = "it's a \\ canary-of-the-role";

describe('the stand-in for @pulumi/postgresql, as a login with CREATEROLE and no superuser right', () => {
  let database: TestDatabase;
  let bench: Workbench;
  let client: pg.Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = await openWorkbench('roles');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('create schema data; create table data.notes (id int)');
  });
  afterEach(async () => {
    await client.end();
    await bench.close();
    await database.drop();
  });

  const options = (config: Readonly<Record<string, string>> = {}): EngineOptions => {
    const url = new URL(database.url);
    const connection = {
      host: url.hostname,
      port: url.port,
      database: url.pathname.slice(1),
      username: decodeURIComponent(url.username),
      prefix: database.prefix,
      token: rolePassword,
    };
    const given = bench.options(
      { ...connection, ...config },
      { plugins: { postgresql: postgresqlStandIn() } },
    );
    const password = { value: decodeURIComponent(url.password), secret: true };
    return { ...given, config: { ...given.config, password } };
  };
  const has = async (privilege: string): Promise<boolean> => {
    const text = 'select has_table_privilege($1, $2, $3) as has';
    const { rows } = await client.query(text, [`${database.prefix}app`, 'data.notes', privilege]);
    return rows[0]?.has === true;
  };
  const roles = async (): Promise<readonly string[]> => {
    const { rows } = await client.query(
      'select rolname from pg_roles where starts_with(rolname, $1) order by 1',
      [database.prefix],
    );
    return rows.map(({ rolname }) => rolname);
  };

  const schemas = async (): Promise<readonly unknown[]> => {
    const { rows } = await client.query(
      "select nspname as name, pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'own'",
    );
    return rows;
  };

  it('makes roles, memberships and grants, finds nothing to do after, and removes all', async () => {
    expect((await preview(options())).failures).toEqual([]);
    expect(await roles()).toEqual([]);

    expect((await up(options())).failures).toEqual([]);
    expect(await roles()).toEqual([`${database.prefix}app`, `${database.prefix}readers`]);
    expect(await has('SELECT')).toBe(true);
    expect(await has('INSERT')).toBe(false);
    await expectLogin();
    expect(await schemas()).toEqual([{ name: 'own', owner: `${database.prefix}readers` }]);

    const again = await up(options());
    expect(changes(again.steps)).toEqual([]);

    const destroyed = await destroy(options());
    expect(destroyed.failures).toEqual([]);
    expect(await roles()).toEqual([]);
    expect(await schemas()).toEqual([]);
  });

  it('changes a grant and a role in place, and leaves memberships alone', async () => {
    await up(options());
    const changed = await up(options({ privileges: 'INSERT,SELECT', limit: '7' }));
    expect(changed.failures).toEqual([]);
    expect(changes(changed.steps)).toEqual(['update app', 'update read']);
    expect(await has('INSERT')).toBe(true);
    const { rows } = await client.query('select rolconnlimit from pg_roles where rolname = $1', [
      `${database.prefix}app`,
    ]);
    expect(rows).toEqual([{ rolconnlimit: 7 }]);
    const reduced = await up(options({ limit: '7' }));
    expect(changes(reduced.steps)).toEqual(['update read']);
    expect(await has('INSERT')).toBe(false);
    expect(await has('SELECT')).toBe(true);
    await destroy(options());
  });

  it('keeps ids, inputs and outputs as the official plugin does, and no password in plain text', async () => {
    await up(options());
    const text = await readFile(join(bench.backend, '.pulumi/stacks/roles/test.json'), 'utf8');
    expect(text).not.toContain('canary-of-the-role');
    expect(text).not.toContain(new URL(database.url).password);
    const resources: readonly { urn: string; id: string; inputs: object; outputs: object }[] =
      JSON.parse(text).checkpoint.latest.resources;
    const find = (name: string) => resources.find(({ urn }) => urn.endsWith(`::${name}`));
    const name = `${database.prefix}readers`;
    expect(find('readers')).toMatchObject({
      id: name,
      inputs: {
        __defaults: [
          'bypassRowLevelSecurity',
          'connectionLimit',
          'createDatabase',
          'createRole',
          'encryptedPassword',
          'inherit',
          'login',
          'replication',
          'skipDropRole',
          'skipReassignOwned',
          'superuser',
          'validUntil',
        ],
        name,
        encryptedPassword: true,
        validUntil: 'infinity',
      },
      outputs: {
        id: name,
        name,
        encryptedPassword: true,
        validUntil: 'infinity',
        roles: [],
        searchPaths: [],
      },
    });
    const databaseName = new URL(database.url).pathname.slice(1);
    expect(find('app-reads')).toMatchObject({
      id: `${database.prefix}app_${name}_false`,
      inputs: { __defaults: ['withAdminOption'] },
    });
    expect(find('own')).toMatchObject({
      id: `${databaseName}.own`,
      inputs: { __defaults: ['ifNotExists'], dropCascade: true },
      outputs: { database: databaseName, ifNotExists: true, name: 'own', owner: name },
    });
    expect(find('connect')?.id).toBe(`${name}_${databaseName}_database`);
    expect(find('read')?.id).toBe(`${name}_${databaseName}_data_table`);
    expect(find('usage')?.id).toBe(`${name}_${databaseName}_data_schema`);
    await destroy(options());
  });

  it('sees what was changed outside, and puts it right after a refresh', async () => {
    await up(options());
    await client.query(`alter role ${database.prefix}app connection limit 9`);
    await client.query(`revoke select on data.notes from ${database.prefix}readers`);
    expect(changes((await up(options())).steps)).toEqual([]);
    const seen = await previewRefresh(options());
    expect([...changes(seen.steps)].sort()).toEqual(['refresh app', 'refresh read']);
    const repaired = await up({ ...options(), refresh: true });
    expect(repaired.failures).toEqual([]);
    expect(
      changes(repaired.steps)
        .filter((step) => step.startsWith('update'))
        .sort(),
    ).toEqual(['update app', 'update read']);
    expect(await has('SELECT')).toBe(true);
    expect(changes((await previewRefresh(options())).steps)).toEqual([]);
    await destroy(options());
  });

  it('takes over a role that is there already', async () => {
    await client.query(`create role ${database.prefix}readers`);
    const result = await up(options({ adopt: 'yes' }));
    expect(result.failures).toEqual([]);
    expect(changes(result.steps)).toContain('import readers');
    expect(changes((await up(options({ adopt: 'yes' }))).steps)).toEqual([]);
    await destroy(options());
  });

  const expectLogin = async (): Promise<void> => {
    const url = new URL(database.url);
    const login = new pg.Client({
      host: url.hostname,
      port: Number(url.port),
      database: url.pathname.slice(1),
      user: `${database.prefix}app`,
      password: rolePassword,
    });
    await login.connect();
    const { rows } = await login.query('show search_path');
    expect(rows).toEqual([{ search_path: 'public' }]);
    await login.end();
  };
});
