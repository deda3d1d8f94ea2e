import { grantAside } from '../../support/roles.ts';

/** One way to break the schema by hand. */
export interface Mutant {
  /** What kind of mistake it is: one of each kind is tried in `npm test`. */
  readonly kind: string;
  /** Run as the superuser. */
  readonly sql: string;
  /** Run afterwards, where the mistake is the whole server's. */
  readonly undo?: string;
  /** What must be among the findings. @default anything */
  readonly finds?: string;
}

const app = 'polity_test_app';
const mutant = (kind: string, finds: string, sql: string, undo?: string): Mutant =>
  undo === undefined ? { kind, finds, sql } : { kind, finds, sql, undo };

const opened = (table: string): string => `ALTER POLICY app_read ON ${table} USING (true)`;
const settingsRange = (low: string, high: string): string =>
  `okey >= (SELECT current_setting('polity.${low}', true)) AND okey < (SELECT current_setting('polity.${high}', true))`;

/** Changes the text of a function, which must hold `from`. */
export const rewrite = (name: string, from: string, to: string): string => `
  DO $do$
  DECLARE
    was text := pg_get_functiondef('polity.${name}'::regproc);
    now text := replace(was, $x$${from}$x$, $x$${to}$x$);
  BEGIN
    IF was = now THEN RAISE EXCEPTION 'nothing to replace in ${name}'; END IF;
    EXECUTE now;
  END $do$`;

/** What accounts see more or less of, one of each kind: they are tried over real logins. */
export const seenByAccounts: readonly Mutant[] = [
  mutant('a policy is dropped', 'ROWS_MISSING', 'DROP POLICY app_read ON polity.project'),
  mutant('a policy shows everything', 'ROWS_LEAKED', opened('polity.membership')),
  mutant('a policy shows something to the unnamed', 'UNNAMED_SEES', opened('polity.role')),
  mutant(
    'bounds of a range are swapped',
    'ROWS_MISSING',
    `ALTER POLICY app_read ON polity.setting USING (${settingsRange('high', 'low')})`,
  ),
  mutant(
    'a range has no end',
    'ROWS_LEAKED',
    "ALTER POLICY app_read ON polity.setting USING (okey >= (SELECT current_setting('polity.low', true)))",
  ),
  mutant(
    'another policy opens a table',
    'ROWS_LEAKED',
    `CREATE POLICY more ON polity.access_grant TO ${app} USING (true)`,
  ),
  mutant('row-level security is off', 'ROWS_LEAKED', 'ALTER TABLE polity.account DISABLE ROW LEVEL SECURITY'),
  mutant(
    'a function opens every organization',
    'SELECTION_OPEN',
    rewrite('find_scope', 'is_open := is_open OR', 'is_open := true OR'),
  ),
  mutant(
    'a function shows the subtree to everybody',
    'ROWS_LEAKED',
    rewrite('find_scope', 'IF is_super OR reaches OR consolidates THEN', 'IF true THEN'),
  ),
  mutant(
    'a function lets the gone act',
    'ACCOUNT_ADMITTED',
    rewrite(
      'name_acting',
      "PERFORM fail('account_unavailable'",
      "PERFORM format('%s%s', 'account_unavailable'",
    ),
  ),
  mutant(
    'a refusal tells what exists',
    'REFUSALS_DIFFER',
    rewrite(
      'act_in',
      "'no such organization, or it is not open to you'",
      "CASE WHEN EXISTS (SELECT FROM polity.organization o WHERE o.uid = act_in.organization) THEN 'not yours' ELSE 'none' END",
    ),
  ),
  mutant('the application may write', 'WRITES_LEAKED', `GRANT UPDATE ON polity.access_grant TO ${app}`),
  mutant(
    'the application may write a column',
    'WRITES_LEAKED',
    `GRANT UPDATE (role) ON polity.access_grant TO ${app}`,
  ),
  mutant('the application may read no more', 'PROBE_FAILED', `REVOKE SELECT ON polity.person FROM ${app}`),
  mutant(
    'a sealed child is keyed into its parent’s realm',
    'SELECTION_OPEN',
    `SET session_replication_role = replica;
     UPDATE polity.organization c SET okey = p.okey || right(c.okey, 6) FROM polity.organization p
      WHERE p.uid = c.parent AND c.isolation = 'sealed'`,
  ),
  mutant(
    'a row carries another organization’s key',
    'KEY_WRONG',
    `SET session_replication_role = replica;
     UPDATE polity.setting SET okey = (SELECT okey FROM polity.organization WHERE uid = 'pixelo') WHERE organization = 'dupont'`,
  ),
];

/** What the catalogue tells, one of each kind: they are made and looked at in a transaction, since some are the whole server's. */
export const seenInCatalogue: readonly Mutant[] = [
  mutant('a policy is another', 'POLICY_CHANGED', 'ALTER POLICY owner_all ON polity.session TO PUBLIC'),
  mutant('a policy is gone', 'POLICY_MISSING', 'DROP POLICY planner_read ON polity.event'),
  mutant('a policy is added', 'POLICY_UNEXPECTED', 'CREATE POLICY more ON polity.event USING (true)'),
  mutant(
    'row-level security is not forced',
    'SECURITY_NOT_FORCED',
    'ALTER TABLE polity.event NO FORCE ROW LEVEL SECURITY',
  ),
  mutant('a table has none', 'SECURITY_OFF', 'CREATE TABLE polity.more (id int)'),
  mutant(
    'a view asks with its owner’s rights',
    'VIEW_OPEN',
    'ALTER VIEW polity.effective_access SET (security_invoker = false)',
  ),
  mutant(
    'a view is another',
    'DEFINITION_CHANGED',
    `CREATE OR REPLACE VIEW polity.payer WITH (security_invoker) AS
     SELECT uid AS organization, 'portfolio' AS payer FROM polity.organization`,
  ),
  mutant(
    'a materialized view keeps rows',
    'VIEW_OPEN',
    'CREATE MATERIALIZED VIEW polity.kept AS SELECT * FROM polity.person',
  ),
  mutant(
    'a definer’s function pins no search_path',
    'SEARCH_PATH_OPEN',
    'ALTER FUNCTION polity.list_bill RESET search_path',
  ),
  mutant(
    'a search_path leads where others write',
    'SEARCH_PATH_OPEN',
    'ALTER FUNCTION polity.list_bill SET search_path = polity, public, pg_temp',
  ),
  mutant(
    'a function runs with its owner’s rights',
    'FUNCTION_UNLISTED',
    'ALTER FUNCTION polity.find_scope SECURITY DEFINER SET search_path = polity, pg_temp',
  ),
  mutant(
    'a function gives more',
    'DEFINITION_CHANGED',
    rewrite(
      'list_grants',
      'require_admin(require_acting(), list_grants.organization)',
      'find_any(list_grants.organization)',
    ),
  ),
  mutant('a function is gone', 'DEFINITION_MISSING', 'DROP FUNCTION polity.list_bill'),
  mutant(
    'a function is added',
    'DEFINITION_UNEXPECTED',
    'CREATE FUNCTION polity.more() RETURNS int LANGUAGE sql RETURN 1',
  ),
  mutant('everybody may read a table', 'RIGHT_PUBLIC', 'GRANT SELECT ON polity.organization TO PUBLIC'),
  mutant(
    'everybody may read a column',
    'RIGHT_PUBLIC',
    'GRANT SELECT (uid) ON polity.organization TO PUBLIC',
  ),
  mutant(
    'everybody may call a function',
    'RIGHT_PUBLIC',
    'GRANT EXECUTE ON FUNCTION polity.act_as TO PUBLIC',
  ),
  mutant('everybody may use the schema', 'RIGHT_PUBLIC', 'GRANT USAGE ON SCHEMA polity TO PUBLIC'),
  mutant(
    'the application reads a secret',
    'RIGHT_UNEXPECTED',
    `GRANT SELECT ON polity.signing_key TO ${app}`,
  ),
  mutant(
    'the application may call no more',
    'RIGHT_MISSING',
    `REVOKE EXECUTE ON FUNCTION polity.list_access FROM ${app}`,
  ),
  mutant(
    'readers may read a table',
    'RIGHT_UNEXPECTED',
    'GRANT SELECT ON polity.organization TO polity_test_reader',
  ),
  mutant(
    'readers may use the schema',
    'RIGHT_UNEXPECTED',
    'GRANT USAGE ON SCHEMA polity TO polity_test_reader',
  ),
  mutant(
    'a trigger is disabled',
    'TRIGGER_DISABLED',
    'ALTER TABLE polity.event DISABLE TRIGGER event_append_only',
  ),
  mutant(
    'triggers of foreign keys are disabled',
    'TRIGGER_DISABLED',
    'ALTER TABLE polity.membership DISABLE TRIGGER ALL',
  ),
  mutant(
    'a foreign key is dropped',
    'DEFINITION_MISSING',
    'ALTER TABLE polity.membership DROP CONSTRAINT membership_root_organization_okey_fkey',
  ),
  mutant(
    'a default is another',
    'DEFINITION_CHANGED',
    "ALTER TABLE polity.event ALTER COLUMN login SET DEFAULT 'nobody'",
  ),
  mutant(
    'a column sorts otherwise',
    'DEFINITION_CHANGED',
    'ALTER TABLE polity.project ALTER COLUMN name TYPE text COLLATE "C"',
  ),
  mutant('a table belongs to another', 'OWNER_FOREIGN', 'ALTER TABLE polity.person OWNER TO CURRENT_USER'),
  mutant('the owner can log in', 'OWNER_LOGS_IN', 'ALTER ROLE polity_test_owner LOGIN'),
  mutant(
    'a login passes row-level security',
    'LOGIN_BYPASSES',
    'CREATE ROLE polity_test_mutant LOGIN BYPASSRLS',
  ),
  mutant('the application’s role passes it', 'LOGIN_BYPASSES', `ALTER ROLE ${app} BYPASSRLS`),
  mutant('readers are of the application', 'ROLES_MIXED', `GRANT ${app} TO polity_test_reader`),
  mutant('the application may be the owner', 'ROLES_MIXED', grantAside('polity_test_owner', app)),
  mutant(
    'a login is the application and the planner',
    'ROLES_MIXED',
    `CREATE ROLE polity_test_mutant LOGIN IN ROLE ${app}, polity_test_planner`,
  ),
];
