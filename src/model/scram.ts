import { createHash, createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
/** PostgreSQL's own. */
const iterations = 4096;

/**
 * What PostgreSQL stores of a password (SCRAM-SHA-256, RFC 5803), so that the password itself is in no statement, no log of the
 * server and no state.
 * @param salt 16 bytes. The same password with the same salt gives the same text.
 * @throws Error for a password that is not printable ASCII, which clients normalise in ways of their own.
 */
export async function describeVerifier(password: string, salt: Uint8Array): Promise<string> {
  if (!/^[\x20-\x7e]+$/.test(password)) throw new Error('a password must be printable ASCII, on one line');
  const salted = await derive(password, salt, iterations, 32, 'sha256');
  const keyOf = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  const server = keyOf('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${Buffer.from(salt).toString('base64')}$${stored}:${server}`;
}
