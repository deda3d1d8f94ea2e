import type pg from 'pg';
import type { IsolationReport, ProofMethod } from '../model/isolation.ts';
import { checkCatalogue, rules } from './catalogue/check-catalogue.ts';
import { readFacts } from './catalogue/read-facts.ts';
import type { RuleContext } from './catalogue/rule.ts';
import { foldFindings } from './fold.ts';
import type { Ground, ProveOptions } from './ground.ts';
import { checkKeys } from './keys.ts';
import { indexRows } from './oracle/row-index.ts';
import { probeAsApplication } from './probe/application.ts';
import { probeReaders, readReaders } from './probe/readers.ts';
import { checkProtected } from './protected/check-protected.ts';
import { findMadeFor, type MadeFor } from './protected/made-for.ts';
import { findPresent, findProtected, readPlaces } from './protected/read-protected.ts';
import { checkPlaces } from './protected/sight.ts';
import { readHidden, readRows } from './read-rows.ts';
import { chooseSelections, createRandom } from './sample.ts';
import { readTables } from './tables.ts';

/**
 * Proves on the live database that everybody sees what they must, and no row more.
 * @throws DatabaseUnreachable, or the database's own error, where not even rows and catalogue can be read.
 */
export function prove(options: ProveOptions): Promise<IsolationReport> {
  const started = performance.now();
  return options.connect(options.reading.url, async (client) => {
    const { snapshot, now } = await begin(client, options);
    const found = await findProtected(client);
    const present = await findPresent(client, options.protect);
    const facts = await readFacts(
      client,
      options.prefix,
      found.map(({ table }) => table),
    );
    const made = findMadeFor(facts, found);
    const { findings, notes } = checkCatalogue(facts, describeContext(options, made));
    const ofCatalogue = {
      findings: [...findings, ...checkProtected(facts, found, made, present)],
      notes,
    };
    const rows = await countRows(client);
    if (rows > (options.mostRows ?? Number.POSITIVE_INFINITY)) {
      await client.query('COMMIT');
      return { ...untried(rows), ...ofCatalogue, rules: rules.length, duration: performance.now() - started };
    }
    const index = indexRows(await readRows(client));
    const hidden = await readHidden(client);
    const sample = chooseSelections(index, now, limitPairs(options, rows), options.seed);
    const random = createRandom(options.seed);
    const protectedTables = await readPlaces(options, snapshot, found);
    const targets = [...readTables, ...protectedTables];
    const ground: Ground = {
      options,
      index,
      hidden,
      snapshot,
      now,
      targets,
      protected: protectedTables,
      sample,
      random,
    };
    const probed = await probeAsApplication(ground);
    const ofReaders = await probeReaders(ground, await readReaders(client), made);
    await client.query('COMMIT');
    const tried = probed.method === 'none' ? [] : sample.selections;
    const count = <T>(items: readonly T[]): number => new Set(items).size;
    return {
      ...{ method: probed.method, limited: probed.limited },
      accounts: { proved: count(tried.map(({ account }) => account)), all: index.rows.account.length },
      organizations: {
        proved: count(tried.flatMap(({ organization }) => organization ?? [])),
        all: index.rows.organization.length,
      },
      selections: { proved: tried.length, all: sample.all },
      ...{ seed: sample.seed, tables: ground.targets.length, rules: rules.length },
      readers: ofReaders.readers,
      findings: foldFindings([
        ...[...ofCatalogue.findings, ...checkKeys(index), ...checkPlaces(index, protectedTables)],
        ...[...probed.findings, ...ofReaders.findings],
      ]),
      notes: [...notes, ...describeWriters(ground, probed.method), ...probed.notes],
      duration: performance.now() - started,
    };
  });
}

/** Of protected tables: how many pairs tried to write, where that was not all of them. */
function describeWriters(
  { options, sample, protected: tables }: Ground,
  method: ProofMethod,
): readonly string[] {
  if (tables.length === 0 || method === 'none') return [];
  const { length } = sample.selections;
  const writers = method === 'login' ? Math.min(options.writers, length) : 0;
  return writers === length ? [] : [`writing to protected tables was tried by ${writers} of these pairs`];
}

/** Begins the transaction whose snapshot all probes share, as whoever sees every row. */
async function begin(
  client: pg.Client,
  { reading }: ProveOptions,
): Promise<{ readonly snapshot: string; readonly now: number }> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // The snapshot lives as long as this transaction, which waits for the probes.
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  if (reading.role !== null) await client.query(`SET LOCAL ROLE ${client.escapeIdentifier(reading.role)}`);
  const { rows } = await client.query<{ snapshot: string; now: number }>(
    'SELECT pg_export_snapshot() AS snapshot, (extract(epoch FROM now()) * 1000)::float8 AS now',
  );
  const [taken] = rows;
  if (taken === undefined) throw new Error('the database exported no snapshot');
  return taken;
}

function describeContext({ bypassing }: ProveOptions, made: readonly MadeFor[]): RuleContext {
  const fillers = new Set(made.flatMap(({ filler }) => filler ?? []));
  const published = made.flatMap((of) =>
    of.published === null ? [] : [of.published.view, of.published.reader],
  );
  return { bypassing, made: { fillers, published: new Set(published) } };
}

const fewestPairs = 20;

function limitPairs({ limit, mostWork = Number.POSITIVE_INFINITY }: ProveOptions, rows: number): number {
  return Math.min(limit, Math.max(fewestPairs, Math.floor(mostWork / Math.max(rows, 1))));
}

/** About how many rows there are: as the last ANALYZE has it, else by the size of tables. */
async function countRows(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    `SELECT coalesce(sum(CASE WHEN reltuples < 0 THEN pg_relation_size(oid) / 200 ELSE reltuples END), 0)::float8 AS rows FROM pg_class
      WHERE relnamespace = 'polity'::regnamespace AND relkind = 'r' AND relname = ANY ($1)`,
    [readTables.map(({ name }) => name)],
  );
  return rows[0]?.rows ?? 0;
}

function untried(rows: number): Omit<IsolationReport, 'rules' | 'findings' | 'notes' | 'duration'> {
  const none = { proved: 0, all: 0 };
  return {
    ...{
      method: 'none',
      limited: `${Math.round(rows)} rows are too many for now: \`polity prove\` tries them`,
    },
    ...{ accounts: none, organizations: none, selections: { proved: 0, all: null }, seed: null },
    ...{ tables: 0, readers: [] },
  };
}
