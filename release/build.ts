import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Makes `dist/`, what the published package runs: Node strips no types under node_modules. It mirrors the repository, so that files
 * find each other there as they do here. Types are checked elsewhere (`npm run types`).
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

function compile(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = join(import.meta.dirname, 'tsconfig.json');
  const { status } = spawnSync(process.execPath, [tsc, '--project', project], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`tsc ended with ${status}`);
}

/** What is no TypeScript. */
function copy(path: string): void {
  cpSync(join(root, path), join(dist, path), {
    recursive: true,
    filter: (source) => !source.endsWith('.ts') || source.endsWith('.d.ts'),
  });
}

/** Names of sources in files that no compiler reads. */
function rename(path: string, from: string, to: string): void {
  const text = readFileSync(join(dist, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not name ${from} any more`);
  writeFileSync(join(dist, path), text.replace(from, to));
}

rmSync(dist, { recursive: true, force: true });
compile();
for (const path of ['src', 'stacks', 'bin', 'docs/diagnostics.md', 'Pulumi.yaml']) copy(path);
rename('Pulumi.yaml', 'main: stacks/index.ts', 'main: stacks/index.js');
rename('src/provider/main.js', './index.ts', './index.js');
const { name, version, type }: Record<string, unknown> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ name, version, type }, null, 2)}\n`);
