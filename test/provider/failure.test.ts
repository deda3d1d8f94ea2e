import { describe, expect, it } from '@jest/globals';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { describeFailure, findPasswords, Refusal } from '../../src/provider/failure.ts';

describe('what the engine is told of a failure', () => {
  it('tells the causes too, each once, without secrets', () => {
    const cause = new Error('login failed with hunter2');
    const error = new Error('cannot connect: login failed with hunter2', { cause });
    expect(describeFailure(error, ['hunter2'])).toBe('cannot connect: login failed with ***');
    expect(describeFailure(new Error('no rows', { cause: new Error('disk full') }), [])).toBe(
      'no rows: disk full',
    );
  });

  it('shortens what would not fit into a header', () => {
    expect(describeFailure(new Error('x'.repeat(100_000)), []).length).toBeLessThan(7000);
  });

  it('finds a password as written and as meant; a text that is no URL is secret as a whole', () => {
    expect(findPasswords('postgres://me:a%40b@host/db')).toEqual(['a%40b', 'a@b']);
    expect(findPasswords('postgres://me@host/db')).toEqual([]);
    expect(findPasswords('host=x password=y')).toEqual(['host=x password=y']);
    expect(findPasswords(undefined)).toEqual([]);
  });

  it('renders a refusal as its diagnostics', () => {
    const refusal = new Refusal([describeDiagnostic('STALE_PLAN', 'it moved', { hint: 'plan again' })]);
    expect(refusal.message).toContain('STALE_PLAN it moved');
    expect(refusal.message).toContain('hint: plan again');
  });
});
