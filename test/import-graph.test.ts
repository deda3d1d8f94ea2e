import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import besides itself and libraries. Imports go one way: down this list, never up. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/load': ['src/model'],
  'src/validate': ['src/model'],
  'src/resolve': ['src/model'],
  'src/plan': ['src/model', 'schemas/output'],
  'src/report': ['src/model'],
  'src/format': ['src/model'],
  'src/database': ['src/model'],
  'src/dns': ['src/model'],
  'src/mail': ['src/model'],
  // Proves what the database does, and so takes nothing of it.
  'src/prove': ['src/model'],
  // For applications: the published part.
  'src/client': ['src/model'],
  // Knows Pulumi, and nothing of polity.
  'src/engine': [],
  // The two composing edges.
  'src/provider': [
    'src/model',
    'src/load',
    'src/validate',
    'src/resolve',
    'src/plan',
    'src/report',
    'src/database',
    'src/engine',
  ],
  'src/commands': [
    ...[
      'src/model',
      'src/load',
      'src/validate',
      'src/resolve',
      'src/plan',
      'src/report',
      'src/format',
      'src/database',
      'src/dns',
      'src/mail',
      'src/prove',
      'src/engine',
    ],
    'src/provider',
  ],
  'src/cli.ts': ['src/commands'],
  stacks: ['src/model', 'src/report', 'src/provider'],
};

const files = globSync(['src/**/*.ts', 'stacks/**/*.ts'], { cwd: root });
const importPattern =
  /(?:^|\s)(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]|^import ['"](\.[^'"]+)['"]/gm;

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map(([, from, dynamic, bare]) =>
    relative(root, resolve(root, dirname(file), from ?? dynamic ?? bare ?? '')),
  );
}

const roomOf = (file: string): string => {
  const room = Object.keys(allowed).find((name) => file === name || file.startsWith(`${name}/`));
  return room ?? dirname(file);
};

const graph = new Map(files.map((file) => [file, importsOf(file)]));

describe('import graph', () => {
  it('reads the whole tree, and only imports that exist', () => {
    expect(files.length).toBeGreaterThan(150);
    for (const room of Object.keys(allowed)) expect(files.some((file) => roomOf(file) === room)).toBe(true);
    const missing = [...graph].flatMap(([file, targets]) =>
      targets.filter((target) => !existsSync(join(root, target))).map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('goes one way: a stage imports itself, the model and libraries; only the two edges put stages together', () => {
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter(
          (target) => roomOf(target) !== roomOf(file) && !allowed[roomOf(file)]?.includes(roomOf(target)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const findCycle = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const target of graph.get(file) ?? []) {
        const cycle = findCycle(target, [...path, file]);
        if (cycle !== null) return cycle;
      }
      done.add(file);
      return null;
    };
    expect(files.map((file) => findCycle(file, [])).find((cycle) => cycle !== null)).toBeUndefined();
  });

  it('keeps files small: half of them within 120 lines, none above 300', () => {
    const written = files.filter((file) => !file.includes('.generated.'));
    const lengths = written.map((file) => readFileSync(join(root, file), 'utf8').split('\n').length);
    const sorted = lengths.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
    expect(written.filter((_, index) => (lengths[index] ?? 0) > 300)).toEqual([]);
  });
});
