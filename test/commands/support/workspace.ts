import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase, withClient } from '../../support/database.ts';
import { findRunFolder } from '../../support/run-folder.ts';
import { type RunningCommand, repository, startPolity } from './command.ts';
import { type HeldWork, whileHeld } from './hold.ts';

const samplePrefix = 'studio_martin';

// A test runs several processes that connect, plan and apply: on a busy machine each may take seconds.
jest.setTimeout(180_000);

export interface CommandOptions {
  /** Over the workspace's own; undefined removes. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The polity to run. @default the one that is tested */
  readonly checkout?: string;
}

/** A copy of the sample portfolio with a database and a POLITY_HOME of its own, and the real command line to work on it. */
export interface Workspace {
  readonly root: string;
  readonly database: TestDatabase;
  /** Begins the names of the portfolio's database roles. */
  readonly prefix: string;
  /** How many organizations the sample declares. */
  readonly organizations: number;
  polity(...args: readonly string[]): RunningCommand['outcome'];
  start(args: readonly string[], options?: CommandOptions): RunningCommand;
  /** Replaces a text that is in the file once. */
  edit(file: string, from: string, to: string): void;
  write(file: string, content: string): void;
  move(from: string, to: string): void;
  remove(file: string): void;
  /** Every declaration as the sample has it. */
  restore(): void;
  /** Rows of a query, as the superuser. */
  query<Row = Record<string, unknown>>(sql: string): Promise<readonly Row[]>;
  /** Every row of every table of the schema, ordered. */
  dump(): Promise<string>;
  /** Runs `work` while an apply cannot get past the table (null: not even begin to write). */
  whileHeld<T>(table: string | null, work: HeldWork<T>): Promise<T>;
  /** Text of every file in POLITY_HOME by path. */
  readHome(): Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

export async function openWorkspace(): Promise<Workspace> {
  const database = await createTestDatabase();
  const root = mkdtempSync(join(findRunFolder(), 'workspace-'));
  const prefix = `${database.prefix}p`;
  const pathOf = (file: string): string => join(root, file);
  const edit: Workspace['edit'] = (file, from, to) => {
    const text = readFileSync(pathOf(file), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not in ${file} once`);
    writeFileSync(
      pathOf(file),
      text.replace(from, () => to),
    );
  };
  const restore = (): void => {
    rmSync(pathOf('orgs'), { recursive: true, force: true });
    cpSync(join(repository, 'orgs'), pathOf('orgs'), { recursive: true });
    // Database roles belong to the whole server, which other tests use too.
    edit('orgs/portfolio.yaml', `prefix: ${samplePrefix}`, `prefix: ${prefix}`);
  };
  restore();
  const files = readdirSync(pathOf('orgs'), { recursive: true, encoding: 'utf8' });
  const organizations = files.filter((file) => basename(file) === 'org.yaml').length;
  const start: Workspace['start'] = (args, { env = {}, checkout } = {}) => {
    const own = { DATABASE_URL: database.url, POLITY_HOME: pathOf('home'), POLITY_ENGINE: 'embedded' };
    return startPolity(args, root, { ...own, ...env }, checkout);
  };
  const query: Workspace['query'] = (sql) =>
    withClient(database.adminUrl, async (client) => (await client.query(sql)).rows);
  return {
    ...{ root, database, prefix, organizations, start, edit, restore, query },
    polity: (...args) => start(args).outcome,
    write(file, content) {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), content);
    },
    move: (from, to) => renameSync(pathOf(from), pathOf(to)),
    remove: (file) => rmSync(pathOf(file), { recursive: true }),
    dump: () => dumpSchema(database.adminUrl),
    whileHeld: (table, work) => whileHeld(database.adminUrl, table, work),
    readHome: () => readFolder(pathOf('home')),
    async drop() {
      await database.drop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function dumpSchema(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const tables: string[] = [];
    for (const { name } of rows) {
      const { rows: content } = await client.query<{ row: string }>(
        `SELECT t.ctid::text || ' ' || t.xmin::text || ' ' || t::text AS row FROM ${name} t ORDER BY 1`,
      );
      tables.push([name, ...content.map(({ row }) => row)].join('\n'));
    }
    return tables.join('\n\n');
  });
}

function readFolder(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}
