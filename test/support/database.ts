import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roleNames } from '../../src/database/embedded/credentials.ts';
import { findServer } from './server.ts';

/** A database of one test file, on the run's real PostgreSQL. */
export interface TestDatabase {
  /** As the deployer: owner of the database, CREATEROLE, no superuser. */
  readonly url: string;
  /** As the superuser. */
  readonly adminUrl: string;
  /** Begins the names of roles that this test makes: roles belong to the whole server. Such as `t1f0c9a2b_`. */
  readonly prefix: string;
  /** Removes the database; its connections are cut. */
  drop(): Promise<void>;
}

/** Content to begin with. It is prepared once per run and name, then cloned; `prepare` gets the deployer's URL. */
export interface Template {
  readonly name: string;
  prepare(url: string): Promise<void>;
}

/** A new database: empty, or a clone of the template. The first call of a run starts the server, where that is the run's own. */
export async function createTestDatabase(
  options: { readonly template?: Template } = {},
): Promise<TestDatabase> {
  const { describe, run } = await findServer();
  const asAdmin = <T>(work: (admin: pg.Client) => Promise<T>): Promise<T> =>
    withClient(describe('superuser', 'postgres'), work);

  const token = `t${randomBytes(4).toString('hex')}`;
  const database = `test_${token}`;
  await asAdmin(async (admin) => {
    const source = options.template
      ? await prepareTemplate(admin, run, options.template, (name) => describe('deployer', name))
      : 'template1';
    // Copying files is the faster way where nothing is flushed to disk.
    await admin.query(
      `CREATE DATABASE ${database} OWNER ${roleNames.deployer} TEMPLATE ${source} STRATEGY FILE_COPY`,
    );
  });
  return {
    url: describe('deployer', database),
    adminUrl: describe('superuser', database),
    prefix: `${token}_`,
    drop: () => asAdmin((admin) => dropDatabase(admin, database)),
  };
}

/** The template's database; of several processes that want it at once, one makes it. */
async function prepareTemplate(
  admin: pg.Client,
  run: string,
  template: Template,
  describe: (database: string) => string,
): Promise<string> {
  const name = `${templatesOf(run)}${template.name}`;
  const quoted = admin.escapeIdentifier(name);
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) {
    // It gets its name when complete, so that one of this name always is.
    const draft = `draft_${randomBytes(4).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${draft} OWNER ${roleNames.deployer}`);
    await template.prepare(describe(draft)).catch(async (cause: unknown) => {
      await dropDatabase(admin, draft);
      throw new Error(`the template "${template.name}" could not be prepared`, { cause });
    });
    await admin.query(`ALTER DATABASE ${draft} ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [
      draft,
    ]);
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${quoted}`);
  }
  await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  return quoted;
}

/** Drops the templates that a run has left on a server of somebody else's. */
export async function dropTemplates(admin: pg.Client, run: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [templatesOf(run)],
  );
  for (const { name } of rows) await dropDatabase(admin, admin.escapeIdentifier(name));
}

/** What the names of a run's templates begin with. */
function templatesOf(run: string): string {
  return `template_${run}`;
}

async function dropDatabase(admin: pg.Client, database: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
}

/** Runs `work` on a connection of its own, which it closes. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
