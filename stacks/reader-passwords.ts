import { createHash } from 'node:crypto';
import * as pulumi from '@pulumi/pulumi';
import { messageOf } from '../src/model/errors.ts';
import { describeVerifier } from '../src/model/scram.ts';
import { describeLack } from '../src/model/secret-reference.ts';
import type { DeclaredReader } from '../src/provider/declared.ts';
import type { FindValue } from './secrets.ts';

/** What the database is to store of each reader's password, by uid. Absent for a reader without, and where the value is not at hand. */
export type ReaderPasswords = ReadonlyMap<string, string>;

/**
 * Looks up the passwords. Another reference is another salt: it rotates, even to the same value.
 * @throws RunError where secrets have no value, or one that is no password; names them and no value. A preview goes on without
 * those that have none, and takes these passwords for unchanged: who reviews a plan need not know them.
 */
export async function findReaderPasswords(
  readers: readonly DeclaredReader[],
  findValue: FindValue,
): Promise<ReaderPasswords> {
  const missing: string[] = [];
  const unfit: string[] = [];
  const found = await Promise.all(
    readers.map(async ({ uid, login, password: reference }) => {
      if (reference === null) return [];
      const value = findValue(reference);
      if (value === undefined) {
        const lack = describeLack(reference, 'unset', pulumi.getStack());
        missing.push(`organization ${uid}: the secret ${lack}`);
        return [];
      }
      try {
        return [[uid, await describeVerifier(value, saltOf(login, reference))] as const];
      } catch (error) {
        unfit.push(`organization ${uid}: the value of ${reference} cannot be used: ${messageOf(error)}`);
        return [];
      }
    }),
  );
  const isPreview = pulumi.runtime.isDryRun();
  const errors = [...unfit, ...(isPreview ? [] : missing)];
  if (errors.length > 0) throw new pulumi.RunError(errors.sort().join('\n'));
  if (missing.length > 0) {
    const consequence = 'Passwords without a value count as unchanged in this plan.';
    await pulumi.log.warn([...missing.sort(), consequence].join('\n'));
  }
  return new Map(found.flat());
}

function saltOf(login: string, reference: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([login, reference]))
    .digest()
    .subarray(0, 16);
}
