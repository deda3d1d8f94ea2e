import type { PropertyMap } from '../../wire/property-value.ts';
import { asMemberOf, lockDatabase, lockRole } from './borrowed-roles.ts';
import type { Connection, Query } from './connection.ts';
import type { ResourceDefinition } from './definition.ts';
import { readPrivileges } from './grant-read.ts';
import { grantStatement, revokeStatement } from './grant-statements.ts';
import { checkGrant } from './privileges.ts';
import { inSetOrder, textOf, textsOf } from './values.ts';

/** Privileges of a role on a database, a schema, or objects of a schema. */
export const grant: ResourceDefinition = {
  properties: {
    role: { kind: 'text', required: true, replaces: true },
    database: { kind: 'text', required: true, replaces: true },
    schema: { kind: 'text', replaces: true },
    objectType: { kind: 'text', required: true, replaces: true },
    objects: { kind: 'set', replaces: true },
    columns: { kind: 'set', replaces: true },
    privileges: { kind: 'set', required: true },
    withGrantOption: { kind: 'flag', default: false, replaces: true },
  },
  idOf: (inputs) =>
    [
      textOf(inputs, 'role'),
      textOf(inputs, 'database'),
      ...(textOf(inputs, 'objectType') === 'database' ? [] : [textOf(inputs, 'schema')]),
      textOf(inputs, 'objectType'),
      ...inSetOrder(textsOf(inputs, 'objects')),
      ...inSetOrder(textsOf(inputs, 'columns')),
    ].join('_'),
  create: (connection, inputs) => change(connection, inputs, inputs, true),
  update: (connection, old, inputs) => change(connection, old, inputs, true),
  read: (connection, _id, wanted) => readPrivileges(connection, wanted),
  delete: (connection, outputs) => change(connection, outputs, outputs, false),
};

/** Takes all away and gives what is wanted, in one transaction: the role never goes without in between. */
function change(
  connection: Connection,
  old: PropertyMap,
  inputs: PropertyMap,
  gives: boolean,
): Promise<void> {
  checkGrant(inputs);
  const objectType = textOf(inputs, 'objectType');
  const database = textOf(inputs, 'database');
  return connection.transaction(async (query) => {
    await lockRole(query, textOf(inputs, 'role'));
    if (objectType === 'database') await lockDatabase(query, database);
    await asMemberOf(query, await findOwners(query, inputs), async () => {
      await query(revokeStatement(old));
      if (gives && textsOf(inputs, 'privileges').length > 0) await query(grantStatement(inputs));
    });
  }, database);
}

/** Who owns the schema and, where they are concerned, its tables. */
async function findOwners(query: Query, inputs: PropertyMap): Promise<readonly string[]> {
  const objectType = textOf(inputs, 'objectType');
  if (objectType === 'database') return [];
  const rows = await query(
    `with owner as (
       select nspowner as oid from pg_namespace where nspname = $1
       union select relowner from pg_class join pg_namespace on relnamespace = pg_namespace.oid
        where nspname = $1 and relkind in ('r', 'p') and $2)
     select distinct case when rolname = 'pg_database_owner'
            then (select pg_get_userbyid(datdba)::text from pg_database where datname = current_database())
            else rolname::text end as name
       from owner join pg_roles using (oid)`,
    [textOf(inputs, 'schema'), objectType !== 'schema'],
  );
  if (rows.length === 0) throw new Error(`there is no schema ${textOf(inputs, 'schema')}`);
  return rows.map(({ name }) => String(name));
}
