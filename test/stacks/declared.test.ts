import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RunError } from '@pulumi/pulumi';
import { findDatabase, findDeclared } from '../../stacks/declared.ts';

describe('what the program knows', () => {
  it('is what the command that runs it tells', async () => {
    const plain = { prefix: 'polity', digest: 'd', formatVersion: 1, destroyed: false };
    const declared = {
      ...plain,
      readers: [{ uid: 'acme', login: 'polity_reader_acme', password: 'env:DB_ACME' }],
      protect: [],
    };
    expect(await findDeclared({ POLITY_DECLARED: JSON.stringify(declared) })).toEqual(declared);
    expect(await findDatabase({ DATABASE_URL: 'postgres://x@h/d' })).toBe('postgres://x@h/d');
  });

  it('comes from the files when nobody tells, as with the Pulumi CLI', async () => {
    expect(await findDeclared({})).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      formatVersion: 1,
      destroyed: false,
    });
  });

  it('fails with the findings where the files have errors', async () => {
    const faulty = join(import.meta.dirname, '..', 'cases', 'validate-unknown-key', 'orgs');
    const found = findDeclared({ POLITY_ORGS: faulty });
    await expect(found).rejects.toBeInstanceOf(RunError);
    await expect(found).rejects.toThrow(/UNKNOWN_KEY.*\^/s);
  });
});
