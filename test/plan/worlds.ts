import fc from 'fast-check';
import type { Change } from '../../src/model/change.ts';
import type { LiveFacts } from '../../src/model/live.ts';
import type { PersonRow, RowKind, RowsByKind } from '../../src/model/rows.ts';
import {
  accountRow,
  catalogue,
  change,
  grant,
  groupGrant,
  groupMember,
  membership,
  organization,
} from './facts.ts';

/** A small world as rows by kind: everything that effective access depends on. */
export type World = { readonly [K in RowKind]?: ReadonlyMap<string, RowsByKind[K]> };

const people = ['ann', 'bob', 'eve'];
const places = ['a', 'b', 'c', 'd'];
const instant = fc.constantFrom(
  '2026-01-01T00:00:00Z',
  '2026-06-01T00:00:00Z',
  '2026-09-01T00:00:00Z',
  '2027-01-01T00:00:00Z',
);
const end = fc.option(instant, { nil: null, freq: 2 });
const who = fc.constantFrom(...people);
const place = fc.constantFrom(...places);

/** Every organization's parent comes before it, so that they form trees. */
const organizations = fc.tuple(
  ...places.map((uid, index) =>
    fc
      .record({
        parent: fc.constantFrom(null, ...places.slice(0, index)),
        status: fc.constantFrom('active' as const, 'active' as const, 'archived' as const),
        isolation: fc.constantFrom('open' as const, 'open' as const, 'sealed' as const),
        missionUntil: end,
      })
      .map((more) => organization(uid, more)),
  ),
);

const period = fc
  .record({ from: end, until: end })
  .filter(({ from, until }) => from === null || until === null || from < until);

const grants = fc.array(
  fc
    .tuple(
      fc.option(place, { nil: null, freq: 6 }),
      who,
      fc.boolean(),
      fc.constantFrom('admin', 'contributor', 'own'),
      period,
    )
    .chain(([where, principal, grouped, role, at]) =>
      fc.constantFrom('own' as const, 'subtree' as const).map((reach) => {
        if (where === null) return grant(null, principal, at);
        return grouped
          ? groupGrant(where, 'team', { role, reach, ...at })
          : grant(where, principal, { role, reach, ...at });
      }),
    ),
  { maxLength: 8 },
);

export const world: fc.Arbitrary<World> = fc
  .record({
    organizations,
    grants,
    left: fc.tuple(end, end, end),
    deactivated: fc.subarray(people),
    members: fc.uniqueArray(fc.tuple(place, who), { maxLength: 3, selector: ([, id]) => id }),
    team: fc.array(fc.tuple(place, who), { maxLength: 4 }),
    level: fc.constantFrom('contributor' as const, 'admin' as const),
  })
  .map(({ left, deactivated, members, team, level, ...rest }) => ({
    organization: keyed(rest.organizations, (row) => row.uid),
    grant: keyed(rest.grants, (row) =>
      [row.organization, row.principalKind, row.principal, row.role, row.from, row.until].join(' '),
    ),
    person: keyed(
      people.map(
        (id, index): PersonRow => ({ id, name: id, emails: [], handles: {}, left: left[index] ?? null }),
      ),
      (row) => row.id,
    ),
    account: keyed(
      people.map((id) => accountRow(id, { status: deactivated.includes(id) ? 'deactivated' : 'active' })),
      (row) => row.key,
    ),
    membership: keyed(
      members.map(([where, id]) => membership(where, id)),
      (row) => `${row.organization} ${row.account}`,
    ),
    groupMember: keyed(
      team.map(([where, id]) => groupMember(where, 'team', id)),
      (row) => `${row.organization} ${row.account}`,
    ),
    role: keyed(
      [...catalogue, ...places.map((where) => ({ organization: where, id: 'own', level, permissions: [] }))],
      (row) => `${row.organization} ${row.id}`,
    ),
  }));

/** Two worlds and, as changes, the way from the first to the second. */
export const journey = fc
  .tuple(world, world)
  .map(([from, to]) => ({ from, to, changes: diffWorlds(from, to) }));

export function factsOfWorld(rows: World): LiveFacts {
  return {
    organizations: [...(rows.organization?.values() ?? [])],
    roles: [...(rows.role?.values() ?? [])],
    people: [...(rows.person?.values() ?? [])],
    accounts: [...(rows.account?.values() ?? [])],
    memberships: [...(rows.membership?.values() ?? [])],
    groupMembers: [...(rows.groupMember?.values() ?? [])],
    grants: [...(rows.grant?.values() ?? [])],
    totals: [],
  };
}

function keyed<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function diffWorlds(from: World, to: World): readonly Change[] {
  const kinds = ['organization', 'role', 'person', 'account', 'membership', 'groupMember', 'grant'] as const;
  return kinds.flatMap((kind) => diffRows(kind, from[kind] ?? new Map(), to[kind] ?? new Map()));
}

function diffRows<K extends RowKind>(
  kind: K,
  from: ReadonlyMap<string, RowsByKind[K]>,
  to: ReadonlyMap<string, RowsByKind[K]>,
): readonly Change[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((uid) => {
    const [before, after] = [from.get(uid) ?? null, to.get(uid) ?? null];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [change(kind, uid, null, before, after)];
  });
}
