import { escapeIdentifier, escapeLiteral } from 'pg';
import type { PropertyMap } from '../../wire/property-value.ts';
import { asMemberOf, lockRole } from './borrowed-roles.ts';
import type { Query } from './connection.ts';
import type { ResourceDefinition } from './definition.ts';
import { isSame } from './diff.ts';
import { readRole } from './role-read.ts';
import { flagOf, numberOf, textOf, textsOf } from './values.ts';

const properties = {
  name: { kind: 'text', autonamed: true },
  password: { kind: 'text' },
  roles: { kind: 'set' },
  searchPaths: { kind: 'list' },
  encryptedPassword: { kind: 'flag', default: true },
  validUntil: { kind: 'text', default: 'infinity' },
  connectionLimit: { kind: 'number', default: -1 },
  superuser: { kind: 'flag', default: false },
  createDatabase: { kind: 'flag', default: false },
  createRole: { kind: 'flag', default: false },
  idleInTransactionSessionTimeout: { kind: 'number' },
  inherit: { kind: 'flag', default: true },
  login: { kind: 'flag', default: false },
  replication: { kind: 'flag', default: false },
  bypassRowLevelSecurity: { kind: 'flag', default: false },
  skipDropRole: { kind: 'flag', default: false },
  skipReassignOwned: { kind: 'flag', default: false },
  statementTimeout: { kind: 'number' },
  assumeRole: { kind: 'text' },
} as const satisfies ResourceDefinition['properties'];

type RoleProperty = keyof typeof properties;

/** The clause of CREATE and ALTER ROLE for each property that has one. */
const clauses: Readonly<Partial<Record<RoleProperty, (inputs: PropertyMap) => string>>> = {
  password: (inputs) => passwordClause(textOf(inputs, 'password')),
  validUntil: (inputs) => `valid until ${escapeLiteral(textOf(inputs, 'validUntil') || 'infinity')}`,
  connectionLimit: (inputs) => `connection limit ${Math.trunc(numberOf(inputs, 'connectionLimit'))}`,
  superuser: flagClause('superuser', 'superuser'),
  createDatabase: flagClause('createDatabase', 'createdb'),
  createRole: flagClause('createRole', 'createrole'),
  inherit: flagClause('inherit', 'inherit'),
  login: flagClause('login', 'login'),
  bypassRowLevelSecurity: flagClause('bypassRowLevelSecurity', 'bypassrls'),
  replication: flagClause('replication', 'replication'),
};

/** Settings that a role gives to its sessions, by the property that names the value. */
const settings: Readonly<Partial<Record<RoleProperty, (inputs: PropertyMap) => string>>> = {
  searchPaths: (inputs) => {
    const paths = textsOf(inputs, 'searchPaths').map(escapeIdentifier);
    return paths.length === 0 ? 'reset search_path' : `set search_path to ${paths.join(', ')}`;
  },
  statementTimeout: timeoutClause('statementTimeout', 'statement_timeout'),
  idleInTransactionSessionTimeout: timeoutClause(
    'idleInTransactionSessionTimeout',
    'idle_in_transaction_session_timeout',
  ),
  assumeRole: (inputs) => {
    const role = textOf(inputs, 'assumeRole');
    return role === '' ? 'reset role' : `set role to ${escapeIdentifier(role)}`;
  },
};

export const role: ResourceDefinition = {
  properties,
  idOf: (inputs) => textOf(inputs, 'name'),
  parseId: (name) => ({ name }),
  create: (connection, inputs) =>
    connection.transaction(async (query) => {
      const name = escapeIdentifier(textOf(inputs, 'name'));
      const options = Object.entries(clauses).flatMap(([property, clause]) =>
        property in inputs ? [clause(inputs)] : [],
      );
      await query(`create role ${name} with ${options.join(' ')}`);
      await grantMemberships(query, inputs, textsOf(inputs, 'roles'));
      for (const [property, clause] of Object.entries(settings)) {
        if (property in inputs) await query(`alter role ${name} ${clause(inputs)}`);
      }
    }),
  update: (connection, old, inputs) =>
    connection.transaction(async (query) => {
      const [oldName, newName] = [textOf(old, 'name'), textOf(inputs, 'name')];
      await lockRole(query, oldName);
      const name = escapeIdentifier(newName);
      if (oldName !== newName) await query(`alter role ${escapeIdentifier(oldName)} rename to ${name}`);
      const isChanged = (property: string): boolean =>
        !isSame(property, properties[property as RoleProperty], old, inputs) ||
        (property === 'password' && oldName !== newName && property in inputs);
      const options = Object.entries(clauses).flatMap(([property, clause]) =>
        isChanged(property) ? [clause(inputs)] : [],
      );
      if (options.length > 0) await query(`alter role ${name} with ${options.join(' ')}`);
      if (isChanged('roles')) await changeMemberships(query, old, inputs);
      for (const [property, clause] of Object.entries(settings)) {
        if (isChanged(property)) await query(`alter role ${name} ${clause(inputs)}`);
      }
    }),
  read: readRole,
  delete: (connection, outputs) =>
    connection.transaction(async (query) => {
      const name = textOf(outputs, 'name');
      await lockRole(query, name);
      if (!flagOf(outputs, 'skipReassignOwned')) {
        await asMemberOf(query, [name], async () => {
          await query(
            `reassign owned by ${escapeIdentifier(name)} to ${escapeIdentifier(connection.username)}`,
          );
          await query(`drop owned by ${escapeIdentifier(name)}`);
        });
      }
      if (!flagOf(outputs, 'skipDropRole')) await query(`drop role ${escapeIdentifier(name)}`);
    }),
};

function passwordClause(password: string): string {
  return password === '' || password.toUpperCase() === 'NULL'
    ? 'password null'
    : `password ${escapeLiteral(password)}`;
}

function flagClause(property: RoleProperty, word: string): (inputs: PropertyMap) => string {
  return (inputs) => (flagOf(inputs, property) ? word : `no${word}`);
}

function timeoutClause(property: RoleProperty, name: string): (inputs: PropertyMap) => string {
  return (inputs) => {
    const milliseconds = Math.trunc(numberOf(inputs, property));
    return milliseconds === 0 ? `reset ${name}` : `set ${name} to ${milliseconds}`;
  };
}

async function grantMemberships(query: Query, inputs: PropertyMap, roles: readonly string[]): Promise<void> {
  for (const granted of roles) {
    await query(`grant ${escapeIdentifier(granted)} to ${escapeIdentifier(textOf(inputs, 'name'))}`);
  }
}

async function changeMemberships(query: Query, old: PropertyMap, inputs: PropertyMap): Promise<void> {
  const wanted = textsOf(inputs, 'roles');
  const had = textsOf(old, 'roles');
  for (const gone of had.filter((name) => !wanted.includes(name))) {
    await query(`revoke ${escapeIdentifier(gone)} from ${escapeIdentifier(textOf(inputs, 'name'))}`);
  }
  const added = wanted.filter((name) => !had.includes(name));
  await grantMemberships(query, inputs, added);
}
