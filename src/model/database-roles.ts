/** Database roles are cluster-wide, so that each carries the portfolio's prefix. */
export interface DatabaseRoles {
  /** Owns schema, tables and functions; cannot log in. */
  readonly owner: string;
  /** Reads everything and writes nothing: what `plan` runs as. Cannot log in; the deployer takes it with SET ROLE. */
  readonly planner: string;
  /** Calls the run-time functions and reads `appTables` under row-level security. Cannot log in; the application's logins join it. */
  readonly app: string;
  /** Reads the views of schema polity_reader, which know whom they show by the login. Cannot log in; organizations' readers join it. */
  readonly reader: string;
}

export function databaseRoles(prefix: string): DatabaseRoles {
  return {
    owner: `${prefix}_owner`,
    planner: `${prefix}_planner`,
    app: `${prefix}_app`,
    reader: `${prefix}_reader`,
  };
}

/** Tables that no role but the owner reads. */
export const secretTables: readonly string[] = ['domain_secret', 'signing_key'];

/** Tables that applications read, each under a policy of its own; nothing of the schema is written but through functions. */
export const appTables: readonly string[] = [
  'access_grant',
  'account',
  'group',
  'group_member',
  'membership',
  'organization',
  'organization_domain',
  'person',
  'person_email',
  'project',
  'role',
  'setting',
  'workspace',
  'workspace_person',
];

/** Views of schema polity_reader, which readers of organizations query. */
export const readerViews: readonly string[] = [
  'access_grant',
  'account',
  'group',
  'group_member',
  'membership',
  'organization',
  'organization_domain',
  'person',
  'project',
  'role',
  'setting',
  'workspace',
];

/** What each of them reads through. */
export const readerFunctions: readonly string[] = readerViews.map((view) => `read_${view}`);
