import { Grant } from '@pulumi/postgresql/grant.js';
import { GrantRole } from '@pulumi/postgresql/grantRole.js';
import { Provider } from '@pulumi/postgresql/provider.js';
import { Role } from '@pulumi/postgresql/role.js';
import * as pulumi from '@pulumi/pulumi';
import { appTables, databaseRoles, readerFunctions, readerViews } from '../src/model/database-roles.ts';
import { parseDatabaseUrl } from './database-login.ts';
import { Migrations } from './migrations.ts';

export interface PlatformArgs {
  /** Of a login with CREATEROLE that owns the database; it need not be superuser. */
  readonly databaseUrl: string;
  readonly prefix: string;
  /** Roles that are there already; see `findLeftRoles`. */
  readonly leftRoles: readonly string[];
}

/**
 * What the rows need: the database roles, the schema, what the planner may read of it, and what applications may call. Each step waits for the one before:
 * PostgreSQL refuses grants that run at the same time ("tuple concurrently updated").
 */
export class Platform extends pulumi.ComponentResource {
  /** The server, for roles that are not the platform's own. */
  readonly server: Provider;

  constructor(
    name: string,
    { databaseUrl, prefix, leftRoles }: PlatformArgs,
    options: pulumi.ComponentResourceOptions = {},
  ) {
    super('polity:index:Platform', name, {}, options);
    const { database, password, ...login } = parseDatabaseUrl(databaseUrl);
    const { owner, planner, app, reader } = databaseRoles(prefix);
    const server = new Provider(
      'server',
      { ...login, database, password: pulumi.secret(password), superuser: false },
      { parent: this },
    );
    this.server = server;
    const after = (...previous: pulumi.Resource[]) => ({
      parent: this,
      provider: server,
      dependsOn: previous,
    });

    // The creator of a role holds it with ADMIN besides, and that is what is read back.
    const joining = (previous: pulumi.Resource) => ({
      ...after(previous),
      ignoreChanges: ['withAdminOption'],
      retainOnDelete: true,
    });

    // The schema and its log stay when the stack goes, and so must their owner and the roles that its policies name.
    const staying = (role: string, ...previous: pulumi.Resource[]) => ({
      ...after(...previous),
      retainOnDelete: true,
      ...(leftRoles.includes(role) ? { import: role } : {}),
    });
    const ownerRole = new Role('owner', { name: owner }, staying(owner));
    const plannerRole = new Role('planner', { name: planner }, staying(planner, ownerRole));
    const appRole = new Role('app', { name: app }, staying(app, plannerRole));
    const readerRole = new Role('reader', { name: reader }, after(appRole));
    // Who creates a role may grant it, and takes it with SET ROLE only after granting it to itself.
    const toLogin = { role: login.username };
    const asOwner = new GrantRole('owner', { ...toLogin, grantRole: owner }, joining(readerRole));
    const asPlanner = new GrantRole('planner', { ...toLogin, grantRole: planner }, joining(asOwner));
    // A plan proves isolation as the application's role, since it may make no login of its own.
    const asApp = new GrantRole('app', { ...toLogin, grantRole: app }, joining(asPlanner));
    const schema = new Migrations('schema', { prefix }, { parent: this, dependsOn: [asApp] });
    const toPlanner = { role: planner, database, schema: 'polity' };
    const usage = new Grant(
      'planner-usage',
      { ...toPlanner, objectType: 'schema', privileges: ['USAGE'] },
      after(schema),
    );
    // Named one by one, so that those of later migrations are granted too; first away, then anew.
    const select = new Grant(
      'planner-select',
      { ...toPlanner, objectType: 'table', objects: schema.tables, privileges: ['SELECT'] },
      { ...after(usage), deleteBeforeReplace: true },
    );
    const toApp = { role: app, database, schema: 'polity' };
    const appUsage = new Grant(
      'app-usage',
      { ...toApp, objectType: 'schema', privileges: ['USAGE'] },
      after(select),
    );
    const execute = new Grant(
      'app-execute',
      { ...toApp, objectType: 'function', objects: schema.functions, privileges: ['EXECUTE'] },
      { ...after(appUsage), deleteBeforeReplace: true },
    );
    const appSelect = new Grant(
      'app-select',
      { ...toApp, objectType: 'table', objects: [...appTables], privileges: ['SELECT'] },
      { ...after(execute), deleteBeforeReplace: true },
    );
    const toReader = { role: reader, database, schema: 'polity_reader' };
    const readerUsage = new Grant(
      'reader-usage',
      { ...toReader, objectType: 'schema', privileges: ['USAGE'] },
      after(appSelect),
    );
    const readerSelect = new Grant(
      'reader-select',
      { ...toReader, objectType: 'table', objects: [...readerViews], privileges: ['SELECT'] },
      { ...after(readerUsage), deleteBeforeReplace: true },
    );
    new Grant(
      'reader-execute',
      { ...toReader, objectType: 'function', objects: [...readerFunctions], privileges: ['EXECUTE'] },
      { ...after(readerSelect), deleteBeforeReplace: true },
    );
    this.registerOutputs();
  }
}
