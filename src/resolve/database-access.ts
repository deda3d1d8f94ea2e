import type { DatabaseAccess } from '../model/documents.generated.ts';
import { nameReader, type Reader, readerLogin } from '../model/reader.ts';

/** The reader that an organization declares; null where it declares none. */
export function describeReader(
  written: DatabaseAccess | undefined,
  prefix: string,
  uid: string,
): Reader | null {
  const { access, login: name = nameReader(prefix, uid), password } = readAccess(written);
  if (access !== 'reader') return null;
  const login = readerLogin(prefix, name);
  return password === undefined ? { access, login } : { access, login, password };
}

function readAccess(written: DatabaseAccess | undefined): Partial<Exclude<DatabaseAccess, string>> {
  if (typeof written !== 'string') return written ?? {};
  return written === 'reader' ? { access: written } : {};
}
