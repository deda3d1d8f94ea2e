import { findAbandonedFolders, makeRunFolder, removeRunFolder } from './run-folder.ts';

/** Before all test files: a folder for the run; what killed runs left behind goes. */
export default async function globalSetup(): Promise<void> {
  makeRunFolder();
  for (const folder of findAbandonedFolders()) {
    await removeRunFolder(folder).catch((error: unknown) => console.warn(`cannot remove ${folder}:`, error));
  }
}
