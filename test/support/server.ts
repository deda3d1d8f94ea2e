import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import pg from 'pg';
import {
  type Credentials,
  databaseName,
  describeUrl,
  findCredentials,
  roleNames,
} from '../../src/database/embedded/credentials.ts';
import { prepareLayout } from '../../src/database/embedded/layout.ts';
import { startWith } from '../../src/database/embedded/start.ts';
import { findRunFolder, findTestHome } from './run-folder.ts';

/** The server that the test databases live in. */
export interface TestServer {
  /** URL of a login in one of its databases. */
  describe(role: keyof Credentials, database: string): string;
  /** Sets templates of this run apart from those of others on the same server; empty on a server of the run's own. */
  readonly run: string;
}

/** Durability is of no use to a database that ends with the run. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * The server that POLITY_TEST_DATABASE_URL names, as its superuser: a throw-away one, where roles of the tests stay behind. Without
 * it the run's own embedded one, which is started.
 */
export async function findServer(): Promise<TestServer> {
  const given = findGivenUrl();
  if (given !== undefined) {
    await makeDeployer(given);
    return { describe: (role, database) => describeGiven(given, role, database), run: nameRun() };
  }
  const { port } = await startWith(findTestHome(), settings);
  const credentials = findCredentials(prepareLayout(findTestHome()));
  if (credentials === undefined) throw new Error('the test server has no credentials');
  return { describe: (role, database) => describeUrl(role, credentials, port, database), run: '' };
}

export function findGivenUrl(): string | undefined {
  const given = process.env.POLITY_TEST_DATABASE_URL;
  return given === undefined || given === '' ? undefined : given;
}

/** Unique to the run and the same in its processes. */
export function nameRun(): string {
  return `${digestOf(basename(findRunFolder())).slice(0, 8)}_`;
}

function describeGiven(given: string, role: keyof Credentials, database: string): string {
  const url = new URL(given);
  url.pathname = `/${database}`;
  if (role === 'superuser') return url.href;
  url.username = roleNames.deployer;
  url.password = digestOf(`deployer ${given}`);
  return url.href;
}

/** As the embedded server has it from its making; idempotent, for processes at once too. */
async function makeDeployer(given: string): Promise<void> {
  const admin = new pg.Client({ connectionString: describeGiven(given, 'superuser', 'postgres') });
  await admin.connect();
  try {
    await admin.query('BEGIN');
    await admin.query("SELECT pg_advisory_xact_lock(hashtext('polity_test_deployer'))");
    const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [roleNames.deployer]);
    if (rowCount === 0) {
      const { password } = new URL(describeGiven(given, 'deployer', databaseName));
      await admin.query(`CREATE ROLE ${roleNames.deployer} LOGIN CREATEROLE PASSWORD '${password}'`);
    }
    await admin.query('COMMIT');
  } finally {
    await admin.end();
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
