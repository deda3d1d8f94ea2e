import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { renderCanonicalJson } from '../model/canonical.ts';
import type { Change } from '../model/change.ts';
import type { Guard, Plan, PlanStep } from '../model/plan.ts';
import { planFormatVersion } from '../model/plan.ts';
import { compareChanges, compareSteps, compareText, orderBy } from './order.ts';

/** Characters of canonical JSON that go into the hash at once. */
const chunkLength = 1 << 16;

/**
 * SHA-256, lower-case hex, over canonical `{ changes, digest, formatVersion, guards, steps }`: what must be as it was planned.
 * Of the guards only what a tripped one names. Neither effects, diagnostics nor the time of planning are in it, nor the
 * order in which changes or steps come.
 */
export function hashPlan(plan: Pick<Plan, 'digest' | 'changes' | 'steps' | 'guards'>): string {
  const hash = createHash('sha256');
  hash.update('{"changes":');
  updateWithList(hash, orderBy(plan.changes, compareChanges));
  hash.update(`,"digest":${JSON.stringify(plan.digest)},"formatVersion":${planFormatVersion},"guards":`);
  updateWithList(hash, identifyTripped(plan.guards));
  hash.update(',"steps":');
  updateWithList(hash, orderBy(plan.steps.map(identifyStep), compareSteps));
  return hash.update('}').digest('hex');
}

/** SHA-256 over the changes alone: what the database compares again inside the transaction that applies them. */
export function rowsHashOf(changes: readonly Change[]): string {
  const hash = createHash('sha256');
  updateWithList(hash, orderBy(changes, compareChanges));
  return hash.digest('hex');
}

/** One string of 150,000 changes would be near the engine's limit; chunks are as quick. */
function updateWithList(hash: Hash, list: readonly unknown[]): void {
  let chunk = '[';
  list.forEach((item, index) => {
    chunk += index === 0 ? renderCanonicalJson(item) : `,${renderCanonicalJson(item)}`;
    if (chunk.length < chunkLength) return;
    hash.update(chunk);
    chunk = '';
  });
  hash.update(`${chunk}]`);
}

function identifyTripped(guards: readonly Guard[]): readonly unknown[] {
  return guards
    .filter((guard) => guard.tripped)
    .map(({ guard, loss, organization, items }) => ({
      guard,
      loss,
      organization,
      items: items.toSorted(compareText),
    }))
    .toSorted((one, other) => compareText(renderCanonicalJson(one), renderCanonicalJson(other)));
}

function identifyStep({ urn, type, name, operation, properties }: PlanStep): PlanStep {
  return { urn, type, name, operation, properties: properties.toSorted(compareText) };
}
