import { findRunFolder, removeRunFolder } from './run-folder.ts';

/** After all test files, failed or not: the run's server is stopped and its files removed. */
export default async function globalTeardown(): Promise<void> {
  await removeRunFolder(findRunFolder());
}
