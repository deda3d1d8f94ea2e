import { describe, expect, it } from '@jest/globals';
import { withPlainEnvironment } from '../../src/load/plain-environment.ts';

describe('a plain environment', () => {
  it('holds the same variables during the call, and the real one is back after it', () => {
    const real = process.env;
    expect(withPlainEnvironment(() => process.env.PATH)).toBe(real.PATH);
    expect(withPlainEnvironment(() => process.env === real)).toBe(false);
    expect(process.env).toBe(real);
  });

  it('is gone after a call that throws, too', () => {
    const real = process.env;
    expect(() =>
      withPlainEnvironment(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(process.env).toBe(real);
  });
});
