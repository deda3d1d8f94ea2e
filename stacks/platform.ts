import { Grant } from '@pulumi/postgresql/grant.js';
import { GrantRole } from '@pulumi/postgresql/grantRole.js';
import { Provider } from '@pulumi/postgresql/provider.js';
import { Role } from '@pulumi/postgresql/role.js';
import * as pulumi from '@pulumi/pulumi';
import { databaseRoles } from '../src/model/database-roles.ts';
import { parseDatabaseUrl } from './database-login.ts';
import { Migrations } from './migrations.ts';

export interface PlatformArgs {
  /** Of a login with CREATEROLE that owns the database; it need not be superuser. */
  readonly databaseUrl: string;
  readonly prefix: string;
}

/**
 * What the rows need: the database roles, the schema, what the planner may read of it, and what applications may call. Each step waits for the one before:
 * PostgreSQL refuses grants that run at the same time ("tuple concurrently updated").
 */
export class Platform extends pulumi.ComponentResource {
  constructor(
    name: string,
    { databaseUrl, prefix }: PlatformArgs,
    options: pulumi.ComponentResourceOptions = {},
  ) {
    super('polity:index:Platform', name, {}, options);
    const { database, password, ...login } = parseDatabaseUrl(databaseUrl);
    const { owner, planner, app } = databaseRoles(prefix);
    const server = new Provider(
      'server',
      { ...login, database, password: pulumi.secret(password), superuser: false },
      { parent: this },
    );
    const after = (...previous: pulumi.Resource[]) => ({
      parent: this,
      provider: server,
      dependsOn: previous,
    });

    // The creator of a role holds it with ADMIN besides, and that is what is read back.
    const joining = (previous: pulumi.Resource) => ({
      ...after(previous),
      ignoreChanges: ['withAdminOption'],
    });

    // The schema and its log stay when the stack goes, and so must their owner.
    const ownerRole = new Role('owner', { name: owner }, { ...after(), retainOnDelete: true });
    const plannerRole = new Role('planner', { name: planner }, after(ownerRole));
    const appRole = new Role('app', { name: app }, after(plannerRole));
    // Who creates a role may grant it, and takes it with SET ROLE only after granting it to itself.
    const toLogin = { role: login.username };
    const asOwner = new GrantRole('owner', { ...toLogin, grantRole: owner }, joining(appRole));
    const asPlanner = new GrantRole('planner', { ...toLogin, grantRole: planner }, joining(asOwner));
    const schema = new Migrations('schema', { prefix }, { parent: this, dependsOn: [asPlanner] });
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
    new Grant(
      'app-execute',
      { ...toApp, objectType: 'function', objects: schema.functions, privileges: ['EXECUTE'] },
      { ...after(appUsage), deleteBeforeReplace: true },
    );
    this.registerOutputs();
  }
}
