import type pg from 'pg';

interface Catalogued {
  readonly name: string;
  readonly comment: string | null;
  readonly set: boolean;
  readonly result: string;
  readonly names: readonly string[];
  /** `i` in, `o` out, `t` column of a result. */
  readonly modes: readonly string[];
  readonly types: readonly string[];
  readonly defaults: number;
}

/** What applications may call: the functions that run with their owner's rights. */
const findFunctions = `
  SELECT p.proname AS name, p.proretset AS set, format_type(p.prorettype, NULL) AS result, p.pronargdefaults AS defaults,
         coalesce(p.proargnames, '{}') AS names,
         coalesce(p.proargmodes::text[], array_fill('i'::text, ARRAY[p.pronargs])) AS modes,
         ARRAY(SELECT format_type(t, NULL)
                 FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY u (t, n) ORDER BY n) AS types
    FROM pg_proc p
   WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef ORDER BY p.proname COLLATE "C"`;

const types: Readonly<Record<string, string>> = {
  'text[]': 'readonly string[]',
  'timestamp with time zone': 'Date',
  boolean: 'boolean',
  integer: 'number',
  interval: 'string',
  real: 'number',
  text: 'string',
  uuid: 'string',
  void: 'void',
};

/** Results that can be null; the catalogue does not say. */
const nullable: ReadonlySet<string> = new Set([
  ...[
    'captured_by',
    'contact',
    'group_id',
    'item',
    'name',
    'reason',
    'role',
    'subject',
    'valid_from',
    'valid_until',
  ],
  ...['acting_account', 'current_organization', 'create_workspace.organization', 'list_access.organization'],
  ...['list_bill.organization', 'list_grants.account', 'list_grants.email', 'list_workspaces.organization'],
  ...['list_similar_contacts.other_name'],
]);
const named: ReadonlySet<string> = new Set([
  'list_organizations.name',
  'list_children.name',
  'list_workspaces.name',
  'list_other_workspaces.name',
  'list_access.role',
  'list_grants.role',
  'list_consolidated_access.role',
]);

/** The client's functions, from the catalogue of a migrated database. */
export async function renderFunctions(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Catalogued>(findFunctions);
  const head = [
    '// Generated from the database: POLITY_UPDATE_CLIENT=1 npm test -- test/client. Do not edit.',
    "import { asciiEmail, type Queryable, readRow, readRows, readValue, run } from './call.ts';",
  ].join('\n');
  return `${[head, ...rows.map(renderFunction)].join('\n\n')}\n`;
}

function renderFunction(f: Catalogued): string {
  const parameters = f.names.map((name, n) => ({ name, mode: f.modes[n], type: typeOf(f.types[n]) }));
  const inputs = parameters.filter(({ mode }) => mode === 'i');
  const outputs = parameters.filter(({ mode }) => mode !== 'i');
  const required = inputs.length - f.defaults;
  const fields = inputs.map(({ name, type }, n) =>
    n < required
      ? `readonly ${camel(name)}: ${type}`
      : `readonly ${camel(name)}?: ${type} | null | undefined`,
  );
  const optional = inputs.length > 0 && required === 0 ? ' = {}' : '';
  const given = inputs.length === 0 ? '' : `, args: { ${fields.join('; ')} }${optional}`;
  const values = inputs.map(({ name }) => {
    const value = `args.${camel(name)}`;
    return `${name}: ${name === 'email' ? `asciiEmail(${value})` : value}`;
  });
  const row = outputs.map(({ name, type }) => `readonly ${camel(name)}: ${type}${orNull(f.name, name)}`);
  const single = outputs.length === 1 ? outputs[0] : undefined;
  const scalar = single && !f.set ? `${single.type}${orNull(f.name, single.name)}` : undefined;
  const result =
    scalar ?? (outputs.length > 0 ? `{ ${row.join('; ')} }` : `${typeOf(f.result)}${orNull(f.name, f.name)}`);
  const read = result === 'void' ? 'run' : f.set ? 'readRows' : row.length > 1 ? 'readRow' : 'readValue';
  const all = f.set ? `readonly (${result})[]` : result;
  return [
    `export function ${camel(f.name)}(db: Queryable${given}): Promise<${all}> {`,
    `  return ${read}(db, '${f.name}', { ${values.join(', ')} });`,
    '}',
  ].join('\n');
}

function orNull(owner: string, name: string): string {
  const full = `${owner}.${name}`;
  return (nullable.has(name) || nullable.has(full)) && !named.has(full) ? ' | null' : '';
}

function typeOf(type: string | undefined): string {
  const found = types[type ?? ''];
  if (found === undefined) throw new Error(`the client has no type for ${type}`);
  return found;
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
