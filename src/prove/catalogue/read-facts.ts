import { hash } from 'node:crypto';
import type pg from 'pg';
import { databaseRoles } from '../../model/database-roles.ts';
import type { CatalogueFacts } from './facts.ts';

/** Roles by kind: so that the same catalogue reads the same whatever the portfolio's prefix is. */
const names = `
  kinds(role, kind) AS MATERIALIZED (
    SELECT r.oid, k.kind FROM unnest($1::text[], $2::text[]) k(name, kind) JOIN pg_roles r ON r.rolname = k.name
  ), named(role, name) AS MATERIALIZED (
    SELECT r.oid, coalesce(k.kind, r.rolname::text) FROM pg_roles r LEFT JOIN kinds k ON k.role = r.oid
     UNION ALL SELECT 0::oid, 'PUBLIC'
  ), spaces(id) AS MATERIALIZED (
    SELECT oid FROM pg_namespace WHERE nspname IN ('polity', 'polity_reader')
  ), relations AS MATERIALIZED (
    SELECT c.*, CASE WHEN c.relnamespace IN (SELECT id FROM spaces) THEN format('%s.%s', n.nspname, c.relname)
                     ELSE format('%I.%I', n.nspname, c.relname) END AS full_name, c.relnamespace IN (SELECT id FROM spaces) AS own
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
       AND (c.relnamespace IN (SELECT id FROM spaces) OR format('%I.%I', n.nspname, c.relname) = ANY ($3::text[]))
  )`;

const rightsOf = (acl: string, kind: string, owner: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', n.name, 'privilege', x.privilege_type, 'column', NULL)
                             ORDER BY n.name, x.privilege_type), '[]')
     FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) x JOIN named n ON n.role = x.grantee
    WHERE x.grantee <> ${owner})`;

const nameOf = (role: string): string => `(SELECT n.name FROM named n WHERE n.role = ${role})`;

const parts = {
  version: `SELECT to_jsonb(current_setting('server_version_num')::int / 10000)`,
  schemas: `
    SELECT coalesce(jsonb_agg(jsonb_build_object('name', s.nspname, 'owner', ${nameOf('s.nspowner')},
                                                 'rights', ${rightsOf('s.nspacl', 'n', 's.nspowner')}) ORDER BY s.nspname), '[]')
      FROM pg_namespace s WHERE s.oid IN (SELECT id FROM spaces)`,
  relations: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'name', c.full_name, 'own', c.own, 'owner', ${nameOf('c.relowner')},
             'kind', CASE WHEN c.relkind IN ('r', 'p') THEN 'table' WHEN c.relkind = 'v' THEN 'view'
                          WHEN c.relkind = 'm' THEN 'materialized view' ELSE 'other' END,
             'security', c.relrowsecurity, 'forced', c.relforcerowsecurity,
             'invoker', coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}',
             'definition', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) ELSE '' END,
             'rights', ${rightsOf('c.relacl', 'r', 'c.relowner')} || (
               SELECT coalesce(jsonb_agg(jsonb_build_object('role', n.name, 'privilege', x.privilege_type, 'column', a.attname)
                                         ORDER BY a.attname, n.name, x.privilege_type), '[]')
                 FROM pg_attribute a, aclexplode(a.attacl) x JOIN named n ON n.role = x.grantee
                WHERE a.attrelid = c.oid AND x.grantee <> c.relowner)) ORDER BY c.full_name), '[]')
      FROM relations c`,
  policies: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'table', c.full_name, 'name', p.polname, 'permissive', p.polpermissive,
             'command', CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                                      ELSE 'ALL' END,
             'roles', (SELECT jsonb_agg(n.name ORDER BY n.name) FROM named n WHERE n.role = ANY (p.polroles)),
             'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))
             ORDER BY c.full_name, p.polname), '[]')
      FROM pg_policy p JOIN relations c ON c.oid = p.polrelid`,
  functions: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'name', format('%s.%s(%s)', s.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
             'owner', ${nameOf('p.proowner')}, 'definer', p.prosecdef,
             'searchPath', (SELECT substr(o, length('search_path=') + 1) FROM unnest(p.proconfig) o
                             WHERE starts_with(o, 'search_path=')),
             'definition', jsonb_build_array(l.lanname, p.prokind, p.provolatile, p.proleakproof, p.proisstrict, p.proretset,
                                             pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.proconfig,
                                             coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))::text,
             'body', p.prosrc, 'literal', p.prosqlbody IS NULL,
             'rights', ${rightsOf('p.proacl', 'f', 'p.proowner')}) ORDER BY s.nspname, p.proname, p.oid), '[]')
      FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
     WHERE p.pronamespace IN (SELECT id FROM spaces)
       AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')`,
  triggers: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'table', c.full_name, 'name', coalesce(k.conname, t.tgname), 'internal', t.tgisinternal,
             'enabled', t.tgenabled IN ('O', 'A'),
             'definition', CASE WHEN t.tgisinternal THEN '' ELSE pg_get_triggerdef(t.oid) END)
             ORDER BY c.full_name, t.tgname), '[]')
      FROM pg_trigger t JOIN relations c ON c.oid = t.tgrelid
      LEFT JOIN pg_constraint k ON k.oid = t.tgconstraint AND t.tgisinternal`,
  constraints: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'name', c.full_name || ' ' || k.conname,
             'definition', pg_get_constraintdef(k.oid) || CASE WHEN k.convalidated THEN '' ELSE ' (not validated)' END)
             ORDER BY c.full_name, k.conname), '[]')
      FROM pg_constraint k JOIN relations c ON c.oid = k.conrelid WHERE c.own AND k.contype <> 'n'`,
  keys: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'table', c.full_name,
             'columns', (SELECT jsonb_agg(a.attname ORDER BY n.at) FROM unnest(k.conkey) WITH ORDINALITY n (number, at)
                           JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n.number)) ORDER BY c.full_name, k.conname), '[]')
      FROM pg_constraint k JOIN relations c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.confrelid = 'polity.organization'::regclass AND k.convalidated AND k.confupdtype = 'c'
       AND (SELECT array_agg(a.attname::text ORDER BY n.at) FROM unnest(k.confkey) WITH ORDINALITY n (number, at)
              JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n.number) = '{uid,okey}'`,
  others: `
    SELECT coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'definition', f.definition) ORDER BY f.name), '[]')
      FROM (SELECT c.full_name || ' column ' || a.attname AS name,
                   concat_ws(' ', format_type(a.atttypid, a.atttypmod), l.collname, CASE WHEN a.attnotnull THEN 'NOT NULL' END) AS definition
              FROM pg_attribute a JOIN relations c ON c.oid = a.attrelid LEFT JOIN pg_collation l ON l.oid = a.attcollation
             WHERE c.own AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
             UNION ALL
            SELECT c.full_name || ' value of ' || a.attname, pg_get_expr(d.adbin, d.adrelid)
              FROM pg_attrdef d JOIN relations c ON c.oid = d.adrelid
              JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE c.own
             UNION ALL
            SELECT c.full_name || ' rule ' || r.rulename, pg_get_ruledef(r.oid)
              FROM pg_rewrite r JOIN relations c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'
             UNION ALL
            SELECT c.full_name || ' inherits ' || i.inhparent::regclass, '' FROM pg_inherits i JOIN relations c ON c.oid = i.inhrelid
             UNION ALL
            SELECT c.full_name || ' is inherited by ' || i.inhrelid::regclass, ''
              FROM pg_inherits i JOIN relations c ON c.oid = i.inhparent WHERE c.own) f`,
  roles: `
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'name', ${nameOf('r.oid')}, 'login', r.rolcanlogin, 'superuser', r.rolsuper, 'bypasses', r.rolbypassrls,
             'createsRoles', r.rolcreaterole, 'self', r.rolname = session_user,
             'takes', (SELECT coalesce(jsonb_agg(k.kind ORDER BY k.kind), '[]') FROM kinds k
                        WHERE k.role <> r.oid AND NOT r.rolsuper AND (pg_has_role(r.oid, k.role, 'USAGE')
                                                                      OR pg_has_role(r.oid, k.role, $4)))) ORDER BY r.rolname), '[]')
      FROM pg_roles r WHERE r.rolname !~ '^pg_'`,
} as const;

type Part = keyof typeof parts;

/**
 * Reads the catalogue in one statement. Any login may; what it sees does not depend on its rights.
 * @param tables Protected tables with their schemas, quoted where SQL needs it.
 */
export async function readFacts(
  client: pg.Client,
  prefix: string,
  tables: readonly string[],
): Promise<CatalogueFacts> {
  const roles = Object.entries(databaseRoles(prefix));
  // Expressions name what is not in the search path with its schema: one that nobody changes makes them comparable.
  await client.query('SET LOCAL search_path = pg_catalog');
  const { rows: server } = await client.query<{ at: number }>(
    "SELECT current_setting('server_version_num')::int AS at",
  );
  const values = [
    roles.map(([, name]) => name),
    roles.map(([kind]) => kind),
    tables,
    // Before 16 every member could SET ROLE.
    (server[0]?.at ?? 0) >= 160_000 ? 'SET' : 'MEMBER',
  ];
  const columns = Object.entries(parts).map(([name, query]) => `(${query}) AS "${name}"`);
  const { rows } = await client.query<Pick<CatalogueFacts, Part>>(
    `WITH ${names} SELECT ${columns.join(',\n')}`,
    values,
  );
  const { rows: applied } = await client.query<{ line: string }>(
    `SELECT name || ' ' || checksum AS line FROM polity.migration ORDER BY name COLLATE "C"`,
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('the catalogue said nothing');
  return { ...facts, migrations: hash('sha256', applied.map(({ line }) => line).join('\n'), 'hex') };
}
