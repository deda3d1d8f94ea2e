import { withConnection } from '../../../src/database/connection.ts';
import type { IsolationReport } from '../../../src/model/isolation.ts';
import type { ProveOptions } from '../../../src/prove/ground.ts';
import { prove } from '../../../src/prove/prove.ts';

/** A proof of everything, over real logins unless said otherwise. */
export function proveDatabase(
  url: string,
  prefix: string,
  more: Partial<ProveOptions> = {},
): Promise<IsolationReport> {
  return prove({
    ...{ prefix, protect: [], url, reading: { url, role: `${prefix}_planner` } },
    ...{
      connect: withConnection,
      method: 'login',
      limit: 1000,
      writers: 1000,
      callers: 5,
      refused: 200,
      seed: 1,
      bypassing: [],
    },
    ...{ findSecret: () => Promise.resolve({ kind: 'missing', why: 'is not at hand' }), ...more },
  });
}

/** `CODE subject` of each finding, each once. */
export function linesOf({ findings }: IsolationReport): readonly string[] {
  return [...new Set(findings.map(({ code, subject }) => `${code} ${subject}`))];
}
