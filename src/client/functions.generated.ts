// Generated from the database: POLITY_UPDATE_CLIENT=1 npm test -- test/client. Do not edit.
import { asciiEmail, type Queryable, readRow, readRows, readValue, run } from './call.ts';

export function acceptInvitation(db: Queryable, args: { readonly token: string }): Promise<{ readonly organization: string; readonly becameMember: boolean }> {
  return readRow(db, 'accept_invitation', { token: args.token });
}

export function actAs(db: Queryable, args: { readonly account: string }): Promise<void> {
  return run(db, 'act_as', { account: args.account });
}

export function actBySession(db: Queryable, args: { readonly token: string }): Promise<string> {
  return readValue(db, 'act_by_session', { token: args.token });
}

export function actIn(db: Queryable, args: { readonly account: string; readonly organization: string }): Promise<void> {
  return run(db, 'act_in', { account: args.account, organization: args.organization });
}

export function actingAccount(db: Queryable): Promise<string | null> {
  return readValue(db, 'acting_account', {  });
}

export function addToGroup(db: Queryable, args: { readonly organization: string; readonly groupId: string; readonly account: string; readonly reason?: string | null | undefined }): Promise<boolean> {
  return readValue(db, 'add_to_group', { organization: args.organization, group_id: args.groupId, account: args.account, reason: args.reason });
}

export function changeMemberEmail(db: Queryable, args: { readonly organization: string; readonly account: string; readonly email: string; readonly reason: string }): Promise<void> {
  return run(db, 'change_member_email', { organization: args.organization, account: args.account, email: asciiEmail(args.email), reason: args.reason });
}

export function createWorkspace(db: Queryable, args: { readonly id: string; readonly name: string }): Promise<{ readonly workspace: string; readonly organization: string | null }> {
  return readRow(db, 'create_workspace', { id: args.id, name: args.name });
}

export function currentOrganization(db: Queryable): Promise<string | null> {
  return readValue(db, 'current_organization', {  });
}

export function deactivate(db: Queryable, args: { readonly organization: string; readonly account: string; readonly reason: string }): Promise<void> {
  return run(db, 'deactivate', { organization: args.organization, account: args.account, reason: args.reason });
}

export function endSession(db: Queryable): Promise<void> {
  return run(db, 'end_session', {  });
}

export function endSessions(db: Queryable, args: { readonly organization: string; readonly account: string; readonly reason: string }): Promise<number> {
  return readValue(db, 'end_sessions', { organization: args.organization, account: args.account, reason: args.reason });
}

export function grantAccess(db: Queryable, args: { readonly organization: string; readonly role: string; readonly account?: string | null | undefined; readonly groupId?: string | null | undefined; readonly scopeKind?: string | null | undefined; readonly item?: string | null | undefined; readonly reach?: string | null | undefined; readonly validFrom?: Date | null | undefined; readonly validUntil?: Date | null | undefined; readonly reason?: string | null | undefined }): Promise<string> {
  return readValue(db, 'grant_access', { organization: args.organization, role: args.role, account: args.account, group_id: args.groupId, scope_kind: args.scopeKind, item: args.item, reach: args.reach, valid_from: args.validFrom, valid_until: args.validUntil, reason: args.reason });
}

export function invite(db: Queryable, args: { readonly organization: string; readonly email: string; readonly scopeKind: string; readonly item?: string | null | undefined; readonly role?: string | null | undefined; readonly validFrom?: Date | null | undefined; readonly validUntil?: Date | null | undefined; readonly lifetime?: string | null | undefined; readonly reason?: string | null | undefined }): Promise<{ readonly invitation: string; readonly token: string }> {
  return readRow(db, 'invite', { organization: args.organization, email: asciiEmail(args.email), scope_kind: args.scopeKind, item: args.item, role: args.role, valid_from: args.validFrom, valid_until: args.validUntil, lifetime: args.lifetime, reason: args.reason });
}

export function listAccess(db: Queryable): Promise<readonly ({ readonly organization: string | null; readonly scopeKind: string; readonly item: string | null; readonly role: string; readonly level: string; readonly path: readonly string[] })[]> {
  return readRows(db, 'list_access', {  });
}

export function listAccounts(db: Queryable, args: { readonly organization: string }): Promise<readonly ({ readonly account: string; readonly email: string; readonly status: string; readonly kind: string; readonly because: string; readonly isClaimable: boolean; readonly mustUseSso: boolean })[]> {
  return readRows(db, 'list_accounts', { organization: args.organization });
}

export function listBill(db: Queryable, args: { readonly forOrganization?: string | null | undefined } = {}): Promise<readonly ({ readonly payer: string; readonly organization: string | null; readonly people: number })[]> {
  return readRows(db, 'list_bill', { for_organization: args.forOrganization });
}

export function listChildren(db: Queryable, args: { readonly top: string }): Promise<readonly ({ readonly organization: string; readonly name: string; readonly isolation: string; readonly contact: string | null; readonly people: number })[]> {
  return readRows(db, 'list_children', { top: args.top });
}

export function listConsolidatedAccess(db: Queryable, args: { readonly top: string }): Promise<readonly ({ readonly organization: string; readonly account: string; readonly email: string; readonly scopeKind: string; readonly item: string | null; readonly role: string; readonly path: readonly string[] })[]> {
  return readRows(db, 'list_consolidated_access', { top: args.top });
}

export function listConsolidatedActivity(db: Queryable, args: { readonly top: string; readonly since?: Date | null | undefined }): Promise<readonly ({ readonly at: Date; readonly organization: string; readonly kind: string; readonly actor: string; readonly subject: string | null; readonly reason: string | null })[]> {
  return readRows(db, 'list_consolidated_activity', { top: args.top, since: args.since });
}

export function listConsolidatedPeople(db: Queryable, args: { readonly top: string }): Promise<readonly ({ readonly organization: string; readonly account: string; readonly email: string; readonly name: string | null; readonly status: string; readonly kind: string })[]> {
  return readRows(db, 'list_consolidated_people', { top: args.top });
}

export function listGrants(db: Queryable, args: { readonly organization: string }): Promise<readonly ({ readonly grantId: string; readonly account: string | null; readonly email: string | null; readonly groupId: string | null; readonly scopeKind: string; readonly item: string | null; readonly role: string; readonly reach: string; readonly origin: string; readonly validFrom: Date | null; readonly validUntil: Date | null })[]> {
  return readRows(db, 'list_grants', { organization: args.organization });
}

export function listInvitations(db: Queryable, args: { readonly organization: string }): Promise<readonly ({ readonly invitation: string; readonly email: string; readonly scopeKind: string; readonly item: string | null; readonly role: string | null; readonly state: string; readonly expiresAt: Date })[]> {
  return readRows(db, 'list_invitations', { organization: args.organization });
}

export function listOrganizations(db: Queryable): Promise<readonly ({ readonly organization: string; readonly name: string; readonly type: string; readonly isMember: boolean; readonly isCurrent: boolean })[]> {
  return readRows(db, 'list_organizations', {  });
}

export function listOtherWorkspaces(db: Queryable, args: { readonly organization: string }): Promise<readonly ({ readonly workspace: string; readonly id: string; readonly name: string; readonly people: number })[]> {
  return readRows(db, 'list_other_workspaces', { organization: args.organization });
}

export function listOwnSharedContacts(db: Queryable, args: { readonly organization: string }): Promise<readonly ({ readonly email: string; readonly name: string | null })[]> {
  return readRows(db, 'list_own_shared_contacts', { organization: args.organization });
}

export function listSharedContacts(db: Queryable, args: { readonly top: string }): Promise<readonly ({ readonly mailbox: string; readonly organization: string; readonly email: string; readonly name: string | null })[]> {
  return readRows(db, 'list_shared_contacts', { top: args.top });
}

export function listSimilarContacts(db: Queryable, args: { readonly top: string; readonly threshold?: number | null | undefined }): Promise<readonly ({ readonly organization: string; readonly email: string; readonly name: string | null; readonly otherOrganization: string; readonly otherEmail: string; readonly otherName: string | null; readonly score: number })[]> {
  return readRows(db, 'list_similar_contacts', { top: args.top, threshold: args.threshold });
}

export function listWorkspaces(db: Queryable): Promise<readonly ({ readonly workspace: string; readonly organization: string | null; readonly id: string; readonly name: string; readonly isOwner: boolean })[]> {
  return readRows(db, 'list_workspaces', {  });
}

export function mustUseSso(db: Queryable, args: { readonly account: string }): Promise<boolean> {
  return readValue(db, 'must_use_sso', { account: args.account });
}

export function offBoard(db: Queryable, args: { readonly account: string; readonly reason: string }): Promise<{ readonly accounts: number; readonly grants: number; readonly groups: number; readonly sessions: number; readonly stillDeclared: number }> {
  return readRow(db, 'off_board', { account: args.account, reason: args.reason });
}

export function openSession(db: Queryable, args: { readonly account: string; readonly lifetime?: string | null | undefined }): Promise<string> {
  return readValue(db, 'open_session', { account: args.account, lifetime: args.lifetime });
}

export function previewUpgrade(db: Queryable, args: { readonly workspace: string; readonly organization: string }): Promise<number> {
  return readValue(db, 'preview_upgrade', { workspace: args.workspace, organization: args.organization });
}

export function promote(db: Queryable, args: { readonly organization: string; readonly account: string; readonly reason?: string | null | undefined }): Promise<void> {
  return run(db, 'promote', { organization: args.organization, account: args.account, reason: args.reason });
}

export function reactivate(db: Queryable, args: { readonly organization: string; readonly account: string; readonly reason: string }): Promise<void> {
  return run(db, 'reactivate', { organization: args.organization, account: args.account, reason: args.reason });
}

export function release(db: Queryable, args: { readonly organization: string; readonly account: string; readonly reason: string }): Promise<void> {
  return run(db, 'release', { organization: args.organization, account: args.account, reason: args.reason });
}

export function removeFromGroup(db: Queryable, args: { readonly organization: string; readonly groupId: string; readonly account: string; readonly reason: string }): Promise<void> {
  return run(db, 'remove_from_group', { organization: args.organization, group_id: args.groupId, account: args.account, reason: args.reason });
}

export function requestEmailChange(db: Queryable, args: { readonly email: string }): Promise<string> {
  return readValue(db, 'request_email_change', { email: asciiEmail(args.email) });
}

export function requireSso(db: Queryable, args: { readonly organization: string; readonly account: string; readonly required: boolean; readonly reason?: string | null | undefined }): Promise<void> {
  return run(db, 'require_sso', { organization: args.organization, account: args.account, required: args.required, reason: args.reason });
}

export function resendInvitation(db: Queryable, args: { readonly invitation: string; readonly lifetime?: string | null | undefined; readonly reason?: string | null | undefined }): Promise<string> {
  return readValue(db, 'resend_invitation', { invitation: args.invitation, lifetime: args.lifetime, reason: args.reason });
}

export function revokeAccess(db: Queryable, args: { readonly grantId: string; readonly reason: string }): Promise<void> {
  return run(db, 'revoke_access', { grant_id: args.grantId, reason: args.reason });
}

export function revokeInvitation(db: Queryable, args: { readonly invitation: string; readonly reason: string }): Promise<void> {
  return run(db, 'revoke_invitation', { invitation: args.invitation, reason: args.reason });
}

export function selectOrganization(db: Queryable, args: { readonly organization: string }): Promise<void> {
  return run(db, 'select_organization', { organization: args.organization });
}

export function shareWorkspace(db: Queryable, args: { readonly workspace: string; readonly account: string; readonly owner?: boolean | null | undefined; readonly reason?: string | null | undefined }): Promise<void> {
  return run(db, 'share_workspace', { workspace: args.workspace, account: args.account, owner: args.owner, reason: args.reason });
}

export function signUp(db: Queryable, args: { readonly email: string }): Promise<{ readonly account: string; readonly token: string }> {
  return readRow(db, 'sign_up', { email: asciiEmail(args.email) });
}

export function upgradeWorkspace(db: Queryable, args: { readonly workspace: string; readonly organization: string; readonly reason?: string | null | undefined }): Promise<{ readonly addedPeople: number; readonly notify: readonly string[] }> {
  return readRow(db, 'upgrade_workspace', { workspace: args.workspace, organization: args.organization, reason: args.reason });
}

export function verifyEmail(db: Queryable, args: { readonly token: string }): Promise<{ readonly account: string; readonly capturedBy: string | null }> {
  return readRow(db, 'verify_email', { token: args.token });
}
