import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4096;

/**
 * What PostgreSQL keeps of a password (RFC 5803): given instead of it, so that the password is in no statement, and hence in no
 * log. The password must be ASCII.
 */
export function describeVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const sign = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(sign('Client Key')).digest();
  const encoded = [stored, sign('Server Key')].map((key) => key.toString('base64')).join(':');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${encoded}`;
}
