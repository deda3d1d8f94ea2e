import type { Change } from '../model/change.ts';
import type { PlanStep } from '../model/plan.ts';
import type { RowKind } from '../model/rows.ts';
import type { Ink } from './ink.ts';
import { renderNumber, renderSome } from './words.ts';

/** In the order of telling; organizations are told apart. */
const kindNames = {
  membership: 'memberships',
  groupMember: 'group members',
  grant: 'grants',
  account: 'accounts',
  person: 'people',
  organizationDomain: 'domains of organizations',
  role: 'roles',
  group: 'groups',
  project: 'projects',
  workspace: 'workspaces',
  setting: 'settings',
  domain: 'domains',
  portfolio: 'portfolio',
} as const satisfies Partial<Record<RowKind, string>>;

type ToldKind = keyof typeof kindNames;

/** What people hold is told as effects: of these rows a count is enough. */
const toldAsEffects: ReadonlySet<ToldKind> = new Set([
  'membership',
  'groupMember',
  'grant',
  'account',
  'person',
]);
const listedRows = 6;

/** One line per kind: `domains of organizations  +1 -2: + lyon.example (lyon), …`. */
export interface RowLine {
  readonly kind: string;
  readonly counts: string;
  readonly rows: string;
}

export function describeRows(changes: readonly Change[], ink: Ink): readonly RowLine[] {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  return (Object.keys(kindNames) as ToldKind[]).flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const rows = toldAsEffects.has(kind) ? [] : own.map((change) => describeRow(change, ink));
    return [{ kind: kindNames[kind], counts: countSigns(own), rows: renderSome(rows, listedRows) }];
  });
}

const signs = { create: '+', update: '~', move: '~', delete: '-' } as const;

function describeRow({ action, uid, organization }: Change, ink: Ink): string {
  return `${signs[action]} ${ink.id(uid)}${organization === null ? '' : ` (${ink.id(organization)})`}`;
}

function countSigns(changes: readonly Change[]): string {
  return (['+', '~', '-'] as const)
    .flatMap((sign) => {
      const count = changes.filter(({ action }) => signs[action] === sign).length;
      return count === 0 ? [] : [`${sign}${renderNumber(count)}`];
    })
    .join(' ');
}

/** `+ app (postgresql:index/role:Role): login, name`. */
export function describeStep({ type, name, operation, properties }: PlanStep, ink: Ink): string {
  const sign = { create: '+', update: '~', replace: '±', delete: '-', read: '?' }[operation];
  const changed = properties.length === 0 ? '' : `: ${properties.map(ink.words).join(', ')}`;
  return `${sign} ${ink.id(name)} (${ink.words(type)})${changed}`;
}
