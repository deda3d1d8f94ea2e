import { describeDefinitions } from './definitions.ts';
import type { CatalogueFacts } from './facts.ts';

/** Text of `expected.generated.ts`: what the catalogue holds right after all migrations have run. */
export function renderExpected(facts: CatalogueFacts): string {
  const definitions = describeDefinitions(facts).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const planned = facts.functions.filter(({ rights }) =>
    rights.some(({ role, privilege }) => role === 'planner' && privilege === 'EXECUTE'),
  );
  const names = planned.map(({ name }) => `    ${JSON.stringify(name)},`).sort();
  const lines = definitions.map(({ name, digest }) => `    ${JSON.stringify(name)}: '${digest}',`);
  return `// Made of a database right after the migrations: POLITY_WRITE_EXPECTED=1 with test/prove/expected.test.ts writes it.

export const expected: {
  /** Major version of PostgreSQL that told the definitions. */
  readonly version: number;
  /** Which migrations made them: SHA-256 over their names and checksums. */
  readonly migrations: string;
  /** Functions that migrations let the planner call. */
  readonly planned: ReadonlySet<string>;
  /** Digests of definitions by name. */
  readonly definitions: Readonly<Record<string, string>>;
} = {
  version: ${facts.version},
  migrations: '${facts.migrations}',
  planned: new Set([
${names.join('\n')}
  ]),
  definitions: {
${lines.join('\n')}
  },
};
`;
}
