import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { databaseRoles } from '../../../src/model/database-roles.ts';
import type { AccountKey, Collection, Portfolio, Setting } from '../../../src/model/portfolio.ts';
import { withClient } from '../../support/database.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { createSyncFixture, type SyncFixture } from '../../support/sync.ts';

/** Organizations with readers, and `nobody`, a login of the readers' group that belongs to none. */
export const readers = ['top', 'sealed', 'other', 'old', 'nobody'] as const;
export type ReaderName = (typeof readers)[number];

export interface ReaderFixture extends SyncFixture {
  readonly portfolio: Portfolio;
  readonly loginOf: (reader: ReaderName) => string;
  /** On a connection of that login. */
  readonly as: <T>(reader: ReaderName, work: (client: pg.Client) => Promise<T>) => Promise<T>;
}

const password = 'of no use elsewhere';
const additive = <T>(list: readonly T[]): Collection<T> => ({ mode: 'additive', list });

/** `top` with the open child `child` and the sealed one `sealed`, which has `inner` below it; `other`; `old`, archived. */
export async function createReaderFixture(): Promise<ReaderFixture> {
  const fixture = await createSyncFixture();
  const token = `r${randomBytes(4).toString('hex')}`;
  const loginOf = (reader: ReaderName): string => `${token}_${reader}`;
  const portfolio = makeReaderPortfolio(loginOf);
  await fixture.apply(portfolio);
  const group = databaseRoles(portfolio.prefix).reader;
  for (const reader of readers) {
    await fixture.query(`CREATE ROLE ${loginOf(reader)} LOGIN PASSWORD '${password}'`);
    await fixture.query(`GRANT ${group} TO ${loginOf(reader)}`);
  }
  return {
    ...fixture,
    portfolio,
    loginOf,
    as(reader, work) {
      const url = new URL(fixture.url);
      url.username = loginOf(reader);
      url.password = encodeURIComponent(password);
      return withClient(url.href, work);
    },
    async drop() {
      for (const reader of readers) await fixture.query(`DROP ROLE ${loginOf(reader)}`);
      await fixture.drop();
    },
  };
}

export function makeReaderPortfolio(loginOf: (reader: ReaderName) => string): Portfolio {
  const readerOf = (login: string): Setting => ({
    kind: 'database',
    id: 'database',
    body: { access: 'reader', login, password: 'env:DB_SECRET' },
  });
  const organization = (uid: string, more: Partial<OrganizationSketch> = {}): OrganizationSketch => ({
    uid,
    name: `Name of ${uid}`,
    contact: `person:p-${uid}`,
    projects: additive([{ id: `project-${uid}`, name: `Project of ${uid}` }]),
    workspaces: additive([{ id: `workspace-${uid}`, name: `Workspace of ${uid}` }]),
    groups: [
      { id: `group-${uid}`, name: uid, members: additive<AccountKey>([`email:member@${uid}.example`]) },
    ],
    members: [`email:claimed@${uid}.example`],
    roles: [{ id: `role-${uid}`, level: 'contributor', permissions: ['content:read'] }],
    access: [
      grantTo(`person:p-${uid}`, 'admin'),
      grantTo(`email:guest@${uid}.example`, 'contributor', {
        scope: { kind: 'project', id: `project-${uid}` },
      }),
    ],
    ...more,
    settings: [
      ...(more.settings ?? []),
      {
        kind: 'integration',
        id: 'slack',
        body: {
          channel: `#${uid}`,
          token: 'env:SLACK_SECRET',
          more: [{ key: 'pulumi:slackSecret', kept: 'yes' }],
        },
      },
    ],
  });
  const uids = ['top', 'child', 'sealed', 'inner', 'other', 'old'];
  return makePortfolio({
    people: [{ id: 'root' }, ...uids.map((uid) => ({ id: `p-${uid}`, name: `Person of ${uid}` }))],
    superAdmins: ['person:root'],
    organizations: [
      organization('top', { settings: [readerOf(loginOf('top'))] }),
      organization('child', { parent: 'top' }),
      organization('sealed', { parent: 'top', isolation: 'sealed', settings: [readerOf(loginOf('sealed'))] }),
      organization('inner', { parent: 'sealed' }),
      organization('other', { settings: [readerOf(loginOf('other'))] }),
      organization('old', { status: 'archived', settings: [readerOf(loginOf('old'))] }),
    ],
  });
}
