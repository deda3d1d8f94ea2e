import type { PropertyMap } from '../../wire/property-value.ts';
import type { Connection } from './connection.ts';
import { flagOf, inSetOrder, textsOf } from './values.ts';

const roleQuery = `
  select rolname as name, rolconnlimit as "connectionLimit", rolcreatedb as "createDatabase",
         rolcreaterole as "createRole", rolinherit as inherit, rolcanlogin as login, rolsuper as superuser,
         coalesce(rolvaliduntil::text, 'infinity') as "validUntil", rolreplication as replication,
         rolbypassrls as "bypassRowLevelSecurity", coalesce(rolconfig, '{}') as config,
         array(select pg_get_userbyid(roleid)::text from pg_auth_members where member = pg_roles.oid) as roles
    from pg_catalog.pg_roles
   where rolname = $1`;

interface RoleRow {
  readonly config: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Reads a role. Its password cannot be read back and counts as unchanged; memberships that the role does not name itself are
 * the matter of `GrantRole`.
 */
export async function readRole(
  connection: Connection,
  id: string,
  wanted: PropertyMap,
): Promise<PropertyMap | undefined> {
  const [row] = await connection.transaction((query) => query(roleQuery, [id]));
  if (row === undefined) return undefined;
  const { config, roles, ...attributes } = row as unknown as RoleRow & PropertyMap;
  const { password } = wanted;
  const own = textsOf(wanted, 'roles');
  return {
    ...attributes,
    encryptedPassword: true,
    skipDropRole: flagOf(wanted, 'skipDropRole'),
    skipReassignOwned: flagOf(wanted, 'skipReassignOwned'),
    roles: inSetOrder(roles.filter((granted) => own.includes(granted))),
    searchPaths: readSearchPaths(config),
    statementTimeout: Number(readSetting(config, 'statement_timeout') ?? 0),
    idleInTransactionSessionTimeout: Number(readSetting(config, 'idle_in_transaction_session_timeout') ?? 0),
    assumeRole: readSetting(config, 'role') ?? '',
    ...(password === undefined ? {} : { password }),
  };
}

/** `rolconfig` holds `name=value` texts. */
function readSetting(config: readonly string[], name: string): string | undefined {
  return config.find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1);
}

function readSearchPaths(config: readonly string[]): readonly string[] {
  const value = readSetting(config, 'search_path');
  return value === undefined ? [] : value.split(', ').map((path) => path.replace(/^"|"$/g, ''));
}
