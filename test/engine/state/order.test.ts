import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inDependencyOrder } from '../../../src/engine/state/order.ts';
import { findIntegrityErrors } from '../../../src/engine/state/verify.ts';
import { resourceState, urnOf } from '../support/states.ts';

/** Resources 0…n of which each may depend on any before it, in any order. */
const shuffledGraph = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 20 })
  .map((edges) =>
    edges.map((targets, index) =>
      resourceState(`r${index}`, {
        dependencies: index === 0 ? [] : targets.map((target) => urnOf(`r${target % index}`)),
      }),
    ),
  )
  .chain((states) => fc.shuffledSubarray(states, { minLength: states.length }));

describe('the order of a checkpoint', () => {
  it('puts everything after what it needs, whatever the order was', () => {
    fc.assert(
      fc.property(shuffledGraph, (states) => {
        const ordered = inDependencyOrder(states.map((state) => ({ state }))).map(({ state }) => state);
        expect(findIntegrityErrors(ordered)).toEqual([]);
        expect(new Set(ordered)).toEqual(new Set(states));
      }),
    );
  });

  it('leaves an order alone that is right already', () => {
    const states = [
      resourceState('a'),
      resourceState('c'),
      resourceState('b', { dependencies: [urnOf('a')] }),
    ];
    expect(inDependencyOrder(states.map((state) => ({ state }))).map(({ state }) => state)).toEqual(states);
  });

  it('keeps a replaced resource with the replaced one that it needs', () => {
    const old = { delete: true };
    const states = [
      resourceState('b', { ...old, dependencies: [urnOf('a')] }),
      resourceState('b', { dependencies: [urnOf('a')] }),
      resourceState('a', old),
      resourceState('a'),
    ];
    const ordered = inDependencyOrder(states.map((state) => ({ state }))).map(({ state }) => state);
    expect(ordered).toEqual([states[2], states[0], states[3], states[1]]);
    expect(findIntegrityErrors(ordered)).toEqual([]);
  });

  it.each([
    ['a missing dependency', [resourceState('a', { dependencies: [urnOf('b')] })], 'refers to'],
    ['a missing parent', [resourceState('a', { parent: urnOf('b') })], 'refers to'],
    ['a missing provider', [resourceState('a', { provider: `${urnOf('p')}::1` })], 'the provider'],
    ['two live holders of a URN', [resourceState('a'), resourceState('a')], 'twice'],
    ['a component with an id', [resourceState('a', { custom: false })], 'component'],
  ])('finds %s', (_, states, error) => {
    expect(findIntegrityErrors(states).join()).toContain(error);
  });
});
