import type { PropertyMap } from '../../wire/property-value.ts';
import type { Connection, Query } from './connection.ts';
import { allowedPrivileges } from './privileges.ts';
import { inSetOrder, textOf, textsOf } from './values.ts';

/** The privileges of a role, by object. $1 the role's oid, $2 the schema or database; `public` has the oid 0. */
const queries = {
  database: `select datname::text as object, array(select privilege_type from aclexplode(datacl) where grantee = $1) as privileges
               from pg_database where datname = $2`,
  schema: `select nspname::text as object, array(select privilege_type from aclexplode(nspacl) where grantee = $1) as privileges
             from pg_namespace where nspname = $2`,
  relation: `select relname::text as object, array(select privilege_type from aclexplode(relacl) where grantee = $1) as privileges
               from pg_class join pg_namespace on relnamespace = pg_namespace.oid
              where nspname = $2 and relkind = $3`,
  function: `select proname::text as object, array(select privilege_type from aclexplode(proacl) where grantee = $1) as privileges
               from pg_proc join pg_namespace on pronamespace = pg_namespace.oid where nspname = $2`,
  column: `select attname::text as object, array(select privilege_type from aclexplode(attacl) where grantee = $1) as privileges
             from pg_attribute join pg_class on attrelid = pg_class.oid
             join pg_namespace on relnamespace = pg_namespace.oid
            where nspname = $2 and relname = $3`,
} as const;

/** The grant with the privileges that are there: those of the first object where they are not as wanted. */
export async function readPrivileges(
  connection: Connection,
  wanted: PropertyMap,
): Promise<PropertyMap | undefined> {
  const expected = new Set(textsOf(wanted, 'privileges'));
  const rows = await connection.transaction(
    async (query) => {
      const oid = await findRole(query, textOf(wanted, 'role'));
      return oid === undefined ? undefined : readAcls(query, oid, wanted);
    },
    textOf(wanted, 'database'),
  );
  if (rows === undefined) return undefined;
  const objectType = textOf(wanted, 'objectType');
  const chosen = new Set(textsOf(wanted, objectType === 'column' ? 'columns' : 'objects'));
  const differing = rows
    .filter(({ object }) => chosen.size === 0 || chosen.has(object))
    .find(({ privileges }) => !isAsWanted(new Set(privileges), expected, objectType));
  return { ...wanted, privileges: inSetOrder(differing?.privileges ?? [...expected]) };
}

interface Acl {
  readonly object: string;
  readonly privileges: readonly string[];
}

async function findRole(query: Query, role: string): Promise<unknown> {
  if (role === 'public') return 0;
  const [row] = await query('select oid from pg_roles where rolname = $1', [role]);
  return row?.oid;
}

async function readAcls(query: Query, oid: unknown, wanted: PropertyMap): Promise<readonly Acl[]> {
  const schema = textOf(wanted, 'schema');
  const read = (text: string, ...values: unknown[]) =>
    query(text, [oid, ...values]) as Promise<readonly unknown[]>;
  const rows = await (() => {
    switch (textOf(wanted, 'objectType')) {
      case 'database':
        return read(queries.database, textOf(wanted, 'database'));
      case 'schema':
        return read(queries.schema, schema);
      case 'table':
        return read(queries.relation, schema, 'r');
      case 'sequence':
        return read(queries.relation, schema, 'S');
      case 'column':
        return read(queries.column, schema, textsOf(wanted, 'objects')[0] ?? '');
      default:
        return read(queries.function, schema);
    }
  })();
  return rows as readonly Acl[];
}

function isAsWanted(found: ReadonlySet<string>, wanted: ReadonlySet<string>, objectType: string): boolean {
  const full = wanted.has('ALL') ? new Set(allowedPrivileges[objectType]) : wanted;
  return found.size === full.size && [...full].every((privilege) => found.has(privilege));
}
