import { dropTemplates, withClient } from './database.ts';
import { findRunFolder, removeRunFolder } from './run-folder.ts';
import { findGivenUrl, nameRun } from './server.ts';

/** After all test files, failed or not: the run's server is stopped and its files removed. */
export default async function globalTeardown(): Promise<void> {
  const given = findGivenUrl();
  if (given !== undefined) await withClient(given, (admin) => dropTemplates(admin, nameRun()));
  await removeRunFolder(findRunFolder());
}
