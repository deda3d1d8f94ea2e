import { allows } from '../../model/permissions.ts';
import { findChain, findSubtree } from './hierarchy.ts';
import { findHolds, type Hold, isPresent } from './holds.ts';
import type { RowIndex } from './row-index.ts';

/** What an account with a selection reads and writes. */
export interface Scope {
  readonly account: string;
  /** Uid; null: nothing is selected. */
  readonly organization: string | null;
  /** Organizations whose rows it reads, every one of them. */
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /** What belongs to the portfolio itself. */
  readonly portfolio: boolean;
  /** Ids within the selected organization. */
  readonly projects: ReadonlySet<string>;
  readonly writeProjects: ReadonlySet<string>;
  readonly workspaces: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A1: the active organizations that an account may select. */
export function findOpen(index: RowIndex, account: string, now: number): ReadonlySet<string> {
  if (!isPresent(index, account, now)) return none;
  const holds = findHolds(index, account, now);
  const isActive = (uid: string): boolean => index.organizationOf(uid)?.status === 'active';
  if (holds.some(isSuperAdmin))
    return new Set(index.rows.organization.map(({ uid }) => uid).filter(isActive));
  const open = new Set(index.membershipsOf(account).map(({ organization }) => organization));
  for (const hold of holds) {
    if (hold.organization === null) continue;
    open.add(hold.organization);
    const reaches = hold.reach === 'subtree' || allows(hold.permissions, 'consolidated:read');
    if (hold.scopeKind !== 'organization' || !reaches) continue;
    for (const uid of findSubtree(index, hold.organization)) open.add(uid);
  }
  return new Set([...open].filter(isActive));
}

/** What is read and written with a selection, which must be open to the account, or with none. */
export function describeScope(
  index: RowIndex,
  account: string,
  organization: string | null,
  now: number,
): Scope {
  const nothing = { account, organization, ...nothingHeld };
  const holds = findHolds(index, account, now);
  const isSuper = holds.some(isSuperAdmin);
  if (organization === null) {
    const everything = new Set(index.rows.organization.map(({ uid }) => uid));
    return isSuper ? { ...nothing, reads: everything, writes: everything, portfolio: true } : nothing;
  }
  const chain = findChain(index, organization);
  const overall = holds.filter(
    (hold) => hold.scopeKind === 'organization' && hold.organization !== null && chain.has(hold.organization),
  );
  const administering = overall.filter(
    (hold) => administers(hold) && (hold.organization === organization || hold.reach === 'subtree'),
  );
  const reaches = isSuper || administering.some(({ reach }) => reach === 'subtree');
  const consolidates = overall.some(({ permissions }) => allows(permissions, 'consolidated:read'));
  const own = administering.length > 0 ? new Set([organization]) : none;
  const subtree = reaches || consolidates ? findSubtree(index, organization) : none;
  const here = holds.filter((hold) => hold.organization === organization);
  return {
    ...nothing,
    reads: reaches || consolidates ? subtree : own,
    writes: reaches ? subtree : own,
    projects: itemsOf(here, 'project'),
    writeProjects: itemsOf(
      here.filter(({ permissions }) => allows(permissions, 'content:write')),
      'project',
    ),
    workspaces: itemsOf(here, 'workspace'),
  };
}

const nothingHeld = {
  ...{ reads: none, writes: none, portfolio: false },
  ...{ projects: none, writeProjects: none, workspaces: none },
};

function isSuperAdmin({ scopeKind, level }: Hold): boolean {
  return scopeKind === 'portfolio' && level === 'super-admin';
}

/** A6: an admin manages the users of its scope. */
function administers({ level, permissions }: Hold): boolean {
  return level === 'admin' && allows(permissions, 'members:manage');
}

function itemsOf(holds: readonly Hold[], kind: string): ReadonlySet<string> {
  return new Set(holds.flatMap(({ scopeKind, item }) => (scopeKind === kind && item !== null ? [item] : [])));
}
