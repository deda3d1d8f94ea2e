import type { HiddenRows } from '../rows.ts';
import { type Access, findAccess, findActive, findHolders } from './access.ts';
import { findHolds } from './holds.ts';
import { findKinds } from './kinds.ts';
import type { RowIndex } from './row-index.ts';
import { findOpen } from './scope.ts';

/** Who asks, and what is known. */
export interface Asked {
  readonly index: RowIndex;
  readonly hidden: HiddenRows;
  readonly account: string;
  readonly now: number;
}

/** Beyond so many accounts or rows nobody lists what a subtree comes to. */
const most = 5000;

const join = (...cells: readonly (string | boolean | null)[]): string =>
  cells.map((cell) => cell ?? '').join('|');

/** A1. */
export function listOrganizations(
  { index, account, now }: Asked,
  selected: string | null,
): readonly string[] {
  const members = new Set(index.membershipsOf(account).map(({ organization }) => organization));
  return [...findOpen(index, account, now)].map((uid) => join(uid, members.has(uid), uid === selected));
}

/** A4, A6. */
export function listAccess({ index, account, now }: Asked): readonly string[] {
  return findAccess(index, account, now).map(({ organization, scopeKind, item, role, level, path }) =>
    join(organization, scopeKind, item, role, level, path.join('>')),
  );
}

/** B7, B8: its own of no organization's, and those that it holds something in. */
export function listWorkspaces({ index, account, now }: Asked): readonly string[] {
  const own = index.workspacesOf(account);
  const held = findHolds(index, account, now).flatMap(({ organization, scopeKind, item }) =>
    organization === null
      ? []
      : index.inOrganization
          .workspace(organization)
          .filter(({ id }) => scopeKind === 'organization' || (scopeKind === 'workspace' && id === item)),
  );
  const personal = own.filter(({ workspace }) => index.workspaceOf(workspace)?.organization === null);
  const keys = new Set([...personal.map(({ workspace }) => workspace), ...held.map(({ key }) => key)]);
  const owned = new Set(own.flatMap(({ workspace, owner }) => (owner ? [workspace] : [])));
  return [...keys].map((key) => join(key, owned.has(key)));
}

export function listGrants({ index }: Asked, organization: string): readonly string[] {
  return index.inOrganization.access_grant(organization).map(({ key }) => key);
}

export function listInvitations({ hidden }: Asked, organization: string): readonly string[] {
  return hidden.invitation.filter((row) => row.organization === organization).map(({ key }) => key);
}

/** B2. */
export function listAccounts({ index }: Asked, organization: string): readonly string[] {
  return findKinds(index, organization).map(({ account, kind, claimable }) => join(account, kind, claimable));
}

/** B7: of no organization's, with a member among their owners. */
export function listOtherWorkspaces({ index }: Asked, organization: string): readonly string[] {
  const owned = index.inOrganization
    .membership(organization)
    .flatMap(({ account }) => index.workspacesOf(account).filter(({ owner }) => owner));
  return [...new Set(owned.map(({ workspace }) => workspace))].filter(
    (key) => index.workspaceOf(key)?.organization === null,
  );
}

/** A4: sealed ones, too. */
export function listChildren({ index }: Asked, top: string): readonly string[] {
  return index
    .childrenOf(top)
    .filter(({ status }) => status === 'active')
    .map(({ uid, isolation }) => join(uid, isolation));
}

/** A12. Null: too many. */
export function listPeople({ index }: Asked, top: string): readonly string[] | null {
  const { membership, group_member, access_grant } = index.inOrganization;
  const uids = findActive(index, top);
  const rows = uids.reduce(
    (sum, uid) => sum + membership(uid).length + group_member(uid).length + access_grant(uid).length,
    0,
  );
  if (rows > most) return null;
  return uids.flatMap((uid) =>
    findKinds(index, uid).flatMap(({ account, kind }) =>
      kind === 'unmanaged' ? [] : [join(uid, account, kind)],
    ),
  );
}

/** A12. Null: too many. */
export function listAccessBelow({ index, now }: Asked, top: string): readonly string[] | null {
  const holders = findHolders(index, top);
  if (holders.size > most) return null;
  const uids = new Set(findActive(index, top));
  const isThere = ({ organization, level }: Access): boolean =>
    organization !== null && uids.has(organization) && level !== null && level !== 'reader';
  return [...holders].flatMap((holder) =>
    findAccess(index, holder, now)
      .filter(isThere)
      .map(({ organization, account, scopeKind, item, role, path }) =>
        join(organization, account, scopeKind, item, role, path.join('>')),
      ),
  );
}

/** A12: the latest. */
export function listActivity({ index, hidden }: Asked, top: string): readonly string[] {
  const uids = new Set(findActive(index, top));
  return hidden.event.filter(({ organization }) => uids.has(organization)).map(({ key }) => key);
}
