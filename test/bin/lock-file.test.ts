import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('package-lock.json lists every optional package, which "npm ci" insists on for all platforms', () => {
  const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
  const { packages }: { packages: Record<string, Package> } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
