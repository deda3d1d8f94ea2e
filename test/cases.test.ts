import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadTree } from '../src/load/load-tree.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { resolvePortfolio } from '../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../src/validate/validate-tree.ts';

/**
 * `cases/<stage>-<claim>/`: declarations under `orgs/` as people write them, and in `expected.json` the diagnostics of
 * all stages up to that one. POLITY_UPDATE_CASES=1 writes what is found; read the difference before you commit it.
 */
const folder = join(import.meta.dirname, 'cases');
/** The moment at which every case is looked at. */
const now = '2026-06-01T00:00:00Z';
const update = process.env.POLITY_UPDATE_CASES === '1';
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => /^(load|validate|resolve)-/.test(name));

describe('cases in the format of users', () => {
  it.each(cases)('%s', async (name) => {
    const found = (await runStages(name)).map(describeFlat).sort(byPlace);
    const file = join(folder, name, 'expected.json');
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

async function runStages(name: string): Promise<readonly Diagnostic[]> {
  const base = join(folder, name);
  const loaded = await loadTree(join(base, 'orgs'), { base });
  if (name.startsWith('load-')) return loaded.diagnostics;
  const validated = validateTree(loaded.value);
  const sofar = [...loaded.diagnostics, ...validated.diagnostics];
  return name.startsWith('validate-')
    ? sofar
    : [...sofar, ...resolvePortfolio(validated.value, now).diagnostics];
}

function describeFlat({ code, severity, at, message, hint }: Diagnostic): Readonly<Record<string, unknown>> {
  const place = at === undefined ? {} : { file: at.file, line: at.line, column: at.column };
  return { code, severity, ...place, message, ...(hint === undefined ? {} : { hint }) };
}

function byPlace(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): number {
  const keys = [left, right].map(({ file, line, column, code }) =>
    [file, String(line).padStart(6, '0'), String(column).padStart(6, '0'), code].join(' '),
  );
  const [first = '', second = ''] = keys;
  return first < second ? -1 : first > second ? 1 : 0;
}
