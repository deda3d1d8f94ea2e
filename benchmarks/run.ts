import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchApply } from './apply.ts';
import { benchCapture } from './capture.ts';
import { benchCheck } from './check.ts';
import { benchIsolation } from './isolation.ts';
import { benchProve } from './prove.ts';
import { benchRuntime } from './runtime.ts';
import { type Row, renderTable } from './table.ts';
import { writePortfolio } from './write-portfolio.ts';

/**
 * `npm run bench -- [--organizations N] [--grants N] [--only check|apply|runtime|capture|isolation|prove] [--no-contacts]`: grants for each
 * organization, ten times as many at run time. Times depend on the machine; ratios to a peer in the same run say more.
 */
const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '10000' },
    grants: { type: 'string', default: '10' },
    only: { type: 'string' },
    'no-contacts': { type: 'boolean', default: false },
  },
});
const size = { organizations: Number(values.organizations), grants: Number(values.grants) };
const runtimeSize = {
  organizations: size.organizations,
  grants: size.organizations * 10 * size.grants,
  acceptances: 4000,
};
const folder = mkdtempSync(join(tmpdir(), 'polity-bench-'));
const parts: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  check: () => benchCheck(folder),
  apply: () => benchApply(folder, size),
  runtime: () => benchRuntime(folder, runtimeSize, !values['no-contacts']),
  capture: () => benchCapture(folder),
  isolation: () => benchIsolation(folder, runtimeSize),
  prove: () => benchProve(folder, runtimeSize),
};
try {
  writePortfolio(join(folder, 'orgs'), size);
  console.log(
    `${size.organizations} organizations × ${size.grants} grants, ${cpus().length} cores, Node ${process.version}\n`,
  );
  for (const [name, bench] of Object.entries(parts)) {
    if (values.only === undefined || values.only === name) console.log(`${renderTable(await bench())}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
