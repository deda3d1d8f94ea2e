import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement, measure, measurePolity, quickestOf } from './measure.ts';
import type { Row } from './table.ts';

const schema = join(import.meta.dirname, '../schemas/org.schema.json');

/** `polity check` on the organizations in `folder`/orgs, beside check-jsonschema, which holds them against their schema only. */
export function benchCheck(folder: string): Row[] {
  const home = join(folder, 'check-home');
  const run = { cwd: folder, env: { POLITY_HOME: home } };
  const cold = quickestOf(2, () => {
    rmSync(home, { recursive: true, force: true });
    return measurePolity(['check'], run);
  });
  const warm = quickestOf(2, () => measurePolity(['check'], run));
  const changed = quickestOf(2, () => {
    appendFileSync(join(folder, 'orgs/o1/org.yaml'), '# changed\n');
    return measurePolity(['check'], run);
  });
  const peer = measurePeer(folder);
  const against = (measured: Measurement): Row['ratio'] =>
    peer === undefined ? undefined : { of: measured.seconds / peer.seconds, to: 'check-jsonschema' };
  return [
    { what: 'check-jsonschema: schema alone', measured: peer },
    { what: 'check, all rules, cold', measured: cold, ratio: against(cold) },
    { what: 'check, one file changed', measured: changed, ratio: against(changed) },
    { what: 'check, nothing changed', measured: warm, ratio: against(warm) },
  ];
}

/** Undefined where check-jsonschema (of PyPI) is not installed. */
function measurePeer(folder: string): Measurement | undefined {
  if (spawnSync('check-jsonschema', ['--version']).status !== 0) return undefined;
  const files = globSync('orgs/**/org.yaml', { cwd: folder });
  return measure(['check-jsonschema', '--schemafile', schema, ...files], { cwd: folder });
}
