import pg from 'pg';
import type { Scope } from '../oracle/scope.ts';
import { describeDifference, type Viewer } from '../probe/compare.ts';
import { type Attempt, attempt } from './attempt.ts';
import { countWritable, findWritable } from './sight.ts';
import type { ProtectedTarget } from './target.ts';
import { type Told, tellFailure, tellLeak } from './told.ts';

const commands = ['UPDATE', 'DELETE'] as const;
type Command = (typeof commands)[number];

/** Beyond so many rows of one account nobody lists them, beyond so many nobody counts them. */
const mostListed = 2000;
const mostCounted = 50_000;

/**
 * UPDATE and DELETE as the application would send them, with a condition that counts each row which the policies let through, and
 * then declines it: PostgreSQL asks policies before conditions. So no row is locked, nothing is written and no trigger of a row
 * fires, however wide a policy stands open; of triggers, only those of whole statements do.
 */
export async function probeReach(
  client: pg.Client,
  target: ProtectedTarget,
  scope: Scope,
  viewer: Viewer,
): Promise<readonly Told[]> {
  const wanted = countWritable(target, scope);
  if (wanted > mostCounted) return [{ kind: 'many' }];
  const told: Told[] = [];
  for (const command of commands) {
    const tried =
      (wanted > mostListed ? null : await compareListed(client, target, scope, viewer, command)) ??
      (await compareCounted(client, target, viewer, command, wanted));
    if (tried.kind === 'done') told.push(...tried.value);
    else if (tried.kind === 'busy') told.push(tried);
    else told.push(tellFailure(target, viewer, command, tried));
  }
  return told;
}

/** Null where the rows are those that must be, as far as the account reads them: others are only counted. */
async function compareListed(
  client: pg.Client,
  target: ProtectedTarget,
  scope: Scope,
  viewer: Viewer,
  command: Command,
): Promise<Attempt<readonly Told[]> | null> {
  const wanted = findWritable(target, scope);
  const listed = await attempt(client, target, async () => {
    await client.query(describeListing(target, command), [wanted.length + 100]);
    const keys = await readSetting(client, 'polity_probe.keys');
    return JSON.parse(`[${keys.slice(1)}]`) as readonly string[];
  });
  if (listed.kind !== 'done') return listed;
  const findings = describeDifference('WRITES', target.name, viewer, wanted, listed.value);
  if (findings.length === 0) return null;
  const value = findings.map((finding) => {
    return { kind: 'finding', finding: { ...finding, message: `${finding.message} (${command})` } } as const;
  });
  return { kind: 'done', value };
}

async function compareCounted(
  client: pg.Client,
  target: ProtectedTarget,
  viewer: Viewer,
  command: Command,
  wanted: number,
): Promise<Attempt<readonly Told[]>> {
  const found = await attempt(client, target, async () => {
    try {
      await client.query(describeCounting(target, command), [wanted]);
      return Number(await readSetting(client, 'polity_probe.rows'));
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.message.includes(tooMany)) return null;
      throw error;
    }
  });
  if (found.kind !== 'done') return found;
  if (found.value === wanted) return { kind: 'done', value: [] };
  const [code, how] =
    found.value === null
      ? (['WRITES_LEAKED', `more than the ${wanted} rows`] as const)
      : (['WRITES_MISSING', `${found.value} of the ${wanted} rows`] as const);
  const message = `${command} without a condition reaches ${how} that may be written`;
  return { kind: 'done', value: [tellLeak(target, viewer, code, message)] };
}

const tooMany = 'polity prove: too many';

/** The number of the row, among those that came so far; names no column. */
export const counted =
  "set_config('polity_probe.rows', (coalesce(nullif(current_setting('polity_probe.rows', true), ''), '0')::int + 1)::text, true)::int";

/** Without a column, so that policies for reading have no say, and stops by an error at the first row too many. */
function describeCounting(target: ProtectedTarget, command: Command): string {
  const stop = `set_config('polity_probe.rows', '${tooMany}', true)::int > 0`;
  return describeCommand(target, command, `CASE WHEN ${counted} > $1 THEN ${stop} ELSE false END`);
}

/** Keeps as many keys as it is told, as a list in JSON after a comma. */
function describeListing(target: ProtectedTarget, command: Command): string {
  const keys = `concat(current_setting('polity_probe.keys', true), ',', to_json(${target.key}))`;
  const kept = `set_config('polity_probe.keys', ${keys}, true) IS NULL`;
  return describeCommand(target, command, `CASE WHEN ${counted} <= $1 THEN ${kept} ELSE false END`);
}

function describeCommand(
  { table, organization }: ProtectedTarget,
  command: Command,
  condition: string,
): string {
  return command === 'DELETE'
    ? `DELETE FROM ${table} WHERE ${condition}`
    : `UPDATE ${table} SET ${pg.escapeIdentifier(organization)} = NULL WHERE ${condition}`;
}

async function readSetting(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string | null }>('SELECT current_setting($1, true) AS value', [
    name,
  ]);
  return rows[0]?.value ?? '';
}
