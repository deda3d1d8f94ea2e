import type pg from 'pg';
import { databaseRoles } from '../model/database-roles.ts';
import { describeDiagnostic, type StageResult } from '../model/diagnostic.ts';

interface RoleFacts {
  /** Who owns the schema. */
  readonly owner: string;
  /** The planner role exists, and this login may take it. */
  readonly usable: boolean;
  /** What the planner reads this login reads by itself: it inherits from that role, or row-level security does not bind it. */
  readonly reads: boolean;
}

const inspectRoles = `
  SELECT pg_get_userbyid(n.nspowner)::text AS owner,
         r.oid IS NOT NULL AND pg_has_role(r.oid, 'MEMBER') AS usable,
         r.oid IS NOT NULL AND pg_has_role(r.oid, 'USAGE') OR l.rolsuper OR l.rolbypassrls AS reads
    FROM pg_namespace n JOIN pg_roles l ON l.rolname = session_user LEFT JOIN pg_roles r ON r.rolname = $1
   WHERE n.nspname = 'polity'`;

/** The planner role, if the portfolio's database roles are fit to plan as it; null for a login that only reads by itself. */
export async function findPlanRole(
  client: pg.Client,
  prefix: string,
  readOnlyLogin: boolean,
): Promise<StageResult<string | null>> {
  const { owner, planner } = databaseRoles(prefix);
  const { rows } = await client.query<RoleFacts>(inspectRoles, [planner]);
  const [facts] = rows;
  if (facts === undefined) throw new Error('the schema polity is gone');
  if (facts.owner !== owner) {
    const message = `the database belongs to another portfolio: its schema is that of role ${facts.owner}, and prefix "${prefix}" means ${owner}`;
    const hint = 'name another database, or put the prefix back: that of a stack in use cannot change';
    return { value: null, diagnostics: [describeDiagnostic('PORTFOLIO_MISMATCH', message, { hint })] };
  }
  if (readOnlyLogin && facts.reads) return { value: null, diagnostics: [] };
  if (readOnlyLogin) {
    // Row-level security would show it an empty database, and the plan would be to create everything.
    const message = `this login sees no rows: it does not have the rights of the role ${planner}, as which plans are made`;
    const hint = `GRANT ${planner} TO the login of POLITY_PLAN_DATABASE_URL`;
    return { value: null, diagnostics: [describeDiagnostic('PLANNER_MISSING', message, { hint })] };
  }
  if (facts.usable) return { value: planner, diagnostics: [] };
  const message = `this login cannot take the role ${planner}, as which plans are made`;
  const hint = `restore it: CREATE ROLE ${planner}; GRANT ${planner} TO CURRENT_USER; GRANT USAGE ON SCHEMA polity TO ${planner}; GRANT SELECT ON ALL TABLES IN SCHEMA polity TO ${planner}`;
  return { value: null, diagnostics: [describeDiagnostic('PLANNER_MISSING', message, { hint })] };
}
