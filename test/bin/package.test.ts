import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findRunFolder } from '../support/run-folder.ts';

const repository = join(import.meta.dirname, '..', '..');
const packed = ['src', 'stacks', 'bin', 'release', 'schemas/output', 'docs/diagnostics.md', 'orgs'];
const files = ['package.json', 'tsconfig.json', 'Pulumi.yaml', 'README.md', 'LICENSE', '.npmrc'];

/** A folder of somebody who installed the package, from the tarball that npm makes of a copy of the checkout. */
let consumer: string;
beforeAll(() => {
  const checkout = mkdtempSync(join(findRunFolder(), 'checkout-'));
  for (const path of [...packed, ...files])
    cpSync(join(repository, path), join(checkout, path), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(checkout, 'node_modules'));
  const npm = ['pack', '--offline', '--ignore-scripts=false', '--loglevel=error'];
  execFileSync('npm', npm, { cwd: checkout, stdio: 'pipe' });
  consumer = mkdtempSync(join(findRunFolder(), 'consumer-'));
  const modules = join(consumer, 'node_modules');
  mkdirSync(join(modules, 'polity'), { recursive: true });
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (!name.startsWith('.') && name !== 'polity')
      symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  const [tarball = ''] = readdirSync(checkout).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', [
    'xzf',
    join(checkout, tarball),
    '-C',
    join(modules, 'polity'),
    '--strip-components=1',
  ]);
  cpSync(join(repository, 'orgs'), join(consumer, 'orgs'), { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
}, 180_000);

const run = (file: string, ...args: readonly string[]): string =>
  execFileSync(file, args, { cwd: consumer, encoding: 'utf8', stdio: 'pipe' });
const polity = (...args: readonly string[]): string =>
  run(join(consumer, 'node_modules', 'polity', 'bin', 'polity'), ...args);

const application = `
import pg from 'pg';
import { type Condition, conditions, listOrganizations, PolityError, transact } from 'polity/client';
const client = new pg.Client();
export async function listNames(account: string): Promise<readonly string[]> {
  return (await transact(client, { account }, (db) => listOrganizations(db))).map(({ name }) => name);
}
const known: Condition = 'not_allowed';
// Types that were lost would have every property.
type Listed = Awaited<ReturnType<typeof listOrganizations>>[number];
const hasOther: 'other' extends keyof Listed ? true : false = false;
console.log(typeof transact, typeof PolityError, Object.values(conditions).includes(known), hasOther);
`;

describe('the package, installed', () => {
  it('gives applications polity/client, with its types', () => {
    writeFileSync(join(consumer, 'app.ts'), application);
    const compilerOptions = {
      target: 'ES2024',
      module: 'nodenext',
      strict: true,
      types: ['node'],
      noEmit: true,
    };
    const project = { compilerOptions: { ...compilerOptions, skipLibCheck: false }, files: ['app.ts'] };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(project));
    expect(run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '--project', '.')).toBe(
      '',
    );
    expect(run(process.execPath, 'app.ts')).toBe('function function true false\n');
  });

  it('runs the command line, from JavaScript', () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(polity('--version')).toBe(`${version}\n`);
    expect(polity('--help')).toContain('Usage: polity');
    expect(polity('check')).toMatch(/no problems in \d+ files/);
    const plan = JSON.parse(polity('plan', '--offline', '--format', 'json'));
    expect(plan.summary.create).toBeGreaterThan(0);
  });

  it('holds what is needed, and no sources', () => {
    const held = readdirSync(join(consumer, 'node_modules', 'polity'), { recursive: true, encoding: 'utf8' });
    expect(held).toContain(join('dist', 'src', 'database', 'migrations', '0001-organizations.sql'));
    expect(held).toContain(join('dist', 'src', 'provider', 'main.js'));
    expect(held.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([]);
    expect(held.filter((name) => name.startsWith('test') || name.startsWith('orgs'))).toEqual([]);
  });
});
