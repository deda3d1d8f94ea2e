import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { IsolationFinding } from '../../src/model/isolation.ts';
import { checkCatalogue } from '../../src/prove/catalogue/check-catalogue.ts';
import type { CatalogueFacts } from '../../src/prove/catalogue/facts.ts';
import { readFacts } from '../../src/prove/catalogue/read-facts.ts';
import { withClient } from '../support/database.ts';
import type { SyncFixture } from '../support/sync.ts';
import { brokenLists } from './support/broken-lists.ts';
import { describeEveryMutant } from './support/every-mutant.ts';
import { type Mutant, seenByAccounts, seenInCatalogue } from './support/mutants.ts';
import { proveDatabase } from './support/prove-database.ts';
import { openSample, samplePrefix, withClone } from './support/sample.ts';

const isLong = process.env.POLITY_TEST_LONG === '1';

let sample: SyncFixture;
/** What is found before anything is broken: nothing, as a test of its own holds. */
let before: ReadonlySet<string>;
const killed: string[] = [];
beforeAll(async () => {
  sample = await openSample();
  before = new Set((await proveDatabase(sample.url, samplePrefix)).findings.map(nameOf));
});
afterAll(async () => {
  await sample.drop();
  process.stdout.write(`killed:\n${killed.map((line) => `  ${line}\n`).join('')}`);
});

const nameOf = ({ code, subject, message }: IsolationFinding): string => `${code} ${subject} ${message}`;
const codesOf = (findings: readonly IsolationFinding[]): readonly string[] => [
  ...new Set(findings.filter((finding) => !before.has(nameOf(finding))).map(({ code }) => code)),
];

/** Breaks a copy of the database, and proves it. */
function proveBroken({ sql }: Pick<Mutant, 'sql'>): Promise<readonly string[]> {
  return withClone(sample, async ({ url, adminUrl }) => {
    await withClient(adminUrl, (client) => client.query(sql));
    return codesOf((await proveDatabase(url, samplePrefix)).findings);
  });
}

const nothingMade = { fillers: new Set<string>(), published: new Set<string>() };

/** Breaks the database in a transaction that is rolled back, and asks the rules that look at the catalogue. */
async function checkBroken(client: pg.Client, sql: string): Promise<readonly string[]> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    const facts = await readFacts(client, samplePrefix, []);
    return codesOf(checkCatalogue(facts, { bypassing: [], made: nothingMade }).findings);
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the sample portfolio', () => {
  it('A1 to A4, A6: is proved, every account in every organization that is open to it', async () => {
    const report = await proveDatabase(sample.url, samplePrefix, { callers: 1000 });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ method: 'login', limited: null, seed: null });
    expect(report.selections.proved).toBeGreaterThan(150);
    expect(report.selections.proved).toBe(report.selections.all);
  });

  it('A1 to A4, A6: is proved by taking the application’s role, too, and nothing is written', async () => {
    // Roles are those of the whole server, in which other suites make theirs meanwhile: a login of a run names its database.
    const rolesOf = () =>
      sample.query(`SELECT rolname FROM pg_roles JOIN pg_database ON datname = current_database()
         WHERE starts_with(rolname, '${samplePrefix}_probe_' || pg_database.oid) ORDER BY 1`);
    const report = await proveDatabase(sample.url, samplePrefix, { method: 'set-role' });
    expect(report.findings).toEqual([]);
    expect(report.method).toBe('set-role');
    expect(await rolesOf()).toEqual([]);
  });

  it('is proved where strangers may not even connect', async () => {
    await withClone(sample, async ({ url, adminUrl }) => {
      const database = new URL(url).pathname.slice(1);
      await withClient(adminUrl, async (client) => {
        await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
        await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${samplePrefix}_app`);
      });
      const report = await proveDatabase(url, samplePrefix);
      expect(report).toMatchObject({ method: 'login', findings: [] });
    });
  });

  it('is not proved where the application may not connect: that is a finding, or said in the line', async () => {
    await withClone(sample, async ({ url, adminUrl }) => {
      const database = new URL(url).pathname.slice(1);
      await withClient(adminUrl, (client) =>
        client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`),
      );
      const report = await proveDatabase(url, samplePrefix);
      expect(report).toMatchObject({ method: 'none', findings: [{ code: 'PROBE_FAILED' }] });
      const plain = await proveDatabase(url, samplePrefix, { fallback: true });
      expect(plain).toMatchObject({ method: 'set-role', findings: [] });
      expect(plain.limited).toContain('no login could be made');
    });
  });
});

describe('a schema that was broken by hand', () => {
  it.each(seenByAccounts)('$kind: prove finds $finds', async (mutant) => {
    const found = await proveBroken(mutant);
    expect(found).toContain(mutant.finds);
    killed.push(`${mutant.kind}: ${found.join(', ')}`);
  });

  it('functions that list more or less than they must: each is found by what it tells accounts', async () => {
    const found = await withClone(sample, async ({ url, adminUrl }) => {
      await withClient(adminUrl, (client) => client.query([...brokenLists.values()].join(';\n')));
      return (await proveDatabase(url, samplePrefix, { callers: 1000 })).findings;
    });
    const told = found.filter(({ code, role }) => code.startsWith('ROWS_') && role === 'app');
    const subjects = [...new Set(told.map(({ subject }) => /^function polity\.(\w+)/.exec(subject)?.[1]))];
    expect(subjects.toSorted()).toEqual([...brokenLists.keys()].toSorted());
    killed.push(...subjects.map((name) => `${name}: what it lists`));
  });

  it.each(seenInCatalogue)('$kind: the catalogue tells $finds', async ({ kind, finds, sql }) => {
    const found = await withClient(sample.adminUrl, (client) => checkBroken(client, sql));
    expect(found).toContain(finds);
    killed.push(`${kind}: ${found.join(', ')}`);
  });

  (isLong ? it : it.skip)(
    'any policy, table, view, function, trigger, constraint or grant: is found',
    async () => {
      const survivors: string[] = [];
      await withClient(sample.adminUrl, async (client) => {
        await client.query('BEGIN');
        const facts: CatalogueFacts = await readFacts(client, samplePrefix, []);
        await client.query('COMMIT');
        const counts = new Map<string, number>();
        for (const { kind, sql } of describeEveryMutant(facts)) {
          const found = await checkBroken(client, sql);
          if (found.length === 0) survivors.push(sql);
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
        for (const [kind, count] of counts) killed.push(`${count} × ${kind}`);
      });
      expect(survivors).toEqual([]);
    },
    900_000,
  );

  (isLong ? it : it.skip)(
    'any policy of the application’s: is missed by accounts, without the catalogue',
    async () => {
      const tables = await sample.query(
        "SELECT tablename AS name FROM pg_policies WHERE schemaname = 'polity' AND policyname = 'app_read' ORDER BY 1",
      );
      const survivors: string[] = [];
      for (const { name } of tables) {
        for (const [how, code] of [
          ['USING (true)', 'ROWS_LEAKED'],
          ['USING (false)', 'ROWS_MISSING'],
        ] as const) {
          const sql = `ALTER POLICY app_read ON polity."${name}" ${how}`;
          if (!(await proveBroken({ sql })).includes(code)) survivors.push(sql);
        }
      }
      expect(survivors).toEqual([]);
      killed.push(`${2 * tables.length} × policy of the application’s, by what accounts see`);
    },
    900_000,
  );
});
