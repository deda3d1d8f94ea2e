import type pg from 'pg';
import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { describeCreation } from './describe-creation.ts';
import { findHeldRows, findRowsOfProjects } from './protect/held-rows.ts';
import { resolveAccounts } from './sync/accounts.ts';
import { inspectBill } from './sync/bill.ts';
import { judgeCreation } from './sync/claims/creation.ts';
import { addClaimChanges, inspectClaims, noClaims } from './sync/claims/index.ts';
import { findLostProofs, judgeChangedUses } from './sync/claims/proofs.ts';
import { findConflicts } from './sync/conflicts.ts';
import { diffRows, readChanges } from './sync/diff.ts';
import { findScope, inspectDigests } from './sync/digests.ts';
import { inspectFacts, noFacts } from './sync/facts.ts';
import { addFollowingChanges } from './sync/follow.ts';
import { type Retention, retainOrganizations } from './sync/retain.ts';
import { fillStage, type SyncScope } from './sync/stage.ts';

/** What was compared, and what came out. */
export interface Comparison {
  readonly diff: LiveDiff;
  readonly scope: SyncScope;
  /** What the live state forbids (errors), and what it warns of. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Digests and emptiness: enough to know what has to be compared. */
export async function inspectScope(
  client: pg.Client,
  portfolio: Portfolio,
): Promise<{ readonly empty: boolean; readonly scope: SyncScope }> {
  const live = await inspectDigests(client, portfolio.digests.root);
  return { empty: live === null && (await isEmpty(client)), scope: findScope(portfolio, live) };
}

/** Compares what is in scope. The temporary tables exist already, and the transaction may be read-only. */
export async function compare(
  client: pg.Client,
  portfolio: Portfolio,
  { empty, scope }: { readonly empty: boolean; readonly scope: SyncScope },
  retention: Retention,
): Promise<Comparison> {
  if (empty) {
    const diff = describeCreation(portfolio, 'empty', []);
    return { diff, scope, diagnostics: judgeCreation(portfolio) };
  }
  const lost = retention === 'archived' ? await findLostProofs(client, portfolio) : [];
  if (scope.size === 0) return { diff: unchanged, scope, diagnostics: lost };
  await fillStage(client, portfolio, scope);
  await resolveAccounts(client);
  const unremovable = await retainOrganizations(client, retention);
  const held = retention === 'none' ? await findHeldRows(client) : [];
  await diffRows(client);
  await addClaimChanges(client);
  await addFollowingChanges(client);
  const changes = await readChanges(client);
  const claims = changes.length === 0 ? noClaims : await inspectClaims(client);
  const { forecast, released } = claims;
  const ofProjects = changes.some(isEnd) ? await findRowsOfProjects(client) : [];
  const proofs = changes.length === 0 ? [] : await judgeChangedUses(client, portfolio);
  const diagnostics = [
    ...(await findConflicts(client, unremovable)),
    ...held,
    ...ofProjects,
    ...claims.diagnostics,
    ...proofs,
    ...lost.filter(({ message }) => !proofs.some((other) => other.message === message)),
  ];
  const changed = new Set(changes.map(({ organization }) => organization));
  const refreshed = [...scope].filter((uid) => uid !== '' && !changed.has(uid)).sort();
  const facts = changes.length === 0 ? noFacts : await inspectFacts(client);
  const bill = changes.length === 0 ? null : await inspectBill(client);
  const rest = { migrations: [], refreshed, forecast, released, bill };
  const diff: LiveDiff = { basis: 'live', changes, facts, ...rest };
  return { diff, scope, diagnostics };
}

function isEnd({ kind, action }: Change): boolean {
  return kind === 'project' && action === 'delete';
}

/** The comparison that found nothing, or was not made. */
export const unchanged: LiveDiff = {
  basis: 'live',
  changes: [],
  facts: noFacts,
  migrations: [],
  refreshed: [],
  forecast: [],
  released: [],
  bill: null,
};

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM polity.organization) AND NOT EXISTS (SELECT 1 FROM polity.account)
        AND NOT EXISTS (SELECT 1 FROM polity.person) AND NOT EXISTS (SELECT 1 FROM polity.role)
        AND NOT EXISTS (SELECT 1 FROM polity.domain) AND NOT EXISTS (SELECT 1 FROM polity.access_grant) AS empty`,
  );
  return rows[0]?.empty === true;
}
