import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { EmbeddedServerError, findSystemCode } from './error.ts';
import type { Layout } from './layout.ts';

/** The generated passwords of the two login roles, in characters that need no quoting in SQL or in a URL. */
export interface Credentials {
  readonly superuser: string;
  readonly deployer: string;
}

/** The login roles by what they are for. */
export const roleNames = { superuser: 'postgres', deployer: 'polity' } as const;

/** The database that the deployer owns. */
export const databaseName = 'polity';

/**
 * The passwords of the server under this layout, or undefined where none were made yet.
 * @throws EmbeddedServerError NOT_OWNER where the file is another user's.
 */
export function findCredentials(layout: Layout): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(layout.credentialsFile, 'utf8'));
  } catch (cause) {
    const code = findSystemCode(cause);
    if (code === 'ENOENT') return undefined;
    if (code !== 'EACCES') throw cause;
    throw new EmbeddedServerError(
      'NOT_OWNER',
      `the embedded server under ${layout.home} belongs to another user, who alone may use it; ` +
        'run as that user, set POLITY_HOME to a folder of your own, or set DATABASE_URL',
      { cause },
    );
  }
}

/** Makes and keeps new passwords; readable by the present user only. */
export function createCredentials(layout: Layout): Credentials {
  const credentials = { superuser: createPassword(), deployer: createPassword() };
  const draft = `${layout.credentialsFile}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(credentials)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, layout.credentialsFile);
  return credentials;
}

/** The connection URL of one of the two roles; `database` is the deployer's unless another is named. */
export function describeUrl(
  role: keyof Credentials,
  credentials: Credentials,
  port: number,
  database: string = databaseName,
): string {
  return `postgres://${roleNames[role]}:${credentials[role]}@127.0.0.1:${port}/${database}`;
}

function createPassword(): string {
  return randomBytes(24).toString('base64url');
}
