import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describeVerifier } from '../../model/scram.ts';

/** A login that is made for a run, and goes with it. */
export interface TemporaryLogin {
  readonly name: string;
  /** Never printed. */
  readonly password: string;
}

/** How long a temporary login can be used to connect, whatever becomes of the run that made it. */
const validity = '5 minutes';

const lockClass = 'polity prove';

/** Locks are those of one database, roles those of the whole server: the name says whose run made it. */
async function findLead(client: pg.Client, prefix: string): Promise<string> {
  const { rows } = await client.query<{ oid: string }>(
    'SELECT oid::text FROM pg_database WHERE datname = current_database()',
  );
  return `${prefix}_probe_${rows[0]?.oid ?? ''}_`;
}

/**
 * Runs `work` with temporary logins, one a member of each role (or of none), and drops them whatever happens. Those that a killed
 * run left are dropped first: a run holds a lock in the name of each of its logins for as long as it lives.
 */
export async function withLogins<T>(
  client: pg.Client,
  prefix: string,
  roles: readonly (string | null)[],
  work: (logins: readonly TemporaryLogin[]) => Promise<T>,
): Promise<T> {
  const lead = await findLead(client, prefix);
  await dropForgotten(client, lead);
  const logins = roles.map(() => ({
    name: `${lead}${randomBytes(4).toString('hex')}`,
    password: randomBytes(24).toString('base64url'),
  }));
  try {
    for (const [index, login] of logins.entries()) await create(client, login, roles[index] ?? null);
    return await work(logins);
  } finally {
    for (const { name } of logins) await drop(client, name);
  }
}

async function create(
  client: pg.Client,
  { name, password }: TemporaryLogin,
  role: string | null,
): Promise<void> {
  await client.query('SELECT pg_advisory_lock(hashtext($1), hashtext($2))', [lockClass, name]);
  const { rows } = await client.query<{ until: string }>('SELECT (now() + $1::interval)::text AS until', [
    validity,
  ]);
  const quoted = pg.escapeIdentifier(name);
  const verifier = pg.escapeLiteral(await describeVerifier(password, randomBytes(16)));
  const until = pg.escapeLiteral(rows[0]?.until ?? '');
  const group = role === null ? '' : ` IN ROLE ${pg.escapeIdentifier(role)}`;
  await client.query(
    `CREATE ROLE ${quoted} LOGIN INHERIT CONNECTION LIMIT 2 PASSWORD ${verifier} VALID UNTIL ${until}${group}`,
  );
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP ROLE IF EXISTS ${pg.escapeIdentifier(name)}`);
  await client.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2))', [lockClass, name]);
}

async function dropForgotten(client: pg.Client, lead: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1)',
    [lead],
  );
  for (const { name } of rows) {
    const { rows: tried } = await client.query<{ dead: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS dead',
      [lockClass, name],
    );
    if (tried[0]?.dead === true) await drop(client, name);
  }
}

/** The URL of the same database for another login. */
export function describeLoginUrl(url: string, { name, password }: TemporaryLogin): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(name);
  changed.password = encodeURIComponent(password);
  return changed.href;
}
