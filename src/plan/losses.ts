import type { Change } from '../model/change.ts';
import type { LossKind } from '../model/live.ts';
import { allows } from '../model/permissions.ts';
import type { RoleLevel } from '../model/portfolio.ts';
import type { GrantRow, RoleRow } from '../model/rows.ts';
import type { FactsIndex } from './facts-index.ts';
import { coversPeriod } from './period.ts';

/** One row that somebody loses. */
export interface Loss {
  readonly kind: LossKind;
  readonly organization: string | null;
  /** Uid of the change. */
  readonly uid: string;
  /** Names it: in hashes, and for whoever acknowledges it. */
  readonly item: string;
}

const levels: readonly RoleLevel[] = ['contributor', 'admin', 'super-admin'];

/**
 * What the changes take away, by rows and without regard to time. No loss: a row that keeps another origin (an update, C11),
 * a move (C14), a grant for which an equal or wider one stands afterwards, and whatever hangs on an organization that is archived
 * already (it gives nothing, C15). Losses are also: a grant that is narrowed (weaker role, smaller reach, shorter period) and an
 * organization that is archived. A deleted organization counts as one, and its rows count besides, each in its kind.
 */
export function findLosses(
  changes: readonly Change[],
  before: FactsIndex,
  after: FactsIndex,
): readonly Loss[] {
  const covers = indexGrants(after);
  return changes.flatMap((change): readonly Loss[] => {
    const kind = findLossKind(change, before, after, covers);
    if (kind === null) return [];
    const { organization, uid } = change;
    if (kind === 'organization') return [{ kind, organization: null, uid, item: uid }];
    return [{ kind, organization, uid, item: organization === null ? uid : `${organization}: ${uid}` }];
  });
}

type FindGrants = (grant: GrantRow) => readonly GrantRow[];

function findLossKind(
  change: Change,
  before: FactsIndex,
  after: FactsIndex,
  covers: FindGrants,
): LossKind | null {
  if (change.kind === 'organization') {
    const archived = change.before?.status === 'active' && change.after?.status === 'archived';
    return change.action === 'delete' || archived ? 'organization' : null;
  }
  const { organization } = change;
  if (organization !== null && before.organizations.get(organization)?.status === 'archived') return null;
  if (change.kind === 'grant') return isGrantLost(change.before, before, after, covers) ? 'grant' : null;
  if (change.action !== 'delete') return null;
  switch (change.kind) {
    case 'membership':
    case 'groupMember':
    case 'organizationDomain':
      return change.kind;
    default:
      return null;
  }
}

function isGrantLost(
  lost: GrantRow | null,
  before: FactsIndex,
  after: FactsIndex,
  covers: FindGrants,
): boolean {
  if (lost === null) return false;
  const role = before.findRole(lost.organization, lost.role);
  return !covers(lost).some(
    (grant) =>
      coversPeriod(grant, lost) &&
      (grant.reach === 'subtree' || lost.reach === 'own') &&
      (grant.role === lost.role || isWiderRole(after.findRole(grant.organization, grant.role), role)),
  );
}

function isWiderRole(wide: RoleRow | undefined, narrow: RoleRow | undefined): boolean {
  if (wide === undefined || narrow === undefined) return false;
  if (levels.indexOf(wide.level) < levels.indexOf(narrow.level)) return false;
  return narrow.permissions.every((permission) => allows(wide.permissions, permission));
}

/** The grants that stand afterwards for the same principal at the same scope; indexed when first asked for. */
function indexGrants(after: FactsIndex): FindGrants {
  let grants: ReadonlyMap<string, readonly GrantRow[]> | undefined;
  return (grant) => {
    grants ??= Map.groupBy(after.facts.grants, keyOfTarget);
    return grants.get(keyOfTarget(grant)) ?? [];
  };
}

function keyOfTarget({ organization, principalKind, principal, scopeKind, scope }: GrantRow): string {
  return [organization, principalKind, principal, scopeKind, scope].join('\n');
}
