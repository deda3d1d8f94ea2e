import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createCrypter } from '../../../src/engine/state/crypter.ts';
import { repository } from './command.ts';

const parts = ['Pulumi.yaml', 'package.json', 'bin', 'schemas', 'src', 'stacks'];

/** Copies the checkout that is tested to a folder, for what writes into it or configures its stacks. */
export function copyCheckout(folder: string): void {
  for (const part of parts) cpSync(join(repository, part), join(folder, part), { recursive: true });
  // A salt that somebody's own use of the CLI has left belongs to their passphrase.
  const stackFile = join(folder, 'stacks', 'Pulumi.dev.yaml');
  writeFileSync(stackFile, readFileSync(stackFile, 'utf8').replace(/^encryptionsalt:.*\n/m, ''));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
}

/** Writes `Pulumi.STACK.yaml` as `pulumi config set --secret` leaves it, with secrets of the project `polity`. */
export async function writeStackFile(
  path: string,
  passphrase: string,
  secrets: Readonly<Record<string, string>>,
): Promise<void> {
  const { salt, encrypt } = await createCrypter(passphrase, undefined);
  const sealed = Object.entries(secrets).map(([name, value]) => [
    `polity:${name}`,
    { secure: encrypt(value, name) },
  ]);
  writeFileSync(path, stringify({ encryptionsalt: salt, config: Object.fromEntries(sealed) }));
}
