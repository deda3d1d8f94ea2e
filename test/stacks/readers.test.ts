import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { messageOf } from '../../src/model/errors.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import { readerLogin } from '../../src/model/reader.ts';
import { withClient } from '../support/database.ts';
import { makePortfolio, type OrganizationSketch } from '../support/portfolio.ts';
import { type Bench, changes, openBench } from './support/bench.ts';

const first = 'canary of the first password';
const second = 'canary of the "second" \\ password';

describe('direct SQL access', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());

  /** An organization with a reader: null has no password, undefined is no reader. */
  const withReader = (
    uid: string,
    reference: string | null | undefined,
    more: Partial<OrganizationSketch> = {},
    prefix = bench.prefix,
  ): OrganizationSketch => {
    const reader = { access: 'reader', login: readerLogin(prefix, uid) };
    const body = reference === null ? reader : { ...reader, password: reference ?? '' };
    const settings = reference === undefined ? [] : [{ kind: 'database' as const, id: 'database', body }];
    return { uid, settings, ...more };
  };
  const declare = (organizations: readonly OrganizationSketch[], prefix = bench.prefix): Portfolio =>
    makePortfolio({ prefix, people: [{ id: 'root' }], superAdmins: ['person:root'], organizations });

  /** What a login sees, or why it does not get in. */
  const enter = async (uid: string, password: string, { database, prefix } = bench): Promise<unknown> => {
    const url = new URL(database.url);
    url.username = encodeURIComponent(readerLogin(prefix, uid));
    url.password = encodeURIComponent(password);
    try {
      // Its search_path leads to the views.
      const query = 'SELECT uid FROM organization ORDER BY uid';
      return await withClient(url.href, async (client) =>
        (await client.query(query)).rows.map((row) => row.uid),
      );
    } catch (error) {
      return messageOf(error);
    }
  };
  const refused = expect.stringContaining('password authentication failed');
  const logins = (prefix = bench.prefix): Promise<readonly unknown[]> =>
    withClient(bench.database.adminUrl, async (client) => {
      const query = `SELECT rolname AS name, rolconnlimit AS limit, rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls AS strong, rolconfig AS config,
                            ARRAY(SELECT pg_get_userbyid(roleid)::text FROM pg_auth_members WHERE member = r.oid) AS groups
                       FROM pg_roles r WHERE rolcanlogin AND starts_with(rolname, $1) ORDER BY 1`;
      return (await client.query(query, [`${prefix}_`])).rows;
    });

  it('makes a login that reads its own organization, and finds nothing to do after', async () => {
    const portfolio = declare([
      withReader('acme', 'env:DB_ACME'),
      withReader('acme-sub', undefined, { parent: 'acme' }),
      withReader('dupont', null),
    ]);
    const env = { DB_ACME: first };
    const { result } = await bench.run('up', portfolio, { env });
    expect(result.failures).toEqual([]);
    expect(await enter('acme', first)).toEqual(['acme', 'acme-sub']);
    expect(await enter('acme', second)).toEqual(refused);
    expect(await enter('dupont', first)).toEqual(refused);
    const login = {
      limit: 10,
      strong: false,
      groups: [`${bench.prefix}_reader`],
      config: [
        'search_path=polity_reader',
        'statement_timeout=60000',
        'idle_in_transaction_session_timeout=60000',
      ],
    };
    expect(await logins()).toEqual(
      ['acme', 'dupont'].map((uid) => ({ name: `${bench.prefix}_reader_${uid}`, ...login })),
    );
    expect(changes((await bench.run('up', portfolio, { env })).result.steps)).toEqual([]);
    // Who only plans need not know the passwords.
    const planned = await bench.run('preview', portfolio);
    expect(planned.result.failures).toEqual([]);
    expect(changes(planned.result.steps)).toEqual([]);
  });

  it('rotates the password by a changed reference, and by a changed value, without telling either', async () => {
    const acme = readerLogin(bench.prefix, 'acme');
    const before = declare([withReader('acme', 'env:DB_ACME')]);
    await bench.run('up', before, { env: { DB_ACME: first } });
    // Configuration of the project's name goes to the provider of that name, too.
    const after = declare([withReader('acme', 'pulumi:dbAcme')]);
    const rotated = await bench.run('up', after, { secrets: { dbAcme: second } });
    expect(rotated.result.failures).toEqual([]);
    expect(changes(rotated.result.steps)).toEqual(['update default', 'update directory', `update ${acme}`]);
    expect(await enter('acme', first)).toEqual(refused);
    expect(await enter('acme', second)).toEqual(['acme']);
    const anew = await bench.run('up', after, { secrets: { dbAcme: first } });
    expect(changes(anew.result.steps)).toEqual(['update default', `update ${acme}`]);
    expect(await enter('acme', second)).toEqual(refused);
    expect(await enter('acme', first)).toEqual(['acme']);
    const told = JSON.stringify([rotated, anew]) + (await bench.readState());
    expect(told).not.toMatch(/canary|SCRAM/);
    const body = { access: 'reader', login: readerLogin(bench.prefix, 'another') };
    const renamed = await bench.run(
      'up',
      declare([{ uid: 'acme', settings: [{ kind: 'database', id: 'database', body }] }]),
    );
    expect(renamed.result.failures).toEqual([]);
    expect(await enter('acme', first)).toEqual(refused);
    expect(await logins()).toMatchObject([{ name: `${bench.prefix}_reader_another` }]);
  });

  it('does nothing at all where a password is missing or unfit, and names its reference', async () => {
    const portfolio = declare([
      withReader('acme', 'env:DB_ACME'),
      withReader('dupont', 'pulumi:dbDupont'),
      withReader('blanc', 'env:DB_BLANC'),
    ]);
    const { result, applied } = await bench.run('up', portfolio, { env: { DB_BLANC: first } });
    const said = JSON.stringify(result);
    expect(said).toContain(
      'organization acme: the secret env:DB_ACME has no value; set the environment variable DB_ACME',
    );
    expect(said).toContain('organization dupont: the secret pulumi:dbDupont has no value; set it with ');
    expect(said).toContain('pulumi config set --stack test --secret dbDupont');
    expect(said).not.toMatch(/blanc|canary/);
    expect(applied).toEqual([]);
    expect(await logins()).toEqual([]);
    const env = { DB_ACME: `${first}\n`, DB_BLANC: first };
    const unfit = await bench.run('up', portfolio, { env, secrets: { dbDupont: first } });
    expect(unfit.result.failures).toMatchObject([
      {
        message: expect.stringContaining(
          'the value of env:DB_ACME cannot be used: a password must be printable',
        ),
      },
    ]);
    expect(JSON.stringify(unfit)).not.toContain('canary');
  });

  it('C15: the login ends with the reader, with the organization, and with everything', async () => {
    const env = { DB_ACME: first, DB_DUPONT: first, DB_BLANC: first };
    const all = [
      withReader('acme', 'env:DB_ACME'),
      withReader('dupont', 'env:DB_DUPONT'),
      withReader('blanc', 'env:DB_BLANC'),
    ] as const;
    await bench.run('up', declare(all), { env });
    const fewer = declare([{ ...all[0], settings: [] }, { ...all[1], status: 'archived' }, all[2]]);
    const { result } = await bench.run('up', fewer, { env });
    expect(result.failures).toEqual([]);
    expect(await enter('acme', first)).toEqual(refused);
    expect(await enter('dupont', first)).toEqual(refused);
    expect(await enter('blanc', first)).toEqual(['blanc']);
    const emptied = await bench.run('up', fewer, { destroyed: true });
    expect(emptied.result.failures).toEqual([]);
    expect(await enter('blanc', first)).toEqual(refused);
    expect(await logins()).toEqual([]);
  });

  it('keeps two portfolios of one server apart, and many logins made at once from each other', async () => {
    const other = await openBench();
    try {
      const uids = Array.from({ length: 20 }, (_, index) => `org-${index}`);
      const env = { DB: first };
      const run = (which: Bench) =>
        which.run(
          'up',
          declare(
            uids.map((uid) => withReader(uid, 'env:DB', {}, which.prefix)),
            which.prefix,
          ),
          { env },
        );
      const [one, two] = await Promise.all([run(bench), run(other)]);
      expect([...one.result.failures, ...two.result.failures]).toEqual([]);
      expect(await enter('org-7', first)).toEqual(['org-7']);
      expect(await enter('org-7', first, other)).toEqual(['org-7']);
      // A login of the one in the database of the other.
      expect(await enter('org-7', first, { ...other, prefix: bench.prefix })).toMatch(
        /permission denied|does not exist/,
      );
    } finally {
      await other.close();
    }
  });
});
