import type pg from 'pg';
import type { Collection, Portfolio } from '../../model/portfolio.ts';
import { rowTables } from '../rows/index.ts';
import type { Cell } from '../rows/row-table.ts';
import { claimTables } from './claims/tables.ts';
import { copyRows } from './copy.ts';

/** Which organizations are compared ('' for the portfolio's own rows). */
export type SyncScope = ReadonlySet<string>;

const sharedTables = `
  CREATE TEMP TABLE stage_scope (organization text PRIMARY KEY, root text) ON COMMIT DROP;
  CREATE TEMP TABLE stage_exclusive (organization text, kind text, item text) ON COMMIT DROP;
  CREATE TEMP TABLE account_name (key text PRIMARY KEY, email_norm text, person text, id uuid) ON COMMIT DROP;
  CREATE TEMP TABLE chg (
    kind text, act text, organization text, live tid, stage tid, subject uuid, origins text[], before jsonb, after jsonb,
    cause text
  ) ON COMMIT DROP;
  CREATE TEMP TABLE touched (account uuid PRIMARY KEY) ON COMMIT DROP;`;

const stageTables = rowTables
  .map(({ stage, columns }) => {
    const list = columns.map(([name, type]) => `${name} ${type}`).join(', ');
    return `CREATE TEMP TABLE ${stage} (${list}) ON COMMIT DROP;`;
  })
  .join('\n');

/**
 * Makes every temporary table of a comparison. They must all exist before a plan's transaction turns READ ONLY:
 * PostgreSQL lets a read-only transaction write to temporary tables, but not create them.
 */
export async function createStage(client: pg.Client): Promise<void> {
  await client.query(sharedTables + stageTables + claimTables);
}

/** Copies the declared rows of the organizations in scope. */
export async function fillStage(client: pg.Client, portfolio: Portfolio, scope: SyncScope): Promise<void> {
  const inScope = (organization: string): boolean => scope.has(organization);
  await copyRows(client, 'stage_scope', ['organization'], cellsOf(scope));
  await client.query(
    'UPDATE stage_scope s SET root = o.root FROM polity.organization o WHERE o.uid = s.organization',
  );
  await copyRows(
    client,
    'stage_exclusive',
    ['organization', 'kind', 'item'],
    exclusiveCells(portfolio, inScope),
  );
  await copyRows(client, 'account_name', ['key', 'email_norm', 'person'], accountCells(portfolio, scope));
  for (const { stage, columns, rows } of rowTables) {
    await copyRows(
      client,
      stage,
      columns.map(([name]) => name),
      rows(portfolio, inScope),
    );
  }
  const stages = ['stage_scope', 'account_name', ...rowTables.map(({ stage }) => stage)];
  await client.query(`ANALYZE ${stages.join(', ')}`);
}

function* cellsOf(scope: SyncScope): Iterable<readonly Cell[]> {
  for (const organization of scope) yield [organization];
}

/** C11: the collections from which rows of other origins are removed too. */
function* exclusiveCells(
  portfolio: Portfolio,
  inScope: (organization: string) => boolean,
): Iterable<readonly Cell[]> {
  for (const organization of portfolio.organizations) {
    if (inScope(organization.uid)) {
      for (const [kind, item] of findExclusive(organization)) yield [organization.uid, kind, item];
    }
  }
}

type Collections = Portfolio['organizations'][number];

/** The exclusive collections of an organization: the kind of their rows, and for members of a group the group's id. */
export function findExclusive(organization: Collections): readonly (readonly [kind: string, item: string])[] {
  const collections: readonly (readonly [string, string, Collection<unknown>])[] = [
    ['membership', '', organization.members],
    ['project', '', organization.projects],
    ['workspace', '', organization.workspaces],
    ['group', '', organization.groups],
    ['grant', '', organization.access],
    ...organization.groups.list.map(({ id, members }) => ['groupMember', id, members] as const),
  ];
  return collections.filter(([, , { mode }]) => mode === 'exclusive').map(([kind, item]) => [kind, item]);
}

/** The accounts that staged rows mean: all of them when the portfolio's own rows are in scope. */
function* accountCells(portfolio: Portfolio, scope: SyncScope): Iterable<readonly Cell[]> {
  const meant = scope.has('') ? null : new Set<string>();
  if (meant !== null) {
    for (const organization of portfolio.organizations) {
      if (!scope.has(organization.uid)) continue;
      if (organization.contact !== null) meant.add(organization.contact);
      for (const key of organization.members.list) meant.add(key);
      for (const group of organization.groups.list) for (const key of group.members.list) meant.add(key);
      for (const { principal } of organization.access.list) {
        if (principal.kind === 'account') meant.add(principal.key);
      }
    }
  }
  for (const { key, emailNorm, person } of portfolio.accounts) {
    if (meant === null || meant.has(key)) yield [key, emailNorm, person];
  }
}
