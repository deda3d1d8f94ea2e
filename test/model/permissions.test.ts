import { describe, expect, it } from '@jest/globals';
import { allows } from '../../src/model/permissions.ts';

describe('permissions', () => {
  it.each([
    ['*:*', true],
    ['consolidated:read', true],
    ['consolidated:*', true],
    ['*:read', true],
    ['consolidated:write', false],
    ['content:read', false],
    ['*:write', false],
    ['consolidated', false],
  ])('%s allows consolidated:read: %s', (permission, expected) => {
    expect(allows([permission], 'consolidated:read')).toBe(expected);
  });
});
