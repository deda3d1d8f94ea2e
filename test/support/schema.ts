import type pg from 'pg';
import { withConnection } from '../../src/database/connection.ts';
import { migrate } from '../../src/database/migrations.ts';
import { appTables, databaseRoles, secretTables } from '../../src/model/database-roles.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** Role names of the template's schema: cluster-wide, and owned by the template. */
const prefix = 'polity_test';

/** Makes the database roles as the Pulumi program does (idempotent: roles outlive the databases of a run). */
export async function createRoles(client: pg.Client, rolePrefix: string): Promise<void> {
  const { owner, planner, app, reader } = databaseRoles(rolePrefix);
  for (const role of [owner, planner, app, reader]) {
    await client.query(
      `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
    );
    await client.query(`GRANT ${role} TO CURRENT_USER`);
  }
}

async function prepare(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    await createRoles(client, prefix);
    await migrate(client, prefix);
    const { planner, app, reader } = databaseRoles(prefix);
    await client.query(`GRANT USAGE ON SCHEMA polity TO ${planner}, ${app}`);
    await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA polity TO ${planner}`);
    const secrets = secretTables.map((table) => `polity.${table}`).join(', ');
    await client.query(`REVOKE ALL ON ${secrets} FROM ${planner}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA polity TO ${app}`);
    const tables = appTables.map((table) => `polity."${table}"`).join(', ');
    await client.query(`GRANT SELECT ON ${tables} TO ${app}`);
    await client.query(`GRANT USAGE ON SCHEMA polity_reader TO ${reader}`);
    await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA polity_reader TO ${reader}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA polity_reader TO ${reader}`);
  });
}

/** A database with polity's roles and schema and no rows. */
export function createSchemaDatabase(): Promise<TestDatabase> {
  return createTestDatabase({ template: { name: 'schema', prepare } });
}
