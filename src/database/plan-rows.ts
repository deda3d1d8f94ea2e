import pg from 'pg';
import { databaseRoles } from '../model/database-roles.ts';
import { type Diagnostic, describeDiagnostic, type StageResult } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { compare, inspectScope, unchanged } from './compare.ts';
import { describeServer, sqlStateOf, withConnection } from './connection.ts';
import { describeCreation } from './describe-creation.ts';
import { describeForeign, inspectSchema, readMigrations } from './migrations.ts';
import { findPlanRole } from './plan-role.ts';
import { inspectProtection } from './protect/index.ts';
import { judgeServer } from './server-version.ts';
import { judgeCreation } from './sync/claims/creation.ts';
import type { Retention } from './sync/retain.ts';
import { createStage } from './sync/stage.ts';

export interface PlanRowsOptions {
  readonly url: string;
  readonly portfolio: Portfolio;
  /** True when `url` logs in as a role that only reads (POLITY_PLAN_DATABASE_URL): no role is taken then. */
  readonly readOnlyLogin: boolean;
  readonly retention: Retention;
}

/**
 * Compares the declared with the live state, writing nothing: as the read-only role, in a transaction that is READ ONLY
 * from before the first declared value reaches it.
 * @throws DatabaseUnreachable, or the database's own error.
 */
export async function planRows(options: PlanRowsOptions): Promise<StageResult<LiveDiff>> {
  const { url, portfolio, readOnlyLogin } = options;
  return withConnection(url, async (client) => {
    const unfit = await judgeServer(client);
    if (unfit.length > 0) return { value: unchanged, diagnostics: unfit };
    const schema = await inspectSchema(client).catch((error: unknown) => explainDenied(error, url));
    if (schema.kind === 'foreign') return refused(describeForeign(schema.names));
    if (schema.kind === 'absent') {
      const migrations = (await readMigrations()).map(({ name }) => name);
      const protection = await inspectProtection(client, portfolio, { readOnlyLogin, schema: false });
      return {
        value: describeCreation(portfolio, 'empty', migrations),
        diagnostics: [...judgeCreation(portfolio), ...protection],
      };
    }
    if (schema.pending.length > 0) {
      const hint = 'apply it; the rows are planned and shown again after that';
      const message = `${schema.pending.length} migrations come first: ${schema.pending.join(', ')}`;
      return {
        value: { ...unchanged, migrations: schema.pending },
        diagnostics: [describeDiagnostic('MIGRATIONS_PENDING', message, { hint })],
      };
    }
    const compared = await compareReadOnly(client, options);
    const protection = await inspectProtection(client, portfolio, { readOnlyLogin, schema: true });
    return { ...compared, diagnostics: [...compared.diagnostics, ...protection] };
  });
}

async function compareReadOnly(client: pg.Client, options: PlanRowsOptions): Promise<StageResult<LiveDiff>> {
  const { portfolio, readOnlyLogin } = options;
  const { value: role, diagnostics: unfit } = await findPlanRole(client, portfolio.prefix, readOnlyLogin);
  if (unfit.length > 0) return { value: unchanged, diagnostics: unfit };
  return compareAs(role, client, options).catch(async (error: unknown) => {
    if (role === null || sqlStateOf(error) !== insufficientPrivilege) throw error;
    // Between a migration that made a table and the grants on it, only the owner can read what it holds.
    await client.query('ROLLBACK');
    return compareAs(databaseRoles(portfolio.prefix).owner, client, options);
  });
}

async function compareAs(
  role: string | null,
  client: pg.Client,
  { portfolio, retention }: PlanRowsOptions,
): Promise<StageResult<LiveDiff>> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE');
  if (role !== null) await client.query(`SET LOCAL ROLE ${pg.escapeIdentifier(role)}`);
  const found = await inspectScope(client, portfolio);
  if (!found.empty && found.scope.size > 0) await createStage(client);
  await client.query('SET TRANSACTION READ ONLY');
  const { diff, diagnostics } = await compare(client, portfolio, found, retention);
  await client.query('ROLLBACK');
  return { value: diff, diagnostics };
}

function refused(message: string): StageResult<LiveDiff> {
  const diagnostics: readonly Diagnostic[] = [describeDiagnostic('DATABASE_NEWER', message)];
  return { value: unchanged, diagnostics };
}

const insufficientPrivilege = '42501';

function explainDenied(error: unknown, url: string): never {
  if (sqlStateOf(error) !== insufficientPrivilege) throw error;
  throw new Error(`${describeServer(url)} lets this login read nothing in schema polity`, { cause: error });
}
