import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { EngineError } from '../errors.ts';

const derive = promisify(pbkdf2);
const iterations = 1_000_000;
const canary = 'pulumi';

/** Encrypts the secrets of a stack as Pulumi's passphrase provider does: AES-256-GCM, 12-byte nonce. */
export interface Crypter {
  /** What the checkpoint and `Pulumi.STACK.yaml` hold: `v1:SALT:v1:NONCE:CIPHERTEXT`. */
  readonly salt: string;
  /** `slot` names the place of the secret; an unchanged text in an unchanged place keeps its ciphertext. */
  readonly encrypt: (plaintext: string, slot: string) => string;
  readonly decrypt: (ciphertext: string, slot: string) => string;
}

/**
 * Derives the key off the main thread (about 0.2 s) and checks it against the salt.
 *
 * @param salt as stored; a new one is made when absent.
 * @throws EngineError `passphrase-wrong`.
 */
export async function createCrypter(passphrase: string, salt: string | undefined): Promise<Crypter> {
  const saltBytes = salt === undefined ? randomBytes(8) : Buffer.from(salt.split(':')[1] ?? '', 'base64');
  const key = await derive(passphrase, saltBytes, iterations, 32, 'sha256');
  if (salt !== undefined && !opensCanary(key, salt)) {
    throw new EngineError('passphrase-wrong', 'the passphrase does not open the secrets of this stack');
  }
  const known = new Map<string, string>();
  return {
    salt: salt ?? `v1:${saltBytes.toString('base64')}:${seal(key, canary)}`,
    encrypt(plaintext, slot) {
      const place = `${slot}\0${plaintext}`;
      const ciphertext = known.get(place) ?? seal(key, plaintext);
      known.set(place, ciphertext);
      return ciphertext;
    },
    decrypt(ciphertext, slot) {
      const plaintext = open(key, ciphertext);
      known.set(`${slot}\0${plaintext}`, ciphertext);
      return plaintext;
    },
  };
}

function opensCanary(key: Buffer, salt: string): boolean {
  try {
    return open(key, salt.split(':').slice(2).join(':')) === canary;
  } catch {
    return false;
  }
}

function seal(key: Buffer, plaintext: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1:${nonce.toString('base64')}:${sealed.toString('base64')}`;
}

function open(key: Buffer, ciphertext: string): string {
  const [version, nonce = '', sealed = ''] = ciphertext.split(':');
  if (version !== 'v1') throw new Error('a ciphertext of an unknown version');
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}
