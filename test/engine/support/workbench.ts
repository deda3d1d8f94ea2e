import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineEvent, EngineOptions, Step } from '../../../src/engine/index.ts';
import { type CallLog, type DemoOptions, demoProvider } from './demo-provider.ts';
import { serveProvider } from './serve-provider.ts';

/** A stack in a folder of its own, with a demo provider behind real gRPC. */
export interface Workbench {
  readonly backend: string;
  readonly calls: CallLog;
  readonly events: EngineEvent[];
  readonly options: (
    config?: Readonly<Record<string, string>>,
    more?: Partial<EngineOptions>,
  ) => EngineOptions;
  readonly checkpointPath: string;
  readonly readCheckpoint: () => Promise<string>;
  /** Ends the provider in the middle of whatever it does. */
  readonly cutProvider: () => void;
  readonly close: () => Promise<void>;
}

export const passphrase = 'a passphrase for tests';

export async function openWorkbench(program: string, demo: DemoOptions = {}): Promise<Workbench> {
  const backend = await mkdtemp(join(tmpdir(), 'engine-'));
  const calls: CallLog = [];
  const events: EngineEvent[] = [];
  const served = await serveProvider(demoProvider(calls, demo));
  const checkpointPath = join(backend, '.pulumi', 'stacks', program, 'test.json');
  return {
    backend,
    calls,
    events,
    checkpointPath,
    readCheckpoint: () => readFile(checkpointPath, 'utf8'),
    options: (config = {}, more = {}) => ({
      projectDir: join(import.meta.dirname, '..', 'programs', program),
      stack: 'test',
      backend,
      passphrase,
      config: Object.fromEntries(
        Object.entries(config).map(([key, value]) => [key, { value, secret: key === 'token' }]),
      ),
      plugins: { demo: { kind: 'address', address: served.address } },
      onEvent: (event) => events.push(event),
      ...more,
    }),
    cutProvider: served.close,
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
