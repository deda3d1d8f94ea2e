import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether PATH holds a Pulumi CLI. It is not run: that would cost every command a tenth of a second. */
export function hasPulumi(path: string | undefined): boolean {
  return (path ?? '').split(delimiter).some((folder) => folder !== '' && isProgram(join(folder, 'pulumi')));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
