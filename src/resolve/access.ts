import type { AccessEntry } from '../model/documents.generated.ts';
import type { Grant, Principal, Role, Scope } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import type { Placed } from './collections.ts';
import type { DayReader } from './days.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import { sortBy } from './order.ts';
import { checkOverlaps, describeHold } from './overlaps.ts';
import type { Period } from './periods.ts';
import { isEmptyPeriod } from './periods.ts';
import type { Place, Report } from './places.ts';
import { placeUnder } from './places.ts';
import type { Sites } from './sites.ts';

/** What the grants of an organization can name. */
export interface AccessReferences {
  readonly accounts: Accounts;
  readonly groups: Names<unknown>;
  readonly roles: Names<Role>;
  readonly projects: Names<unknown>;
  readonly workspaces: Names<unknown>;
  readonly readDay: DayReader;
  /** Filled with the entry of each grant. */
  readonly sites: Pick<Sites, 'grants'>;
}

type Entry = Placed<AccessEntry>;

/** One grant for each project and workspace of an entry, or one for the organization. */
export function resolveAccess(
  written: readonly Entry[],
  references: AccessReferences,
  report: Report,
): readonly Grant[] {
  const grants = written.flatMap((entry) => resolveEntry(entry, references, report));
  checkOverlaps(grants, report);
  return sortBy(grants, ({ value }) => `${describeHold(value)}\0${value.from ?? ''}`).map(
    ({ value }) => value,
  );
}

/** Every part of an entry is looked at, also when another is at fault. */
function resolveEntry(
  { value, place }: Entry,
  references: AccessReferences,
  report: Report,
): readonly Placed<Grant>[] {
  const principal = findPrincipal(value, place, references, report);
  const role = findRole(value, place, references, report);
  const scopes = findScopes(value, place, references, report);
  const period = readPeriod(value, place, references, report);
  if (principal === undefined || role === undefined || period === undefined) return [];
  const { reach = 'own' } = value;
  return scopes.map((scope) => {
    const grant: Grant = { principal, role: role.id, scope: scope.value, reach, ...period };
    references.sites.grants.set(grant, place);
    return { value: grant, place: scope.place };
  });
}

function findPrincipal(
  { who, group }: AccessEntry,
  place: Place,
  { accounts, groups }: AccessReferences,
  report: Report,
): Principal | undefined {
  if (who !== undefined) {
    const key = accounts.find(who, placeUnder(place, 'who'));
    return key === null ? undefined : { kind: 'account', key };
  }
  if (group === undefined || findNamed(groups, group, placeUnder(place, 'group'), report) === undefined)
    return undefined;
  return { kind: 'group', id: group };
}

function findRole(
  { role: id }: AccessEntry,
  place: Place,
  { roles }: AccessReferences,
  report: Report,
): Role | undefined {
  const role = findNamed(roles, id, placeUnder(place, 'role'), report);
  if (role?.level !== 'super-admin') return role;
  const message = `role "${id}" is for the whole portfolio and cannot be granted in an organization`;
  const hint = 'Grant admin here, or name the person under superAdmins in portfolio.yaml.';
  report('ROLE_LEVEL', placeUnder(place, 'role'), message, hint);
  return undefined;
}

function findScopes(
  { projects, workspaces }: AccessEntry,
  place: Place,
  references: AccessReferences,
  report: Report,
): readonly Placed<Scope>[] {
  if (projects === undefined && workspaces === undefined) return [{ value: { kind: 'organization' }, place }];
  const find = (kind: 'project' | 'workspace', ids: readonly string[] = []): readonly Placed<Scope>[] =>
    ids.flatMap((id, index) => {
      const at = placeUnder(place, `${kind}s`, index);
      return findNamed(references[`${kind}s`], id, at, report) === undefined
        ? []
        : { value: { kind, id }, place: at };
    });
  return [...find('project', projects), ...find('workspace', workspaces)];
}

/** Undefined, and reported, when a date is none or nothing lies between the two. */
function readPeriod(
  { from, until }: AccessEntry,
  place: Place,
  { readDay }: AccessReferences,
  report: Report,
): Period | undefined {
  const start = from === undefined ? null : readDay(from, 'start', placeUnder(place, 'from'));
  const end = until === undefined ? null : readDay(until, 'end', placeUnder(place, 'until'));
  if ((from !== undefined && start === null) || (until !== undefined && end === null)) return undefined;
  const period = { from: start, until: end };
  if (!isEmptyPeriod(period)) return period;
  const hint = 'Write an end after the start; `until` includes its day.';
  report(
    'PERIOD_INVALID',
    placeUnder(place, 'until'),
    `the period ends at ${until} before it begins at ${from}`,
    hint,
  );
  return undefined;
}
