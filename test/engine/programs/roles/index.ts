import * as postgresql from '@pulumi/postgresql';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();
const prefix = config.require('prefix');
const database = config.require('database');
const provider = new postgresql.Provider('server', {
  host: config.require('host'),
  port: config.requireNumber('port'),
  database,
  username: config.require('username'),
  password: config.requireSecret('password'),
  superuser: false,
  sslmode: 'disable',
  connectTimeout: 10,
});
const options = { provider };

const readersName = `${prefix}readers`;
const adopting = config.get('adopt') === 'yes' ? { import: readersName } : {};
const readers = new postgresql.Role('readers', { name: readersName }, { ...options, ...adopting });
const app = new postgresql.Role(
  'app',
  {
    name: `${prefix}app`,
    login: true,
    password: config.requireSecret('token'),
    connectionLimit: config.getNumber('limit') ?? 5,
    searchPaths: ['public'],
    statementTimeout: 2000,
  },
  options,
);
new postgresql.GrantRole('app-reads', { role: app.name, grantRole: readers.name }, options);
new postgresql.Grant(
  'connect',
  { role: readers.name, database, objectType: 'database', privileges: ['CONNECT', 'TEMPORARY'] },
  options,
);
new postgresql.Grant(
  'usage',
  { role: readers.name, database, schema: 'data', objectType: 'schema', privileges: ['USAGE'] },
  options,
);
new postgresql.Grant(
  'read',
  {
    role: readers.name,
    database,
    schema: 'data',
    objectType: 'table',
    privileges: (config.get('privileges') ?? 'SELECT').split(','),
  },
  options,
);
new postgresql.Schema('own', { name: 'own', owner: readers.name, dropCascade: true }, options);
export const login = app.name;
