import type { Change, ChangeOf } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import type { OrganizationRow } from '../model/rows.ts';
import { describeOrganization } from './clauses.ts';
import type { Ink } from './ink.ts';
import { renderCount, renderSome } from './words.ts';

/** One line about an organization, or about several that are created alike. */
export interface OrganizationLine {
  readonly sign: '-' | '>' | '~' | '+';
  readonly text: string;
}

/** Creations under one parent from which on they share a line. */
const sharedFrom = 3;
const listedUids = 12;

type OrganizationChange = ChangeOf<'organization'>;

/** Deleted, moved, changed, created. */
export function describeOrganizations(
  { changes, names }: Pick<Plan, 'changes' | 'names'>,
  ink: Ink,
): readonly OrganizationLine[] {
  const own = changes.filter(isOrganization);
  const created = Map.groupBy(
    own.filter(({ before }) => before === null),
    ({ after }) => `${after?.type}\n${after?.parent ?? ''}`,
  );
  return [
    ...own.flatMap((change) => describeLasting(change, names, ink)),
    ...[...created.values()].flatMap((group) => describeCreated(group, names, ink)),
  ].toSorted((one, other) => '->~+'.indexOf(one.sign) - '->~+'.indexOf(other.sign));
}

/** `1 organization is created`, … in words; empty when there is none. */
export function countOrganizations(changes: readonly Change[]): readonly string[] {
  const own = changes.filter(isOrganization);
  const phrases = { delete: 'deleted', move: 'moved', update: 'changed', create: 'created' } as const;
  return (['delete', 'move', 'update', 'create'] as const).flatMap((action) => {
    const count = own.filter((change) => change.action === action).length;
    if (count === 0) return [];
    return [`${renderCount(count, 'organization')} ${count === 1 ? 'is' : 'are'} ${phrases[action]}`];
  });
}

function isOrganization(change: Change): change is OrganizationChange {
  return change.kind === 'organization';
}

function describeCreated(
  group: readonly OrganizationChange[],
  names: Plan['names'],
  ink: Ink,
): readonly OrganizationLine[] {
  const row = group[0]?.after;
  if (row === null || row === undefined) return [];
  const place = row.parent === null ? '' : ` under ${describeOrganization(row.parent, names, ink)}`;
  if (group.length < sharedFrom) {
    return group.map(({ uid }) => ({
      sign: '+',
      text: `${describeOrganization(uid, names, ink)}: ${row.type}${place}`,
    }));
  }
  const uids = group.map(({ uid }) => ink.id(uid));
  const count = renderCount(group.length, 'organization');
  return [{ sign: '+', text: `${count} of type ${row.type}${place}: ${renderSome(uids, listedUids)}` }];
}

function describeLasting(
  { action, uid, before, after }: OrganizationChange,
  names: Plan['names'],
  ink: Ink,
): readonly OrganizationLine[] {
  if (before === null) return [];
  const who = describeOrganization(uid, names, ink);
  if (after === null) return [{ sign: '-', text: `${who}: deleted` }];
  const parent = (own: string | null): string =>
    own === null ? 'the top' : describeOrganization(own, names, ink);
  const facts = [
    ...(action === 'move' && before.parent !== after.parent
      ? [`moves from ${parent(before.parent)} to ${parent(after.parent)}`]
      : []),
    ...(before.name === after.name ? [] : [`renamed from ${ink.words(before.name)}`]),
    ...(before.status === after.status ? [] : [after.status === 'archived' ? 'archived' : 'active again']),
    ...describeSettings(before, after, ink),
  ];
  return [{ sign: action === 'move' ? '>' : '~', text: `${who}: ${facts.join('; ')}` }];
}

/** The other columns, by the names that the files give them. */
const settings: readonly (readonly [keyof OrganizationRow, string])[] = [
  ['folder', 'folder'],
  ['type', 'type'],
  ['isolation', 'isolation'],
  ['missionUntil', 'mission until'],
  ['contact', 'contact'],
  ['mode', 'membership mode'],
  ['admins', 'admins'],
  ['ssoRequired', 'SSO required'],
];

function describeSettings(before: OrganizationRow, after: OrganizationRow, ink: Ink): readonly string[] {
  return settings.flatMap(([column, name]) => {
    if (before[column] === after[column]) return [];
    return [
      `${name} ${ink.words(describeValue(before[column]))} → ${ink.words(describeValue(after[column]))}`,
    ];
  });
}

function describeValue(value: string | boolean | null): string {
  return value === null ? 'none' : value === true ? 'yes' : value === false ? 'no' : value;
}
