import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EngineEvent, EngineOptions, Step } from '../../../src/engine/index.ts';
import { type CallLog, type DemoOptions, demoProvider, type World } from './demo-provider.ts';
import { serveProvider } from './serve-provider.ts';

/** A stack in a folder of its own, with a demo provider behind real gRPC. */
export interface Workbench {
  readonly backend: string;
  readonly calls: CallLog;
  readonly world: World;
  readonly events: EngineEvent[];
  readonly options: (
    config?: Readonly<Record<string, string>>,
    more?: Partial<EngineOptions>,
  ) => EngineOptions;
  readonly checkpointPath: string;
  /** @param stack @default test */
  readonly readCheckpoint: (stack?: string) => Promise<string>;
  /** Ends the provider in the middle of whatever it does. */
  readonly cutProvider: () => void;
  /** Starts it anew, with the same world. @returns its new address. */
  readonly serveAgain: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Programs load the SDK faster from it: the one that `bin/polity` uses. */
const compileCache = join(import.meta.dirname, '../../../node_modules/.cache/polity');

export const passphrase = 'a passphrase for tests';

/** @param program the folder of a program under `programs`. */
export async function openWorkbench(program: string, demo: DemoOptions = {}): Promise<Workbench> {
  const backend = await mkdtemp(join(tmpdir(), 'engine-'));
  const calls: CallLog = [];
  const world: World = new Map();
  const events: EngineEvent[] = [];
  let served = await serveProvider(demoProvider(calls, world, demo));
  const checkpointPath = join(backend, '.pulumi', 'stacks', program, 'test.json');
  return {
    backend,
    calls,
    world,
    events,
    checkpointPath,
    readCheckpoint: (stack = 'test') => readFile(join(dirname(checkpointPath), `${stack}.json`), 'utf8'),
    options: (config = {}, more = {}) => ({
      projectDir: join(import.meta.dirname, '..', 'programs', program),
      stack: 'test',
      backend,
      passphrase,
      env: { NODE_COMPILE_CACHE: compileCache },
      config: Object.fromEntries(
        Object.entries(config).map(([key, value]) => [key, { value, secret: key === 'token' }]),
      ),
      plugins: { demo: { kind: 'address', address: served.address } },
      onEvent: (event) => events.push(event),
      ...more,
    }),
    cutProvider: () => served.close(),
    async serveAgain() {
      served = await serveProvider(demoProvider(calls, world, demo));
      return served.address;
    },
    async close() {
      served.close();
      await rm(backend, { recursive: true, force: true });
    },
  };
}

/** The steps that change something, as `op name`. */
export function changes(steps: readonly Step[]): readonly string[] {
  return steps.filter(({ op }) => op !== 'same').map(({ op, name }) => `${op} ${name}`);
}
