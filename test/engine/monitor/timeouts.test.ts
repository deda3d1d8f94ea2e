import { describe, expect, it } from '@jest/globals';
import { parseTimeout } from '../../../src/engine/monitor/timeouts.ts';

describe('customTimeouts', () => {
  it.each([
    ['5m', 300],
    ['1h30m', 5400],
    ['1.5s', 1.5],
    ['250ms', 0.25],
  ])('%s are %d seconds', (text, seconds) => {
    expect(parseTimeout('create', text)).toEqual({ create: seconds });
  });

  it('may be left out, and are refused where they are no durations', () => {
    expect(parseTimeout('update', '')).toEqual({});
    expect(parseTimeout('update', undefined)).toEqual({});
    expect(() => parseTimeout('update', '5 minutes')).toThrow('customTimeouts.update: 5 minutes');
  });
});
