import { join } from 'node:path';
import { destroy, preview, refresh, up } from '../../../src/engine/index.ts';
import type { Workbench } from '../support/workbench.ts';
import type { EngineUnderTest, ExportedResource } from './table.ts';

const operations = { preview, up, refresh, destroy };

/** The engine of this repository, with the demo provider of a workbench behind gRPC. */
export function embeddedEngine(bench: Workbench): EngineUnderTest {
  return {
    async run(program, { run, config, stack = 'test', refresh: refreshes, continueOnError }) {
      const options = bench.options(
        { program, ...config },
        {
          stack,
          parallel: 1,
          projectDir: join(import.meta.dirname, 'programs'),
          ...(refreshes === undefined ? {} : { refresh: refreshes }),
          ...(continueOnError === undefined ? {} : { continueOnError }),
        },
      );
      const { steps, failures, outputs } = await operations[run](options);
      return { steps, failures: failures.map(({ message }) => message), result: outputs.result };
    },
    async exportResources(stack) {
      const text = await bench.readCheckpoint(stack).catch(() => undefined);
      if (text === undefined) return [];
      const { latest } = JSON.parse(text).checkpoint;
      return (latest.resources ?? []) as readonly ExportedResource[];
    },
  };
}
