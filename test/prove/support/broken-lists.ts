import { rewrite } from './mutants.ts';

const anybody = 'polity.organization := (SELECT o FROM polity.organization o WHERE o.uid = $1)';

/** Functions that forget whom they answer, or a filter; by name. */
export const brokenLists: ReadonlyMap<string, string> = new Map(
  (
    [
      ['list_organizations', 'p.account = actor', 'true'],
      ['list_access', 'e.account = actor', 'true'],
      ['list_workspaces', 'p.account = actor AND w.organization IS NULL', 'w.organization IS NULL'],
      ['list_grants', 'organization := require_admin(require_acting(), list_grants.organization)', anybody],
      ['list_invitations', 'i.organization = inviting.uid', 'i.organization <> inviting.uid'],
      ['list_accounts', 'k.organization = managed.uid', 'true'],
      ['list_other_workspaces', 'o.organization = managed.uid', 'true'],
      ['list_children', 'o.isolation, a.email', "'open', a.email"],
      ['list_consolidated_people', 'find_subtree(base.okey)', 'organization'],
      ['list_consolidated_access', "e.level <> 'reader'", 'true'],
      ['list_consolidated_activity', 'find_subtree(base.okey)', 'organization'],
      ['list_bill', 'PERFORM require_admin(actor, $1);', ''],
      ['list_shared_contacts', 'organization := require_reader(require_acting(), $1)', anybody],
      ['list_own_shared_contacts', 'organization := require_admin(require_acting(), $1)', anybody],
      ['list_similar_contacts', 'organization := require_reader(require_acting(), $1)', anybody],
    ] as const
  ).map(([name, from, to]) => [name, rewrite(name, from, to)]),
);
