import type { GrantRow } from '../rows.ts';
import { keyOfGroup, type RowIndex } from './row-index.ts';

/** A grant in force, with what its role says. A role that nobody knows has no level and allows nothing. */
export interface Hold {
  /** Null: the whole portfolio. */
  readonly organization: string | null;
  readonly scopeKind: string;
  readonly item: string | null;
  readonly reach: string;
  readonly role: string;
  /** Through which group of the organization's; null: the account holds it itself. */
  readonly group: string | null;
  readonly level: string | null;
  readonly permissions: readonly string[];
}

/** C8, C13: neither deactivated nor left. */
export function isPresent({ accountOf, personOf }: RowIndex, account: string, now: number): boolean {
  const found = accountOf(account);
  if (found?.status !== 'active') return false;
  const left = found.person === null ? null : (personOf(found.person)?.left_at ?? null);
  return left === null || left > now;
}

/** What an account holds now, itself or by its groups (C8, C12, C13, C15, A13). */
export function findHolds(index: RowIndex, account: string, now: number): readonly Hold[] {
  if (!isPresent(index, account, now)) return [];
  const groups = index.groupsOf(account);
  const grants = [
    ...index.grantsOf(account),
    ...groups.flatMap(({ organization, group_id }) =>
      index.grantsOfGroup(keyOfGroup(organization, group_id)),
    ),
  ];
  return grants.filter((grant) => isInForce(index, grant, now)).map((grant) => describeHold(index, grant));
}

function isInForce({ organizationOf }: RowIndex, grant: GrantRow, now: number): boolean {
  const { from, until, from_inside, until_inside, organization } = grant;
  if (from !== null && (now < from || (now === from && !from_inside))) return false;
  if (until !== null && (now > until || (now === until && !until_inside))) return false;
  if (organization === null) return true;
  const found = organizationOf(organization);
  if (found?.status !== 'active') return false;
  return found.mission_until === null || found.mission_until > now;
}

/** A6: an organization's own role stands before the catalogue's. */
function describeHold({ rolesIn }: RowIndex, grant: GrantRow): Hold {
  const named = ({ id }: { readonly id: string }): boolean => id === grant.role;
  const own = grant.organization === null ? undefined : rolesIn(grant.organization).find(named);
  const role = own ?? rolesIn('').find(named);
  return {
    organization: grant.organization,
    scopeKind: grant.scope_kind,
    item: grant.item,
    reach: grant.reach,
    role: grant.role,
    group: grant.group_id,
    level: role?.level ?? null,
    permissions: role?.permissions ?? [],
  };
}
