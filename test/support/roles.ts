/**
 * A statement that lets the deployer (or `member`) take a role without having its rights meanwhile. Before PostgreSQL 16 no
 * membership was without them.
 */
export function grantAside(role: string, member = 'CURRENT_USER'): string {
  return `DO $$ BEGIN
    EXECUTE 'GRANT ${role} TO ${member}'
            || CASE WHEN current_setting('server_version_num')::int >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
  END $$`;
}
