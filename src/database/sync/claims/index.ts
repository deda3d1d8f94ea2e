import type pg from 'pg';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Forecast } from '../../../model/forecast.ts';
import { findClaims, findMatches, insertClaims, logClaims } from './capture.ts';
import { findClaimConflicts } from './conflicts.ts';
import { describeForecasts, findCapturing } from './forecast.ts';
import { findDomains, findOrganizations } from './organizations.ts';
import { promoteGroupMembers } from './promote.ts';
import { endAdmins, keepCaptured, releaseMembers } from './release.ts';
import { releaseCause } from './tables.ts';

/** What modes and domains make of the changes, beside the changes themselves. */
export interface Claims {
  readonly forecast: readonly Forecast[];
  /** `organization account` of each membership that an edit of domains ends (C6). */
  readonly released: readonly string[];
  /** Errors. */
  readonly diagnostics: readonly Diagnostic[];
}

export const noClaims: Claims = { forecast: [], released: [], diagnostics: [] };

/**
 * Adds to `chg` what modes and domains make of the comparison: who is released (C6), what admin grants go with that (B5), who
 * is promoted (B13). Exact, hence part of the plan's hash.
 */
export async function addClaimChanges(client: pg.Client): Promise<void> {
  await client.query('ANALYZE chg');
  const organizations = await client.query(findOrganizations);
  if (organizations.rowCount === 0) return;
  const domains = await client.query(findDomains);
  await client.query('ANALYZE claim_organization, claim_domain');
  const byDomains = domains.rowCount === 0 ? [] : [keepCaptured, ...releaseMembers, promoteGroupMembers];
  for (const statement of [...byDomains, ...endAdmins]) await client.query(statement);
}

/** Finds whom capture will claim (C3), and what it all forbids. Nothing of it is a change: the apply asks again. */
export async function inspectClaims(client: pg.Client): Promise<Claims> {
  const forecast = await forecastCapture(client);
  const released = await client.query<{ item: string }>(
    `SELECT organization || ' ' || (before ->> 'account') AS item FROM chg WHERE cause = '${releaseCause}' ORDER BY 1`,
  );
  return {
    forecast,
    released: released.rows.map(({ item }) => item),
    diagnostics: await findClaimConflicts(client),
  };
}

async function forecastCapture(client: pg.Client): Promise<readonly Forecast[]> {
  const capturing = await findCapturing(client);
  if (capturing.length === 0) return [];
  await client.query(findMatches);
  await client.query('ANALYZE claim_match');
  await client.query(findClaims);
  await client.query('ANALYZE claim');
  return describeForecasts(client, capturing);
}

/** Writes what `inspectClaims` found, and logs it as the plan's, after `changes` of its own. */
export async function writeClaims(client: pg.Client, plan: string, changes: number): Promise<void> {
  await client.query(insertClaims);
  await client.query(logClaims, [plan, changes]);
}
