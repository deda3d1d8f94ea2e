import { describe, expect, it } from '@jest/globals';
import { type Change, createSnapshot } from '../../../src/engine/state/snapshot.ts';
import { resourceState, urnOf } from '../support/states.ts';

describe('the snapshot', () => {
  const a = resourceState('a');

  it('finds the live holder of a URN, not the replaced one', async () => {
    const snapshot = createSnapshot([a], undefined);
    const anew = { ...a, id: 'new' };
    await snapshot.apply({
      put: [
        { key: 0, state: { ...a, delete: true } },
        { key: snapshot.nextKey(), state: anew },
      ],
    });
    expect(snapshot.find(a.urn)?.state).toEqual(anew);
    await snapshot.apply({ remove: [0] });
    expect(snapshot.resources()).toEqual([anew]);
  });

  it('forgets the former URN of a renamed resource', async () => {
    const snapshot = createSnapshot([a], undefined);
    await snapshot.apply({ put: [{ key: 0, state: { ...a, urn: urnOf('b') } }] });
    expect(snapshot.find(urnOf('a'))).toBeUndefined();
    expect(snapshot.find(urnOf('b'))?.key).toBe(0);
  });

  it('records what changes and nothing else', async () => {
    const changes: Change[] = [];
    const log = {
      begin: () => Promise.resolve(),
      change: (change: Change) => {
        changes.push(change);
        return Promise.resolve();
      },
    };
    const snapshot = createSnapshot([a], log);
    await snapshot.apply({ put: [{ key: 0, state: { ...a, inputs: {} } }] });
    expect(changes).toEqual([]);
    const operation = await snapshot.begin('updating', a);
    expect(snapshot.pending()).toEqual([{ type: 'updating', resource: a }]);
    const updated = { ...a, inputs: { value: 'new' } };
    await snapshot.apply({ ends: operation, put: [{ key: 0, state: updated }] });
    expect(changes).toEqual([{ ends: operation, put: [{ key: 0, state: updated }], remove: [] }]);
    expect(snapshot.pending()).toEqual([]);
  });
});
