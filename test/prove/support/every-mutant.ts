import type { CatalogueFacts } from '../../../src/prove/catalogue/facts.ts';

/** Breaks each policy, table, view, function, trigger, constraint and grant of the schema in turn: what, and how. */
export function describeEveryMutant(
  facts: CatalogueFacts,
): readonly { readonly kind: string; readonly sql: string }[] {
  const { policies, relations, functions, triggers, constraints, schemas } = facts;
  const each = (kind: string, statements: readonly string[]) => statements.map((sql) => ({ kind, sql }));
  const quoted = (name: string): string =>
    name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
  const tables = relations.filter(({ kind }) => kind === 'table').map(({ name }) => quoted(name));
  const views = relations.filter(({ kind }) => kind === 'view').map(({ name }) => quoted(name));
  const open = policies.filter(({ using }) => using !== 'true');
  const closed = policies.filter(({ using }) => using === 'true');
  const roleOf = (kind: string): string => (kind === 'PUBLIC' ? kind : `polity_test_${kind}`);
  const grants = [
    ...relations.flatMap(({ name, rights }) => rights.map((right) => ({ right, on: quoted(name) }))),
    ...functions.flatMap(({ name, rights }) =>
      rights.map((right) => ({ right, on: `FUNCTION ${withoutOut(name)}` })),
    ),
    ...schemas.flatMap(({ name, rights }) => rights.map((right) => ({ right, on: `SCHEMA ${name}` }))),
  ];
  const named = functions.map(({ name, definer }) => ({ definer, name: withoutOut(name) }));
  return [
    ...each(
      'policy dropped',
      policies.map(({ name, table }) => `DROP POLICY "${name}" ON ${quoted(table)}`),
    ),
    ...each(
      'policy opened',
      open.map(({ name, table }) => `ALTER POLICY "${name}" ON ${quoted(table)} USING (true)`),
    ),
    ...each(
      'policy opened to all',
      policies.map(({ name, table }) => `ALTER POLICY "${name}" ON ${quoted(table)} TO PUBLIC`),
    ),
    ...each(
      'policy closed',
      closed.map(({ name, table }) => `ALTER POLICY "${name}" ON ${quoted(table)} USING (false)`),
    ),
    ...each(
      'row-level security off',
      tables.map((table) => `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`),
    ),
    ...each(
      'row-level security not forced',
      tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
    ),
    ...each(
      'table granted to all',
      tables.map((table) => `GRANT SELECT ON ${table} TO PUBLIC`),
    ),
    ...each(
      'table writable',
      tables.map((table) => `GRANT INSERT ON ${table} TO polity_test_app`),
    ),
    ...each(
      'table of another owner',
      tables.map((table) => `ALTER TABLE ${table} OWNER TO CURRENT_USER`),
    ),
    ...each(
      'view with its owner’s rights',
      views.map((view) => `ALTER VIEW ${view} SET (security_invoker = false)`),
    ),
    ...each(
      'view granted to the application',
      views.map((view) => `GRANT SELECT ON ${view} TO polity_test_app`),
    ),
    ...each(
      'view gone',
      views.map((view) => `DROP VIEW ${view} CASCADE`),
    ),
    ...each(
      'function other',
      named.map(({ name }) => `ALTER FUNCTION ${name} COST 77 LEAKPROOF`),
    ),
    ...each(
      'function for all',
      named.map(({ name }) => `GRANT EXECUTE ON FUNCTION ${name} TO PUBLIC`),
    ),
    ...each(
      'function without search_path',
      named.filter(({ definer }) => definer).map(({ name }) => `ALTER FUNCTION ${name} RESET search_path`),
    ),
    ...each(
      'function with its owner’s rights',
      named.filter(({ definer }) => !definer).map(({ name }) => `ALTER FUNCTION ${name} SECURITY DEFINER`),
    ),
    ...each(
      'trigger disabled',
      triggers
        .filter(({ internal }) => !internal)
        .map(({ table, name }) => `ALTER TABLE ${quoted(table)} DISABLE TRIGGER "${name}"`),
    ),
    ...each(
      'triggers of keys disabled',
      [...new Set(triggers.filter(({ internal }) => internal).map(({ table }) => table))].map(
        (table) => `ALTER TABLE ${quoted(table)} DISABLE TRIGGER ALL`,
      ),
    ),
    ...each(
      'constraint gone',
      constraints.map(({ name }) => {
        const [table = '', constraint = ''] = name.split(' ');
        return `ALTER TABLE ${quoted(table)} DROP CONSTRAINT "${constraint}" CASCADE`;
      }),
    ),
    ...each(
      'grant gone',
      grants.map(
        ({ right, on }) =>
          `REVOKE ${right.privilege}${right.column === null ? '' : ` ("${right.column}")`} ON ${on} FROM ${roleOf(right.role)}`,
      ),
    ),
  ];
}

/** Statements name a function by what goes in. */
function withoutOut(name: string): string {
  const [head = '', parameters = ''] = [
    name.slice(0, name.indexOf('(')),
    name.slice(name.indexOf('(') + 1, -1),
  ];
  const given = parameters
    .split(', ')
    .filter((parameter) => parameter !== '' && !parameter.startsWith('OUT '));
  return `${head
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')}(${given.join(', ')})`;
}
