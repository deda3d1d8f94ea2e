import { statSync } from 'node:fs';

/** The user that the server's processes run as, where that is not simply the present one. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`: PostgreSQL refuses to run as root, and this user exists wherever root does. */
export const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * Whom the server runs as: undefined for the present user; for root, the owner of the data that is already there,
 * else `nobody`.
 */
export function findAccount(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const data = statSync(dataFolder, { throwIfNoEntry: false });
  return data === undefined || data.uid === 0 ? nobody : { uid: data.uid, gid: data.gid };
}
