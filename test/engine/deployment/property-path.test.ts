import { describe, expect, it } from '@jest/globals';
import { ignoreChanges, parsePath, pathsOverlap } from '../../../src/engine/deployment/property-path.ts';

describe('property paths', () => {
  it.each([
    ['tags.env', ['tags', 'env']],
    ['ports[0].name', ['ports', '0', 'name']],
    ['labels["a.b"]', ['labels', 'a.b']],
    ['list[*]', ['list', '*']],
  ])('reads %s', (path, keys) => {
    expect(parsePath(path)).toEqual(keys);
  });

  it('knows when one path lies in another', () => {
    expect(pathsOverlap(['tags'], ['tags', 'env'])).toBe(true);
    expect(pathsOverlap(['list', '*', 'a'], ['list', '3'])).toBe(true);
    expect(pathsOverlap(['tags', 'a'], ['tags', 'b'])).toBe(false);
  });

  it.each([
    ['a', { a: 2, b: 2 }, { a: 1, b: 1 }, { a: 1, b: 2 }],
    ['a', { a: 2 }, {}, {}],
    ['a', {}, { a: 1 }, { a: 1 }],
    ['*', { a: 2 }, { b: 1 }, { b: 1 }],
    ['a.b', { a: { b: 2, c: 2 } }, { a: { b: 1, c: 1 } }, { a: { b: 1, c: 2 } }],
    ['a[1]', { a: [2, 2] }, { a: [1, 1] }, { a: [2, 1] }],
    ['a[*].b', { a: [{ b: 2, c: 2 }] }, { a: [{ b: 1, c: 1 }] }, { a: [{ b: 1, c: 2 }] }],
  ])('ignores changes of %s', (path, inputs, old, expected) => {
    expect(ignoreChanges(inputs, old, [path])).toEqual(expected);
  });
});
