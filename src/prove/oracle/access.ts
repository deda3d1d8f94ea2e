import { allows } from '../../model/permissions.ts';
import { findChain, findSubtree } from './hierarchy.ts';
import { findHolds, type Hold } from './holds.ts';
import type { RowIndex } from './row-index.ts';

/** What an account may do at one place, and how it came to it. */
export interface Access extends Pick<Hold, 'organization' | 'scopeKind' | 'item' | 'role' | 'level'> {
  readonly account: string;
  readonly path: readonly string[];
}

/** A4: where it is held, and below, down to sealed organizations, with `reach: subtree` or to read what is consolidated. */
export function findAccess(index: RowIndex, account: string, now: number): readonly Access[] {
  return findHolds(index, account, now).flatMap((hold): readonly Access[] => {
    const { organization, scopeKind, item, role, level, group, reach, permissions } = hold;
    const path = group === null ? [] : [`group ${group}`];
    const own: Access = { account, organization, scopeKind, item, role, level, path };
    if (organization === null || scopeKind !== 'organization') return [own];
    const below = findActive(index, organization).filter((uid) => uid !== organization);
    const inherit = (as: Pick<Access, 'role' | 'level'>, how: string): readonly Access[] =>
      below.map((uid) => ({
        account,
        organization: uid,
        scopeKind,
        item: null,
        ...as,
        path: [...path, how],
      }));
    return [
      own,
      ...(reach === 'subtree' ? inherit({ role, level }, `subtree of ${organization}`) : []),
      ...(allows(permissions, 'consolidated:read')
        ? inherit({ role: 'reader', level: 'reader' }, `${role} of ${organization}`)
        : []),
    ];
  });
}

/** The active organizations of a subtree. */
export function findActive(index: RowIndex, top: string): readonly string[] {
  return [...findSubtree(index, top)].filter((uid) => index.organizationOf(uid)?.status === 'active');
}

/** Accounts that may hold something in a subtree, there or above: all of them, and perhaps others. */
export function findHolders(index: RowIndex, top: string): ReadonlySet<string> {
  const { access_grant: grants, group_member: members } = index.inOrganization;
  const uids = new Set([...findChain(index, top), ...findSubtree(index, top)]);
  return new Set(
    [...uids].flatMap((uid) => [
      ...grants(uid).flatMap(({ account }) => account ?? []),
      ...members(uid).map(({ account }) => account),
    ]),
  );
}

/** A6: whether an account administers an organization, which is active. */
export function isAdminOf(index: RowIndex, account: string, organization: string, now: number): boolean {
  if (index.organizationOf(organization)?.status !== 'active') return false;
  const chain = findChain(index, organization);
  return findHolds(index, account, now).some((hold) => {
    if (hold.scopeKind === 'portfolio') return hold.level === 'super-admin';
    return (
      hold.scopeKind === 'organization' &&
      hold.level === 'admin' &&
      allows(hold.permissions, 'members:manage') &&
      (hold.organization === organization ||
        (hold.reach === 'subtree' && hold.organization !== null && chain.has(hold.organization)))
    );
  });
}

/** A4: whether it reads an active organization and what lies below: as its admin, or with `consolidated:read` there or above. */
export function isReaderOf(index: RowIndex, account: string, organization: string, now: number): boolean {
  if (index.organizationOf(organization)?.status !== 'active') return false;
  const chain = findChain(index, organization);
  return (
    isAdminOf(index, account, organization, now) ||
    findHolds(index, account, now).some(
      (hold) =>
        hold.scopeKind === 'organization' &&
        hold.organization !== null &&
        chain.has(hold.organization) &&
        allows(hold.permissions, 'consolidated:read'),
    )
  );
}
