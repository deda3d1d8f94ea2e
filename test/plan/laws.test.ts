import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Effect } from '../../src/model/plan.ts';
import { inspectAccess } from '../../src/plan/access.ts';
import { findAffectedAccounts } from '../../src/plan/affected.ts';
import { diffEffects } from '../../src/plan/effects.ts';
import type { FactsIndex } from '../../src/plan/facts-index.ts';
import { indexFacts } from '../../src/plan/facts-index.ts';
import { applyChanges } from '../../src/plan/next-facts.ts';
import { now } from './facts.ts';
import { factsOfWorld, journey, world } from './worlds.ts';

/** All that anybody holds, as text without the way; ordered. */
function holdsOf(index: FactsIndex): readonly string[] {
  return [...inspectAccess(index, now)]
    .flatMap(([key, held]) =>
      held.map(({ organization, scope, role, hold }) => renderHold({ key, organization, scope, role }, hold)),
    )
    .sort();
}

function renderHold(
  place: Pick<Effect, 'key' | 'organization' | 'scope' | 'role'>,
  hold: Effect['before'],
): string {
  return [place.key, place.organization, place.scope, place.role, hold?.level, hold?.from, hold?.until].join(
    ' ',
  );
}

describe('laws of effects', () => {
  it('applying the changes between two states gives the access of the second', () => {
    fc.assert(
      fc.property(journey, ({ from, to, changes }) => {
        const reached = applyChanges(factsOfWorld(from), changes);
        expect(holdsOf(indexFacts(reached))).toEqual(holdsOf(indexFacts(factsOfWorld(to))));
      }),
    );
  });

  it('access before, less what is lost, plus what is gained, is access after', () => {
    fc.assert(
      fc.property(journey, ({ from, to }) => {
        const [before, after] = [indexFacts(factsOfWorld(from)), indexFacts(factsOfWorld(to))];
        const holds = new Set(holdsOf(before));
        const effects = diffEffects(before, after, now);
        for (const effect of effects) {
          if (effect.before !== null) expect(holds.delete(renderHold(effect, effect.before))).toBe(true);
        }
        for (const effect of effects) if (effect.after !== null) holds.add(renderHold(effect, effect.after));
        expect([...holds].sort()).toEqual(holdsOf(after));
      }),
    );
  });

  it('the accounts that changes can affect are all that they do affect', () => {
    fc.assert(
      fc.property(journey, ({ from, changes }) => {
        const facts = factsOfWorld(from);
        const [before, after] = [indexFacts(facts), indexFacts(applyChanges(facts, changes))];
        const affected = findAffectedAccounts(changes, before, after);
        expect(diffEffects(before, after, now, affected)).toEqual(diffEffects(before, after, now));
      }),
      { numRuns: 300 },
    );
  });

  it('single changes affect no account that is not expected', () => {
    fc.assert(
      fc.property(journey, fc.nat(), ({ from, changes }, pick) => {
        const one =
          changes.length === 0 ? [] : changes.slice(pick % changes.length, (pick % changes.length) + 1);
        const facts = factsOfWorld(from);
        const [before, after] = [indexFacts(facts), indexFacts(applyChanges(facts, one))];
        const affected = findAffectedAccounts(one, before, after);
        expect(diffEffects(before, after, now, affected)).toEqual(diffEffects(before, after, now));
      }),
      { numRuns: 500 },
    );
  });

  it('a state has no effects towards itself', () => {
    fc.assert(
      fc.property(world, (rows) => {
        const index = indexFacts(factsOfWorld(rows));
        expect(diffEffects(index, indexFacts(factsOfWorld(rows)), now)).toEqual([]);
      }),
    );
  });

  it('the way back has the opposite effects', () => {
    fc.assert(
      fc.property(journey, ({ from, to }) => {
        const [before, after] = [indexFacts(factsOfWorld(from)), indexFacts(factsOfWorld(to))];
        const flat = (effects: readonly Effect[], side: 'before' | 'after') =>
          effects
            .flatMap((effect) => (effect[side] === null ? [] : [renderHold(effect, effect[side])]))
            .sort();
        const there = diffEffects(before, after, now);
        const back = diffEffects(after, before, now);
        expect(flat(back, 'before')).toEqual(flat(there, 'after'));
        expect(flat(back, 'after')).toEqual(flat(there, 'before'));
      }),
    );
  });
});
