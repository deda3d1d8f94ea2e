import * as postgresql from '@pulumi/postgresql';
import * as pulumi from '@pulumi/pulumi';

/** Roles with a grant on the same schema each, through two providers of the same server. */
const config = new pulumi.Config();
const database = config.require('database');
const connection = {
  host: config.require('host'),
  port: config.requireNumber('port'),
  database,
  username: config.require('username'),
  password: config.requireSecret('password'),
  superuser: false,
  sslmode: 'disable',
};
const providers = [new postgresql.Provider('even', connection), new postgresql.Provider('odd', connection)];
for (let index = 0; index < config.requireNumber('count'); index += 1) {
  const provider = providers[index % 2];
  const options = provider === undefined ? {} : { provider };
  const role = new postgresql.Role(`role-${index}`, { name: `${config.require('prefix')}${index}` }, options);
  new postgresql.Grant(
    `grant-${index}`,
    { role: role.name, database, schema: 'data', objectType: 'schema', privileges: ['USAGE'] },
    options,
  );
}
