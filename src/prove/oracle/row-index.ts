import type { RawRows } from '../rows.ts';

type Found<Row> = (key: string) => readonly Row[];

/** The rows, found by what the questions ask for. */
export interface RowIndex {
  readonly rows: RawRows;
  readonly organizationOf: (uid: string) => RawRows['organization'][number] | undefined;
  readonly childrenOf: Found<RawRows['organization'][number]>;
  readonly accountOf: (id: string) => RawRows['account'][number] | undefined;
  /** By the domain of the address, which is verified. */
  readonly verifiedAt: Found<RawRows['account'][number]>;
  readonly verifiedDomains: readonly string[];
  readonly personOf: (id: string) => RawRows['person'][number] | undefined;
  readonly emailsOf: Found<RawRows['person_email'][number]>;
  /** By the account that holds them itself. */
  readonly grantsOf: Found<RawRows['access_grant'][number]>;
  /** By organization and group, as `keyOfGroup` joins them. */
  readonly grantsOfGroup: Found<RawRows['access_grant'][number]>;
  readonly groupsOf: Found<RawRows['group_member'][number]>;
  readonly membershipsOf: Found<RawRows['membership'][number]>;
  readonly workspacesOf: Found<RawRows['workspace_person'][number]>;
  readonly peopleOfWorkspace: Found<RawRows['workspace_person'][number]>;
  readonly workspaceOf: (key: string) => RawRows['workspace'][number] | undefined;
  /** By organization; '' is the portfolio's catalogue. */
  readonly rolesIn: Found<RawRows['role'][number]>;
  readonly inOrganization: {
    readonly [Table in OwnedTable]: Found<RawRows[Table][number]>;
  };
}

/** Tables whose rows each belong to an organization (or, some grants and workspaces, to none). */
export type OwnedTable =
  | 'organization_domain'
  | 'setting'
  | 'project'
  | 'workspace'
  | 'group'
  | 'membership'
  | 'group_member'
  | 'access_grant';

export function keyOfGroup(organization: string, group: string): string {
  return `${organization}/${group}`;
}

export function indexRows(rows: RawRows): RowIndex {
  const organizations = new Map(rows.organization.map((row) => [row.uid, row]));
  const accounts = new Map(rows.account.map((row) => [row.id, row]));
  const people = new Map(rows.person.map((row) => [row.id, row]));
  const workspaces = new Map(rows.workspace.map((row) => [row.key, row]));
  const verified = rows.account.filter((account) => account.verified);
  return {
    rows,
    organizationOf: (uid) => organizations.get(uid),
    childrenOf: groupBy(rows.organization, ({ parent }) => parent),
    accountOf: (id) => accounts.get(id),
    verifiedAt: groupBy(verified, domainOf),
    verifiedDomains: [...new Set(verified.map(domainOf))],
    personOf: (id) => people.get(id),
    emailsOf: groupBy(rows.person_email, ({ person }) => person),
    grantsOf: groupBy(rows.access_grant, ({ account }) => account),
    grantsOfGroup: groupBy(rows.access_grant, ({ organization, group_id }) =>
      organization === null || group_id === null ? null : keyOfGroup(organization, group_id),
    ),
    groupsOf: groupBy(rows.group_member, ({ account }) => account),
    membershipsOf: groupBy(rows.membership, ({ account }) => account),
    workspacesOf: groupBy(rows.workspace_person, ({ account }) => account),
    peopleOfWorkspace: groupBy(rows.workspace_person, ({ workspace }) => workspace),
    workspaceOf: (key) => workspaces.get(key),
    rolesIn: groupBy(rows.role, ({ organization }) => organization),
    inOrganization: {
      organization_domain: groupBy(rows.organization_domain, organizationOf),
      setting: groupBy(rows.setting, organizationOf),
      project: groupBy(rows.project, organizationOf),
      workspace: groupBy(rows.workspace, organizationOf),
      group: groupBy(rows.group, organizationOf),
      membership: groupBy(rows.membership, organizationOf),
      group_member: groupBy(rows.group_member, organizationOf),
      access_grant: groupBy(rows.access_grant, organizationOf),
    },
  };
}

function domainOf({ email_norm }: RawRows['account'][number]): string {
  return email_norm.slice(email_norm.lastIndexOf('@') + 1);
}

const organizationOf = ({ organization }: { readonly organization: string | null }): string | null =>
  organization;

/** Rows by key; those with a null key are left out. */
function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Found<Row> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (key) => groups.get(key) ?? [];
}
