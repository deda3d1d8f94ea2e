import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/model/canonical.ts';
import type { Guard, Plan } from '../../src/model/plan.ts';
import { planFormatVersion } from '../../src/model/plan.ts';
import { hashPlan, rowsHashOf } from '../../src/plan/hash.ts';
import { planChanges } from '../../src/plan/plan-changes.ts';
import { change, factsOf, grant, now, organization } from './facts.ts';
import { everydayPlan, planOf, portfolio, step } from './samples.ts';
import { journey } from './worlds.ts';

const guard: Guard = {
  guard: 'removal-budget',
  tripped: true,
  loss: 'grant',
  organization: 'agence',
  lost: 6,
  allowed: 5,
  total: 8,
  items: ['agence: person:ann', 'agence: person:bob'],
};

/** The same value with the keys of all its objects in the opposite order. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnKeys(member)]),
  );
}

describe('the hash of a plan', () => {
  it('is SHA-256 over the canonical JSON of what it covers', () => {
    const plan = { ...everydayPlan(), guards: [guard] };
    const { guard: name, loss, organization: where, items } = guard;
    expect(hashPlan(plan)).toBe(
      digestOf({
        formatVersion: planFormatVersion,
        digest: plan.digest,
        changes: plan.changes,
        steps: plan.steps,
        guards: [{ guard: name, loss, organization: where, items }],
      }),
    );
    expect(rowsHashOf(plan.changes)).toBe(digestOf(plan.changes));
  });

  it('is the same however keys, changes and steps are ordered', () => {
    fc.assert(
      fc.property(journey, fc.nat(), ({ changes }, seed) => {
        const plan = { digest: 'd', changes, steps: [step, { ...step, urn: 'other' }], guards: [guard] };
        const turn = seed % Math.max(1, changes.length);
        const turned = {
          ...(turnKeys(plan) as Plan),
          changes: [...changes.slice(turn), ...changes.slice(0, turn)],
          steps: plan.steps.toReversed(),
        };
        expect(hashPlan(turned)).toBe(hashPlan(plan));
        expect(rowsHashOf(turned.changes)).toBe(rowsHashOf(changes));
      }),
    );
  });

  it('does not depend on effects, diagnostics, guards that hold, or the time of planning', () => {
    const plan = everydayPlan();
    expect(hashPlan({ ...plan, guards: [{ ...guard, tripped: false }] })).toBe(plan.hash);
    const row = grant('agence', 'claire', { until: '2026-07-01T00:00:00Z' });
    const facts = factsOf(['claire', 'root'], {
      organizations: [organization('agence')],
      grants: [grant(null, 'root'), row],
    });
    const changes = [change('grant', 'x', 'agence', row, null)];
    const diff = {
      basis: 'live' as const,
      facts,
      changes,
      migrations: [],
      refreshed: [],
      forecast: [],
      released: [],
      bill: null,
    };
    const input = { portfolio, stack: 'dev', diff, steps: [], diagnostics: [] };
    const [early, late] = [now, '2027-01-01T00:00:00Z'].map((at) => planChanges({ ...input, now: at }));
    expect(early?.effects).toHaveLength(1);
    expect(late?.effects).toHaveLength(0);
    expect(late?.hash).toBe(early?.hash);
  });

  it('depends on the digest, each change, each step and the items of tripped guards', () => {
    const plan = everydayPlan();
    const [first, ...rest] = plan.changes;
    if (first === undefined) throw new Error('the sample has changes');
    const others = [
      { ...plan, digest: 'other' },
      { ...plan, changes: rest },
      { ...plan, changes: [{ ...first, uid: 'other' }, ...rest] },
      { ...plan, steps: [] },
      { ...plan, steps: [{ ...step, properties: ['name'] }] },
      { ...plan, guards: [guard] },
      { ...plan, guards: [{ ...guard, items: ['agence: person:ann'] }] },
    ].map(hashPlan);
    expect(new Set([plan.hash, ...others]).size).toBe(others.length + 1);
  });

  it('is right across the chunks that it is fed by', () => {
    const changes = Array.from({ length: 500 }, (_, index) =>
      change('grant', `person:p${1000 + index}`, 'agence', null, grant('agence', `p${1000 + index}`)),
    );
    expect(rowsHashOf(changes)).toBe(digestOf(changes));
    expect(planOf(factsOf([]), changes).hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
