import type { RuleContext } from './rule.ts';

/**
 * Every function that runs with its owner's rights, by who calls it. What is not on this list must not exist: row-level security
 * does not bind such a function, so that each has been read for what it gives away.
 */
export const definerFunctions: Readonly<Record<'app' | 'reader' | 'nobody', readonly string[]>> = {
  // Each asks who acts (`read_acting`, `enter`, `require_acting`), or takes a token that only its addressee has.
  app: [
    ...['sign_up', 'verify_email', 'request_email_change', 'must_use_sso'],
    ...['open_session', 'end_session', 'act_as', 'act_in', 'act_by_session', 'acting_account'],
    ...['list_organizations', 'select_organization', 'current_organization', 'list_access'],
    ...['invite', 'resend_invitation', 'revoke_invitation', 'accept_invitation', 'list_invitations'],
    ...['add_to_group', 'remove_from_group', 'promote', 'release'],
    ...['require_sso', 'change_member_email', 'end_sessions', 'deactivate', 'reactivate', 'off_board'],
    ...['grant_access', 'revoke_access', 'list_grants'],
    ...['create_workspace', 'share_workspace', 'list_workspaces', 'list_other_workspaces'],
    ...['preview_upgrade', 'upgrade_workspace', 'list_accounts', 'list_bill', 'list_children'],
    ...['list_consolidated_people', 'list_consolidated_access', 'list_consolidated_activity'],
    ...['list_shared_contacts', 'list_own_shared_contacts', 'list_similar_contacts'],
  ].map((name) => `polity.${name}`),
  // Each keeps to the keys of the organization whose reader the session's login is.
  reader: [
    ...['organization', 'organization_domain', 'project', 'workspace', 'group', 'group_member'],
    ...['membership', 'access_grant', 'role', 'setting', 'account', 'person'],
  ].map((view) => `polity_reader.read_${view}`),
  // Triggers.
  nobody: [],
};

/** Who calls a function that runs with its owner's rights; undefined for one that is not listed. */
export function findCaller(name: string, { made }: RuleContext): keyof typeof definerFunctions | undefined {
  const bare = name.slice(0, name.indexOf('('));
  if (definerFunctions.app.includes(bare)) return 'app';
  if (definerFunctions.reader.includes(bare) || made.published.has(name)) return 'reader';
  return definerFunctions.nobody.includes(bare) || made.fillers.has(name) ? 'nobody' : undefined;
}
