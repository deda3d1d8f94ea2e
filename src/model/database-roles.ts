/** Database roles are cluster-wide, so that each carries the portfolio's prefix. */
export interface DatabaseRoles {
  /** Owns schema, tables and functions; cannot log in. */
  readonly owner: string;
  /** Reads everything and writes nothing: what `plan` runs as. Cannot log in; the deployer takes it with SET ROLE. */
  readonly planner: string;
  /** Calls the run-time functions and touches no table. Cannot log in; the application's logins join it. */
  readonly app: string;
}

export function databaseRoles(prefix: string): DatabaseRoles {
  return { owner: `${prefix}_owner`, planner: `${prefix}_planner`, app: `${prefix}_app` };
}

/** Tables that no role but the owner reads. */
export const secretTables: readonly string[] = ['domain_secret', 'signing_key'];
