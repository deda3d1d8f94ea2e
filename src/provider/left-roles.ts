import { withConnection } from '../database/connection.ts';
import { databaseRoles } from '../model/database-roles.ts';

/**
 * Names of the portfolio's database roles that a destroyed stack left behind together with its schema: a new stack takes them
 * over instead of making them. Of a database without that schema it takes nothing: the roles may be those of another database.
 */
export async function findLeftRoles(databaseUrl: string, prefix: string): Promise<readonly string[]> {
  const { owner, planner, app } = databaseRoles(prefix);
  const find = `
    SELECT r.rolname AS name FROM pg_roles r
     WHERE r.rolname = ANY ($1)
       AND EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = 'polity' AND pg_get_userbyid(n.nspowner) = $2)`;
  // A server that cannot be reached is the provider's to report, with the resource that it stops.
  return withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(find, [[owner, planner, app], owner]);
    return rows.map(({ name }) => name);
  }).catch(() => []);
}
