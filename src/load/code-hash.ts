import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The code that decides what a file says and whether it keeps to its schema: these folders, these packages and Node. */
const folders = ['.', '../validate', '../model'];
const packages = ['yaml', 'ajv', 'ajv-formats'];

/** Changes whenever the same file could come to be read differently. Throws when the code cannot be read. */
export function hashOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  const require = createRequire(import.meta.url);
  for (const name of packages) hash.update(readFileSync(require.resolve(`${name}/package.json`)));
  for (const folder of folders) {
    const path = join(import.meta.dirname, folder);
    for (const file of readdirSync(path, { encoding: 'utf8', recursive: true }).sort()) {
      if (/\.[jt]s$/.test(file))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(path, file)));
    }
  }
  return hash.digest('base64url');
}
