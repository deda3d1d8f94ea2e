import type { IsolationFinding } from '../../model/isolation.ts';
import type { RowIndex } from '../oracle/row-index.ts';
import type { Scope } from '../oracle/scope.ts';
import type { Place, ProtectedTarget } from './target.ts';

/** Keys of the rows that are read: of the subtree, and of the account's projects in the selected organization. */
export function findReadable({ places }: ProtectedTarget, scope: Scope): readonly string[] {
  return listKeys(places, (place) => isWithin(place, scope.organization, scope.reads, scope.projects));
}

/** Keys of the rows that are read and may be written. */
export function findWritable({ places }: ProtectedTarget, scope: Scope): readonly string[] {
  return listKeys(places, (place) => isWritable(place, scope));
}

/** How many those are. */
export function countWritable({ places }: ProtectedTarget, scope: Scope): number {
  return places.reduce((sum, place) => (isWritable(place, scope) ? sum + place.rows : sum), 0);
}

function isWritable(place: Place, { organization, reads, projects, writes, writeProjects }: Scope): boolean {
  return (
    isWithin(place, organization, reads, projects) && isWithin(place, organization, writes, writeProjects)
  );
}

export function isWithin(
  { organization, project }: Pick<Place, 'organization' | 'project'>,
  selected: string | null,
  organizations: ReadonlySet<string>,
  projects: ReadonlySet<string>,
): boolean {
  if (organization === null) return false;
  return (
    organizations.has(organization) ||
    (organization === selected && project !== null && projects.has(project))
  );
}

function listKeys(places: readonly Place[], isMeant: (place: Place) => boolean): readonly string[] {
  return places.filter(isMeant).flatMap(({ key, rows }) => Array.from({ length: rows }, () => key));
}

/** Every row has the path key of its organization. */
export function checkPlaces(
  { organizationOf }: RowIndex,
  targets: readonly ProtectedTarget[],
): readonly IsolationFinding[] {
  return targets.flatMap(({ name, places }): readonly IsolationFinding[] => {
    const wrong = places.filter(
      ({ organization, okey }) => organizationOf(organization ?? '')?.okey !== okey,
    );
    if (wrong.length === 0) return [];
    const count = wrong.reduce((sum, { rows }) => sum + rows, 0);
    const message = `${count} rows have a path key that is not their organization’s`;
    const examples = wrong
      .map(({ key }) => key)
      .toSorted()
      .slice(0, 3);
    return [{ code: 'KEY_WRONG', subject: name, message, examples }];
  });
}
