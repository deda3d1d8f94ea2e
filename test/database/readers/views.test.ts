import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { readerFunctions, readerViews } from '../../../src/model/database-roles.ts';
import { createReaderFixture, makeReaderPortfolio, type ReaderFixture, type ReaderName } from './support.ts';

let fixture: ReaderFixture;
beforeAll(async () => {
  fixture = await createReaderFixture();
});
afterAll(() => fixture.drop());

/** What each reads, by the rules: its organization and what lies below it, down to sealed children (A2, A4, C15). */
const visible: Readonly<Record<ReaderName, readonly string[]>> = {
  top: ['child', 'top'],
  sealed: ['inner', 'sealed'],
  other: ['other'],
  old: [],
  nobody: [],
};
const names = Object.keys(visible) as readonly ReaderName[];

async function rowsOf(client: pg.Client, query: string): Promise<readonly Record<string, unknown>[]> {
  return (await client.query(query)).rows;
}

describe('a reader of an organization', () => {
  it.each(names)('A4: %s sees its own subtree alone, in every view', async (name) => {
    const uids = visible[name];
    const of = (kind: string) => uids.map((uid) => `${kind}-${uid}`);
    await fixture.as(name, async (client) => {
      const list = async (query: string) => (await rowsOf(client, query)).map((row) => Object.values(row)[0]);
      expect(await list('SELECT uid FROM polity_reader.organization ORDER BY 1')).toEqual(uids);
      expect(await list('SELECT id FROM polity_reader.project ORDER BY 1')).toEqual(of('project'));
      expect(await list('SELECT id FROM polity_reader.workspace ORDER BY 1')).toEqual(of('workspace'));
      expect(await list('SELECT id FROM polity_reader."group" ORDER BY 1')).toEqual(of('group'));
      expect(await list('SELECT group_id FROM polity_reader.group_member ORDER BY 1')).toEqual(of('group'));
      expect(await list('SELECT organization FROM polity_reader.membership ORDER BY 1')).toEqual(uids);
      const granted = 'SELECT organization FROM polity_reader.access_grant ORDER BY 1';
      expect(await list(granted)).toEqual(uids.flatMap((uid) => [uid, uid]));
      const own = 'SELECT id FROM polity_reader.role WHERE organization IS NOT NULL ORDER BY 1';
      expect(await list(own)).toEqual(of('role'));
      const catalogue = 'SELECT id FROM polity_reader.role WHERE organization IS NULL ORDER BY 1';
      expect(await list(catalogue)).toEqual(uids.length === 0 ? [] : ['admin', 'contributor', 'super-admin']);
      expect(await list('SELECT DISTINCT organization FROM polity_reader.setting ORDER BY 1')).toEqual(uids);
      expect(await list('SELECT name FROM polity_reader.person ORDER BY 1')).toEqual(
        uids.map((uid) => `Person of ${uid}`),
      );
      const emails = uids.flatMap((uid) => [
        ...['claimed', 'guest', 'member'].map((who) => `${who}@${uid}.example`),
        `p-${uid}@people.example`,
      ]);
      expect(await list('SELECT email FROM polity_reader.account ORDER BY 1')).toEqual(emails.sort());
    });
  });

  it('A2: is not told what lies above it', async () => {
    await fixture.as('sealed', async (client) => {
      expect(await rowsOf(client, 'SELECT uid, parent FROM polity_reader.organization ORDER BY uid')).toEqual(
        [
          { uid: 'inner', parent: 'sealed' },
          { uid: 'sealed', parent: null },
        ],
      );
    });
  });

  it('sees no key that tells of places in the whole, and no reference of a secret', async () => {
    await fixture.as('top', async (client) => {
      const columns = await rowsOf(
        client,
        `SELECT attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          WHERE c.relnamespace = 'polity_reader'::regnamespace`,
      );
      expect(columns.map(({ name }) => name)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(okey|root|ord|folder|email_norm)$/)]),
      );
      const own = "SELECT kind, body FROM polity_reader.setting WHERE organization = 'top' ORDER BY kind";
      expect(await rowsOf(client, own)).toEqual([
        { kind: 'database', body: { access: 'reader', login: fixture.loginOf('top') } },
        { kind: 'integration', body: { channel: '#top', more: [{ kept: 'yes' }] } },
      ]);
      const all = await rowsOf(client, 'SELECT body::text FROM polity_reader.setting');
      expect(JSON.stringify(all)).not.toMatch(/secret/i);
    });
  });

  it('A4, C14: follows its organization when that moves, and loses what is sealed', async () => {
    const { portfolio, loginOf } = fixture;
    const moved = makeReaderPortfolio(loginOf).organizations.map((organization) =>
      organization.uid === 'other' ? { ...organization, parent: 'child', root: 'top' } : organization,
    );
    const digests = (uid: string, digest: string) => ({
      ...portfolio.digests,
      root: digest,
      organizations: { ...portfolio.digests.organizations, [uid]: digest },
    });
    const order = ['top', 'child', 'sealed', 'inner', 'other', 'old'];
    const organizations = moved.toSorted((a, b) => order.indexOf(a.uid) - order.indexOf(b.uid));
    await fixture.apply({ ...portfolio, organizations, digests: digests('other', 'moved') });
    const list = 'SELECT uid FROM polity_reader.organization ORDER BY 1';
    const uidsOf = (name: ReaderName) =>
      fixture.as(name, async (client) => (await rowsOf(client, list)).map(({ uid }) => uid));
    expect(await uidsOf('top')).toEqual(['child', 'other', 'top']);
    expect(await uidsOf('other')).toEqual(['other']);
    await fixture.apply({ ...portfolio, digests: { ...portfolio.digests, root: 'back' } });
    expect(await uidsOf('top')).toEqual(['child', 'top']);
  });
});

describe('the schema polity_reader', () => {
  it('has the views that are granted, each over a function of the owner with a pinned search_path, and nothing for PUBLIC', async () => {
    const views = await fixture.query(
      `SELECT relname AS name, reloptions AS options, pg_get_userbyid(relowner)::text AS owner FROM pg_class
        WHERE relnamespace = 'polity_reader'::regnamespace ORDER BY relname COLLATE "C"`,
    );
    const owner = `${fixture.portfolio.prefix}_owner`;
    expect(views).toEqual(readerViews.map((name) => ({ name, options: ['security_invoker=true'], owner })));
    const functions = await fixture.query(
      `SELECT proname AS name, prosecdef AS definer, provolatile AS volatility, proconfig AS config,
              pg_get_userbyid(proowner)::text AS owner
         FROM pg_proc WHERE pronamespace = 'polity_reader'::regnamespace ORDER BY proname COLLATE "C"`,
    );
    const config = ['search_path=pg_catalog, pg_temp'];
    expect(functions).toEqual(
      readerFunctions.map((name) => ({ name, definer: true, volatility: 's', config, owner })),
    );
    const open = await fixture.query(
      `SELECT 'schema' AS what FROM pg_namespace n, aclexplode(n.nspacl) r WHERE n.nspname = 'polity_reader' AND r.grantee = 0
        UNION ALL SELECT c.relname FROM pg_class c, aclexplode(c.relacl) r
                   WHERE c.relnamespace = 'polity_reader'::regnamespace AND r.grantee = 0
        UNION ALL SELECT p.proname FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) r
                   WHERE p.pronamespace = 'polity_reader'::regnamespace AND r.grantee = 0`,
    );
    expect(open).toEqual([]);
  });

  it('knows a login once', async () => {
    const again = `INSERT INTO polity.setting SELECT s.root, 'child', o.okey, s.kind, 'again', s.body
                     FROM polity.setting s, polity.organization o
                    WHERE s.kind = 'database' AND s.organization = 'top' AND o.uid = 'child'`;
    await expect(fixture.query(again)).rejects.toMatchObject({ constraint: 'setting_login_key' });
  });
});
