import type { KeyedRow } from '../rows.ts';
import type { TableName } from '../tables.ts';
import type { OwnedTable, RowIndex } from './row-index.ts';
import type { Scope } from './scope.ts';

/** Keys of the rows of each table that are seen. */
export type Sight = Readonly<Record<TableName, readonly string[]>>;

/** Exactly what an account with a selection must see (A1 to A4): no row less, and none more. */
export function findSight(index: RowIndex, scope: Scope): Sight {
  const { account, organization, reads } = scope;
  const { rows, inOrganization: owned } = index;
  const inReach = <Row>(rowsOf: (uid: string) => readonly Row[]): readonly Row[] =>
    [...reads].flatMap(rowsOf);
  // Of an organization that is selected, and not read as a whole: what is the account's own in it.
  const selected = organization === null || reads.has(organization) ? null : organization;
  const ofSelected = <Row>(rowsOf: (uid: string) => readonly Row[], isOwn: (row: Row) => boolean) =>
    selected === null ? [] : rowsOf(selected).filter(isOwn);
  const withOwn = <Table extends 'membership' | 'group_member' | 'access_grant'>(table: Table) => {
    const rowsOf: (uid: string) => readonly (RowIndex['rows'][Table][number] & { account: string | null })[] =
      owned[table];
    return [...inReach(rowsOf), ...ofSelected(rowsOf, (row) => row.account === account)];
  };
  const withItems = (table: 'project' | 'workspace', ids: ReadonlySet<string>) => {
    const rowsOf: (uid: string) => readonly (KeyedRow & { readonly id: string })[] = owned[table];
    return [...inReach(rowsOf), ...ofSelected(rowsOf, ({ id }) => ids.has(id))];
  };
  const plain = (table: OwnedTable) => inReach<KeyedRow>(owned[table]);

  const visible = new Set([...reads, ...(organization === null ? [] : [organization])]);
  const memberships = withOwn('membership');
  const groupMembers = withOwn('group_member');
  const portfolioGrants = scope.portfolio
    ? rows.access_grant.filter((grant) => grant.organization === null)
    : [];
  const grants = [...withOwn('access_grant'), ...portfolioGrants];
  const contacts = [...visible].flatMap((uid) => index.organizationOf(uid)?.contact ?? []);
  const accounts = new Set([
    account,
    ...contacts,
    ...[...memberships, ...groupMembers].map((row) => row.account),
    ...grants.flatMap((row) => row.account ?? []),
  ]);
  const people = new Set([...accounts].flatMap((id) => index.accountOf(id)?.person ?? []));
  // A person's other addresses may belong to organizations that are out of sight (A2).
  const emails = [...accounts].flatMap((id) => {
    const found = index.accountOf(id);
    if (found?.person === null || found === undefined) return [];
    const all = index.emailsOf(found.person);
    return id === account ? all : all.filter(({ key }) => key === found.email_norm);
  });
  const workspacesInReach = inReach(owned.workspace).map(({ key }) => key);
  const workspacePeople = [
    ...index.workspacesOf(account),
    ...workspacesInReach.flatMap((key) => index.peopleOfWorkspace(key)),
  ];
  return {
    organization: [...visible],
    organization_domain: keysOf(plain('organization_domain')),
    setting: keysOf(plain('setting')),
    project: keysOf(withItems('project', scope.projects)),
    workspace: keysOf(withItems('workspace', scope.workspaces)),
    group: keysOf(plain('group')),
    membership: keysOf(memberships),
    group_member: keysOf(groupMembers),
    access_grant: keysOf(grants),
    workspace_person: distinct(keysOf(workspacePeople)),
    role: keysOf([...index.rolesIn(''), ...[...visible].flatMap(index.rolesIn)]),
    account: [...accounts],
    person: [...people],
    person_email: distinct(keysOf(emails)),
  };
}

function keysOf(rows: readonly KeyedRow[]): readonly string[] {
  return rows.map(({ key }) => key);
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
