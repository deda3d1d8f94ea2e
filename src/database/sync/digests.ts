import type pg from 'pg';
import type { Portfolio } from '../../model/portfolio.ts';
import { insertRows } from './copy.ts';
import { findExclusive, type SyncScope } from './stage.ts';

/** What the last apply recorded: "the files are unchanged since", not "nobody edited the database". */
export interface LiveDigests {
  readonly name: string;
  readonly root: string;
  readonly portfolio: string;
  /** By uid, of every live organization; null for those that the files have no more (C15). */
  readonly organizations: ReadonlyMap<string, string | null>;
}

/** Null while the database holds no portfolio. The organizations are read only when the root differs from `known`. */
export async function inspectDigests(client: pg.Client, known: string): Promise<LiveDigests | null> {
  const { rows } = await client.query<{ name: string; digest_root: string; digest_portfolio: string }>(
    'SELECT name, digest_root, digest_portfolio FROM polity.portfolio',
  );
  const [row] = rows;
  if (row === undefined) return null;
  const organizations = new Map<string, string | null>();
  if (row.digest_root !== known) {
    const all = await client.query<{ uid: string; digest: string | null }>(
      'SELECT o.uid, d.digest FROM polity.organization o LEFT JOIN polity.organization_digest d ON d.organization = o.uid',
    );
    for (const { uid, digest } of all.rows) organizations.set(uid, digest);
  }
  return { name: row.name, root: row.digest_root, portfolio: row.digest_portfolio, organizations };
}

/**
 * What has to be compared: the portfolio's own rows ('') and the organizations whose digest differs, those with an
 * exclusive collection always (C11), and those that the files no longer have.
 */
export function findScope(portfolio: Portfolio, live: LiveDigests | null): SyncScope {
  const scope = new Set<string>();
  const { digests } = portfolio;
  const same = live?.root === digests.root;
  if (!same && live?.portfolio !== digests.portfolio) scope.add('');
  for (const organization of portfolio.organizations) {
    const { uid } = organization;
    const differs = !same && live?.organizations.get(uid) !== digests.organizations[uid];
    if (differs || findExclusive(organization).length > 0) scope.add(uid);
  }
  if (!same && live !== null) {
    for (const uid of live.organizations.keys()) if (digests.organizations[uid] === undefined) scope.add(uid);
  }
  return scope;
}

/** Records what is now applied. */
export async function writeDigests(client: pg.Client, portfolio: Portfolio, scope: SyncScope): Promise<void> {
  const { digests } = portfolio;
  await client.query('UPDATE polity.portfolio SET digest_root = $1, digest_portfolio = $2', [
    digests.root,
    digests.portfolio,
  ]);
  const uids = [...scope].filter((uid) => uid !== '');
  await client.query('DELETE FROM polity.organization_digest WHERE organization = ANY ($1)', [uids]);
  function* rows(): Iterable<readonly string[]> {
    for (const uid of uids) {
      const digest = digests.organizations[uid];
      if (digest !== undefined) yield [uid, digest];
    }
  }
  await insertRows(client, 'polity.organization_digest', ['organization', 'digest'], rows());
}
