import { escapeIdentifier } from 'pg';
import type { PropertyMap } from '../../wire/property-value.ts';
import { asMemberOf } from './borrowed-roles.ts';
import type { Connection, Query } from './connection.ts';
import type { ResourceDefinition } from './definition.ts';
import { flagOf, textOf } from './values.ts';

/** A schema of a database. Without `policies`, which the plugin calls deprecated. */
export const schema: ResourceDefinition = {
  properties: {
    name: { kind: 'text', autonamed: true },
    database: { kind: 'text', replaces: true, computed: true },
    owner: { kind: 'text', computed: true },
    ifNotExists: { kind: 'flag', default: true },
    dropCascade: { kind: 'flag', default: false },
  },
  idOf: (inputs, { database }) => `${textOf(inputs, 'database') || database}.${textOf(inputs, 'name')}`,
  parseId: (id) => ({ database: id.slice(0, id.indexOf('.')), name: id.slice(id.indexOf('.') + 1) }),
  create: (connection, inputs) =>
    connection.transaction(
      async (query) => {
        const [name, owner] = [textOf(inputs, 'name'), textOf(inputs, 'owner')];
        const [database] = await query(
          'select pg_get_userbyid(datdba)::text as owner from pg_database where datname = current_database()',
        );
        await asMemberOf(query, withoutEmpty(String(database?.owner), owner), async () => {
          const [found] = await query('select from pg_namespace where nspname = $1', [name]);
          if (found !== undefined) return setOwner(query, inputs);
          const unless = flagOf(inputs, 'ifNotExists') ? 'if not exists ' : '';
          const authorization = owner === '' ? '' : ` authorization ${escapeIdentifier(owner)}`;
          await query(`create schema ${unless}${escapeIdentifier(name)}${authorization}`);
        });
      },
      textOf(inputs, 'database'),
    ),
  update: (connection, old, inputs) =>
    connection.transaction(
      async (query) => {
        const [oldName, newName] = [textOf(old, 'name'), textOf(inputs, 'name')];
        if (oldName !== newName) {
          await query(`alter schema ${escapeIdentifier(oldName)} rename to ${escapeIdentifier(newName)}`);
        }
        const owner = textOf(inputs, 'owner');
        if (owner === '' || owner === textOf(old, 'owner')) return;
        await asMemberOf(query, withoutEmpty(textOf(old, 'owner'), owner), () => setOwner(query, inputs));
      },
      textOf(inputs, 'database'),
    ),
  read: readSchema,
  delete: (connection, outputs) =>
    connection.transaction(
      async (query) => {
        const name = textOf(outputs, 'name');
        const [found] = await query('select from pg_namespace where nspname = $1', [name]);
        if (found === undefined) return;
        await asMemberOf(query, withoutEmpty(textOf(outputs, 'owner')), async () => {
          const mode = flagOf(outputs, 'dropCascade') ? 'cascade' : 'restrict';
          await query(`drop schema ${escapeIdentifier(name)} ${mode}`);
        });
      },
      textOf(outputs, 'database'),
    ),
};

async function readSchema(
  connection: Connection,
  _id: string,
  wanted: PropertyMap,
): Promise<PropertyMap | undefined> {
  const [row] = await connection.transaction(
    (query) =>
      query(
        `select nspname::text as name, pg_get_userbyid(nspowner)::text as owner, current_database()::text as database
           from pg_namespace where nspname = $1`,
        [textOf(wanted, 'name')],
      ),
    textOf(wanted, 'database'),
  );
  if (row === undefined) return undefined;
  const { ifNotExists = true, dropCascade = false } = wanted;
  return { ...(row as PropertyMap), ifNotExists, dropCascade };
}

async function setOwner(query: Query, inputs: PropertyMap): Promise<void> {
  const owner = textOf(inputs, 'owner');
  if (owner === '') return;
  await query(`alter schema ${escapeIdentifier(textOf(inputs, 'name'))} owner to ${escapeIdentifier(owner)}`);
}

function withoutEmpty(...roles: readonly string[]): readonly string[] {
  return [...new Set(roles.filter((role) => role !== ''))];
}
