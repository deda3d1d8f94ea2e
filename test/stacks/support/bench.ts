import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DeploymentResult,
  destroy,
  type EngineOptions,
  preview,
  type Step,
  up,
} from '../../../src/engine/index.ts';
import { postgresqlStandIn } from '../../../src/engine/stand-ins/postgresql/index.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { describeDeclared } from '../../../src/provider/declared.ts';
import { serveProvider } from '../../../src/provider/serve.ts';
import { type Applied, type Approval, openSession } from '../../../src/provider/session.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const verbs = { preview, up, destroy } as const;

export interface RunOptions {
  readonly approval?: Approval;
  readonly allData?: boolean;
  /** Runs the program with nothing declared. */
  readonly destroyed?: boolean;
  /** Secrets, by the names of variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Secrets of the stack's configuration. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly result: DeploymentResult;
  readonly applied: readonly Applied[];
}

/** The whole program on the embedded engine: its own database and state, the provider behind real gRPC. */
export interface Bench {
  readonly database: TestDatabase;
  /** For the names of roles. */
  readonly prefix: string;
  readonly run: (verb: keyof typeof verbs, portfolio: Portfolio, options?: RunOptions) => Promise<Outcome>;
  readonly readState: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const database = await createTestDatabase();
  const backend = await mkdtemp(join(tmpdir(), 'polity-stack-'));
  return {
    database,
    prefix: `${database.prefix}p`,
    async run(
      verb,
      portfolio,
      { approval, allData = false, destroyed = false, env = {}, secrets = {} } = {},
    ) {
      const applied: Applied[] = [];
      const session = openSession({
        databaseUrl: database.url,
        portfolio: () => Promise.resolve({ value: portfolio, diagnostics: [] }),
        approval: () => approval ?? null,
        allData,
        now: () => new Date().toISOString(),
        onApplied: (what) => applied.push(what),
      });
      const served = await serveProvider(session);
      const options: EngineOptions = {
        projectDir: join(import.meta.dirname, '..', '..', '..'),
        stack: 'test',
        backend,
        passphrase: 'a passphrase for tests',
        config: Object.fromEntries(
          Object.entries(secrets).map(([name, value]) => [name, { value, secret: true }]),
        ),
        env: {
          ...env,
          // The SDK loads faster from what `bin/polity` keeps too.
          NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../node_modules/.cache/polity'),
          DATABASE_URL: database.url,
          POLITY_DECLARED: JSON.stringify(describeDeclared(portfolio, destroyed)),
        },
        plugins: { polity: { kind: 'address', address: served.address }, postgresql: postgresqlStandIn() },
      };
      try {
        return { result: await verbs[verb](options), applied };
      } finally {
        await served.close();
      }
    },
    readState: () => readFile(join(backend, '.pulumi', 'stacks', 'polity', 'test.json'), 'utf8'),
    async close() {
      await database.drop();
      await rm(backend, { recursive: true, force: true });
    },
  };
}

/** The steps that change something, as `op name`. */
export function changes(steps: readonly Step[]): readonly string[] {
  return steps.filter(({ op }) => op !== 'same').map(({ op, name }) => `${op} ${name}`);
}
