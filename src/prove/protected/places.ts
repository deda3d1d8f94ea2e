import pg from 'pg';
import type { Ground } from '../ground.ts';
import type { Scope } from '../oracle/scope.ts';
import type { Viewer } from '../probe/compare.ts';
import { shuffle } from '../sample.ts';
import { attempt } from './attempt.ts';
import { counted } from './reach.ts';
import { countWritable, isWithin } from './sight.ts';
import type { Place, ProtectedTarget } from './target.ts';
import { type Told, tellFailure, tellLeak } from './told.ts';

type At = Pick<Place, 'organization' | 'project'>;

/** Adds rows for some places, and moves one to some that are foreign: policies are asked before whatever else a row lacks. */
export async function probePlaces(
  client: pg.Client,
  { index, random }: Ground,
  scope: Scope,
  target: ProtectedTarget,
  viewer: Viewer,
): Promise<readonly Told[]> {
  const others = shuffle(
    index.rows.organization.map(({ uid }) => uid),
    random,
  ).slice(0, 2);
  const organizations = [...new Set(scope.organization === null ? others : [...others, scope.organization])];
  const projects =
    scope.organization === null || target.project === null ? [] : [...scope.projects].slice(0, 2);
  const places: readonly At[] = [
    ...organizations.map((organization) => ({ organization, project: null })),
    ...projects.map((project) => ({ organization: scope.organization, project })),
  ];
  const isWanted = (place: At): boolean =>
    isWithin(place, scope.organization, scope.writes, scope.writeProjects);
  const told: Told[] = [];
  for (const place of places) {
    const tried = await attempt(client, target, () => insert(client, target, place));
    if (tried.kind === 'busy') told.push(tried);
    // Of a row with nothing but its place that is no wonder, and no fault.
    else if (tried.kind === 'failed')
      told.push({ kind: 'note', note: `adding rows to ${target.name} was not tried: ${tried.text}` });
    else if (isWanted(place) !== (tried.kind !== 'refused')) {
      const [code, can] = isWanted(place)
        ? (['WRITES_MISSING', 'no row can'] as const)
        : (['WRITES_LEAKED', 'a row can'] as const);
      told.push(tellLeak(target, viewer, code, `${can} be added for ${nameOf(place)}`));
    }
  }
  const writable = countWritable(target, scope);
  if (writable === 0 || writable > mostPassed) return told;
  for (const place of places) {
    // With its project, the row might belong to what the account has in the organization that it selects.
    if (isWanted(place) || place.organization === scope.organization) continue;
    const tried = await attempt(client, target, () => move(client, target, place));
    if (tried.kind === 'busy') told.push(tried);
    else if (tried.kind === 'failed')
      told.push(tellFailure(target, viewer, `moving a row to ${nameOf(place)}`, tried));
    else if (tried.kind === 'constrained' || (tried.kind === 'done' && tried.value))
      told.push(tellLeak(target, viewer, 'WRITES_LEAKED', `a row can be moved to ${nameOf(place)}`));
  }
  return told;
}

function nameOf({ organization, project }: At): string {
  return `${organization}/${project ?? ''}`;
}

/** To move one row, the statement passes by all others. */
const mostPassed = 50_000;

async function insert(
  client: pg.Client,
  { table, organization, project }: ProtectedTarget,
  place: At,
): Promise<boolean> {
  const columns = [organization, ...(project === null ? [] : [project])].map((name) =>
    pg.escapeIdentifier(name),
  );
  const values = [place.organization, ...(project === null ? [] : [place.project])];
  const marks = values.map((_, at) => `$${at + 1}`).join(', ');
  await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, values);
  return true;
}

/**
 * Takes the first row that the account may change, whichever that is: a condition on columns would bring in what it may read.
 * @returns false where there is none.
 */
async function move(
  client: pg.Client,
  { table, organization }: ProtectedTarget,
  place: At,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE ${table} SET ${pg.escapeIdentifier(organization)} = $1 WHERE ${counted} = 1`,
    [place.organization],
  );
  return (rowCount ?? 0) > 0;
}
