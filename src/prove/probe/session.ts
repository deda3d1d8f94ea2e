import type pg from 'pg';
import { digestColumns, type SetDigest } from '../digest.ts';

/** A set of rows to look at: a table or view, and what tells its rows apart. */
export interface Target {
  readonly name: string;
  /** As SQL writes it. */
  readonly table: string;
  readonly key: string;
}

/** What a login sees of one target. */
export interface Seen extends SetDigest {
  readonly name: string;
}

/** A connection that looks, and the snapshot that it looks at: the same as the oracle's. */
export interface ProbeSession {
  readonly client: pg.Client;
  readonly snapshot: string;
  /** Taken in each transaction; null: the login's own rights. */
  readonly role: string | null;
  readonly targets: readonly Target[];
}

/** Runs `work` in a transaction of its own that writes nothing. */
export async function inSnapshot<T>(
  { client, snapshot, role }: ProbeSession,
  work: () => Promise<T>,
): Promise<T> {
  const taken = role === null ? '' : `; SET LOCAL ROLE ${client.escapeIdentifier(role)}`;
  try {
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET TRANSACTION SNAPSHOT ${client.escapeLiteral(snapshot)}${taken}`,
    );
    return await work();
  } finally {
    // Committed, as applications do: what is left of a transaction would be seen by the next.
    await client.query('COMMIT').catch(() => undefined);
  }
}

/** All targets in one round trip. @throws the database's error where one of them may not be read at all. */
export async function look({ client, targets }: ProbeSession): Promise<{
  readonly now: number;
  readonly seen: readonly Seen[];
}> {
  const text = `SELECT (extract(epoch FROM now()) * 1000)::float8 AS now, q.* FROM (${describeDigests(targets)}) q`;
  const { rows } = await client.query<DigestRow & { readonly now: number }>({
    // Planned once for each connection: what a policy asks of a setting is asked anew each time.
    name: 'look',
    text,
  });
  return { now: rows[0]?.now ?? 0, seen: readDigests(targets, rows) };
}

/** The same of targets that are looked at once. */
export async function lookOnce(
  { client }: ProbeSession,
  targets: readonly Target[],
): Promise<readonly Seen[]> {
  const { rows } = await client.query<DigestRow>(describeDigests(targets));
  return readDigests(targets, rows);
}

interface DigestRow {
  /** Its position. */
  readonly target: number;
  readonly rows: number;
  readonly sum: string;
}

function describeDigests(targets: readonly Target[]): string {
  return targets
    .map(({ table, key }, at) => `SELECT ${at} AS target, ${digestColumns(key)} FROM ${table}`)
    .join('\nUNION ALL ');
}

function readDigests(targets: readonly Target[], rows: readonly DigestRow[]): readonly Seen[] {
  return rows.map(({ target, rows: count, sum }) => ({
    name: targets[target]?.name ?? '',
    rows: count,
    sum: BigInt(sum),
  }));
}

/** The keys of the rows that are seen of one target. */
export async function list({ client }: ProbeSession, { table, key }: Target): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>(`SELECT ${key} AS key FROM ${table}`);
  return rows.map((row) => row.key);
}
