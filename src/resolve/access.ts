import type { AccessEntry } from '../model/documents.generated.ts';
import type { Grant, Principal, Role, Scope } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import type { Placed } from './collections.ts';
import type { DayReader } from './days.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import { checkOverlaps, compareHolds } from './overlaps.ts';
import type { Period } from './periods.ts';
import { isEmptyPeriod } from './periods.ts';
import type { Place, Report } from './places.ts';
import { placeUnder } from './places.ts';
import type { Sites, WrittenGrant } from './sites.ts';

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

/** One grant for each project and workspace of an entry, or one for the organization. Ordered by what is held, then by start. */
export function resolveAccess(
  written: readonly Entry[],
  references: AccessReferences,
  report: Report,
): readonly Grant[] {
  const grants: WrittenGrant[] = [];
  for (const entry of written) grants.push(...resolveEntry(entry, references, report));
  references.sites.grants.add(grants);
  const sorted = grants.toSorted((one, other) => compareHolds(one.value, other.value));
  checkOverlaps(sorted, grants, report);
  return sorted.map(({ value }) => value);
}

/** Every part of an entry is looked at, also when another is at fault. */
function resolveEntry(
  { value, place }: Entry,
  references: AccessReferences,
  report: Report,
): readonly WrittenGrant[] {
  const principal = findPrincipal(value, place, references, report);
  const role = findRole(value, place, references, report);
  const scopes = findScopes(value, place, references, report);
  const period = readPeriod(value, place, references, report);
  if (principal === undefined || role === undefined || period === undefined) return [];
  const { reach = 'own' } = value;
  const { from, until } = period;
  return scopes.map((scope) => ({
    value: { principal, role: role.id, scope: scope.value, reach, from, until },
    place: scope.place ?? place,
    entry: place,
  }));
}

function findPrincipal(
  { who, group }: AccessEntry,
  place: Place,
  { accounts, groups }: AccessReferences,
  report: Report,
): Principal | undefined {
  if (who !== undefined) {
    const key = accounts.find(who, place, 'who');
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
  const role = roles.byId.get(id) ?? findNamed(roles, id, placeUnder(place, 'role'), report);
  if (role?.level !== 'super-admin') return role;
  const message = `role "${id}" is for the whole portfolio and cannot be granted in an organization`;
  const hint = 'Grant admin here, or name the person under superAdmins in portfolio.yaml.';
  report('ROLE_LEVEL', placeUnder(place, 'role'), message, hint);
  return undefined;
}

interface WrittenScope {
  readonly value: Scope;
  /** Absent where the entry says nothing. */
  readonly place?: Place;
}

const wholeOrganization: readonly WrittenScope[] = [{ value: { kind: 'organization' } }];

function findScopes(
  { projects, workspaces }: AccessEntry,
  place: Place,
  references: AccessReferences,
  report: Report,
): readonly WrittenScope[] {
  if (projects === undefined && workspaces === undefined) return wholeOrganization;
  const find = (kind: 'project' | 'workspace', ids: readonly string[] = []): readonly WrittenScope[] =>
    ids.flatMap((id, index) => {
      const at = placeUnder(place, `${kind}s`, index);
      return findNamed(references[`${kind}s`], id, at, report) === undefined
        ? []
        : { value: { kind, id }, place: at };
    });
  return [...find('project', projects), ...find('workspace', workspaces)];
}

const always: Period = { from: null, until: null };

/** Undefined, and reported, when a date is none or nothing lies between the two. */
function readPeriod(
  { from, until }: AccessEntry,
  place: Place,
  { readDay }: AccessReferences,
  report: Report,
): Period | undefined {
  if (from === undefined && until === undefined) return always;
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
