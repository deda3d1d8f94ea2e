import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchApply } from './apply.ts';
import { benchCheck } from './check.ts';
import { renderTable } from './table.ts';
import { writePortfolio } from './write-portfolio.ts';

/**
 * `npm run bench -- [--organizations N] [--grants N] [--only check|apply]`. Times depend on the machine; ratios to a peer in the
 * same run say more.
 */
const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '10000' },
    grants: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
});
const size = { organizations: Number(values.organizations), grants: Number(values.grants) };
const folder = mkdtempSync(join(tmpdir(), 'polity-bench-'));
try {
  writePortfolio(join(folder, 'orgs'), size);
  console.log(
    `${size.organizations} organizations × ${size.grants} grants, ${cpus().length} cores, Node ${process.version}\n`,
  );
  if (values.only !== 'apply') console.log(`${renderTable(benchCheck(folder))}\n`);
  if (values.only !== 'check') console.log(renderTable(await benchApply(folder, size)));
} finally {
  rmSync(folder, { recursive: true });
}
